import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ask, says } from './ask.ts'
import { freePort } from './free-port.ts'
import { startProcess } from './process.ts'
import { type RedisOptions, type RedisServer, startRedis } from './redis.ts'
import { requireTool } from './system-tool.ts'

/** A master, its replica, and a Sentinel that makes the replica the master when the master is gone. */
export interface WatchedRedis {
  /** `redis-sentinel://127.0.0.1:PORT/olympus` */
  readonly url: string
  /** Who takes writes. */
  readonly master: RedisServer
  /**
   * Kills the master; resolves once its replica has its place, and a new replica of its own.
   *
   * @param unseen runs first, and of what is written meanwhile the replica sees nothing: it is lost; nothing
   *   is that was written before
   */
  failOver(unseen?: () => Promise<void>): Promise<void>
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
    const server = await startRedis({ appendOnly, args: [...args, '--repl-diskless-sync-delay', '0'] })
    started.push(server)
    return server
  }
  const startReplica = async ({ port }: RedisServer) => {
    const replica = await start(['--replicaof', '127.0.0.1', String(port)])
    await says(replica.port, 'INFO replication', 'master_link_status:up')
    return replica
  }
  const stop = async () => {
    await Promise.all(started.map((server) => server.stop('SIGKILL')))
  }
  try {
    let master = await start()
    let replica = await startReplica(master)
    const sentinel = await startSentinel(master.port)
    started.push(sentinel)
    let replicas = 1
    return {
      url: `redis-sentinel://127.0.0.1:${sentinel.port}/${name}`,
      get master() {
        return master
      },
      async failOver(unseen) {
        await hasCaughtUp(replica, master)
        if (unseen) {
          // Nobody is there: it keeps what it has, and hears of nothing new.
          await ask(replica.port, 'REPLICAOF 127.0.0.1 1')
          await unseen()
        }
        await master.stop('SIGKILL')
        await says(sentinel.port, 'INFO sentinel', `address=127.0.0.1:${replica.port},`)
        await says(replica.port, 'INFO replication', 'role:master')
        master = replica
        replica = await startReplica(master)
        replicas++
        await says(sentinel.port, 'INFO sentinel', `slaves=${replicas}`)
      },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

async function hasCaughtUp(replica: RedisServer, master: RedisServer): Promise<void> {
  const info = await ask(master.port, 'INFO replication')
  const offset = Number(/master_repl_offset:(\d+)/.exec(info)?.[1])
  const reached = async () =>
    Number(/slave_repl_offset:(\d+)/.exec(await ask(replica.port, 'INFO replication'))?.[1])
  while ((await reached()) < offset) await ask(master.port, 'WAIT 1 20')
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
  // Asked every ten seconds only, a master's new replica would be heard of late.
  await ask(port, 'SENTINEL DEBUG info-period 100')
  await says(port, 'INFO sentinel', 'slaves=1')
  return {
    port,
    async stop(signal = 'SIGTERM') {
      await sentinel.stop(signal, 5_000)
      await rm(dir, { recursive: true, force: true })
    },
  }
}
