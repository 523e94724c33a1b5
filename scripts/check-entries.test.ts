import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { faults } from './check-entries.ts'
import { loadedWith } from './loaded-with.ts'

function plant(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'talking-heads-entries-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return root
}

/** Text that does not compress to nothing. */
const noise = Array.from({ length: 50 }, (_, index) =>
  createHash('sha256').update(`${index}`).digest('hex'),
).join('')

test('what a module imports counts, what it imports later does not', async () => {
  const root = plant({
    'small.js': 'export const size = 1',
    'now.js': 'export { text } from "big"',
    'later.js': 'export const load = () => import("big")',
    'node_modules/big/package.json': '{ "name": "big", "type": "module", "main": "index.js" }',
    'node_modules/big/index.js': `export const text = ${JSON.stringify(noise)}`,
  })
  const [small, now, later] = await Promise.all(
    ['small.js', 'now.js', 'later.js'].map((file) => loadedWith(join(root, file))),
  )
  expect(small).toMatchObject({ packages: [] })
  expect(later).toMatchObject({ packages: [] })
  expect(now).toMatchObject({ packages: ['big'] })
  expect(later?.gzipBytes).toBeLessThan(500)
  expect(now?.gzipBytes).toBeGreaterThan(1_000)
})

test('an entry that has grown beyond its limit is named, and one without a limit is not', () => {
  const entry = { packages: [], optional: [] }
  const entries = [
    { ...entry, name: 'core', gzipBytes: 25_001 },
    { ...entry, name: 'core/client', gzipBytes: 15_000 },
    { ...entry, name: 'core/testing', gzipBytes: 100_000 },
  ]
  const most = { core: 25, 'core/client': 15 }
  expect(faults(entries, { most, may: {} })).toEqual(['core loads 25.0 kB, more than 25'])
})

test('an optional package is imported up front by none but the entry that is about it', () => {
  const entry = { packages: ['api', 'zod'], optional: ['api'], gzipBytes: 1 }
  const entries = [
    { ...entry, name: 'adapters' },
    { ...entry, name: 'adapters/telemetry' },
  ]
  expect(faults(entries, { most: {}, may: { 'adapters/telemetry': ['api'] } })).toEqual([
    'adapters imports api, which is optional: import() it when it is needed',
  ])
})

test('a limit of an entry that has gone is told of', () => {
  expect(faults([], { most: { core: 1 }, may: {} })).toEqual([
    'scripts/check-entries.ts tells of core, which no package exports',
  ])
})
