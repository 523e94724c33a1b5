import { type Clock, delay, type LanguageModel, systemClock, TalkingHeadsError } from '@talking-heads/core'
import { aborted } from '../until-aborted.ts'
import { wrapped } from './wrapped.ts'

export interface RetryOptions {
  /** Calls in all, the first one included. Default 3. */
  readonly attempts?: number
  /** The longest first wait, in ms; it doubles each time. The wait itself is drawn from 0 to that. Default 500. */
  readonly baseMs?: number
  /** No wait is longer, in ms. A server that asks for more is not asked again. Default 20,000. */
  readonly maxWaitMs?: number
  /** Called before each further attempt. */
  readonly onRetry?: (error: TalkingHeadsError, waitMs: number) => void
  /** Default: the machine's. */
  readonly clock?: Clock
  /** Draws from [0, 1). Default `Math.random`. */
  readonly random?: () => number
}

/**
 * A model that is asked again after a failure that may pass (`retryable`), at the time that the server named or after
 * a random wait ("full jitter": callers that failed together do not come back together).
 * Once a part of an answer has been shown to `onText`, a failure is final: the next answer would be another one.
 */
export function withRetry(model: LanguageModel, options: RetryOptions = {}): LanguageModel {
  const { attempts = 3, baseMs = 500, maxWaitMs = 20_000, onRetry } = options
  const { clock = systemClock, random = Math.random } = options
  return wrapped(model, async (request, { signal, onText }) => {
    for (let attempt = 1; ; attempt++) {
      let hasShown = false
      try {
        return await model.generate(request, {
          signal,
          ...(onText && {
            onText(delta) {
              hasShown ||= delta !== ''
              onText(delta)
            },
          }),
        })
      } catch (cause) {
        const error = TalkingHeadsError.from(cause)
        const waitMs = error.retryAfterMs ?? random() * Math.min(maxWaitMs, baseMs * 2 ** (attempt - 1))
        if (!error.retryable || hasShown || attempt >= attempts || waitMs > maxWaitMs) throw error
        onRetry?.(error, waitMs)
        await delay(clock, waitMs, signal)
        if (signal.aborted) throw aborted()
      }
    }
  })
}
