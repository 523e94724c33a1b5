import {
  type Clock,
  type Completion,
  type ErrorCode,
  type LanguageModel,
  type ModelRequest,
  systemClock,
  TalkingHeadsError,
} from '@talking-heads/core'
import { estimatePromptTokens, wrapped } from './wrapped.ts'

/** What a million tokens cost, in a currency of your choice. */
export interface Prices {
  readonly prompt: number
  readonly completion: number
  /** Of a prompt's tokens that came from a cache. Default: as the others. */
  readonly cachedPrompt?: number
}

export interface BudgetOptions {
  /** Tokens, prompts and answers together. */
  readonly tokensPerMinute?: number
  readonly tokensPerDay?: number
  readonly tokensPerRoomAndDay?: number
  /** In the currency of `prices`. */
  readonly moneyPerDay?: number
  readonly prices?: Prices
  /** Who answers once it is spent. Without one, calls reject with `model-unavailable` and `retryAfterMs`. */
  readonly otherwise?: LanguageModel
  /** Called once each time a limit is reached. */
  readonly onSpent?: (limit: BudgetLimit) => void
  /** Days are UTC days. Default: the machine's. */
  readonly clock?: Clock
}

export type BudgetLimit = 'tokensPerMinute' | 'tokensPerDay' | 'tokensPerRoomAndDay' | 'moneyPerDay'

const minuteMs = 60_000
const dayMs = 86_400_000

/** Calls that failed so late that the model has read the prompt all the same. */
const paidFor: readonly ErrorCode[] = ['aborted', 'model-timeout', 'model-bad-answer']

/**
 * A model that stops costing. Calls under way count with what they may cost at most, so that many at once do not run
 * over together; a call that finds anything left is made. Where a server counts no tokens, they are estimated.
 *
 * @throws TalkingHeadsError `invalid-input` where `moneyPerDay` is given without `prices`
 */
export function withBudget(model: LanguageModel, options: BudgetOptions): LanguageModel {
  const { otherwise, onSpent, clock = systemClock } = options
  const purses = pursesOf(options)

  return wrapped(model, async (request, generateOptions) => {
    const now = clock.now()
    const empty = purses.find((purse) => purse.isEmpty(request.room, now))
    if (empty) {
      if (!otherwise) throw spent(empty, now)
      const completion = await otherwise.generate(request, generateOptions)
      return { modelId: otherwise.modelId, ...completion }
    }
    const worst = {
      ...nothing,
      promptTokens: estimatePromptTokens(request),
      completionTokens: request.maxTokens,
    }
    const settled = purses.map((purse) => purse.reserve(request.room, worst, now))
    let cost: Completion['usage'] = nothing
    try {
      const completion = await model.generate(request, generateOptions)
      cost = costOf(completion, request)
      return completion
    } catch (error) {
      if (paidFor.some((code) => TalkingHeadsError.is(error, code))) cost = { ...worst, completionTokens: 0 }
      throw error
    } finally {
      for (const [index, settle] of settled.entries())
        if (settle(cost)) onSpent?.(purses[index]?.limit ?? 'tokensPerDay')
    }
  })

  function spent({ limit, windowMs }: Purse, now: number): TalkingHeadsError {
    return new TalkingHeadsError('model-unavailable', `the budget of ${model.modelId} (${limit}) is spent`, {
      retryable: true,
      retryAfterMs: windowMs - (now % windowMs),
    })
  }
}

type Usage = Completion['usage']

const nothing: Usage = { promptTokens: 0, cachedPromptTokens: 0, completionTokens: 0 }

function costOf({ usage, text }: Completion, request: ModelRequest): Usage {
  if (usage.promptTokens + usage.completionTokens > 0) return usage
  return {
    ...nothing,
    promptTokens: estimatePromptTokens(request),
    completionTokens: Math.ceil(text.length / 2),
  }
}

/** What may be spent within one window of time. */
interface Purse {
  readonly limit: BudgetLimit
  readonly windowMs: number
  isEmpty(room: string, now: number): boolean
  /** Sets aside what a call may cost. @returns what puts its real cost in that place, and says whether it emptied the purse */
  reserve(room: string, worst: Usage, now: number): (cost: Usage) => boolean
}

function pursesOf(options: BudgetOptions): readonly Purse[] {
  const { tokensPerMinute, tokensPerDay, tokensPerRoomAndDay, moneyPerDay, prices } = options
  if (moneyPerDay !== undefined && !prices)
    throw new TalkingHeadsError('invalid-input', 'moneyPerDay needs prices; give what a million tokens cost')
  const tokens = ({ promptTokens, completionTokens }: Usage) => promptTokens + completionTokens
  const all = () => ''
  return [
    tokensPerMinute !== undefined && purse('tokensPerMinute', tokensPerMinute, minuteMs, tokens, all),
    tokensPerDay !== undefined && purse('tokensPerDay', tokensPerDay, dayMs, tokens, all),
    tokensPerRoomAndDay !== undefined &&
      purse('tokensPerRoomAndDay', tokensPerRoomAndDay, dayMs, tokens, (room) => room),
    moneyPerDay !== undefined && prices && purse('moneyPerDay', moneyPerDay, dayMs, moneyIn(prices), all),
  ].filter((made) => typeof made === 'object')
}

function moneyIn({ prompt, completion, cachedPrompt = prompt }: Prices) {
  return ({ promptTokens, cachedPromptTokens, completionTokens }: Usage) =>
    ((promptTokens - cachedPromptTokens) * prompt +
      cachedPromptTokens * cachedPrompt +
      completionTokens * completion) /
    1e6
}

function purse(
  limit: BudgetLimit,
  most: number,
  windowMs: number,
  worth: (usage: Usage) => number,
  keyOf: (room: string) => string,
): Purse {
  let window = -1
  /** By room, or one for all. Forgotten when a new window begins. */
  let spent = new Map<string, number>()
  const turnTo = (now: number) => {
    const current = Math.floor(now / windowMs)
    if (current !== window) spent = new Map()
    window = current
    return spent
  }
  const add = (to: Map<string, number>, key: string, amount: number) =>
    to.set(key, (to.get(key) ?? 0) + amount)
  return {
    limit,
    windowMs,
    isEmpty: (room, now) => (turnTo(now).get(keyOf(room)) ?? 0) >= most,
    reserve(room, worst, now) {
      const key = keyOf(room)
      // A call that ends in a later window is paid for in that where it began, which nobody asks any more.
      const mine = turnTo(now)
      const reserved = worth(worst)
      add(mine, key, reserved)
      return (cost) => {
        add(mine, key, worth(cost) - reserved)
        const after = mine.get(key) ?? 0
        return after >= most && after - worth(cost) < most
      }
    },
  }
}
