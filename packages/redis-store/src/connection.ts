import { randomInt } from 'node:crypto'
import { TalkingHeadsError } from '@talking-heads/core'
import { Cluster, Redis, type RedisOptions } from 'ioredis'
import { isOfReplica } from './redis-error.ts'
import { parseRedisUrl } from './redis-url.ts'
import { SentinelClient } from './sentinel-client.ts'

/** A server, or a cluster of them, and how to reach it. */
export interface Connection {
  readonly client: Redis | Cluster
  /** `host:port`, without user and password. */
  readonly address: string
  /** What everything on this connection is prefixed with already, and its database: channels know neither. */
  readonly scope: string
  /** A further connection, not yet connected, that ends for good when it is lost. */
  openLink(): Promise<Redis>
  /** What keeps the client from Redis at present; undefined where nothing does, or it is not known. */
  whyNot(): unknown
  /** Ends what was opened here; a client that was handed in stays open. */
  close(): void
}

/** Connects to whatever {@link parseRedisUrl} reads. */
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
  let trouble: unknown
  const note = (error: unknown) => {
    trouble = error
  }
  client.on('error', (error) => {
    note(error)
    onError(error)
  })
  // Each Sentinel, or node, on its own account: only that none of them helps is an error.
  client.on('sentinelError', note).on('node error', note)
  client.on('ready', () => note(undefined))
  const whyNot = () =>
    trouble ?? (client.status === 'connect' ? new Error('LOADING it takes no calls yet') : undefined)
  return { ...connectionOver(client), whyNot, close: () => client.disconnect() }
}

/** Settings of ioredis, for each connection. How answers are read is not for changing. */
export type RedisClientOptions = Omit<RedisOptions, 'replyMapping'>

/**
 * A client of ioredis for any URL that a store takes: for what else a program keeps in the same Redis. It comes back by
 * itself, with pauses of 2 s at most, after a failover to the new master, and is the caller's to close.
 *
 * @param options of each connection; `lazyConnect` and `enableOfflineQueue` are also those of a cluster as a whole
 * @throws TalkingHeadsError `invalid-input` for a URL that is not of the form
 */
export function createRedisClient(url: string, options: RedisClientOptions = {}): Redis | Cluster {
  const { username, password, ...place } = parseRedisUrl(url)
  const settings = {
    retryStrategy: backOff,
    // A master that became a replica goes on answering: what it refuses is the sign.
    reconnectOnError: isOfReplica,
    ...options,
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
  }
  if (place.mode === 'server') return new Redis(place.url, settings)
  if (place.mode === 'sentinel') {
    const { nodes, name, db } = place
    return new SentinelClient({
      sentinelRetryStrategy: backOff,
      // Tells of a new master when the old one is not gone, only cut off.
      failoverDetector: true,
      ...settings,
      sentinels: [...nodes],
      name,
      db,
    })
  }
  const { lazyConnect = false, enableOfflineQueue = true } = options
  // Nodes of a cluster are the cluster's to find again: a lost one is asked for anew, a demoted one says who leads.
  const { retryStrategy: _, reconnectOnError: __, ...redisOptions } = settings
  return new Cluster([...place.nodes], {
    redisOptions,
    clusterRetryStrategy: backOff,
    lazyConnect,
    enableOfflineQueue,
  })
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
    whyNot: () => undefined,
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
  const { host, port, path, name } = client.options
  if (name) return `the master "${name}"`
  return path ?? `${host}:${port}`
}

/** Not by class: the client may come from another copy of ioredis. */
export function isCluster(client: Redis | Cluster): client is Cluster {
  return client.isCluster
}

const backOff = (attempt: number): number => Math.min(50 * 2 ** attempt, 2_000)
