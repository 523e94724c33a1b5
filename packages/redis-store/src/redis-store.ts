import { type Clock, type Store, systemClock, TalkingHeadsError } from '@talking-heads/core'
import type { Cluster, Redis } from 'ioredis'
import { Calls } from './calls.ts'
import { connectionOver, connectTo } from './connection.ts'
import { warnOnceConnected } from './durability-watch.ts'
import { redisError } from './redis-error.ts'
import { parseRedisUrl } from './redis-url.ts'
import { checkWaitReplicas, replicaWait, type WaitReplicas } from './replicas.ts'
import { storeOver } from './store-over.ts'
import { Subscriptions } from './subscriptions.ts'

export type RedisStoreOptions = RedisStoreSettings &
  (
    | {
        /**
         * `redis://`, `rediss://` (TLS), `redis-cluster://host:port,host:port` or `redis-sentinel://host:port,host:port/NAME`,
         * where Sentinels watch a master of that name; user and password, of Redis, as in any URL.
         */
        readonly url: string
        readonly client?: never
      }
    | {
        /** A client of ioredis, made and closed by the caller. Another connection like it is opened for listening. */
        readonly client: Redis | Cluster
        readonly url?: never
      }
  )

interface RedisStoreSettings {
  /** First part of every key and channel: 1–64 of A–Z a–z 0–9 _ . : -. Default `talking-heads`. */
  readonly prefix?: string
  /** A call that Redis has not answered after this many ms fails as `store-unavailable`. Default 5,000. */
  readonly timeoutMs?: number
  /** Told of failures that no call reports: lost connections, notices that are none. Default: nobody is. */
  readonly onProblem?: (error: TalkingHeadsError) => void
  /**
   * Told, in one line without secrets, once connected: how acknowledged lines could be lost with Redis' present settings,
   * or that these could not be read; nothing where no line can. And of replicas that begin to be too few. Default:
   * `process.emitWarning`, which writes to standard error.
   */
  readonly onWarning?: (warning: string) => void
  /**
   * An append is answered once so many replicas have it too, or the time is over. Too few make no failure, since the
   * line is in the log: `onWarning` is told when they begin to be too few. Other calls of this store wait behind it.
   * Default: appends wait for no replica.
   */
  readonly waitReplicas?: WaitReplicas
  /** What time-outs and pauses run by; leases run by Redis's own. Default: the machine's. */
  readonly clock?: Clock
}

export interface RedisStore extends Store, AsyncDisposable {}

/**
 * Rooms in Redis, shared by any number of servers. Connects in the background: calls wait for the connection, or fail
 * as `store-unavailable` (retryable) when there is none.
 *
 * @throws TalkingHeadsError `invalid-input` for a URL, prefix, time-out or `waitReplicas` that is not of its form
 */
export function createRedisStore(options: RedisStoreOptions): RedisStore {
  const { prefix = 'talking-heads', timeoutMs = 5_000, clock = systemClock, waitReplicas } = options
  const { onProblem = () => {}, onWarning = emitWarning } = options
  checkSettings(options.url, prefix, timeoutMs)
  if (waitReplicas) checkWaitReplicas(waitReplicas, timeoutMs)
  const report = (cause: unknown) => onProblem(redisError(cause, 'connection', address))
  const connection =
    options.url === undefined ? connectionOver(options.client) : connectTo(options.url, timeoutMs, report)
  const { client, address, scope, openLink, whyNot } = connection
  const calls = new Calls({ clock, timeoutMs, address, whyNot })
  const subscriptions = new Subscriptions({ openLink, calls, clock, onProblem: report })
  const stopFollowing = followMaster(client, subscriptions)
  const stopAsking = warnOnceConnected({ client, calls, address, onWarning, onProblem: report })
  return storeOver({
    client,
    calls,
    subscriptions,
    ...(waitReplicas && { reachReplicas: replicaWait(client, waitReplicas, onWarning) }),
    prefix,
    channelPrefix: `${prefix}@${scope}`,
    async close() {
      stopAsking()
      stopFollowing()
      calls.close()
      subscriptions.close()
      connection.close()
    },
  })
}

/** Where the client loses its server, another one may be the master by now: what listens looks for it as well. */
function followMaster(client: Redis | Cluster, subscriptions: Subscriptions): () => void {
  let isReady = client.status === 'ready'
  const onReady = () => {
    isReady = true
  }
  const onClose = () => {
    if (isReady) subscriptions.renew()
    isReady = false
  }
  client.on('ready', onReady).on('close', onClose)
  return () => client.off('ready', onReady).off('close', onClose)
}

function emitWarning(warning: string): void {
  process.emitWarning(warning, 'TalkingHeadsWarning')
}

function checkSettings(url: string | undefined, prefix: string, timeoutMs: number): void {
  if (!/^[A-Za-z0-9_.:-]{1,64}$/.test(prefix)) {
    throw new TalkingHeadsError('invalid-input', `prefix "${prefix}" is not 1–64 of A–Z a–z 0–9 _ . : -`)
  }
  if (!(Number.isFinite(timeoutMs) && timeoutMs > 0)) {
    throw new TalkingHeadsError('invalid-input', `timeoutMs must be a number of ms above 0, not ${timeoutMs}`)
  }
  if (url !== undefined) parseRedisUrl(url)
}
