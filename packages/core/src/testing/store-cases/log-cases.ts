import { eventVersion } from '../../log/events.ts'
import { equals, refuses } from './assert.ts'
import { line, lines, malformed, mustAppend, room } from './samples.ts'
import type { StoreCase } from './store-case.ts'

export const logCases: readonly StoreCase[] = [
  {
    behaviour:
      'a room that nobody wrote to has length 0, nothing to read, no snapshot and no name in the list',
    async run({ store }) {
      equals(await store.length(room), 0, 'length')
      equals(await store.read(room, 0), [], 'read')
      equals(await store.loadSnapshot(room), undefined, 'snapshot')
      equals(await store.rooms(), [], 'rooms')
    },
  },
  {
    behaviour: 'what is appended is read back in its order, append after append',
    async run({ store }) {
      equals(await store.append(room, 0, lines(0, 1)), { ok: true }, 'first append')
      equals(await store.append(room, 1, lines(1, 3)), { ok: true }, 'second append')
      equals(await store.length(room), 4, 'length')
      equals(await store.read(room, 0), lines(0, 4), 'the whole log')
    },
  },
  {
    behaviour: 'an append where the log no longer ends writes nothing and hands back exactly what was missed',
    async run({ store }) {
      await mustAppend(store, room, 0, lines(0, 5))
      equals(await store.append(room, 2, lines(90, 2)), { ok: false, tail: lines(2, 3) }, 'from the middle')
      equals(await store.append(room, 0, lines(90, 2)), { ok: false, tail: lines(0, 5) }, 'from the start')
      equals(await store.read(room, 0), lines(0, 5), 'the log afterwards')
    },
  },
  {
    behaviour: 'appending nothing tells whether the log still ends there, and makes no room',
    async run({ store }) {
      equals(await store.append(room, 0, []), { ok: true }, 'in an empty room')
      equals(await store.rooms(), [], 'rooms')
      await mustAppend(store, room, 0, lines(0, 2))
      equals(await store.append(room, 2, []), { ok: true }, 'at the end')
      equals(await store.append(room, 1, []), { ok: false, tail: lines(1, 1) }, 'one behind')
      equals(await store.length(room), 2, 'length')
    },
  },
  {
    behaviour: 'a batch of a thousand lands whole',
    async run({ store }) {
      await mustAppend(store, room, 0, lines(0, 1))
      await mustAppend(store, room, 1, lines(1, 1_000))
      equals(await store.length(room), 1_001, 'length')
      equals(await store.read(room, 999), lines(999, 2), 'its end')
    },
  },
  {
    behaviour: 'an event not of the schema is refused, and nothing of its batch is written',
    async run({ store }) {
      await mustAppend(store, room, 0, lines(0, 1))
      const batch = [line('good'), malformed, line('good-too')]
      await refuses('invalid-input', () => store.append(room, 1, batch), 'a malformed event')
      const marker = {
        v: eventVersion,
        id: 'unreadable',
        at: 0,
        type: 'unreadable',
        cause: 'future',
      } as const
      await refuses('invalid-input', () => store.append(room, 1, [marker]), 'a marker of an unreadable entry')
      equals(await store.read(room, 0), lines(0, 1), 'the log afterwards')
      await refuses('invalid-input', () => store.append('elsewhere', 0, [malformed]), 'in a new room')
      equals(await store.rooms(), [room], 'rooms')
    },
  },
  {
    behaviour: 'an expected length that the log cannot have is refused',
    async run({ store }) {
      await refuses('invalid-input', () => store.append(room, 1, lines(0, 1)), 'beyond an empty log')
      await mustAppend(store, room, 0, lines(0, 2))
      for (const expected of [3, 1_000_000, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
        await refuses(
          'invalid-input',
          () => store.append(room, expected, lines(9, 1)),
          `expected ${expected}`,
        )
      }
      equals(await store.length(room), 2, 'length')
    },
  },
  {
    behaviour: 'reads any window of the log, and nothing beyond its end',
    async run({ store }) {
      await mustAppend(store, room, 0, lines(0, 25))
      equals(await store.read(room, 0, 10), lines(0, 10), 'a first page')
      equals(await store.read(room, 10, 10), lines(10, 10), 'a page in the middle')
      equals(await store.read(room, 20, 10), lines(20, 5), 'a page that the end cuts short')
      equals(await store.read(room, 24), lines(24, 1), 'the last event')
      equals(await store.read(room, 7), lines(7, 18), 'a read without a limit')
      equals(await store.read(room, 3, 0), [], 'a limit of nothing')
      equals(await store.read(room, 25, 10), [], 'at the end')
      equals(await store.read(room, 1_000_000, 10), [], 'far beyond the end')
    },
  },
  {
    behaviour: 'a position or limit that counts nothing is refused',
    async run({ store }) {
      await mustAppend(store, room, 0, lines(0, 3))
      for (const from of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
        await refuses('invalid-input', () => store.read(room, from), `reading from ${from}`)
      }
      for (const limit of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
        await refuses('invalid-input', () => store.read(room, 0, limit), `a limit of ${limit}`)
      }
    },
  },
]
