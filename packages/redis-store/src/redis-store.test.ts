import { type Notice, openRoom, personOf, type Store, TalkingHeadsError } from '@talking-heads/core'
import { sampleGods, scriptedModel, storeSuite } from '@talking-heads/core/testing'
import { describeWith, type RedisServer, startRedis } from '@talking-heads/test-support'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import type { RedisStoreOptions } from './index.ts'
import { createQuietStore } from './quiet-store.ts'
import { openSuite } from './suite-store.ts'

describeWith('redis-server', 'on one server', () => {
  let server: RedisServer
  let client: Redis
  beforeAll(async () => {
    server = await startRedis()
    client = new Redis(server.url)
  })
  afterAll(async () => {
    client.disconnect()
    await server.stop()
  })

  storeSuite({ runner: { describe, it }, caseTimeoutMs: 50_000, open: () => openSuite(client) })

  test('a store on a URL and a store on a client share their rooms', async () => {
    await using one = createQuietStore({ url: server.url, prefix: 'shared' })
    await using two = createQuietStore({ client, prefix: 'shared' })
    expect(await one.lease('olympus', 'one', 60_000)).toBe(true)
    expect(await two.lease('olympus', 'two', 60_000)).toBe(false)
  })

  test('stores of another prefix, key prefix or database share nothing, neither keys nor notices', async () => {
    const elsewhere = new Redis(server.url, { db: 1 })
    const prefixed = new Redis(server.url, { keyPrefix: 'mine:' })
    const stores = [
      createQuietStore({ client, prefix: 'apart' }),
      createQuietStore({ client, prefix: 'apart:too' }),
      createQuietStore({ client: elsewhere, prefix: 'apart' }),
      createQuietStore({ client: prefixed, prefix: 'apart' }),
    ]
    const heard = await Promise.all(
      stores.map(async (store, index) => {
        const ids: string[] = []
        let hearMine = () => {}
        const mine = new Promise<void>((resolve) => {
          hearMine = resolve
        })
        await store.watch('olympus', (notice) => {
          if (notice.type === 'signalled' && notice.signal.type === 'typing') ids.push(notice.signal.id)
          if (ids.includes(`${index}`)) hearMine()
        })
        return { ids, mine }
      }),
    )
    for (const [index, store] of stores.entries()) {
      expect(await store.lease('olympus', `${index}`, 60_000)).toBe(true)
      await store.signal('olympus', { type: 'typing', id: `${index}`, until: 0 })
    }
    for (const [index, { ids, mine }] of heard.entries()) {
      await mine
      expect(ids).toEqual([`${index}`])
    }
    for (const store of stores) await store.close()
    elsewhere.disconnect()
    prefixed.disconnect()
  })

  test('a line, its reply and the mood of it are published once each, and who hears them reads nothing', async () => {
    await using one = createQuietStore({ client, prefix: 'counted' })
    await using two = createQuietStore({ client, prefix: 'counted' })
    let reads = 0
    const counted: Store = {
      ...two,
      read(...question) {
        reads++
        return two.read(...question)
      },
    }
    const shared = {
      id: 'olympus',
      model: scriptedModel(),
      gods: sampleGods(1),
      tuning: {
        births: false,
        memory: false,
        pauses: { calledMs: [0, 0] },
        turns: { replyBudgets: [1] },
        lines: { perSecond: 0 },
      },
    } as const
    const speaking = await openRoom({ ...shared, store: one })
    const ada = personOf({ id: 'm_ada', name: 'Ada' })
    speaking.join(ada)
    const receiving = await openRoom({ ...shared, store: counted })
    const judged = (count: number) =>
      new Promise<void>((resolve) => {
        let seen = 0
        receiving.on('entries', (entries) => {
          seen += entries.filter(({ event }) => event.type === 'mood-judged').length
          if (seen === count) resolve()
        })
      })
    const first = judged(1)
    await speaking.post(ada, { nonce: 'first', text: 'ALPHA?' })
    await first
    const subscriber = client.duplicate()
    await subscriber.psubscribe('counted@*')
    const published: string[] = []
    subscriber.on('pmessage', (_pattern, _channel, text) => published.push(text))
    reads = 0
    const all = judged(5)
    for (let line = 0; line < 5; line++) {
      const answered = judged(1)
      await speaking.post(ada, { nonce: `n${line}`, text: 'ALPHA?' })
      await answered
    }
    await all
    // What was published before this is heard before its answer.
    await subscriber.ping()
    const types = published.flatMap((text) =>
      [...text.matchAll(/"type":"([a-z-]+)"/g)].map(([, type]) => type),
    )
    expect(types.filter((type) => type !== 'presence')).toEqual(
      Array(5).fill(['message-posted', 'reply-spoken', 'mood-judged']).flat(),
    )
    expect(published.filter((text) => text.startsWith('appended'))).toHaveLength(15)
    expect(reads).toBe(0)
    await Promise.all([speaking.close(), receiving.close()])
    subscriber.disconnect()
  })

  test('closing leaves a client that was handed in open', async () => {
    const store = createQuietStore({ client })
    await store.watch('olympus', () => {})
    await store.close()
    expect(await client.ping()).toBe('PONG')
  })

  test('what is published by somebody else and is no notice is reported, and no listener hears of it', async () => {
    const problems: string[] = []
    const onProblem = ({ message }: TalkingHeadsError) => problems.push(message)
    await using store = createQuietStore({ client, prefix: 'garbage', onProblem })
    const heard: Notice[] = []
    let hear = () => {}
    const last = new Promise<void>((resolve) => {
      hear = resolve
    })
    await store.watch('olympus', (notice) => {
      heard.push(notice)
      if (notice.type === 'signalled' && notice.signal.type === 'typing') hear()
    })
    const garbage = [
      'signalled',
      'signalled\n{',
      'signalled\nnull',
      'signalled\n{"type":"presence"}',
      'signalled\n{"type":"presence","server":"s","mortals":[null],"until":1}',
      'signalled\n{"type":"typing","id":1,"until":1}',
      'signalled\n{"type":"typing","id":"zeus","until":"soon"}',
      'signalled\n{"type":"of tomorrow"}',
    ]
    for (const text of garbage) await client.publish('garbage@0::olympus', text)
    await store.signal('olympus', { type: 'typing', id: 'zeus', until: 1 })
    await last
    expect(heard).toHaveLength(1)
    expect(problems).toHaveLength(garbage.length)
  })

  test('an append whose notice may not be published is an append: it stands in the log', async () => {
    await client.call('ACL', 'SETUSER', 'mute', 'on', '>secret', '~*', '+@all', 'resetchannels')
    const mute = new Redis(server.url, { username: 'mute', password: 'secret' })
    await using store = createQuietStore({ client: mute, prefix: 'mute' })
    const event = { v: 1, id: 'x', at: 1, type: 'topic-changed', topic: 'x', by: 'm_ann' } as const
    expect(await store.append('olympus', 0, [event])).toEqual({ ok: true })
    expect(await store.read('olympus', 0)).toEqual([event])
    await expect(store.watch('olympus', () => {})).rejects.toMatchObject({ retryable: false })
    mute.disconnect()
  })

  test('closing refuses what is under way', async () => {
    const store = createQuietStore({ url: server.url })
    const reading = store.read('olympus', 0)
    await store.close()
    await expect(reading).rejects.toMatchObject({ code: 'closed' })
  })

  test('a room whose log never came is not listed', async () => {
    await using store = createQuietStore({ client, prefix: 'half-made' })
    await client.sadd('half-made:rooms', 'never')
    expect(await store.rooms()).toEqual([])
  })

  test('a torn snapshot is none: the log holds everything', async () => {
    await using store = createQuietStore({ client, prefix: 'torn' })
    await client.hset('torn:{olympus}:snapshot', 'stateVersion', 1, 'length', 1, 'snapshot', '{"state":')
    expect(await store.loadSnapshot('olympus')).toBeUndefined()
  })

  test('a key of somebody else is named, with the remedy and without what was said', async () => {
    await using store = createQuietStore({ client, prefix: 'taken' })
    await client.set('taken:{olympus}:log', 'mine')
    const error = await store
      .append('olympus', 1, [{ v: 1, id: 'x', at: 1, type: 'topic-changed', topic: 'a secret', by: 'm_ann' }])
      .catch((cause) => cause)
    if (!TalkingHeadsError.is(error, 'store-unavailable')) throw error
    expect(error.retryable).toBe(false)
    expect(error.message).toMatch(/appending to room "olympus".*choose another prefix/)
    expect(JSON.stringify(error.cause)).not.toContain('a secret')
  })
})

test.each<[RedisStoreOptions, RegExp]>([
  [{ url: 'http://user:hunter2@127.0.0.1' }, /scheme "http" is not for Redis: give redis:/],
  [{ url: '' }, /is not for Redis/],
  [{ url: 'redis://127.0.0.1:1', prefix: 'a{b}' }, /prefix "a{b}" is not/],
  [{ url: 'redis://127.0.0.1:1', timeoutMs: 0 }, /timeoutMs must be/],
])('refuses settings that are not of their form: %j', (options, message) => {
  try {
    createQuietStore(options)
  } catch (error) {
    if (!TalkingHeadsError.is(error, 'invalid-input')) throw error
    expect(error.message).toMatch(message)
    expect(error.message).not.toContain('hunter2')
    return
  }
  expect.unreachable()
})
