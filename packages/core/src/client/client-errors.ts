import { type ErrorCode, TalkingHeadsError } from '../log/errors.ts'
import type { ServerFrameOf, WireErrorCode } from '../wire/index.ts'

/** What the wire's codes are called in code: nearly always the same. */
const codes: Readonly<Record<WireErrorCode, ErrorCode>> = {
  'bad-frame': 'invalid-input',
  'unsupported-version': 'internal',
  'too-long': 'too-long',
  empty: 'empty',
  'rate-limited': 'rate-limited',
  rejected: 'rejected',
  'unknown-room': 'unknown-room',
  'unknown-command': 'unknown-command',
  'not-allowed': 'not-allowed',
  unavailable: 'store-unavailable',
  internal: 'internal',
}

/** What a server's error frame says, as an error; a newer server's unknown codes are `internal`. */
export function errorOf({ code, message, retryAfterMs }: ServerFrameOf<'error'>): TalkingHeadsError {
  const known = Object.hasOwn(codes, code) ? codes[code as WireErrorCode] : 'internal'
  return new TalkingHeadsError(known, message, {
    retryable: retryAfterMs !== undefined || code === 'unavailable',
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  })
}

export function notConnected(): TalkingHeadsError {
  return new TalkingHeadsError('closed', 'not connected now: ask again when the status is live', {
    retryable: true,
  })
}
