import { expect, test, vi } from 'vitest'
import { subjectsOf } from './subjects-of.ts'

// No time is measured: the clues that are looked at are counted.

const looked = vi.hoisted(() => ({ clues: 0, tables: 0 }))

vi.mock('./clues.ts', async (original) => {
  const actual = await original<typeof import('./clues.ts')>()
  return {
    ...actual,
    clueIndex: (...given: Parameters<typeof actual.clueIndex>) => {
      looked.tables++
      return actual.clueIndex(...given)
    },
    cluesOfWord: (...given: Parameters<typeof actual.cluesOfWord>) => {
      const clues = actual.cluesOfWord(...given)
      looked.clues += clues.length
      return clues
    },
  }
})
vi.mock('./tables.ts', async (original) => {
  const actual = await original<typeof import('./tables.ts')>()
  const words = Array.from({ length: 20_000 }, (_, at) => `zq${at.toString(36)}`).join(',')
  const italian = { endings: '', subjects: { death: words } }
  return { ...actual, spacedTables: { ...actual.spacedTables, italian } }
})

const line = 'I lost my keys at the funeral, so my grandmother says. '

function looksAt(...reading: Parameters<typeof subjectsOf>): number {
  looked.clues = 0
  subjectsOf(...reading)
  return looked.clues
}

test('a language is made ready once, when it is first named', () => {
  expect(looked.tables).toBe(0)
  subjectsOf(line, ['english'])
  subjectsOf(line, ['english', 'german'])
  subjectsOf(line, ['german'])
  expect(looked.tables).toBe(2)
})

test('the clues looked at grow with the line', () => {
  const once = looksAt(line, ['english'])
  expect(once).toBeGreaterThan(0)
  expect(looksAt(line.repeat(100), ['english'])).toBeLessThanOrEqual(once * 100)
})

test('and not with the tables', () => {
  // One of the two has 20,000 clues.
  expect(looksAt(line, ['english', 'italian'])).toBe(looksAt(line, ['english']))
})
