import type { Clock, LanguageModel } from '@talking-heads/core'
import { oracle } from '@talking-heads/llm-adapters/oracle'
import { type BudgetModel, withBudget } from '@talking-heads/llm-adapters/wrap'
import type { Config } from './config.ts'
import type { Connected } from './connect.ts'

/** What a day may cost where the operator does not say, in tokens: of a model that is paid for. */
const usualTokensPerDay = 1_000_000
/** The share of a day that one person can spend: four of them are needed to leave nothing to the others. */
const personShare = 0.25
const dayMs = 86_400_000

export interface AllowanceOptions {
  readonly onChange: () => void
  readonly onSpent: (limit: string) => void
  readonly spentToday: () => number
  readonly clock: Clock
}

/** Keeps what a model costs within a day's budget, and knows whom the oracle answers for that reason. */
export function createAllowance(config: Config, { onChange, onSpent, spentToday, clock }: AllowanceOptions) {
  let budget: BudgetModel | undefined
  let cancel = () => {}

  /** Tells of it, and once more when a new day has begun. */
  function spentNow(limit: string): void {
    onSpent(limit)
    onChange()
    cancel()
    // A second late rather than a moment early.
    cancel = clock.after(dayMs - (clock.now() % dayMs) + 1_000, onChange)
  }

  return {
    of({ model, isFree }: Connected): LanguageModel {
      const tokensPerDay = config.TOKENS_PER_DAY ?? (isFree ? 0 : usualTokensPerDay)
      if (tokensPerDay === 0) return model
      budget = withBudget(model, {
        tokensPerDay,
        tokensPerPersonAndDay: Math.floor(tokensPerDay * personShare),
        spentToday,
        otherwise: oracle(),
        onSpent: spentNow,
        clock,
      })
      return budget
    },
    /** Why the oracle answers a person: the whole day's budget is spent, or its share. */
    spent(person: string): 'budget' | 'share' | undefined {
      const limit = budget?.spent({ person })
      if (limit === undefined) return undefined
      return limit === 'tokensPerDay' ? 'budget' : 'share'
    },
    close: () => cancel(),
  }
}
