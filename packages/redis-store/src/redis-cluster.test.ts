import type { Notice } from '@talking-heads/core'
import { storeSuite } from '@talking-heads/core/testing'
import { describeWith, type RedisCluster, startRedisCluster } from '@talking-heads/test-support'
import { Cluster } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { createQuietStore } from './quiet-store.ts'
import { openSuite } from './suite-store.ts'

const topic = (id: string) => ({ v: 1, id, at: 1, type: 'topic-changed', topic: id, by: 'm_ann' }) as const

describeWith('redis-server', 'on a cluster of three nodes', () => {
  let cluster: RedisCluster
  let client: Cluster
  beforeAll(async () => {
    cluster = await startRedisCluster(3)
    client = new Cluster(cluster.nodes.map(({ port }) => ({ host: '127.0.0.1', port })))
  })
  afterAll(async () => {
    client.disconnect()
    await cluster.stop()
  })

  storeSuite({ runner: { describe, it }, caseTimeoutMs: 50_000, open: () => openSuite(client) })

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
