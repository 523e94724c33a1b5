import { TalkingHeadsError } from '@talking-heads/core'

/** Redis starts an error with its kind, in capitals. These stay as they are until somebody changes something. */
const remedies: Readonly<Record<string, string>> = {
  WRONGTYPE: 'a key of this prefix belongs to something else: choose another prefix',
  NOAUTH: 'the server wants a password: put it into the URL',
  WRONGPASS: 'the server refuses this user and password',
  NOPERM: 'this user lacks the right: allow it the keys and channels of the prefix, scripts and publishing',
  CROSSSLOT: 'this is a cluster: use a Cluster client or a redis-cluster:// URL',
}

/** What ioredis rejected with, as the error that callers are promised. */
export function redisError(cause: unknown, what: string, address: string): TalkingHeadsError {
  if (TalkingHeadsError.is(cause)) return cause
  const message = cause instanceof Error ? cause.message : String(cause)
  const remedy = remedies[message.split(' ', 1)[0] ?? '']
  hideArguments(cause)
  return new TalkingHeadsError(
    'store-unavailable',
    `Redis at ${address}, ${what}: ${message}${remedy ? ` (${remedy})` : ''}`,
    {
      retryable: remedy === undefined,
      cause,
    },
  )
}

/** ioredis adds the command to its errors, with all arguments: lines of speech that are no business of a log file. */
function hideArguments(error: unknown): void {
  if (typeof error !== 'object' || error === null || !('command' in error)) return
  const command = error.command as { name?: unknown } | undefined
  error.command = { name: command?.name }
}
