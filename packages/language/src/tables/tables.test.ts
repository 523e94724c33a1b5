import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as english from './english.ts'
import * as index from './index.ts'
import { names } from './index.ts'
import type { LanguageTable } from './language-table.ts'

const files = readdirSync(import.meta.dirname).filter((file) => /^[a-z-]+\.ts$/.test(file))
const modules = await Promise.all(
  files.map(async (file) => {
    const table: LanguageTable = await import(/* @vite-ignore */ join(import.meta.dirname, file))
    return { file, table }
  }),
)
/** The lists by the field that they are of. */
const lists: Readonly<Record<string, readonly unknown[]>> = { ...index }
const languages = modules.filter(({ table }) => table.name !== undefined)

test('every language is listed by a name of its own', () => {
  const found = languages.map(({ table }) => table.name)
  expect([...names].sort()).toEqual(found.sort())
  expect(new Set(found).size).toBe(found.length)
})

/** Fields whose list tells which language each is of. */
const named: readonly string[] = ['letters', 'telling', 'talk']

describe.each(languages)('$file', ({ table }) => {
  const { name, ...fields } = table

  test('stands in the list of each field that it has', () => {
    for (const [field, value] of Object.entries(fields)) {
      const list = lists[field]
      expect(list, `tables/index.ts has a list of ${field}`).toBeDefined()
      const expected = named.includes(field) ? [name, value] : value
      expect(list, `${field} of ${name} in tables/index.ts`).toContainEqual(expected)
    }
  })

  test('has each word once, in small letters', () => {
    const { smallWords, clauses, endings, unspaced, telling, talk } = fields
    for (const words of [smallWords, clauses, endings, unspaced, { telling }, talk]) {
      for (const [field, text] of Object.entries(words ?? {})) {
        const found = (text ?? '').split(/\s+/)
        expect(found, field).toEqual([...new Set(found)])
        expect(text, field).toBe(text?.toLowerCase())
      }
    }
  })
})

test('English is the first of each list that it is in', () => {
  const { name, ...fields } = english
  for (const [field, value] of Object.entries(fields)) {
    const [first] = lists[field] ?? []
    expect(first, field).toEqual(named.includes(field) ? [name, value] : value)
  }
})
