import { type Notice, openRoom, personOf, type Room } from '@talking-heads/core'
import { sampleGods, scriptedModel } from '@talking-heads/core/testing'
import { describeWith, type RedisServer, startRedis } from '@talking-heads/test-support'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { namesOf } from './names.ts'
import { createQuietStore } from './quiet-store.ts'

const ada = personOf({ id: 'm_ada', name: 'NPC#AD0001' })

describeWith('redis-server', 'a room on a Redis that lost what it had acknowledged', () => {
  let server: RedisServer
  let redis: Redis
  beforeAll(async () => {
    server = await startRedis()
    redis = new Redis(server.url)
  })
  afterAll(async () => {
    redis.disconnect()
    await server.stop()
  })

  /** The room as one of several servers has it, and how often it was told to begin anew. */
  async function join(id: string): Promise<{ room: Room; resets: () => number }> {
    const store = createQuietStore({ url: server.url })
    const room = await openRoom({
      id,
      store,
      model: scriptedModel(),
      gods: sampleGods(2),
      strategy: () => null,
      tuning: { births: false, lines: { perSecond: 0 } },
    })
    let resets = 0
    room.on('reset', () => resets++)
    onTestFinished(async () => {
      await room.close()
      await store.close()
    })
    return { room, resets: () => resets }
  }

  const say = (room: Room, nonce: string) => room.post(ada, { nonce, text: `This is ${nonce}.` })
  /** Resolves once a server has folded as much as another one. */
  const reaches = (room: Room, length: number) =>
    new Promise<void>((resolve) => {
      const look = () => room.state.length === length && resolve()
      room.on('entries', look)
      room.on('reset', look)
      look()
    })

  test('goes on from what Redis has: the next line is acknowledged, on every server', async () => {
    const one = await join('lost')
    const two = await join('lost')
    for (let line = 0; line < 6; line++) await say(one.room, `n${line}`)
    await reaches(two.room, one.room.state.length)
    const { log } = namesOf('talking-heads', 'talking-heads', 'lost')
    await redis.ltrim(log, 0, 7)
    const { seq } = await say(one.room, 'after')
    expect(seq).toBe(8)
    await reaches(two.room, one.room.state.length)
    expect(two.room.state).toEqual(one.room.state)
    expect([one.resets(), two.resets()]).toEqual([1, 1])
    expect((await say(two.room, 'another')).seq).toBe(10)
  })

  test('begins anew where Redis came back empty', async () => {
    const { room, resets } = await join('empty')
    for (let line = 0; line < 3; line++) await say(room, `n${line}`)
    await redis.flushall()
    await say(room, 'after')
    expect(resets()).toBe(1)
    const texts = room.state.window.map(({ text }) => text)
    expect(texts).toEqual(['This is after.'])
    expect(await redis.llen(namesOf('talking-heads', 'talking-heads', 'empty').log)).toBe(room.state.length)
  })
})

describeWith('redis-server', 'an append that says what it comes after', () => {
  const topic = (id: string, at = 1) =>
    ({ v: 1, id, at, type: 'topic-changed', topic: id, by: 'm_ann' }) as const
  const open = async () => {
    const server = await startRedis()
    onTestFinished(() => server.stop())
    const store = createQuietStore({ url: server.url })
    onTestFinished(() => store.close())
    await store.append('olympus', 0, [topic('one'), topic('two')])
    return { server, store }
  }

  test('is refused where another event stands there, however long the log is, and writes nothing', async () => {
    const { store } = await open()
    for (const after of [topic('three'), topic('two', 2)]) {
      for (const place of [1, 2]) {
        const appending = store.append('olympus', place, [topic('four')], after)
        await expect(appending).rejects.toMatchObject({ code: 'store-conflict' })
      }
    }
    expect(await store.length('olympus')).toBe(2)
    expect(await store.append('olympus', 2, [topic('three')], topic('two'))).toEqual({ ok: true })
    const late = await store.append('olympus', 2, [topic('four')], topic('two'))
    expect(late).toEqual({ ok: false, tail: [topic('three')] })
  })

  test('tells watchers what it comes after', async () => {
    const { server, store } = await open()
    await using elsewhere = createQuietStore({ url: server.url })
    let hear: (notice: Notice) => void = () => {}
    const heard = new Promise<Notice>((resolve) => {
      hear = resolve
    })
    await elsewhere.watch('olympus', hear)
    const events = [topic('three')]
    await store.append('olympus', 2, events, { id: 'two', at: 1 })
    expect(await heard).toEqual({ type: 'appended', from: 2, events, after: { id: 'two', at: 1 } })
  })

  test('is taken where what stands there cannot be read', async () => {
    const { server, store } = await open()
    const redis = new Redis(server.url)
    await redis.lset('talking-heads:{olympus}:log', 1, '{"torn":')
    redis.disconnect()
    const [last] = await store.read('olympus', 1)
    expect(await store.append('olympus', 2, [topic('three')], last)).toEqual({ ok: true })
  })
})
