/**
 * What went wrong, as data: callers branch on the code, people read the message.
 *
 * - `invalid-input` an argument, frame, profile or setting is not of its form
 * - `empty`, `too-long` a line without text, or with more than the room takes
 * - `rate-limited` the mortal has said too much too fast
 * - `rejected` a moderator refused the text; `moderator-unavailable` it gave no answer
 * - `not-allowed` this member may not do this
 * - `unknown-room`, `unknown-command` nobody of that name
 * - `store-unavailable`, `model-unavailable` it cannot be reached; `store-conflict` another process owns it;
 *   `store-full` it has no room left, and wrote nothing
 * - `model-timeout` the model took too long; `model-overflow` the prompt exceeds its window;
 *   `model-misconfigured` the address, key or model name is wrong; `model-bad-answer` it answered rubbish
 * - `read-only` the log holds events from a newer version of this library
 * - `busy` a bounded queue is full; `closed` the resource was closed; `aborted` the caller's signal fired
 * - `internal` a bug
 */
export type ErrorCode =
  | 'invalid-input'
  | 'empty'
  | 'too-long'
  | 'rate-limited'
  | 'rejected'
  | 'moderator-unavailable'
  | 'not-allowed'
  | 'unknown-room'
  | 'unknown-command'
  | 'store-unavailable'
  | 'store-conflict'
  | 'store-full'
  | 'model-unavailable'
  | 'model-timeout'
  | 'model-overflow'
  | 'model-misconfigured'
  | 'model-bad-answer'
  | 'read-only'
  | 'busy'
  | 'closed'
  | 'aborted'
  | 'internal'

const brand = Symbol.for('talking-heads.error')

export interface ErrorDetails {
  /** Whether the same call may succeed later, unchanged. Default `false`. */
  readonly retryable?: boolean
  /** How long to wait before trying again, in ms, where that is known. */
  readonly retryAfterMs?: number
  /** The original failure. */
  readonly cause?: unknown
}

/** The one error class of every package. Tell errors apart by `code`, with {@link TalkingHeadsError.is}. */
export class TalkingHeadsError extends Error {
  override readonly name = 'TalkingHeadsError'
  readonly code: ErrorCode
  readonly retryable: boolean
  readonly retryAfterMs: number | undefined

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.retryable = details.retryable ?? false
    this.retryAfterMs = details.retryAfterMs
    Object.defineProperty(this, brand, { value: true })
  }

  /** Tests a brand instead of the class: two copies of this package may be installed side by side. */
  static is(error: unknown, code?: ErrorCode): error is TalkingHeadsError {
    if (!(error instanceof Error) || !(brand in error)) return false
    return code === undefined || ('code' in error && error.code === code)
  }

  /** The error itself where it is one of ours, else an `internal` one that keeps it as its cause. */
  static from(error: unknown, code: ErrorCode = 'internal', details: ErrorDetails = {}): TalkingHeadsError {
    if (TalkingHeadsError.is(error)) return error
    const message = error instanceof Error ? error.message : String(error)
    return new TalkingHeadsError(code, message, { ...details, cause: error })
  }
}
