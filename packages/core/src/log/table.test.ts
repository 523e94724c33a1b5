import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyTable, getRecord, keepRecords, records, removeRecord, setRecord, type Table } from './table.ts'

interface Thing {
  readonly id: string
  readonly value: number
}

const id = fc.oneof(fc.constantFrom('a', 'b', '__proto__', 'constructor', ''), fc.string({ maxLength: 3 }))
const change = fc.record({ id, value: fc.nat(9), isRemoval: fc.boolean() })

function apply(changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[]): {
  table: Table<Thing>
  map: Map<string, Thing>
} {
  let table = emptyTable<Thing>()
  const map = new Map<string, Thing>()
  for (const { id, value, isRemoval } of changes) {
    if (isRemoval) {
      table = removeRecord(table, id)
      map.delete(id)
    } else {
      table = setRecord(table, { id, value })
      map.set(id, { id, value })
    }
  }
  return { table, map }
}

test('a table holds what a map holds after any changes', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
      const { table, map } = apply(changes)
      expect(table.size).toBe(map.size)
      expect([...records(table)]).toHaveLength(map.size)
      for (const { id } of changes) expect(getRecord(table, id)).toEqual(map.get(id))
    }),
    { numRuns: 200 },
  )
})

test('equal contents are equal bytes, whatever order they came in', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(id, { maxLength: 60 }),
      fc.array(fc.nat(), { maxLength: 60 }),
      (ids, order) => {
        const things = ids.map((id, value) => ({ id, value }))
        const shuffled = things
          .map((thing, index) => ({ thing, key: order[index] ?? 0 }))
          .sort((one, other) => one.key - other.key)
        const inOrder = things.reduce(setRecord<Thing>, emptyTable<Thing>())
        const outOfOrder = shuffled.reduce((table, { thing }) => setRecord(table, thing), emptyTable<Thing>())
        expect(JSON.stringify(outOfOrder)).toBe(JSON.stringify(inOrder))
      },
    ),
  )
})

test('a change leaves the old table as it was and shares what did not change', () => {
  const before = ['a', 'b', 'c'].reduce(
    (table, id) => setRecord(table, { id, value: 1 }),
    emptyTable<Thing>(),
  )
  const text = JSON.stringify(before)
  const after = setRecord(before, { id: 'b', value: 2 })
  expect(JSON.stringify(before)).toBe(text)
  expect(getRecord(after, 'b')).toEqual({ id: 'b', value: 2 })
  expect(after.buckets.filter((bucket, index) => bucket !== before.buckets[index])).toHaveLength(1)
})

test('removing what is not there changes nothing', () => {
  const table = setRecord(emptyTable<Thing>(), { id: 'a', value: 1 })
  expect(removeRecord(table, 'z')).toBe(table)
})

test('keeping records keeps those that pass and counts them', () => {
  const table = Array.from({ length: 500 }, (_, value) => ({ id: `id${value}`, value })).reduce(
    setRecord<Thing>,
    emptyTable<Thing>(),
  )
  const kept = keepRecords(table, ({ value }) => value % 5 === 0)
  expect(kept.size).toBe(100)
  expect([...records(kept)].every(({ value }) => value % 5 === 0)).toBe(true)
})
