import { expect, test } from 'vitest'
import { createMemoryStore } from '../memory-store.ts'
import type { Notice, Store } from '../ports/store.ts'
import { type StoreSuiteOptions, storeSuite } from './store-suite.ts'
import { outcomesOf as outcomes } from './suite-outcomes.ts'

/** A minute is for what hangs: no case of a sound adapter does, however busy the machine is. */
const outcomesOf = (options: Omit<StoreSuiteOptions, 'runner'>) =>
  outcomes((runner) => storeSuite({ caseTimeoutMs: 60_000, ...options, runner }))

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

const never = () => new Promise<never>(() => {})
const watchesNothing: Store['watch'] = async () => async () => {}

test.each<[string, (store: Store) => Partial<Store>, string]>([
  [
    'never answers',
    () => ({ append: never }),
    'what is appended is read back in its order, append after append: ' +
      '"what is appended is read back in its order, append after append": ' +
      'no answer to append("olympus", 0, …) within 500 ms',
  ],
  [
    'never tells of appends',
    () => ({ watch: watchesNothing }),
    '"all watchers of a room hear of an append": ' +
      'no notice that the log grew at 0 (heard: nothing) within 500 ms',
  ],
  [
    'never passes a signal on',
    () => ({ signal: async () => {} }),
    '"a signal reaches all watchers of its room, the sender\'s included, as it was sent": ' +
      'no notice of signal number 2 (heard: nothing) within 500 ms',
  ],
  [
    'never says that it watches',
    () => ({ watch: never }),
    '"a watch ends with its store, and stopping it afterwards does no harm": ' +
      'no answer to watch("olympus") within 500 ms',
  ],
  [
    'never closes',
    () => ({ close: never }),
    '"a batch of a thousand lands whole": no answer to close() within 167 ms',
  ],
])('a case fails by itself on a store that %s, and says what was missing', async (_, fault, message) => {
  const { failed } = await outcomesOf({ open: faulty(fault), cannot, caseTimeoutMs: 500 })
  expect(failed.join('\n')).toContain(message)
})

test('why a case failed counts for more than that its store did not close', async () => {
  const fault = (): Partial<Store> => ({ lease: async () => true, close: never })
  const { failed } = await outcomesOf({ open: faulty(fault), cannot, caseTimeoutMs: 500 })
  expect(failed.join('\n')).toMatch(/^one holder at a time.*: the second to ask/m)
})

test('a case fails by itself where no store comes', async () => {
  const { failed } = await outcomesOf({ open: never, cannot, caseTimeoutMs: 50 })
  expect(failed[0]).toContain('no store from open() within 50 ms')
})

/** A memory store whose watchers are told as `tell` says. */
const telling = (tell: (notice: Notice, listener: (notice: Notice) => void) => void) =>
  faulty((store) => ({
    watch: (room, listener) => store.watch(room, (notice) => tell(notice, listener)),
  }))

test('a store that goes on telling whoever has stopped watching fails the case of just that', async () => {
  const { failed } = await outcomesOf({
    open: faulty((store) => ({
      async watch(room, listener) {
        await store.watch(room, listener)
        return async () => {}
      },
    })),
    cannot,
  })
  expect(failed.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
    'a watch that was stopped hears nothing more, and stopping it again does no harm',
    'a room that all have stopped watching can be watched anew',
    'a listener that watches twice hears twice, and stopping one watch leaves the other',
  ])
})

test('notices of growth may come twice, as they may on the way from another server; signals may not', async () => {
  const twice = (type: Notice['type']) =>
    telling((notice, listener) => {
      listener(notice)
      if (notice.type === type) listener(notice)
    })
  expect((await outcomesOf({ open: twice('appended'), cannot })).failed).toEqual([])
  const { failed } = await outcomesOf({ open: twice('signalled'), cannot })
  expect(failed.join('\n')).toMatch(/^a signal reaches all watchers .*: signals\n.*\n.*found/m)
})
