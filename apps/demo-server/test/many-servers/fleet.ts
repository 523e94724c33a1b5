import type { Event, Notice } from '@talking-heads/core'
import { createRedisStore } from '@talking-heads/redis-store'
import { freePort } from '@talking-heads/test-support'
import { Redis } from 'ioredis'
import { type Demo, startDemo } from '../demo.ts'
import { type CuttingProxy, startCuttingProxy } from './cutting-proxy.ts'
import { type SharedRedis, startOneRedis } from './shared-redis.ts'

/** The room that the demo opens. */
const room = 'olympus'

export interface FleetOptions {
  readonly folder: string
  readonly servers: number
  /** The fleet's from then on: it stops with it. Default: {@link startOneRedis}. */
  readonly redis?: SharedRedis
  /** What each server's environment holds besides. */
  readonly environment?: Readonly<Record<string, string>>
}

/** Demo servers on one Redis: every process can be killed, every connection be cut. */
export class Fleet {
  readonly #options: FleetOptions
  readonly #ports: readonly number[]
  readonly #doors: readonly CuttingProxy[]
  readonly redis: SharedRedis
  #demos: Demo[] = []

  private constructor(
    options: FleetOptions,
    redis: SharedRedis,
    ports: readonly number[],
    doors: readonly CuttingProxy[],
  ) {
    this.#options = options
    this.redis = redis
    this.#ports = ports
    this.#doors = doors
  }

  static async start(options: FleetOptions): Promise<Fleet> {
    const redis = options.redis ?? (await startOneRedis(options.folder))
    const ports: number[] = []
    while (ports.length < options.servers) ports.push(await freePort())
    const fleet = new Fleet(options, redis, ports, await Promise.all(ports.map(startCuttingProxy)))
    fleet.#demos = await Promise.all(ports.map((_, index) => fleet.#startServer(index)))
    return fleet
  }

  /** Where clients connect: one address a server, whichever process is behind it. */
  get urls(): readonly string[] {
    return this.#doors.map(({ port }) => `ws://127.0.0.1:${port}/ws`)
  }

  get size(): number {
    return this.#ports.length
  }

  async stopServer(index: number, signal: NodeJS.Signals): Promise<number | null | undefined> {
    return await this.#demos[index]?.process.stop(signal)
  }

  async restartServer(index: number): Promise<void> {
    this.#demos[index] = await this.#startServer(index)
  }

  /** Lets a server's process stand still until it is let go on. */
  freeze(index: number): () => void {
    const pid = this.#demos[index]?.process.pid
    if (!pid) throw new Error(`there is no server ${index}`)
    process.kill(pid, 'SIGSTOP')
    return () => process.kill(pid, 'SIGCONT')
  }

  /** Cuts connections of clients. */
  cutClients(isCut: () => boolean): void {
    for (const door of this.#doors) door.cut(isCut)
  }

  /** The server that holds the room's lease now. */
  async leaseHolder(): Promise<number | undefined> {
    const redis = new Redis(this.redis.port, '127.0.0.1')
    try {
      const holder = await redis.get(`talking-heads:{${room}}:lease`)
      const index = this.#demos.findIndex(({ process }) => holder?.includes(`-${process.pid}-`))
      return index < 0 ? undefined : index
    } finally {
      redis.disconnect()
    }
  }

  /** Follows what the servers tell each other of the room. Resolves once it does, with a function that ends it. */
  async listen(listener: (notice: Notice) => void): Promise<() => Promise<void>> {
    const store = createRedisStore({ url: this.#directUrl, onWarning: () => {} })
    await store.watch(room, listener)
    return () => store.close()
  }

  /** The whole log, as it stands in Redis. */
  async log(): Promise<readonly Event[]> {
    const store = createRedisStore({ url: this.#directUrl, onWarning: () => {} })
    try {
      return await store.read(room, 0)
    } finally {
      await store.close()
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#demos.map((demo) => demo.process.stop('SIGKILL')))
    await Promise.all(this.#doors.map((proxy) => proxy.close()))
    await this.redis.stop()
  }

  get #directUrl(): string {
    return `redis://127.0.0.1:${this.redis.port}`
  }

  #startServer(index: number): Promise<Demo> {
    return startDemo(this.#options.folder, {
      PORT: String(this.#ports[index]),
      STORE_URL: this.redis.url,
      SECRET: 'the same on every server',
      RATE_SAY: '0',
      TURNS_PER_MINUTE: '0',
      // Each mortal of a test comes from an address of its own.
      TRUST_PROXY: '1',
      ...this.#options.environment,
    })
  }
}
