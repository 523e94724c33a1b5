import {
  type Clock,
  type Completion,
  type ErrorCode,
  type LanguageModel,
  type ModelRequest,
  systemClock,
  TalkingHeadsError,
} from '@talking-heads/core'
import { type BudgetLimit, createPurse, type Purse, type Reservation } from './purse.ts'
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
  /**
   * Of what one person sets off: replies to it and their moods, and what characters say to each other after its line.
   * Who comes under another identity is another person.
   */
  readonly tokensPerPersonAndDay?: number
  /** In the currency of `prices`. */
  readonly moneyPerDay?: number
  readonly prices?: Prices
  /**
   * Tokens that are known to have been spent today, by an earlier run or by other servers; asked before each call.
   * Where it is more than this budget has seen itself, it counts against `tokensPerDay`.
   */
  readonly spentToday?: () => number
  /** Who answers once it is spent. Without one, calls reject with `model-unavailable` and `retryAfterMs`. */
  readonly otherwise?: LanguageModel
  /** Called once each time a limit is reached, for a room or person in each of its windows. */
  readonly onSpent?: (limit: BudgetLimit) => void
  /** Days are UTC days. Default: the machine's. */
  readonly clock?: Clock
}

/** A model with what is spent of its budget in view. */
export type BudgetModel = LanguageModel & {
  /** The limit at which somebody else answers now; with ids, also a room's or a person's. */
  spent(of?: { readonly room?: string; readonly person?: string }): BudgetLimit | undefined
}

const minuteMs = 60_000
const dayMs = 86_400_000

/** Calls that failed so late that the model has read the prompt all the same. */
const paidFor: readonly ErrorCode[] = ['aborted', 'model-timeout', 'model-bad-answer']

/**
 * A model that stops costing. A call is made where the most that it may cost is left, beside the most that those under
 * way may cost, so that a limit is kept however many come at once; a limit once reached holds until its time is over.
 * What a call may cost is estimated, the higher the more calls have cost beyond it. Where a server counts no tokens,
 * the estimate is what it costs.
 *
 * @throws TalkingHeadsError `invalid-input` where `moneyPerDay` is given without `prices`
 */
export function withBudget(model: LanguageModel, options: BudgetOptions): BudgetModel {
  const { otherwise, onSpent = () => {}, clock = systemClock } = options
  const purses = pursesOf(options)
  /** How much more than estimated a call has cost, at worst. */
  let excess = 1

  function reserve(request: ModelRequest, worst: Usage): Reservation[] | Purse {
    const now = clock.now()
    for (const purse of purses) {
      const answer = purse.ask(request, worst, now)
      if (answer === 'spent-now') onSpent(purse.limit)
      if (answer !== 'enough') return purse
    }
    return purses.map((purse) => purse.reserve(request, worst, now))
  }

  const budgeted = wrapped(model, async (request, generateOptions) => {
    const estimate = worstOf(request)
    const reserved = reserve(request, times(excess, estimate))
    if (!Array.isArray(reserved)) {
      if (!otherwise) throw spent(reserved)
      const completion = await otherwise.generate(request, generateOptions)
      return { modelId: otherwise.modelId, ...completion }
    }
    let cost: Usage = nothing
    try {
      const completion = await model.generate(request, generateOptions)
      cost = costOf(completion, request)
      excess = Math.max(excess, tokensOf(cost) / tokensOf(estimate))
      return completion
    } catch (error) {
      if (paidFor.some((code) => TalkingHeadsError.is(error, code)))
        cost = { ...estimate, completionTokens: 0 }
      throw error
    } finally {
      for (const settle of reserved) settle(cost)
    }
  })

  function spent({ limit, windowMs }: Purse): TalkingHeadsError {
    return new TalkingHeadsError('model-unavailable', `the budget of ${model.modelId} (${limit}) is spent`, {
      retryable: true,
      retryAfterMs: windowMs - (clock.now() % windowMs),
    })
  }

  return {
    ...budgeted,
    spent: ({ room, person } = {}) =>
      purses.find((purse) => purse.isSpent({ room, person }, clock.now()))?.limit,
  }
}

type Usage = Completion['usage']

const nothing: Usage = { promptTokens: 0, cachedPromptTokens: 0, completionTokens: 0 }

const tokensOf = ({ promptTokens, completionTokens }: Usage) => promptTokens + completionTokens

function worstOf(request: ModelRequest): Usage {
  return {
    ...nothing,
    promptTokens: estimatePromptTokens(request),
    completionTokens: request.maxTokens,
  }
}

const times = (factor: number, { promptTokens, completionTokens }: Usage): Usage => ({
  ...nothing,
  promptTokens: Math.ceil(factor * promptTokens),
  completionTokens: Math.ceil(factor * completionTokens),
})

function costOf({ usage, text }: Completion, request: ModelRequest): Usage {
  if (tokensOf(usage) > 0) return usage
  return {
    ...nothing,
    promptTokens: estimatePromptTokens(request),
    completionTokens: Math.ceil(text.length / 2),
  }
}

/** Who set it off: whom it is about, or the last person that spoke before characters answered each other. */
function personOf({ about }: ModelRequest): string | undefined {
  if (about.purpose !== 'reply' && about.purpose !== 'mood') return undefined
  if (about.addressee?.kind === 'mortal') return about.addressee.id
  if (about.purpose === 'mood') return undefined
  return about.history.findLast(({ author }) => author.kind === 'mortal')?.author.id
}

function pursesOf(options: BudgetOptions): readonly Purse[] {
  const { moneyPerDay, prices, spentToday } = options
  if (moneyPerDay !== undefined && !prices)
    throw new TalkingHeadsError('invalid-input', 'moneyPerDay needs prices; give what a million tokens cost')
  const all = () => ''
  const tokens = { worth: tokensOf, windowMs: dayMs }
  const kinds = {
    tokensPerMinute: { ...tokens, windowMs: minuteMs, keyOf: all },
    tokensPerDay: { ...tokens, keyOf: all, known: spentToday },
    tokensPerRoomAndDay: { ...tokens, keyOf: ({ room }) => room },
    tokensPerPersonAndDay: { ...tokens, keyOf: ({ person }) => person },
    moneyPerDay: { worth: prices ? moneyIn(prices) : tokensOf, windowMs: dayMs, keyOf: all },
  } satisfies Record<BudgetLimit, Omit<Parameters<typeof createPurse>[0], 'limit' | 'most' | 'personOf'>>
  return (Object.keys(kinds) as BudgetLimit[]).flatMap((limit) => {
    const most = options[limit]
    return most === undefined ? [] : [createPurse({ limit, most, personOf, ...kinds[limit] })]
  })
}

function moneyIn({ prompt, completion, cachedPrompt = prompt }: Prices) {
  return ({ promptTokens, cachedPromptTokens, completionTokens }: Usage) =>
    ((promptTokens - cachedPromptTokens) * prompt +
      cachedPromptTokens * cachedPrompt +
      completionTokens * completion) /
    1e6
}
