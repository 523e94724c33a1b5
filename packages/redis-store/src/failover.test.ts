import { type Event, type Store, TalkingHeadsError } from '@talking-heads/core'
import {
  ask,
  describeWith,
  startRedis,
  startRedisCluster,
  startWatchedRedis,
} from '@talking-heads/test-support'
import { expect, onTestFinished, test } from 'vitest'
import { startFaultyProxy } from './faulty-proxy.ts'
import { createRedisClient } from './index.ts'
import { createQuietStore } from './quiet-store.ts'

const topic = (id: string): Event => ({ v: 1, id, at: 1, type: 'topic-changed', topic: id, by: 'm_ann' })

/** Appends as a room does: what fails for now is tried again. */
async function appendSurely(store: Store, seq: number, event: Event): Promise<readonly string[]> {
  for (const troubles: string[] = []; ; ) {
    try {
      const result = await store.append('olympus', seq, [event])
      if (result.ok || result.tail[0]?.id === event.id) return troubles
      throw new Error(`somebody else's event stands at ${seq}`)
    } catch (error) {
      if (!TalkingHeadsError.is(error) || !error.retryable) throw error
      troubles.push(error.message)
    }
  }
}

/** Watches; `hears` says more, from seq `from` on, until a notice of that comes with what was said. */
async function listen(store: Store) {
  let newest = -1
  await store.watch('olympus', (notice) => {
    if (notice.type === 'appended' && notice.events) newest = notice.from
  })
  const hears = async (from: number) => {
    for (let seq = from; newest < from; seq++) await appendSurely(store, seq, topic(`heard-${seq}`))
  }
  return { hears }
}

describeWith('redis-server', 'when another Redis takes over', () => {
  test('a replica that says READONLY is left for the master, though its connection stays open', async () => {
    const one = await startRedis()
    onTestFinished(() => one.stop())
    const other = await startRedis()
    onTestFinished(() => other.stop())
    await using proxy = await startFaultyProxy(one.port)
    await using store = createQuietStore({ url: `redis://127.0.0.1:${proxy.port}` })
    const { hears } = await listen(store)
    await store.append('olympus', 0, [topic('before')])

    await ask(one.port, `REPLICAOF 127.0.0.1 ${other.port}`)
    const refusal = await store.append('olympus', 1, [topic('refused')]).catch((error) => error)
    expect(refusal).toMatchObject({ code: 'store-unavailable', retryable: true })
    expect(refusal.message).toContain('READONLY')

    proxy.leadTo(other.port)
    await appendSurely(store, 0, topic('after'))
    expect(await ask(other.port, 'LLEN talking-heads:{olympus}:log')).toBe('1')
    // What listens has moved as well: the old one is not told of this any more.
    await ask(one.port, 'REPLICAOF NO ONE')
    await hears(1)
  })

  test('Sentinels are asked who the master is, and asked again when it dies', async () => {
    const redis = await startWatchedRedis()
    onTestFinished(() => redis.stop())
    await using store = createQuietStore({ url: redis.url })
    const { hears } = await listen(store)
    await store.append('olympus', 0, [topic('before')])
    await redis.failOver()
    await appendSurely(store, 1, topic('after'))
    expect((await store.read('olympus', 0)).map(({ id }) => id)).toEqual(['before', 'after'])
    await hears(2)
  })

  test('a failover that is told of while Sentinels are asked is no reason to give up, and closing is', async () => {
    const redis = await startWatchedRedis()
    onTestFinished(() => redis.stop())
    const client = createRedisClient(redis.url)
    client.on('error', () => {})
    const happens = (event: string) => new Promise<void>((resolve) => client.once(event, () => resolve()))
    await happens('ready')
    // As ioredis does when a Sentinel says that the master is another one now.
    client.once('connecting', () => Reflect.get(client, 'connector').disconnect())
    client.disconnect(true)
    await happens('ready')
    expect(await client.ping()).toBe('PONG')
    client.disconnect(true)
    await happens('connecting')
    let isAskingAgain = false
    client.on('connecting', () => {
      isAskingAgain = true
    })
    client.disconnect()
    await happens('end')
    await expect(client.ping()).rejects.toThrow('closed')
    expect(isAskingAgain).toBe(false)
  })

  test('a master that stands still is left for the one that Sentinel names instead', async () => {
    const redis = await startWatchedRedis()
    onTestFinished(() => redis.stop())
    await using store = createQuietStore({ url: redis.url })
    await store.append('olympus', 0, [topic('before')])
    const { pid, port } = redis.master
    process.kill(pid, 'SIGSTOP')
    onTestFinished(() => void process.kill(pid, 'SIGCONT'))
    await appendSurely(store, 1, topic('after'))
    expect(port).toBe(redis.master.port)
  })

  test('a cluster goes on without a node once its replica has taken over', async () => {
    const cluster = await startRedisCluster(3)
    onTestFinished(() => cluster.stop())
    await using store = createQuietStore({ url: cluster.url })
    const { hears } = await listen(store)
    await store.append('olympus', 0, [topic('before')])
    // The node whose this room is.
    const holds = await Promise.all(
      cluster.nodes.map(({ port }) => ask(port, 'DBSIZE').then((size) => Number(size) > 0)),
    )
    await cluster.failOver(holds.indexOf(true))
    await appendSurely(store, 1, topic('after'))
    expect((await store.read('olympus', 0)).map(({ id }) => id)).toEqual(['before', 'after'])
    await hears(2)
  })
})
