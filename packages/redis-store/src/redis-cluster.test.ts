import type { Notice } from '@talking-heads/core'
import { storeSuite } from '@talking-heads/core/testing'
import { describeWith, freePort, type RedisServer, startRedis } from '@talking-heads/test-support'
import { Cluster, Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { createQuietStore } from './quiet-store.ts'
import { openSuite } from './suite-store.ts'

const topic = (id: string) => ({ v: 1, id, at: 1, type: 'topic-changed', topic: id, by: 'm_ann' }) as const

/** A Redis Cluster of a test's own, on 127.0.0.1. */
interface TestCluster {
  readonly nodes: readonly RedisServer[]
  /** `redis-cluster://127.0.0.1:PORT,…` */
  readonly url: string
  stop(): Promise<void>
}

const slots = 16_384
/** Between two looks at a cluster that is still forming, in ms. */
const lookEveryMs = 20

/** Starts `size` primaries that share all slots evenly; resolves once each of them says that the cluster is whole. */
async function startCluster(size: number): Promise<TestCluster> {
  const buses = await Promise.all(Array.from({ length: size }, freePort))
  // One after another: a port that was found free is taken before the next one is looked for.
  const nodes: RedisServer[] = []
  for (const bus of buses) nodes.push(await startRedis({ args: nodeArgs(bus) }))
  const links = nodes.map(({ url }) => new Redis(url))
  const stop = async () => {
    await Promise.all(nodes.map((node) => node.stop()))
  }
  try {
    for (const [index, link] of links.entries()) {
      // Epochs that differ from the start need no agreement later.
      await link.call('CLUSTER', 'SET-CONFIG-EPOCH', index + 1)
      const [first, end] = [index, index + 1].map((part) => Math.ceil((part * slots) / size))
      await link.call('CLUSTER', 'ADDSLOTSRANGE', `${first}`, `${Number(end) - 1}`)
    }
    for (const [index, { port }] of nodes.entries()) {
      if (index > 0) await links[0]?.call('CLUSTER', 'MEET', '127.0.0.1', port, `${buses[index]}`)
    }
    await Promise.all(links.map((link) => becomesWhole(link, size)))
    // A busy machine is no reason to take a node for dead.
    await Promise.all(links.map((link) => link.config('SET', 'cluster-node-timeout', 60_000)))
  } catch (error) {
    await stop()
    throw error
  } finally {
    for (const link of links) link.disconnect()
  }
  return { nodes, url: `redis-cluster://${nodes.map(({ port }) => `127.0.0.1:${port}`).join()}`, stop }
}

/**
 * The bus port by default is 10,000 above the other, which may be no port at all. And a node waits for as long as its
 * time-out before it takes part: short, or forming takes seconds.
 */
const nodeArgs = (busPort: number) => [
  ...['--cluster-enabled', 'yes', '--cluster-announce-ip', '127.0.0.1'],
  ...['--cluster-port', String(busPort), '--cluster-node-timeout', '500'],
]

/** Nodes hear of each other by and by: it is whole once all of them are known, and have their slots, everywhere. */
async function becomesWhole(link: Redis, size: number): Promise<void> {
  for (;;) {
    const info = String(await link.cluster('INFO'))
    if (info.includes('cluster_state:ok') && info.includes(`cluster_size:${size}`)) return
    // There is no replica to wait for: Redis answers once the time is over.
    await link.wait(1, lookEveryMs)
  }
}

describeWith('redis-server', 'on a cluster of three nodes', () => {
  let cluster: TestCluster
  let client: Cluster
  beforeAll(async () => {
    cluster = await startCluster(3)
    client = new Cluster(cluster.nodes.map(({ port }) => ({ host: '127.0.0.1', port })))
  }, 30_000)
  afterAll(async () => {
    client.disconnect()
    await cluster.stop()
  })

  storeSuite({ runner: { describe, it }, open: () => openSuite(client) })

  test('its rooms lie on all nodes, and each is heard of whichever node the store listens to', async () => {
    await using store = createQuietStore({ client, prefix: 'spread' })
    const rooms = Array.from({ length: 12 }, (_, room) => `room-${room}`)
    const notices: { room: string; notice: Notice }[] = []
    let check = () => {}
    const everyRoom = (fits: (notice: Notice) => boolean) =>
      new Promise<void>((resolve) => {
        check = () => {
          const heard = new Set(notices.filter(({ notice }) => fits(notice)).map(({ room }) => room))
          if (heard.size === rooms.length) resolve()
        }
        check()
      })
    for (const room of rooms) {
      await store.watch(room, (notice) => {
        notices.push({ room, notice })
        check()
      })
    }
    for (let round = 0; round < 3; round++) {
      for (const room of rooms) await store.append(room, round, [topic(`${room}-${round}`)])
      await everyRoom(
        (notice) => notice.type === 'appended' && notice.from === round && notice.events !== undefined,
      )
      notices.length = 0
      // The connection that listens is lost; the next one is to the next node.
      for (const node of client.nodes('master')) await node.call('CLIENT', 'KILL', 'TYPE', 'pubsub')
      await everyRoom((notice) => notice.type === 'appended' && notice.events === undefined)
    }
    expect([...(await store.rooms())].sort()).toEqual([...rooms].sort())
    const held = await Promise.all(client.nodes('master').map((node) => node.keys('spread:*:log')))
    expect(held.flat()).toHaveLength(rooms.length)
    for (const keys of held) expect(keys.length).toBeGreaterThan(0)
  })

  test('a redis-cluster:// URL of any one node reaches all', async () => {
    for (const { port } of cluster.nodes) {
      await using store = createQuietStore({
        url: `redis-cluster://127.0.0.1:${port}`,
        prefix: `by-url-${port}`,
      })
      for (const room of ['olympus', 'hades', 'asgard', 'duat']) {
        expect(await store.append(room, 0, [topic(room)])).toEqual({ ok: true })
      }
      expect(await store.rooms()).toHaveLength(4)
      await new Promise<void>((heard, failed) => {
        store
          .watch('olympus', () => heard())
          .then(() => store.signal('olympus', { type: 'typing', id: 'zeus', until: 0 }))
          .catch(failed)
      })
    }
  })

  test('what holds of every node is warned of once, and WAIT is asked of the node that has the room', async () => {
    const warnings: string[] = []
    await using store = createQuietStore({
      client,
      prefix: 'warned',
      onWarning: (warning) => warnings.push(warning),
      waitReplicas: { count: 1, timeoutMs: 5 },
    })
    for (const room of ['olympus', 'hades', 'asgard']) await store.append(room, 0, [topic(room)])
    expect(warnings).toEqual([
      expect.stringMatching(/^Redis at the cluster: a restart loses every acknowledged line[^;]*$/),
      expect.stringMatching(/0 of 1 replicas/),
    ])
  })
})
