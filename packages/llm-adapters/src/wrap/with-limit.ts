import { type LanguageModel, type ModelRequest, TalkingHeadsError } from '@talking-heads/core'
import { aborted } from '../until-aborted.ts'
import { wrapped } from './wrapped.ts'

export interface LimitOptions {
  /** Calls at a time. Default 4. */
  readonly concurrency?: number
  /** Calls that may wait. Default 64. */
  readonly queue?: number
  /** Who goes first; purposes that are not named come last. Default: replies, then moods, then genesis. */
  readonly order?: readonly ModelRequest['purpose'][]
}

/** A model with its queue in view. */
export type LimitedModel = LanguageModel & { readonly running: number; readonly waiting: number }

interface Waiting {
  readonly rank: number
  readonly go: () => void
  readonly giveUp: (error: TalkingHeadsError) => void
}

/**
 * A model that is asked only so much at a time; others wait, replies before moods before genesis, and of equals the
 * first to come. Where the queue is full, a call takes the place of the last one that is less urgent, else it is
 * refused; who is refused rejects with `busy`, retryable.
 */
export function withLimit(model: LanguageModel, options: LimitOptions = {}): LimitedModel {
  const { concurrency = 4, queue = 64, order = ['reply', 'mood', 'genesis'] } = options
  let running = 0
  /** By urgency, then by arrival. */
  const waiting: Waiting[] = []

  function enter(purpose: ModelRequest['purpose'], signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.reject(aborted())
    if (running < concurrency) {
      running++
      return Promise.resolve()
    }
    const rank = order.includes(purpose) ? order.indexOf(purpose) : order.length
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void) => {
        signal.removeEventListener('abort', leave)
        finish()
      }
      const self: Waiting = {
        rank,
        go: () => settle(resolve),
        giveUp: (error) => settle(() => reject(error)),
      }
      const leave = () => {
        waiting.splice(waiting.indexOf(self), 1)
        reject(aborted())
      }
      const place = waiting.findIndex((other) => other.rank > rank)
      waiting.splice(place < 0 ? waiting.length : place, 0, self)
      signal.addEventListener('abort', leave, { once: true })
      if (waiting.length > queue) waiting.pop()?.giveUp(busy())
    })
  }

  function leave(): void {
    const next = waiting.shift()
    if (next) next.go()
    else running--
  }

  function busy(): TalkingHeadsError {
    const message = `${model.modelId} is busy: ${queue} calls wait already; ask less, or allow more at a time`
    return new TalkingHeadsError('busy', message, { retryable: true })
  }

  const limited = wrapped(model, async (request, generateOptions) => {
    await enter(request.purpose, generateOptions.signal)
    try {
      return await model.generate(request, generateOptions)
    } finally {
      leave()
    }
  })
  return {
    ...limited,
    get running() {
      return running
    },
    get waiting() {
      return waiting.length
    },
  }
}
