import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ask } from './ask.ts'
import { freePort } from './free-port.ts'
import { startProcess } from './process.ts'
import { requireTool } from './system-tool.ts'

export interface RedisOptions {
  /** Write every command to an append-only file before answering, as a durable server does. Default false. */
  readonly appendOnly?: boolean
  /** Data folder, kept at `stop`, so that the same data can be started again. Default: a new one, removed at `stop`. */
  readonly dir?: string
  /** Default: a free one. */
  readonly port?: number
  /** More of redis-server's own options: `['--maxmemory', '10mb']`. */
  readonly args?: readonly string[]
}

export interface RedisServer {
  readonly port: number
  /** `redis://127.0.0.1:PORT` */
  readonly url: string
  readonly pid: number
  readonly dir: string
  /** Ends the server; `SIGKILL` ends it as a crash would. */
  stop(signal?: NodeJS.Signals): Promise<void>
}

/** Starts a redis-server of its own on 127.0.0.1 and waits until it answers. */
export async function startRedis(options: RedisOptions = {}): Promise<RedisServer> {
  const tool = requireTool('redis-server')
  if (!tool.found) throw new Error(tool.reason)
  const port = options.port ?? (await freePort())
  const dir = options.dir ?? (await mkdtemp(join(tmpdir(), 'talking-heads-redis-')))
  const durable = options.appendOnly ? ['--appendonly', 'yes', '--appendfsync', 'always'] : []
  const server = await startProcess(
    tool.path,
    [
      ...['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--save', '', '--daemonize', 'no'],
      ...durable,
      ...(options.args ?? []),
    ],
    { until: /Ready to accept connections/ },
  )
  await ask(port, 'PING')
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    pid: server.pid,
    dir,
    async stop(signal = 'SIGTERM') {
      await server.stop(signal, 5_000)
      if (options.dir === undefined) await rm(dir, { recursive: true, force: true })
    },
  }
}
