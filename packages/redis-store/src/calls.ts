import { type Clock, TalkingHeadsError } from '@talking-heads/core'
import { redisError } from './redis-error.ts'

/** Calls under way at a time: ioredis keeps all of them in memory, and more than these wait only where Redis is away. */
export const maxUnanswered = 10_000

export interface CallsOptions {
  readonly clock: Clock
  readonly timeoutMs: number
  /** Where Redis is, for error messages. */
  readonly address: string
  /** What keeps the client from Redis at present; undefined where nothing does, or it is not known. */
  readonly whyNot?: () => unknown
}

/**
 * Every question to Redis, with an end of its own: ioredis may queue a command for as long as the server is away,
 * and leaves some promises open for ever.
 */
export class Calls {
  readonly #options: CallsOptions
  readonly #pending = new Set<(error: TalkingHeadsError) => void>()
  #isClosed = false

  constructor(options: CallsOptions) {
    this.#options = options
  }

  /**
   * Settles as `call` does, or rejects in time. One call too many is refused and not made.
   *
   * @param what names the call in errors: `append to room "olympus"`
   */
  run<T>(what: string, call: () => Promise<T>): Promise<T> {
    const { clock, timeoutMs, address, whyNot } = this.#options
    return new Promise((resolve, reject) => {
      if (this.#isClosed) return reject(closed(address))
      if (this.#pending.size >= maxUnanswered) {
        return reject(
          redisError(new Error(`${maxUnanswered} calls wait for an answer already`), what, address),
        )
      }
      const settle = () => {
        this.#pending.delete(fail)
        cancel()
      }
      const fail = (cause: unknown) => {
        settle()
        // That there is no connection says less than why there is none.
        reject(redisError((isAnswer(cause) ? undefined : whyNot?.()) ?? cause, what, address))
      }
      const cancel = clock.after(timeoutMs, () => fail(new Error(`no answer within ${timeoutMs} ms`)))
      this.#pending.add(fail)
      const start = async () => await call()
      start().then((value) => {
        settle()
        resolve(value)
      }, fail)
    })
  }

  /** Ends what is under way, and refuses the rest. */
  close(): void {
    this.#isClosed = true
    for (const fail of [...this.#pending]) fail(closed(this.#options.address))
  }
}

/** Whether Redis itself has said so, or this store. */
function isAnswer(cause: unknown): boolean {
  return TalkingHeadsError.is(cause) || (cause instanceof Error && cause.name === 'ReplyError')
}

function closed(address: string): TalkingHeadsError {
  return new TalkingHeadsError('closed', `the store on Redis at ${address} was closed`)
}
