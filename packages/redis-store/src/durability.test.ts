import { TalkingHeadsError } from '@talking-heads/core'
import { describeWith, type RedisServer, startRedis } from '@talking-heads/test-support'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { risksOf } from './durability.ts'
import { createRedisStore, type WaitReplicas } from './index.ts'

const topic = (id: string) => ({ v: 1, id, at: 1, type: 'topic-changed', topic: id, by: 'm_ann' }) as const

/** The first warning of a store on `url`. */
function firstWarning(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const store = createRedisStore({
      url,
      onProblem: reject,
      onWarning(warning) {
        resolve(warning)
        void store.close()
      },
    })
  })
}

/** All warnings of a store on a client that is connected: what it asks is answered before what the test asks. */
async function warningsOf(client: Redis): Promise<readonly string[]> {
  const warnings: string[] = []
  await using store = createRedisStore({ client, onWarning: (warning) => warnings.push(warning) })
  await store.length('olympus')
  await store.length('olympus')
  return warnings
}

describeWith('redis-server', 'what a store warns of, once it is connected', () => {
  const withServer = async (args: readonly string[], use: (server: RedisServer) => Promise<void>) => {
    const server = await startRedis({ args })
    try {
      await use(server)
    } finally {
      await server.stop()
    }
  }

  test.each<[string, string[], RegExp]>([
    ['neither AOF nor dumps', [], /^Redis at 127.0.0.1:\d+: a restart loses every acknowledged line \(/],
    ['dumps only', ['--save', '60', '1'], /a crash loses all lines since the last dump .*save 60 1/],
    ['a flush a second', ['--appendonly', 'yes'], /a power cut loses up to one second of .*everysec/],
    [
      'a flush when the system likes',
      ['--appendonly', 'yes', '--appendfsync', 'no'],
      /as many seconds as .*appendfsync no/,
    ],
    [
      'eviction of rooms',
      ['--appendonly', 'yes', '--appendfsync', 'always', '--maxmemory-policy', 'allkeys-lru'],
      /full memory throws away whole rooms \(maxmemory-policy allkeys-lru\): set noeviction$/,
    ],
    [
      'eviction of leases',
      ['--appendonly', 'yes', '--appendfsync', 'always', '--maxmemory-policy', 'volatile-ttl'],
      /leases.*no line is lost/,
    ],
    [
      'settings that it may not read',
      ['--rename-command', 'CONFIG', ''],
      /could not be read \(ERR unknown command/,
    ],
  ])('%s', async (_, args, line) => {
    await withServer(args, async ({ url }) => {
      const warning = await firstWarning(url)
      expect(warning).toMatch(line)
      expect(warning).not.toContain('\n')
    })
  })

  test('two risks are one line', async () => {
    await withServer(['--maxmemory-policy', 'allkeys-random'], async ({ url }) => {
      expect(await firstWarning(url)).toMatch(/a restart loses.*; full memory throws/)
    })
  })

  test('nothing, where nothing that was acknowledged can be lost', async () => {
    await withServer(['--appendonly', 'yes', '--appendfsync', 'always'], async ({ url }) => {
      const client = new Redis(url)
      await client.ping()
      expect(await warningsOf(client)).toEqual([])
      client.disconnect()
    })
  })

  test('a client that is connected already is asked as well, once for each store', async () => {
    await withServer([], async ({ url }) => {
      const client = new Redis(url)
      await client.ping()
      expect(await warningsOf(client)).toHaveLength(1)
      expect(await warningsOf(client)).toHaveLength(1)
      client.disconnect()
    })
  })

  test('a store that was closed before it was connected asks and says nothing', async () => {
    await withServer([], async ({ url }) => {
      const client = new Redis(url, { lazyConnect: true })
      const warnings: string[] = []
      const store = createRedisStore({ client, onWarning: (warning) => warnings.push(warning) })
      await store.close()
      await client.connect()
      await client.ping()
      expect(warnings).toEqual([])
      expect(await client.info('commandstats')).not.toContain('cmdstat_config')
      client.disconnect()
    })
  })
})

test('a server that leaves a setting out is not taken for a safe one', () => {
  expect(risksOf({ appendonly: 'yes', appendfsync: 'always', save: '' })).toEqual([
    expect.stringContaining('could not be read (no maxmemory-policy)'),
  ])
})

describeWith('redis-server', 'waiting for replicas', () => {
  let primary: RedisServer
  let replica: RedisServer
  beforeAll(async () => {
    primary = await startRedis({ args: ['--repl-diskless-sync-delay', '0'] })
    replica = await startRedis({ args: ['--replicaof', '127.0.0.1', `${primary.port}`] })
    const link = new Redis(primary.url)
    // Redis does the waiting, for as long as it takes: the replica counts once it follows.
    await link.set('first', 'yes')
    await link.wait(1, 0)
    link.disconnect()
  })
  afterAll(async () => {
    await replica.stop()
    await primary.stop()
  })

  test('an append is answered once its replica has it', async () => {
    const warnings: string[] = []
    const copy = new Redis(replica.url)
    await using store = createRedisStore({
      url: primary.url,
      prefix: 'copied',
      waitReplicas: { count: 1, timeoutMs: 4_000 },
      onWarning: (warning) => warnings.push(warning),
    })
    for (let seq = 0; seq < 20; seq++) {
      expect(await store.append('olympus', seq, [topic(`event-${seq}`)])).toEqual({ ok: true })
      expect(await copy.llen('copied:{olympus}:log')).toBe(seq + 1)
    }
    expect(warnings.join()).not.toContain('replicas')
    copy.disconnect()
  })

  test('too few replicas: the append stands, and one warning says so until they suffice again', async () => {
    const warnings: string[] = []
    await using store = createRedisStore({
      url: primary.url,
      prefix: 'short',
      waitReplicas: { count: 2, timeoutMs: 20 },
      onWarning: (warning) => warnings.push(warning),
    })
    for (let seq = 0; seq < 3; seq++) {
      expect(await store.append('olympus', seq, [topic(`event-${seq}`)])).toEqual({ ok: true })
    }
    expect(await store.length('olympus')).toBe(3)
    expect(warnings.filter((warning) => warning.includes('replicas'))).toEqual([
      'acknowledged lines reached 1 of 2 replicas within 20 ms: a failover may lose them',
    ])
  })
})

test.each<[WaitReplicas, RegExp]>([
  [{ count: 0, timeoutMs: 10 }, /waitReplicas.count must be .* not 0/],
  [{ count: 1, timeoutMs: 0 }, /waitReplicas.timeoutMs must be .* not 0/],
  [{ count: 1, timeoutMs: 5_000 }, /below timeoutMs \(5000\), not 5000/],
])('refuses to wait for %j', (waitReplicas, message) => {
  const open = () => createRedisStore({ url: 'redis://127.0.0.1:1', waitReplicas })
  expect(open).toThrow(message)
  try {
    open()
  } catch (error) {
    expect(TalkingHeadsError.is(error, 'invalid-input')).toBe(true)
  }
})
