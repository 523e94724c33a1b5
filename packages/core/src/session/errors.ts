import type { ErrorCode, TalkingHeadsError } from '../log/errors.ts'
import type { WireErrorCode } from '../wire/index.ts'

export interface WireError {
  readonly code: WireErrorCode
  readonly message: string
  readonly retryAfterMs?: number
}

/** What clients are told of each failure; whatever is not listed is ours to mend, and its details stay here. */
const wireCodes: { readonly [Code in ErrorCode]?: WireErrorCode } = {
  'invalid-input': 'bad-frame',
  empty: 'empty',
  'too-long': 'too-long',
  'rate-limited': 'rate-limited',
  rejected: 'rejected',
  'not-allowed': 'not-allowed',
  'unknown-room': 'unknown-room',
  'unknown-command': 'unknown-command',
  busy: 'unavailable',
  closed: 'unavailable',
  'read-only': 'unavailable',
  'store-unavailable': 'unavailable',
  'store-conflict': 'unavailable',
  'store-full': 'unavailable',
  'moderator-unavailable': 'unavailable',
  'model-unavailable': 'unavailable',
  'model-timeout': 'unavailable',
}

export function toWireError(error: TalkingHeadsError): WireError {
  const code = wireCodes[error.code] ?? 'internal'
  if (code === 'internal') return { code, message: 'something went wrong on the server' }
  if (code === 'unavailable') {
    const why = error.code === 'store-full' ? 'its store is full' : 'try again'
    return { code, message: `the room cannot take this right now; ${why}`, retryAfterMs: 1_000 }
  }
  const { message, retryAfterMs } = error
  return retryAfterMs === undefined ? { code, message } : { code, message, retryAfterMs }
}

/** Whether whoever runs the server should hear of it: not of what passes by itself because somebody asks too much. */
export const isOurs = (error: TalkingHeadsError): boolean => {
  const code = wireCodes[error.code] ?? 'internal'
  return code === 'internal' || (code === 'unavailable' && error.code !== 'busy')
}
