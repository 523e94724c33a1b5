import { expect, test } from 'vitest'
import { createMemoryStore } from '../memory-store.ts'
import type { Store } from '../ports/store.ts'
import { type StoreSuiteOptions, storeSuite } from './store-suite.ts'

type Body = () => Promise<void>

/** Runs the suite with a runner of four lines, and gives what became of each case. */
async function outcomesOf(options: Omit<StoreSuiteOptions, 'runner'>) {
  const bodies = new Map<string, Body>()
  const skipped: string[] = []
  const it = Object.assign((name: string, body: Body) => bodies.set(name, body), {
    skip: (name: string) => skipped.push(name),
  })
  storeSuite({ ...options, runner: { describe: (_, body) => body(), it } })
  const failed: string[] = []
  for (const [name, body] of bodies) await body().catch((error) => failed.push(`${name}: ${error.message}`))
  return { ran: [...bodies.keys()], skipped, failed }
}

const cannot = { again: 'no second one', corrupt: 'no access', advance: 'no clock' }

/** A memory store with one fault. */
const faulty = (fault: (store: Store) => Partial<Store>) => async () => {
  const store = createMemoryStore()
  return { store: { ...store, ...fault(store) } }
}

test('a sound store passes; what it cannot do is skipped with its reason', async () => {
  const { ran, skipped, failed } = await outcomesOf({
    open: async () => ({ store: createMemoryStore() }),
    cannot,
  })
  expect(failed).toEqual([])
  expect(ran.length).toBeGreaterThan(60)
  expect(skipped).toContain('it excludes other servers too [no second one]')
})

test('every case is a sentence of its own', async () => {
  const { ran, skipped } = await outcomesOf({ open: async () => ({ store: createMemoryStore() }), cannot })
  expect(new Set([...ran, ...skipped]).size).toBe(ran.length + skipped.length)
})

test('an ability that is neither given nor excused fails its cases, saying what to do', async () => {
  const { failed } = await outcomesOf({ open: async () => ({ store: createMemoryStore() }) })
  expect(failed.join('\n')).toContain('it excludes other servers too: open() gave no "again"')
})

test.each<[string, (store: Store) => Partial<Store>, RegExp]>([
  [
    'checks the length and appends in two steps',
    (store) => ({
      async append(room, expected, events) {
        const length = await store.length(room)
        if (length !== expected) return { ok: false, tail: await store.read(room, expected) }
        for (let at = length; ; at++) if ((await store.append(room, at, events)).ok) return { ok: true }
      },
    }),
    /exactly one wins/,
  ],
  [
    'hands back less than was missed',
    (store) => ({
      async append(room, expected, events) {
        const result = await store.append(room, expected, events)
        return result.ok ? result : { ok: false, tail: result.tail.slice(0, 1) }
      },
    }),
    /hands back exactly what was missed/,
  ],
  ['throws errors of its own', () => ({ redact: () => Promise.reject(new Error('no')) }), /is refused/],
  ['lets anybody lead', () => ({ lease: async () => true }), /one holder at a time/],
  [
    'changes a snapshot',
    (store) => ({
      loadSnapshot: async (room) => {
        const kept = await store.loadSnapshot(room)
        return kept && { ...kept, length: kept.length - 1 }
      },
    }),
    /comes back as it was saved/,
  ],
])('finds a store that %s', async (_, fault, sentence) => {
  const { failed } = await outcomesOf({ open: faulty(fault), cannot })
  expect(failed.join('\n')).toMatch(sentence)
})
