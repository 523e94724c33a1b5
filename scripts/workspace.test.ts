import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { build } from './workspace.mjs'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'talking-heads-workspace-'))
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  for (const file of [
    'pnpm-lock.yaml',
    'tsconfig.base.json',
    'tools/tsup.ts',
    'tools/entry-points.ts',
    'bench/run.ts',
  ])
    write(file, '')
  manifest('packages/core', 'core')
  manifest('packages/store', 'store', { core: 'workspace:^' })
  manifest('packages/other', 'other')
  manifest('apps/server', 'server', { store: 'workspace:^' })
})
afterEach(() => {
  rmSync(root, { recursive: true })
  vi.restoreAllMocks()
})

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

function manifest(folder: string, name: string, dependencies = {}): void {
  // A build notes that it ran, in the order of running.
  const script = `mkdir -p dist && echo ${name}:$TALKING_HEADS_JS_ONLY >> ../../log`
  write(`${folder}/package.json`, JSON.stringify({ name, dependencies, scripts: { build: script } }))
  write(`${folder}/src/index.ts`, '')
}

/** What was built, in order. */
async function built(options: Parameters<typeof build>[2] = {}): Promise<string[]> {
  write('log', '')
  await build(root, process.env, options)
  return readFileSync(join(root, 'log'), 'utf8').split('\n').filter(Boolean)
}

test('builds what is asked for after what it needs, and nothing twice', async () => {
  expect(await built({ only: ['apps/server'] })).toEqual(['core:0', 'store:0', 'server:0'])
  expect(await built({ only: ['apps/server'] })).toEqual([])
  expect(await built()).toEqual(['other:0'])
})

test('builds again what a change reaches', async () => {
  await built()
  write('packages/store/src/index.ts', 'changed')
  expect(await built()).toEqual(['store:0', 'server:0'])
  write('packages/core/src/index.test.ts', 'a test is no input')
  expect(await built()).toEqual([])
  rmSync(join(root, 'packages/core/dist'), { recursive: true })
  expect(await built()).toEqual(['core:0'])
  write('pnpm-lock.yaml', 'changed')
  expect(await built()).toHaveLength(4)
})

test('without types is enough to start, with types is enough for both', async () => {
  expect(await built({ only: ['core'], types: false })).toEqual(['core:1'])
  expect(await built({ only: ['core'] })).toEqual(['core:0'])
  expect(await built({ only: ['core'], types: false })).toEqual([])
})

test('a failed build is built again, and what needs it is not', async () => {
  write(
    'packages/store/package.json',
    JSON.stringify({ name: 'store', scripts: { build: 'echo oh no; exit 1' } }),
  )
  await expect(built({ only: ['server'] })).rejects.toThrow('building packages/store failed (exit 1)')
  expect(vi.mocked(process.stderr.write).mock.calls.join()).toContain('oh no')
  await expect(built({ only: ['server'] })).rejects.toThrow('failed')
})
