import { TalkingHeadsError } from '@talking-heads/core'

/** SQLite's primary result codes that mean something to whoever runs the process: https://sqlite.org/rescode.html */
const readers: Readonly<Record<number, (path: string) => TalkingHeadsError>> = {
  5: inUse,
  8: (path) =>
    new TalkingHeadsError(
      'store-unavailable',
      `"${path}" is read-only: give this process the right to write it`,
    ),
  11: damaged,
  13: full,
  14: notAllowed,
  26: damaged,
}

/** Extended codes that say more than their primary one, "I/O error". */
const extendedReaders: typeof readers = {
  // A write that the system cut short, as at a quota or a limit of a file's size.
  778: full,
}

/** What the file system says of the folder, or of the file before SQLite has it. */
const systemReaders: Readonly<Record<string, (path: string) => TalkingHeadsError>> = {
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: notAllowed,
  ENOSPC: full,
  EDQUOT: full,
}

/** What SQLite, or the file system, said of the file, as the error that callers are promised. */
export function sqliteError(cause: unknown, path: string): TalkingHeadsError {
  if (TalkingHeadsError.is(cause)) return cause
  const resultCode = resultCodeOf(cause)
  const reader = isSqlite(cause)
    ? (extendedReaders[resultCode] ?? readers[resultCode & 0xff])
    : systemReaders[systemCodeOf(cause)]
  const known = reader?.(path)
  const message = cause instanceof Error ? cause.message : String(cause)
  const { code, retryable } = known ?? { code: 'store-unavailable', retryable: isSqlite(cause) }
  return new TalkingHeadsError(code, known?.message ?? `"${path}" cannot be used: ${message}`, {
    retryable,
    cause,
  })
}

/** The extended result code: its lowest byte is the primary one. */
function resultCodeOf(cause: unknown): number {
  return isSqlite(cause) ? cause.errcode : 0
}

function isSqlite(cause: unknown): cause is { errcode: number } {
  return (
    typeof cause === 'object' && cause !== null && 'errcode' in cause && typeof cause.errcode === 'number'
  )
}

function inUse(path: string): TalkingHeadsError {
  return new TalkingHeadsError(
    'store-conflict',
    `"${path}" is in use: one process, and one store in it, has a file at a time. End the other one, choose another file, or use a store that servers share`,
  )
}

function systemCodeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : ''
}

function notAllowed(path: string): TalkingHeadsError {
  return new TalkingHeadsError(
    'store-unavailable',
    `"${path}" cannot be opened: give this process the right to write it, and to its folder`,
  )
}

function full(path: string): TalkingHeadsError {
  const message = `the disk of "${path}", or what this process may take of it, is full: make room, nothing is lost`
  return new TalkingHeadsError('store-full', message, { retryable: true })
}

function damaged(path: string): TalkingHeadsError {
  return new TalkingHeadsError(
    'store-unavailable',
    `"${path}" is damaged or no SQLite file, and was left as it is: move it away, or restore it from a copy`,
  )
}
