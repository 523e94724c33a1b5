import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventSchema } from './events.ts'
import { plainCheck } from './plain-check.ts'

const isPlain = plainCheck(eventSchema)
const logs = new URL('../decide/golden/', import.meta.url)
/** Events of golden logs, and what else stands in them. */
const entries: readonly unknown[] = readdirSync(logs)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(new URL(file, logs), 'utf8').trim().split('\n'))
  .flatMap((text) => {
    try {
      return [JSON.parse(text)]
    } catch {
      return []
    }
  })

/** As many of each type as make for variety. */
const variety = entries.filter((entry, index) => {
  const type = typeOf(entry)
  return entries.slice(0, index).filter((other) => typeOf(other) === type).length < 40
})

test('what the check lets pass is what the schema makes of it, however it was spoilt', () => {
  const strange = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      '',
      -1,
      0.5,
      Number.MAX_SAFE_INTEGER,
      [],
      {},
      'x'.repeat(5_000),
      [null],
      'budget',
    ),
    fc.jsonValue(),
  )
  const spoil = fc.record({
    entry: fc.constantFrom(...variety),
    steps: fc.array(fc.nat(60), { maxLength: 4 }),
    how: fc.constantFrom('replace', 'remove', 'add', 'leave'),
    by: strange,
    key: fc.constantFrom('more', '__proto__', 'toString', 'text', 'next', 'id'),
  })
  let passed = 0
  fc.assert(
    fc.property(spoil, ({ entry, steps, how, by, key }) => {
      const value = JSON.parse(JSON.stringify(entry))
      if (how !== 'leave')
        spoilAt(value, steps, (holder, field) => {
          if (how === 'replace') holder[field] = by
          else if (how === 'remove') delete holder[field]
          else
            Object.defineProperty(holder, key, {
              value: by,
              enumerable: true,
              configurable: true,
              writable: true,
            })
        })
      const read = JSON.parse(JSON.stringify(value))
      if (!isPlain(read)) return
      passed++
      expect(eventSchema.parse(read)).toStrictEqual(read)
    }),
    { numRuns: 20_000 },
  )
  expect(passed).toBeGreaterThan(4_000)
})

test('of what this version writes, the schema is asked about newborn gods alone', () => {
  const written = entries.flatMap((entry) => {
    const { success, data } = eventSchema.safeParse(entry)
    return success ? [JSON.parse(JSON.stringify(data))] : []
  })
  const asked = written.filter((event) => !isPlain(event))
  expect(written.length).toBeGreaterThan(100)
  expect(new Set(asked.map(typeOf))).toEqual(new Set(['god-born']))
})

function typeOf(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null && 'type' in entry ? entry.type : undefined
}

/** Walks into a value along keys, by number, and spoils it where the way ends. */
function spoilAt(
  value: unknown,
  [step = 0, ...steps]: readonly number[],
  spoil: (holder: Record<string, unknown>, field: string) => void,
): void {
  if (typeof value !== 'object' || value === null) return
  const holder = value as Record<string, unknown>
  const keys = Object.keys(holder)
  const field = keys[step % Math.max(1, keys.length)] ?? 'more'
  const inner = holder[field]
  if (steps.length > 0 && typeof inner === 'object' && inner !== null) spoilAt(inner, steps, spoil)
  else spoil(holder, field)
}
