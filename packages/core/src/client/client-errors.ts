import { type ErrorCode, TalkingHeadsError } from '../log/errors.ts'
import type { ServerFrameOf } from '../wire/index.ts'

/** The wire's codes that are called otherwise in code; the rest keep their names. */
const renamed: Readonly<Record<string, ErrorCode>> = {
  unavailable: 'store-unavailable',
  'bad-frame': 'invalid-input',
}
const kept: readonly string[] = [
  'too-long',
  'empty',
  'rate-limited',
  'rejected',
  'unknown-room',
  'unknown-command',
  'not-allowed',
] satisfies ErrorCode[]

/** What a server's error frame says, as an error. */
export function errorOf({ code, message, retryAfterMs }: ServerFrameOf<'error'>): TalkingHeadsError {
  const known = kept.includes(code) ? (code as ErrorCode) : (renamed[code] ?? 'internal')
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
