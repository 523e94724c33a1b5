/** The version of the wire that this package speaks. */
export const wireVersion = 1

/** A text frame may have this many bytes; a larger one closes the connection with 1009. */
export const maxFrameBytes = 16 * 1024

export const wireErrorCodes = [
  'bad-frame',
  'unsupported-version',
  'too-long',
  'empty',
  'rate-limited',
  'rejected',
  'unknown-room',
  'unknown-command',
  'not-allowed',
  'unavailable',
  'internal',
] as const
export type WireErrorCode = (typeof wireErrorCodes)[number]

/** Why a connection closes, as the socket says it. */
export const closeCodes = {
  draining: 1001,
  policy: 1008,
  tooBig: 1009,
  internal: 1011,
  protocol: 4000,
  tooSlow: 4001,
} as const
