import { expect, test } from 'vitest'
import { foldAll } from '../decide/fold.ts'
import { mortalOf } from '../log/members.ts'
import { emptyState } from '../log/state.ts'
import { createForgetfulStore } from '../testing/forgetful-store.ts'
import { hashState } from '../testing/hash-state.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import { scriptedModel } from '../testing/scripted-model.ts'
import { settle } from '../testing/settle.ts'
import { openRoom } from './open-room.ts'
import type { LostTail } from './replica.ts'
import type { Room } from './room.ts'

const ada = mortalOf('m_ada', 'AD0001')

/** A room in which twelve lines were said, some of them lost later. */
async function talkedIn({ servers = ['one'], snapshotEvery = 500 } = {}) {
  const clock = createManualClock()
  const store = createForgetfulStore(clock)
  const open = async (server: string) => {
    const room = await openRoom({
      id: 'room',
      store,
      clock,
      model: scriptedModel({ clock }),
      gods: sampleGods(2),
      seed: 'seed',
      server,
      strategy: () => null,
      tuning: { lines: { perSecond: 0 }, births: false, server: { snapshotEvery } },
    })
    const resets: LostTail[] = []
    const problems: string[] = []
    room.on('reset', (lost) => resets.push(lost))
    room.on('problem', ({ code }) => problems.push(code))
    return { room, resets, problems }
  }
  const opened: Awaited<ReturnType<typeof open>>[] = []
  for (const server of servers) opened.push(await open(server))
  const [first, ...others] = opened
  if (!first) throw new Error('no server')
  /** A lost race waits for a moment of the clock. */
  const say = async (room: Room, nonce: string) => {
    const posting = room.post(ada, { nonce, text: `This is ${nonce}.` })
    await settle(clock, 100)
    return await posting
  }
  for (let line = 0; line < 12; line++) await say(first.room, `n${line}`)
  /** That every server shows what the log says. */
  const agree = async () => {
    const state = foldAll(emptyState, await store.read('room', 0))
    for (const { room } of opened) expect(hashState(room.state)).toBe(hashState(state))
  }
  return { store, open, say, first, others, agree }
}

test('a line whose append meets the loss is acknowledged, also where somebody else has found that out meanwhile', async () => {
  const { store, say, first, agree } = await talkedIn()
  const { append } = store
  store.append = async (...batch) => {
    store.append = append
    await store.lose('room', 20)
    await first.room.read(first.room.state.length, 1)
    expect(first.resets).toHaveLength(1)
    return await append(...batch)
  }
  const { seq } = await say(first.room, 'meanwhile')
  expect((await store.read('room', 0))[seq]).toMatchObject({ type: 'message-posted', nonce: 'meanwhile' })
  await agree()
  await first.room.close()
})

test('a line said after the store lost its tail is acknowledged, and the loss is told', async () => {
  const { store, say, first, agree } = await talkedIn()
  const before = first.room.state.length
  await store.lose('room', 20)
  const { seq } = await say(first.room, 'after')
  const events = await store.read('room', 0)
  expect(events[seq]).toMatchObject({ type: 'message-posted', nonce: 'after' })
  expect(first.resets).toEqual([{ folded: before, length: 20 }])
  expect(first.problems).toContain('store-conflict')
  await agree()
  await first.room.close()
})

test('who asks whether the room is ready finds out what was lost, though nobody speaks', async () => {
  const { store, first, agree } = await talkedIn()
  const before = first.room.state.length
  await store.lose('room', 20)
  await expect(first.room.check()).rejects.toMatchObject({ code: 'store-conflict' })
  await first.room.check()
  expect(first.resets).toEqual([{ folded: before, length: 20 }])
  await agree()
  await first.room.close()
})

test('a log without its beginning is gone on from as well', async () => {
  const { store, say, first, agree } = await talkedIn()
  await store.lose('room', 20, { from: 5 })
  const { seq } = await say(first.room, 'after')
  const events = await store.read('room', 0)
  expect(events[seq]).toMatchObject({ type: 'message-posted', nonce: 'after' })
  await say(first.room, 'later')
  await agree()
  await first.room.close()
})

test('a store that came back empty is a room that begins anew', async () => {
  const { store, say, first, agree } = await talkedIn()
  await store.lose('room', 0)
  const { seq } = await say(first.room, 'after')
  const events = await store.read('room', 0)
  expect(events[0]?.type).toBe('room-opened')
  expect(events[seq]).toMatchObject({ type: 'message-posted', nonce: 'after' })
  expect(first.resets).toHaveLength(1)
  await agree()
  await first.room.close()
})

test('every server of the room folds anew what another one went on with, however long it is by then', async () => {
  const { store, say, first, others, agree } = await talkedIn({ servers: ['one', 'two', 'three'] })
  await store.lose('room', 10)
  // More than was lost: lengths alone would tell nothing.
  for (let line = 0; line < 30; line++) await say(first.room, `more${line}`)
  await agree()
  for (const { resets } of others) expect(resets).toHaveLength(1)
  for (const { room } of [first, ...others]) await room.close()
})

test('a line whose loss was not noticed yet can be sent again, and stands in the log once', async () => {
  const { store, say, first } = await talkedIn()
  await store.lose('room', 20)
  await say(first.room, 'after')
  await say(first.room, 'n11')
  const events = await store.read('room', 0)
  const sent = events.filter((event) => event.type === 'message-posted' && event.nonce === 'n11')
  expect(sent).toHaveLength(1)
  await first.room.close()
})

test('a snapshot of what the log no longer holds is neither used nor saved', async () => {
  const { store, say, first, open } = await talkedIn({ snapshotEvery: 5 })
  const snapshot = await store.loadSnapshot('room')
  expect(snapshot?.length).toBeGreaterThan(15)
  await store.lose('room', 12, { snapshots: true })
  const second = await open('two')
  const state = foldAll(emptyState, await store.read('room', 0))
  expect(hashState(second.room.state)).toBe(hashState(state))
  // The log grows past the length of the snapshot, with other lines than those in it.
  for (let line = 0; line < 20; line++) await say(second.room, `other${line}`)
  await first.room.close()
  const third = await open('three')
  expect(hashState(third.room.state)).toBe(hashState(foldAll(emptyState, await store.read('room', 0))))
  await second.room.close()
  await third.room.close()
  const saved = await store.loadSnapshot('room')
  const log = await store.read('room', 0)
  expect(saved && log[saved.length - 1]).toMatchObject(saved?.last ?? {})
  expect(saved && hashState(saved.state)).toBe(hashState(foldAll(emptyState, log.slice(0, saved?.length))))
})

test.each([0, 1, 5])(
  'a server that heard of no loss decides nothing on what was lost, though the log is %d longer by then',
  async (more) => {
    const { store, say, first, others } = await talkedIn({ servers: ['one', 'two'] })
    const [second] = others
    if (!second) throw new Error('no second server')
    const known = first.room.state.length
    const since = Array.from({ length: 4 + more }, (_, index) => ({
      v: 1 as const,
      id: `topic-${index}`,
      at: first.room.state.lastAt,
      type: 'topic-changed' as const,
      topic: `${index}`,
      by: 'm_zoe',
    }))
    await store.lose('room', known - 4, { since })
    const { seq } = await say(second.room, 'after')
    expect(second.resets).toHaveLength(1)
    const log = await store.read('room', 0)
    expect(log[seq]).toMatchObject({ type: 'message-posted', nonce: 'after' })
    expect(hashState(second.room.state)).toBe(hashState(foldAll(emptyState, log)))
    for (const { room } of [first, second]) await room.close()
  },
)
