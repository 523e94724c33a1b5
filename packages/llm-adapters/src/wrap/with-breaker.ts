import {
  type Clock,
  type ErrorCode,
  type LanguageModel,
  systemClock,
  TalkingHeadsError,
} from '@talking-heads/core'
import { wrapped } from './wrapped.ts'

/** `closed`: calls go through. `open`: none does. `half-open`: one goes through, to see whether the model is back. */
export type BreakerState = 'closed' | 'open' | 'half-open'

export interface BreakerOptions {
  /** Failures in a row that open it. Default 5. */
  readonly failures?: number
  /** How long it stays open before one call may try, in ms. Default 30,000. */
  readonly openMs?: number
  readonly onChange?: (state: BreakerState) => void
  /** Default: the machine's. */
  readonly clock?: Clock
}

/** A model with its breaker in view. */
export type BreakerModel = LanguageModel & { readonly state: BreakerState }

/** A model that is down shows in this; other failures are about one request, or about settings. */
const down: ErrorCode = 'model-unavailable'
/** Neither up nor down: a model that takes too long is slow, and one that is left alone will be no faster. */
const undecided: readonly ErrorCode[] = ['aborted', 'model-timeout']

/**
 * A model that is left alone for a while after it has failed several times in a row: calls then reject at once, with
 * `model-unavailable`, retryable, and `retryAfterMs`. A call that was aborted or took too long counts neither way.
 */
export function withBreaker(model: LanguageModel, options: BreakerOptions = {}): BreakerModel {
  const { failures = 5, openMs = 30_000, onChange, clock = systemClock } = options
  let state: BreakerState = 'closed'
  let inARow = 0
  let openUntil = 0
  let isProbing = false

  const become = (next: BreakerState) => {
    if (next === state) return
    state = next
    onChange?.(next)
  }
  const open = () => {
    openUntil = clock.now() + openMs
    become('open')
  }

  const breaker = wrapped(model, async (request, options) => {
    if (state === 'open' && clock.now() >= openUntil) become('half-open')
    if (state === 'open' || (state === 'half-open' && isProbing)) throw unavailable()
    const isProbe = state === 'half-open'
    isProbing ||= isProbe
    try {
      const completion = await model.generate(request, options)
      inARow = 0
      if (isProbe) become('closed')
      return completion
    } catch (error) {
      if (TalkingHeadsError.is(error, down)) {
        if (isProbe || ++inARow >= failures) open()
      } else if (!undecided.some((code) => TalkingHeadsError.is(error, code))) {
        // Whatever else the model answers, it answers.
        inARow = 0
        if (isProbe) become('closed')
      }
      throw error
    } finally {
      if (isProbe) isProbing = false
    }
  })

  function unavailable(): TalkingHeadsError {
    const retryAfterMs = Math.max(0, openUntil - clock.now())
    const message = `${model.modelId} failed ${failures} times in a row and is left alone for ${Math.ceil(retryAfterMs / 1000)} s`
    return new TalkingHeadsError('model-unavailable', message, { retryable: true, retryAfterMs })
  }

  return {
    ...breaker,
    get state() {
      return state
    },
  }
}
