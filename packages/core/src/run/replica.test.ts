import { expect, test } from 'vitest'
import { fold, foldAll } from '../decide/fold.ts'
import type { Event } from '../log/events.ts'
import { mortalOf } from '../log/members.ts'
import { emptyState, type RoomState, stateVersion } from '../log/state.ts'
import { createMemoryStore } from '../memory-store.ts'
import type { Store } from '../ports/store.ts'
import { Conversation } from '../testing/conversation.ts'
import { createTuning } from '../tuning/create-tuning.ts'
import { type Entry, Replica } from './replica.ts'

function logOf(lines: number): readonly Event[] {
  const room = new Conversation({ tuning: { lines: { perSecond: 0 } } })
  for (let line = 0; line < lines; line++) room.post(mortalOf('m_1', 'ABCDEF'), `Line ${line}.`)
  return room.events
}

function replicaOver(store: Store, tuning = {}) {
  const told: Entry[] = []
  const onEntries = (entries: readonly Entry[]) => told.push(...entries)
  const onReset = () => {}
  const options = { room: 'room', store, fold, onEntries, onReset, tuning: createTuning(tuning) }
  return { replica: new Replica(options), told }
}

const log = logOf(20)

test('events are folded and told once each, in order, however they overlap', () => {
  const { replica, told } = replicaOver(createMemoryStore())
  expect(replica.absorb(0, log.slice(0, 3))).toBe(true)
  expect(replica.absorb(0, log.slice(0, 3))).toBe(true)
  expect(replica.absorb(2, log.slice(2, 6))).toBe(true)
  expect(replica.absorb(1, log.slice(1, 2))).toBe(true)
  expect(told).toEqual(log.slice(0, 6).map((event, seq) => ({ seq, event })))
  expect(replica.state).toEqual(foldAll(emptyState, log.slice(0, 6)))
})

test('behind a gap nothing is folded', () => {
  const { replica, told } = replicaOver(createMemoryStore())
  expect(replica.absorb(1, log.slice(1))).toBe(false)
  expect(told).toEqual([])
  expect(replica.state).toBe(emptyState)
})

test('catching up reads page by page to the end', async () => {
  const store = createMemoryStore()
  await store.append('room', 0, log)
  const { replica, told } = replicaOver(store, { server: { readPage: 3 } })
  await replica.catchUp()
  expect(told.map(({ seq }) => seq)).toEqual(log.map((_, seq) => seq))
})

test('whoever asks while a read is ending is not told of an old end', async () => {
  const shared = createMemoryStore()
  await shared.append('room', 0, log.slice(0, 2))
  const { replica } = replicaOver(shared)
  let length = 2
  // Asked at every possible distance from the end of the read before.
  for (let ticks = 0; ticks < 12; ticks++) {
    const first = replica.catchUp()
    for (let tick = 0; tick < ticks; tick++) await Promise.resolve()
    await shared.append('room', length, log.slice(length, length + 1))
    length++
    await replica.catchUp()
    expect(replica.state.length).toBe(length)
    await first
  }
})

test('a failed read fails those who asked, and the next one starts afresh', async () => {
  const shared = createMemoryStore()
  await shared.append('room', 0, log)
  let isBroken = true
  const { replica } = replicaOver({
    ...shared,
    read: (...range) => (isBroken ? Promise.reject(new Error('gone')) : shared.read(...range)),
  })
  const asked = await Promise.allSettled([replica.catchUp(), replica.catchUp()])
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  isBroken = false
  await replica.catchUp()
  expect(replica.state.length).toBe(log.length)
})

test('a snapshot is gone on from, one of another version is not', async () => {
  const store = createMemoryStore()
  await store.append('room', 0, log)
  const state = foldAll(emptyState, log.slice(0, 15))
  await store.saveSnapshot('room', { stateVersion, length: 15, state })
  const { replica, told } = replicaOver(store)
  await replica.load()
  expect(told[0]?.seq).toBe(15)
  expect(replica.state).toEqual(foldAll(emptyState, log))

  await store.saveSnapshot('room', { stateVersion: stateVersion + 1, length: 15, state: emptyState })
  const other = replicaOver(store)
  await other.replica.load()
  expect(other.told[0]?.seq).toBe(0)
  expect(other.replica.state).toEqual(foldAll(emptyState, log))
})

test.each([
  ['is longer than the log', { length: 40, state: { ...foldAll(emptyState, log), length: 40 } }],
  ['tells another length than its state', { length: 15, state: foldAll(emptyState, log.slice(0, 14)) }],
  ['has no state', { length: 15, state: undefined }],
  ['is of wrong types', { length: 15, state: { ...foldAll(emptyState, log.slice(0, 15)), pending: 'no' } }],
  ['holds wrong types deep down', { length: 15, state: badMortal(foldAll(emptyState, log.slice(0, 15))) }],
])('a snapshot that %s is not gone on from', async (_, { length, state }) => {
  const store = createMemoryStore()
  await store.append('room', 0, log)
  const snapshot = { stateVersion, length, state: state as RoomState }
  const { replica } = replicaOver({ ...store, loadSnapshot: async () => snapshot })
  await replica.load()
  expect(replica.state).toEqual(foldAll(emptyState, log))
})

/** A state in which a mortal's allowance is a word. */
function badMortal(state: RoomState): unknown {
  return JSON.parse(JSON.stringify(state).replace(/"allowance":\d+/, '"allowance":"much"'))
}

test('entries are read from memory where they are recent and from the store where they are not', async () => {
  const store = createMemoryStore()
  await store.append('room', 0, log)
  let reads = 0
  const counted: Store = {
    ...store,
    read: (...range) => {
      reads++
      return store.read(...range)
    },
  }
  const { replica } = replicaOver(counted, { server: { recentEvents: 4 } })
  await replica.catchUp()
  const seqs = async (from: number, limit: number) => (await replica.read(from, limit)).map(({ seq }) => seq)
  const before = reads
  expect(await seqs(log.length - 3, 2)).toEqual([log.length - 3, log.length - 2])
  expect(await seqs(log.length, 5)).toEqual([])
  expect(reads).toBe(before)
  expect(await seqs(2, 3)).toEqual([2, 3, 4])
  expect(reads).toBe(before + 1)
})

test('a closed replica reads no further', async () => {
  const store = createMemoryStore()
  await store.append('room', 0, log)
  const { replica } = replicaOver(store, { server: { readPage: 2 } })
  const reading = replica.catchUp()
  replica.close()
  await reading
  expect(replica.state.length).toBe(2)
})
