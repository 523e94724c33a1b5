import { TalkingHeadsError } from '@talking-heads/core'

/** What follows from an error of Redis. */
interface Meaning {
  /**
   * `for-good`: until somebody changes something. `passing`: the same call may succeed soon. `full`: nothing was written,
   * nor will be until somebody makes room.
   */
  readonly lasts: 'for-good' | 'passing' | 'full'
  /** What it means, and what to do, in words. */
  readonly remedy: string
  /** Another server is the one to ask: the connection leads to the wrong one. */
  readonly isElsewhere?: boolean
}

const auth: Meaning = { lasts: 'for-good', remedy: 'the server refuses this user and password' }

/** Redis starts an error with its kind, in capitals. */
const meanings: Readonly<Record<string, Meaning>> = {
  WRONGTYPE: {
    lasts: 'for-good',
    remedy: 'a key of this prefix belongs to something else: choose another prefix',
  },
  NOAUTH: { lasts: 'for-good', remedy: 'the server wants a password: put it into the URL' },
  WRONGPASS: auth,
  NOPERM: {
    lasts: 'for-good',
    remedy: 'this user lacks the right: allow it the keys and channels of the prefix, scripts and publishing',
  },
  DENIED: { lasts: 'for-good', remedy: 'the server answers its own machine only: give it a password' },
  CROSSSLOT: {
    lasts: 'for-good',
    remedy: 'this is a cluster: use a Cluster client or a redis-cluster:// URL',
  },
  MOVED: {
    lasts: 'for-good',
    remedy: 'this is a cluster: use a Cluster client or a redis-cluster:// URL',
  },
  READONLY: { lasts: 'passing', isElsewhere: true, remedy: 'it is a replica now: the master is looked for' },
  MASTERDOWN: {
    lasts: 'passing',
    isElsewhere: true,
    remedy: 'it is a replica that lost its master: the master is looked for',
  },
  LOADING: { lasts: 'passing', remedy: 'it is reading its data, and is waited for' },
  CLUSTERDOWN: { lasts: 'passing', remedy: 'nodes of the cluster are missing, and are waited for' },
  TRYAGAIN: { lasts: 'passing', remedy: 'the cluster is moving this room to another node' },
  BUSY: { lasts: 'passing', remedy: 'a script of somebody else keeps it from answering' },
  NOREPLICAS: { lasts: 'passing', remedy: 'fewer replicas than its min-replicas-to-write are there' },
  OOM: { lasts: 'full', remedy: 'its memory is full: raise maxmemory, or make room; nothing is lost' },
  MISCONF: {
    lasts: 'full',
    remedy: 'it cannot write to its disk, which may be full: its log says why; nothing is lost',
  },
}

/** What Redis tells with the kind `ERR`, which says nothing. */
const ofNoKind: readonly (readonly [RegExp, Meaning])[] = [
  [/^ERR (invalid password|.*AUTH\b.*wrong)/, auth],
  [/^ERR DB index is out of range/, { lasts: 'for-good', remedy: 'the server has no such database' }],
  [
    /^ERR This instance has cluster support disabled/,
    { lasts: 'for-good', remedy: 'this is no cluster: use a redis:// URL' },
  ],
]

/** What an error of Redis means; undefined for one that is not known, or of the network. */
function meaningOf(message: string): Meaning | undefined {
  // Redis 6 wraps what a script's command was refused with: `ERR Error running script (…): @user_script:8: -READONLY …`.
  const kind = /(?:@user_script: ?\d+: -?|^(?!ERR ))([A-Z]+) /.exec(message)?.[1]
  return meanings[kind ?? ''] ?? ofNoKind.find(([form]) => form.test(message))?.[1]
}

/** Whether a replica has said so: the connection is to be made anew, to whoever is the master by now. */
export function isOfReplica(error: Error): boolean {
  return meaningOf(error.message)?.isElsewhere ?? false
}

/** What ioredis rejected with, as the error that callers are promised. */
export function redisError(cause: unknown, what: string, address: string): TalkingHeadsError {
  if (TalkingHeadsError.is(cause)) return cause
  const message = messageOf(cause)
  const meaning = meaningOf(message)
  hideArguments(cause)
  return new TalkingHeadsError(
    meaning?.lasts === 'full' ? 'store-full' : 'store-unavailable',
    `Redis at ${address}, ${what}: ${message}${meaning ? ` (${meaning.remedy})` : ''}`,
    {
      retryable: meaning?.lasts !== 'for-good',
      cause,
    },
  )
}

function messageOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  // A cluster that answers nowhere keeps what its last node said apart.
  if ('lastNodeError' in cause && cause.lastNodeError instanceof Error) return messageOf(cause.lastNodeError)
  if (cause.name === 'MaxRetriesPerRequestError') return 'the connection was lost'
  if (cause.message === 'Connection is closed.') return 'there is no connection'
  // Where a name has several addresses, what failed at each of them has no message of its own.
  if (cause instanceof AggregateError && cause.errors.length > 0) return messageOf(cause.errors[0])
  return cause.message || ('code' in cause && String(cause.code)) || cause.name
}

/** ioredis adds the command to its errors, with all arguments: passwords, and lines of speech that are no business of a log file. */
function hideArguments(error: unknown): void {
  if (typeof error !== 'object' || error === null) return
  if ('lastNodeError' in error) hideArguments(error.lastNodeError)
  if (!('command' in error)) return
  const command = error.command as { name?: unknown } | undefined
  error.command = { name: command?.name }
}
