import { randomInt } from 'node:crypto'
import { TalkingHeadsError } from '@talking-heads/core'
import { Cluster, Redis, type RedisOptions } from 'ioredis'

/** A server, or a cluster of them, and how to reach it. */
export interface Connection {
  readonly client: Redis | Cluster
  /** `host:port`, without user and password. */
  readonly address: string
  /** What everything on this connection is prefixed with already, and its database: channels know neither. */
  readonly scope: string
  /** A further connection, not yet connected, that ends for good when it is lost. */
  openLink(): Promise<Redis>
  /** Ends what was opened here; a client that was handed in stays open. */
  close(): void
}

/** Connects to `redis://`, `rediss://` or `redis-cluster://host:port,host:port`. */
export function connectTo(url: string, timeoutMs: number, onError: (error: unknown) => void): Connection {
  const options = {
    // A command that was lost with its connection fails at once. Its caller finds out what became of it, and decides;
    // sending it again behind the caller's back decides wrongly.
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    connectTimeout: timeoutMs,
    // Twice: a call that gives up says so itself, then the connection it waited on is replaced.
    socketTimeout: 2 * timeoutMs,
  }
  const client = createRedisClient(url, options)
  client.on('error', onError)
  return { ...connectionOver(client), close: () => client.disconnect() }
}

/** Settings of ioredis, for each connection. How answers are read is not for changing. */
export type RedisClientOptions = Omit<RedisOptions, 'replyMapping'>

/**
 * A client of ioredis for any URL that a store takes: for what else a program keeps in the same Redis. It comes back by
 * itself, with pauses of 2 s at most, and is the caller's to close.
 *
 * @param options of each connection; `lazyConnect` and `enableOfflineQueue` are also those of a cluster as a whole
 * @throws TalkingHeadsError `invalid-input` for a URL that is not of the form
 */
export function createRedisClient(url: string, options: RedisClientOptions = {}): Redis | Cluster {
  checkUrl(url)
  if (/^rediss?:/.test(url)) return new Redis(url, { retryStrategy: backOff, ...options })
  const { lazyConnect = false, enableOfflineQueue = true } = options
  return new Cluster(nodesOf(url), {
    redisOptions: { ...options, ...credentialsOf(url) },
    clusterRetryStrategy: backOff,
    lazyConnect,
    enableOfflineQueue,
  })
}

/** @throws TalkingHeadsError `invalid-input` */
export function checkUrl(url: string): void {
  if (/^(redis|rediss|redis-cluster):\/\/./.test(url)) return
  // The URL may hold a password: only what is no secret is repeated.
  const scheme = url.split(':', 1)[0]
  throw new TalkingHeadsError(
    'invalid-input',
    `a URL of scheme "${scheme}" is not for Redis: give redis://host:port, rediss://host:port or redis-cluster://host:port,host:port`,
  )
}

/** The connection of a client that somebody else made, and will close. */
export function connectionOver(client: Redis | Cluster): Connection {
  const { keyPrefix = '' } = client.options
  const db = isCluster(client) ? 0 : (client.options.db ?? 0)
  // Servers of a fleet begin anywhere: else all of them would listen to the same node of a cluster.
  let links = randomInt(1_000)
  return {
    client,
    address: addressOf(client),
    scope: `${db}:${keyPrefix}`,
    async openLink() {
      const node = isCluster(client) ? await nodeOf(client, links++) : client
      return node.duplicate({
        lazyConnect: true,
        retryStrategy: null,
        maxRetriesPerRequest: 0,
        autoResubscribe: false,
        autoResendUnfulfilledCommands: false,
        keyPrefix: '',
      })
    },
    close() {},
  }
}

/** Any node will do, as what is published reaches all of them; the next one each time, since the last may be gone. */
async function nodeOf(cluster: Cluster, turn: number): Promise<Redis> {
  // The nodes are known once the cluster has answered anything.
  await cluster.ping()
  const nodes = cluster.nodes()
  const node = nodes[turn % nodes.length]
  if (!node) throw new TalkingHeadsError('store-unavailable', 'the cluster has no nodes', { retryable: true })
  return node
}

function addressOf(client: Redis | Cluster): string {
  if (isCluster(client)) return 'the cluster'
  const { host, port, path } = client.options
  return path ?? `${host}:${port}`
}

/** Not by class: the client may come from another copy of ioredis. */
export function isCluster(client: Redis | Cluster): client is Cluster {
  return client.isCluster
}

function nodesOf(url: string): { host: string; port: number }[] {
  return (splitUrl(url)?.hosts ?? '').split(',').map((node) => {
    const { hostname, port } = new URL(`redis://${node}`)
    return { host: hostname, port: Number(port || 6379) }
  })
}

function credentialsOf(url: string): { username?: string; password?: string } {
  const { user, password } = splitUrl(url) ?? {}
  return {
    ...(user && { username: decodeURIComponent(user) }),
    ...(password && { password: decodeURIComponent(password) }),
  }
}

function splitUrl(url: string) {
  return /^redis-cluster:\/\/(?:(?<user>[^:@]*)(?::(?<password>[^@]*))?@)?(?<hosts>[^/@]+)\/?$/.exec(url)
    ?.groups
}

const backOff = (attempt: number): number => Math.min(50 * 2 ** attempt, 2_000)
