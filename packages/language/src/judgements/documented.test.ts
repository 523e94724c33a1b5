import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseMood } from './parse-mood.ts'

const page = readFileSync(new URL('../../../../docs/feelings.md', import.meta.url), 'utf8')
const rows = [...page.matchAll(/^\| `(.+)` \| (none|[−\d.]+) \| .*\|$/gm)].map(([, raw = '', mood = '']) => ({
  raw,
  mood: mood === 'none' ? undefined : Number(mood.replace('−', '-')),
}))

test('the documentation has examples of judgements and of answers without one', () => {
  expect(rows.filter(({ mood }) => mood !== undefined).length).toBeGreaterThan(8)
  expect(rows.filter(({ mood }) => mood === undefined).length).toBeGreaterThan(8)
})

test.each(rows)('$raw is read as documented', ({ raw, mood }) => {
  expect(parseMood(raw)?.mood).toBe(mood)
})
