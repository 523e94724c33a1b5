import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Event, type Notice, type Store, systemClock, TalkingHeadsError } from '@talking-heads/core'
import { describeWith, freePort, type RedisServer, startRedis } from '@talking-heads/test-support'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type FaultyProxy, startFaultyProxy } from './faulty-proxy.ts'
import { createQuietStore } from './quiet-store.ts'

const topic = (id: string): Event => ({ v: 1, id, at: 1, type: 'topic-changed', topic: id, by: 'm_ann' })

/** A clock on which what takes 10 s or more, as heartbeats do, takes a fortieth. */
const hastyClock = {
  now: systemClock.now,
  after: (ms: number, run: () => void) => systemClock.after(ms < 10_000 ? ms : ms / 40, run),
}

/** Appends as a room does: where the outcome is unknown it reads, and appends again only what is not there. */
async function appendSurely(store: Store, seq: number, event: Event): Promise<readonly string[]> {
  const troubles: string[] = []
  for (;;) {
    try {
      const result = await store.append('olympus', seq, [event])
      if (result.ok || result.tail[0]?.id === event.id) return troubles
      throw new Error(`somebody else's event stands at ${seq}`)
    } catch (error) {
      if (!TalkingHeadsError.is(error) || !error.retryable) throw error
      troubles.push(error.code)
      if ((await readSurely(store, seq))[0]?.id === event.id) return troubles
    }
  }
}

/** Reading can be tried again as it is; each attempt waits for the connection that comes next. */
async function readSurely(store: Store, from: number): Promise<readonly Event[]> {
  for (;;) {
    try {
      return await store.read('olympus', from)
    } catch (error) {
      if (!TalkingHeadsError.is(error) || !error.retryable) throw error
    }
  }
}

/** Watches; `until` resolves with the first notice, heard or to come, that fits. */
async function listen(store: Store) {
  const notices: Notice[] = []
  let check = () => {}
  await store.watch('olympus', (notice) => {
    notices.push(notice)
    check()
  })
  const until = (fits: (notice: Notice) => boolean) =>
    new Promise<Notice>((resolve) => {
      check = () => {
        const found = notices.find(fits)
        if (found) resolve(found)
      }
      check()
    })
  return { notices, until }
}

const asksToRead = (notice: Notice) => notice.type === 'appended' && notice.events === undefined

describeWith('redis-server', 'when Redis, or the way to it, fails', () => {
  let server: RedisServer
  let direct: Redis
  let proxy: FaultyProxy
  let url: string
  beforeAll(async () => {
    server = await startRedis()
    direct = new Redis(server.url)
  })
  afterAll(async () => {
    direct.disconnect()
    await server.stop()
  })
  beforeEach(async () => {
    await direct.flushall()
    proxy = await startFaultyProxy(server.port)
    url = `redis://127.0.0.1:${proxy.port}`
  })
  afterEach(() => proxy.close())

  test('20 appends whose answers were lost are 20 entries', async () => {
    await using store = createQuietStore({ url })
    for (let seq = 0; seq < 20; seq++) {
      proxy.loseReplyTo('evalsha')
      const troubles = await appendSurely(store, seq, topic(`event-${seq}`))
      expect(troubles).toContain('store-unavailable')
    }
    const ids = (await store.read('olympus', 0)).map(({ id }) => id)
    expect(ids).toEqual(Array.from({ length: 20 }, (_, seq) => `event-${seq}`))
  })

  test('20 appends that a client of other settings sends again by itself are 20 entries', async () => {
    const client = new Redis(url)
    await using store = createQuietStore({ client })
    for (let seq = 0; seq < 20; seq++) {
      proxy.loseReplyTo('evalsha')
      await appendSurely(store, seq, topic(`event-${seq}`))
    }
    expect(proxy.connections).toBe(21)
    const ids = (await store.read('olympus', 0)).map(({ id }) => id)
    expect(ids).toEqual(Array.from({ length: 20 }, (_, seq) => `event-${seq}`))
    client.disconnect()
  })

  test('a watcher that missed a notice is told to read once it is connected again', async () => {
    await using store = createQuietStore({ url })
    await using elsewhere = createQuietStore({ client: direct })
    const { notices, until } = await listen(store)
    proxy.down()
    await elsewhere.append('olympus', 0, [topic('missed')])
    proxy.up()
    await until(asksToRead)
    expect(await readSurely(store, 0)).toEqual([topic('missed')])
    await elsewhere.append('olympus', 1, [topic('heard')])
    await until((notice) => notice.type === 'appended' && notice.from === 1)
    expect(notices).toContainEqual({ type: 'appended', from: 1, events: [topic('heard')] })
  })

  test('a connection that listens in vain is found out and replaced', async () => {
    await using store = createQuietStore({ url, clock: hastyClock, timeoutMs: 1_000 })
    await using elsewhere = createQuietStore({ client: direct })
    const { until } = await listen(store)
    proxy.freeze()
    await elsewhere.append('olympus', 0, [topic('missed')])
    await until(asksToRead)
  })

  test('watches of several rooms all hear again, those that were stopped do not', async () => {
    await using store = createQuietStore({ url })
    await using elsewhere = createQuietStore({ client: direct })
    const one = await listen(store)
    const gone: Notice[] = []
    const stop = await store.watch('hades', (notice) => gone.push(notice))
    await stop()
    proxy.down()
    proxy.up()
    await one.until(asksToRead)
    await elsewhere.append('hades', 0, [topic('unheard')])
    await elsewhere.append('olympus', 0, [topic('heard')])
    await one.until((notice) => notice.type === 'appended' && notice.from === 0)
    expect(gone).toEqual([])
  })

  test('what Redis does not answer in time fails as retryable, and says how long it took', async () => {
    await using store = createQuietStore({ url, timeoutMs: 100 })
    await store.length('olympus')
    proxy.freeze()
    const reading = store.read('olympus', 0)
    await expect(reading).rejects.toMatchObject({ code: 'store-unavailable', retryable: true })
    await expect(reading).rejects.toThrow(/reading room "olympus": no answer within 100 ms/)
  })

  test('where nobody listens every call fails as retryable, naming the address and not the password', async () => {
    const port = await freePort()
    const problems: TalkingHeadsError[] = []
    const onProblem = (problem: TalkingHeadsError) => problems.push(problem)
    await using store = createQuietStore({ url: `redis://zeus:hunter2@127.0.0.1:${port}`, onProblem })
    for (const call of [() => store.length('olympus'), () => store.watch('olympus', () => {})]) {
      const error = await call().catch((cause) => cause)
      if (!TalkingHeadsError.is(error, 'store-unavailable')) throw error
      expect(error.retryable).toBe(true)
      expect(error.message).toContain(`127.0.0.1:${port}`)
      expect(error.message).not.toContain('hunter2')
    }
    expect(problems.map(({ message }) => message).join()).toContain('ECONNREFUSED')
  })
})

describeWith('redis-server', 'when Redis is restarted', () => {
  test('with appendfsync always nothing that was acknowledged is lost, and the store finds back by itself', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'talking-heads-redis-'))
    const first = await startRedis({ appendOnly: true, dir })
    await using store = createQuietStore({ url: first.url })
    const { until } = await listen(store)
    for (let seq = 0; seq < 50; seq++) await store.append('olympus', seq, [topic(`event-${seq}`)])
    await first.stop('SIGKILL')
    const second = await startRedis({ appendOnly: true, dir, port: first.port })
    await until(asksToRead)
    expect((await readSurely(store, 0)).map(({ id }) => id)).toEqual(
      Array.from({ length: 50 }, (_, seq) => `event-${seq}`),
    )
    await appendSurely(store, 50, topic('event-50'))
    await second.stop()
    await rm(dir, { recursive: true })
  })
})
