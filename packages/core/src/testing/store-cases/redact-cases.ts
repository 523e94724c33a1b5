import { equals, refuses } from './assert.ts'
import { lines, malformed, mustAppend, room, tombstoneOf } from './samples.ts'
import type { StoreCase } from './store-case.ts'

export const redactCases: readonly StoreCase[] = [
  {
    behaviour: 'a tombstone takes the place of one event; all others and the length stay',
    async run({ store }) {
      await mustAppend(store, room, 0, lines(0, 3))
      await mustAppend(store, 'elsewhere', 0, lines(0, 3))
      await store.redact(room, 1, tombstoneOf(1))
      const expected = [...lines(0, 1), tombstoneOf(1), ...lines(2, 1)]
      equals(await store.read(room, 0), expected, 'the log')
      equals(await store.length(room), 3, 'length')
      equals(await store.append(room, 0, lines(9, 1)), { ok: false, tail: expected }, 'a tail handed back')
      equals(await store.read('elsewhere', 0), lines(0, 3), 'another room')
    },
  },
  {
    behaviour: 'redacting again changes nothing',
    async run({ store }) {
      await mustAppend(store, room, 0, lines(0, 2))
      await store.redact(room, 0, tombstoneOf(0))
      await store.redact(room, 0, tombstoneOf(0))
      equals(await store.read(room, 0), [tombstoneOf(0), ...lines(1, 1)], 'the log')
    },
  },
  {
    behaviour: 'a place that the log does not have is refused',
    async run({ store }) {
      await refuses('invalid-input', () => store.redact(room, 0, tombstoneOf(0)), 'in an empty room')
      await mustAppend(store, room, 0, lines(0, 2))
      for (const seq of [2, 1_000_000, -1, 0.5, Number.NaN]) {
        await refuses('invalid-input', () => store.redact(room, seq, tombstoneOf(0)), `place ${seq}`)
      }
      equals(await store.read(room, 0), lines(0, 2), 'the log')
    },
  },
  {
    behaviour: 'a tombstone not of the schema is refused, and the event stays',
    async run({ store }) {
      await mustAppend(store, room, 0, lines(0, 1))
      await refuses('invalid-input', () => store.redact(room, 0, malformed), 'a malformed tombstone')
      equals(await store.read(room, 0), lines(0, 1), 'the log')
    },
  },
  {
    behaviour: 'what one server redacts no other server reads any more',
    needs: 'again',
    async run({ store, again }) {
      const other = await again()
      await mustAppend(store, room, 0, lines(0, 2))
      await other.read(room, 0)
      await store.redact(room, 0, tombstoneOf(0))
      equals(await other.read(room, 0), [tombstoneOf(0), ...lines(1, 1)], 'as the other server reads it')
    },
  },
]
