import type { Refusal } from '../decide/commands.ts'
import { TalkingHeadsError } from '../log/errors.ts'

/** A refusal as an error: one that says when to come back may be tried again. */
export function errorOf({ code, message, retryAfterMs }: Refusal): TalkingHeadsError {
  if (retryAfterMs === undefined) return new TalkingHeadsError(code, message)
  return new TalkingHeadsError(code, message, { retryable: true, retryAfterMs })
}
