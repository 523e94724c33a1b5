import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { says } from './ask.ts'
import { freePort } from './free-port.ts'
import { startProcess } from './process.ts'
import { type RedisOptions, type RedisServer, startRedis } from './redis.ts'
import { requireTool } from './system-tool.ts'

/** A master, its replica, and a Sentinel that makes the replica the master when the master is gone. */
export interface WatchedRedis {
  /** `redis-sentinel://127.0.0.1:PORT/olympus` */
  readonly url: string
  /** The one that is the master at first, and its replica. */
  readonly servers: readonly [RedisServer, RedisServer]
  /** Resolves with the master's port, once that is none of `not`. */
  master(not?: readonly number[]): Promise<number>
  /** Starts one more replica of the present master, which has all of its data when this resolves. */
  addReplica(): Promise<RedisServer>
  stop(): Promise<void>
}

/** What the Sentinel calls what it watches. */
const name = 'olympus'
/** A master that has not answered for this long, in ms, is taken for dead. */
const downAfterMs = 500

/** All on 127.0.0.1; resolves once the replica has what the master has, and the Sentinel knows of both. */
export async function startWatchedRedis({
  appendOnly = false,
}: Pick<RedisOptions, 'appendOnly'> = {}): Promise<WatchedRedis> {
  const started: Pick<RedisServer, 'stop'>[] = []
  const start = async (args: readonly string[] = []) => {
    const server = await startRedis({ appendOnly, args })
    started.push(server)
    return server
  }
  const startReplica = async (masterPort: number) => {
    const replica = await start([
      '--replicaof',
      '127.0.0.1',
      String(masterPort),
      '--repl-diskless-sync-delay',
      '0',
    ])
    await says(replica.port, 'INFO replication', 'master_link_status:up')
    return replica
  }
  const stop = async () => {
    await Promise.all(started.map((server) => server.stop('SIGKILL')))
  }
  try {
    const first = await start(['--repl-diskless-sync-delay', '0'])
    const replica = await startReplica(first.port)
    const sentinel = await startSentinel(first.port)
    started.push(sentinel)
    const master = async (not: readonly number[] = []) => {
      const others = not.map((port) => `(?!${port},)`).join('')
      const info = await says(sentinel.port, 'INFO sentinel', new RegExp(`address=127.0.0.1:${others}\\d+,`))
      return Number(/address=127\.0\.0\.1:(\d+),/.exec(info)?.[1])
    }
    return {
      url: `redis-sentinel://127.0.0.1:${sentinel.port}/${name}`,
      servers: [first, replica],
      master,
      addReplica: async () => {
        const added = await startReplica(await master())
        await says(sentinel.port, 'INFO sentinel', /slaves=[2-9]/)
        return added
      },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** A redis-server in another mode, which writes what it learns into its file of settings. */
async function startSentinel(masterPort: number): Promise<{ port: number; stop: RedisServer['stop'] }> {
  const tool = requireTool('redis-server')
  if (!tool.found) throw new Error(tool.reason)
  const dir = await mkdtemp(join(tmpdir(), 'talking-heads-sentinel-'))
  const port = await freePort()
  const file = join(dir, 'sentinel.conf')
  const settings = [
    `port ${port}`,
    'bind 127.0.0.1',
    `dir ${dir}`,
    `sentinel monitor ${name} 127.0.0.1 ${masterPort} 1`,
    `sentinel down-after-milliseconds ${name} ${downAfterMs}`,
    // Also how long it waits before it tries again: a first try may meet a replica that is not heard of yet.
    `sentinel failover-timeout ${name} 2000`,
  ]
  await writeFile(file, settings.join('\n'))
  const sentinel = await startProcess(tool.path, [file, '--sentinel'], { until: /\+monitor master/ })
  await says(port, 'INFO sentinel', 'slaves=1')
  return {
    port,
    async stop(signal = 'SIGTERM') {
      await sentinel.stop(signal, 5_000)
      await rm(dir, { recursive: true, force: true })
    },
  }
}
