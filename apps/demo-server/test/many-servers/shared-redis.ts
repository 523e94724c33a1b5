import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { startRedis, startWatchedRedis } from '@talking-heads/test-support'
import { startCuttingProxy } from './cutting-proxy.ts'

/** What a fleet's servers share, and what can happen to it. */
export interface SharedRedis {
  /** As the servers are given it. */
  readonly url: string
  /** Where it takes writes now, past everything that can be cut. */
  readonly port: number
  /** Whether all that it acknowledged outlives a crash, to the last moment. */
  readonly isDurable: boolean
  /** Kills it; resolves once it, or who has its place, is back with all that it had. */
  crash(): Promise<void>
  /** Cuts connections of servers. */
  cut(isCut: () => boolean): void
  /** As {@link crash}, but what is written during `unseen` is lost. */
  loseTail(unseen: () => Promise<void>): Promise<void>
  stop(): Promise<void>
}

/** One durable Redis: a crash loses nothing. */
export async function startOneRedis(folder: string): Promise<SharedRedis> {
  const dir = join(folder, 'redis')
  await mkdir(dir, { recursive: true })
  let redis = await startRedis({ appendOnly: true, dir })
  const { port } = redis
  const wire = await startCuttingProxy(port)
  return {
    url: `redis://127.0.0.1:${wire.port}`,
    port,
    isDurable: true,
    async crash() {
      await redis.stop('SIGKILL')
      redis = await startRedis({ appendOnly: true, dir, port })
    },
    cut: wire.cut,
    async loseTail() {
      throw new Error('one durable Redis loses nothing')
    },
    async stop() {
      await wire.close()
      await redis.stop('SIGKILL')
    },
  }
}

/** A master with a replica that takes over, as Sentinel decides. Servers reach both directly: there is nothing to cut. */
export async function startRedisWithSentinel(): Promise<SharedRedis> {
  const redis = await startWatchedRedis()
  return {
    url: redis.url,
    get port() {
      return redis.master.port
    },
    isDurable: false,
    crash: () => redis.failOver(),
    cut() {
      throw new Error('no connection to a Redis behind Sentinel can be cut')
    },
    loseTail: (unseen) => redis.failOver(unseen),
    stop: redis.stop,
  }
}
