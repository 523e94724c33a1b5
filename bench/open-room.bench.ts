import {
  createMemoryStore,
  type Event,
  emptyState,
  foldAll,
  openRoom,
  type Store,
  stateVersion,
} from '@talking-heads/core'
import { pantheon } from '@talking-heads/core/pantheon'
import { createSqliteStore } from '@talking-heads/sqlite-store'
import type { Bench, Row } from './bench.ts'
import { converse, fillRoom, rulesFor } from './conversation.ts'
import { median } from './measure.ts'

const lengths = [1_000, 1_000_000]
/** Events behind the newest snapshot: as many as a busy room leaves on average. */
const tail = 250
const rounds = 9

const silent = { modelId: 'silent', generate: () => new Promise<never>(() => {}) }

/** Opening a room reads a snapshot and the tail behind it: the length of the log must not matter. */
export const run: Bench = async () => {
  const { log } = converse(400, { mortals: 200, rules: rulesFor() })
  const stores: Record<string, () => Store> = {
    memory: () => createMemoryStore(),
    sqlite: () => createSqliteStore({ path: ':memory:' }),
  }
  const rows: Row[] = []
  for (const [name, create] of Object.entries(stores)) {
    const filled = await Promise.all(lengths.map((length) => fill(create(), length, log)))
    const samples = filled.map((): number[] => [])
    // In turn, and the first round for warming up.
    for (let round = 0; round <= rounds; round++) {
      for (const [index, store] of filled.entries()) {
        const millis = await timeToOpen(store)
        if (round > 0) samples[index]?.push(millis)
      }
    }
    for (const store of filled) await store.close()
    const millis = samples.map(median)
    const [short = Number.NaN, long = Number.NaN] = millis
    rows.push({ store: name, '1,000 events ms': short, '1,000,000 events ms': long, ratio: long / short })
  }
  return {
    name: 'open-room',
    about: 'time to open a room by the length of its log; the bar is a ratio of 1.5',
    rows,
  }
}

async function fill(store: Store, length: number, log: readonly Event[]): Promise<Store> {
  await fillRoom(store, 'room', length, log)
  const state = { ...foldAll(emptyState, log), length: length - tail }
  await store.saveSnapshot('room', { stateVersion, length: length - tail, state })
  return store
}

async function timeToOpen(store: Store): Promise<number> {
  const started = performance.now()
  const room = await openRoom({ id: 'room', store, model: silent, gods: pantheon })
  const millis = performance.now() - started
  await room.close()
  return millis
}
