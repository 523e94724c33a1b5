import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { faults } from './check-imports.ts'

const trees: string[] = []
afterEach(() => {
  for (const tree of trees.splice(0)) rmSync(tree, { recursive: true })
})

/** Faults of a repository that holds just these files. */
function faultsOf(files: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'talking-heads-imports-'))
  trees.push(root)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return faults(root)
}

const core = (file: string, text: string) => ({ [`packages/core/src/${file}`]: text })

test.each([
  ['log', 'ports', '../ports/store.ts'],
  ['log', 'turns', '../turns/turn.ts'],
  ['log', 'other gods', '../gods/genesis.ts'],
  ['ports', 'room', '../room/decide.ts'],
  ['turns', 'room', '../room/decide.ts'],
  ['feelings', 'room', '../room/decide.ts'],
  ['prompts', 'session', '../session/index.ts'],
  ['gods', 'room', '../room/decide.ts'],
  ['moderation', 'wire', '../wire/index.ts'],
  ['room', 'session', '../session/index.ts'],
  ['room', 'testing', '../testing/index.ts'],
  ['wire', 'room', '../room/decide.ts'],
  ['wire', 'session', '../session/index.ts'],
  ['client', 'room', '../room/decide.ts'],
  ['client', 'session', '../session/index.ts'],
  ['session', 'client', '../client/index.ts'],
])('%s never imports %s', (from, _to, specifier) => {
  for (const statement of [`import { x } from '${specifier}'`, `export * from '${specifier}'`]) {
    expect(faultsOf(core(`${from}/a.ts`, statement))).toHaveLength(1)
  }
  expect(faultsOf(core(`${from}/a.ts`, `import type { X } from '${specifier}'`))).toHaveLength(1)
  expect(faultsOf(core(`${from}/a.ts`, `type X = import('${specifier}').X`))).toHaveLength(1)
  expect(faultsOf(core(`${from}/a.ts`, `const x = await import('${specifier}')`))).toHaveLength(1)
})

test.each([
  ['log/events.ts', '../gods/god-profile.ts'],
  ['turns/turn.ts', '../gods/god-profile.ts'],
  ['feelings/mood.ts', '../turns/turn.ts'],
  ['room/decide.ts', '../turns/turn.ts'],
  ['session/session.ts', '../room/room.ts'],
  ['session/session.ts', '../wire/frames.ts'],
  ['client/client.ts', '../wire/frames.ts'],
  ['memory-store.ts', './ports/store.ts'],
  ['testing/index.ts', '../room/room.ts'],
  ['log/events.test.ts', '../room/room.ts'],
])('%s may import %s', (file, specifier) => {
  expect(faultsOf(core(file, `import { x } from '${specifier}'`))).toEqual([])
})

test('core imports no Node built-in, its tests may', () => {
  const text = `import { readFileSync } from 'node:fs'`
  expect(faultsOf(core('room/room.ts', text))).toEqual([
    'packages/core/src/room/room.ts:1 core imports no Node built-in: node:fs',
  ])
  expect(faultsOf(core('room/room.ts', `import fs from 'fs'`))).toHaveLength(1)
  expect(faultsOf(core('room/room.test.ts', text))).toEqual([])
})

test('time and chance come from the clock and from draws', () => {
  const calls = [
    'Math.random()',
    'Date.now()',
    'setTimeout(f, 1)',
    'globalThis.setTimeout(f, 1)',
    'new Date()',
  ]
  for (const call of calls) {
    expect(faultsOf(core('room/room.ts', `const x = ${call}`)), call).toHaveLength(1)
    expect(faultsOf(core('ports/clock.ts', `const x = ${call}`)), call).toEqual([])
  }
  expect(faultsOf(core('room/room.ts', `// Date.now()\nconst x = new Date(1).getTime()`))).toEqual([])
})

test('folders of the middle import each other, but not in a ring', () => {
  const ring = {
    ...core('turns/turn.ts', `import { a } from '../feelings/mood.ts'`),
    ...core('feelings/mood.ts', `import { b } from '../turns/turn.ts'`),
  }
  expect(faultsOf(ring)).toHaveLength(1)
  const types = { ...ring, ...core('feelings/mood.ts', `import type { B } from '../turns/turn.ts'`) }
  expect(faultsOf(types)).toEqual([])
})

test('a package imports core only, and by its name', () => {
  const store = 'packages/redis-store/src/index.ts'
  expect(faultsOf({ [store]: `import '@talking-heads/core/testing'` })).toEqual([])
  expect(faultsOf({ [store]: `import '@talking-heads/moderation'` })).toHaveLength(1)
  expect(faultsOf({ [store]: `import '../../core/src/index.ts'` })).toHaveLength(1)
  expect(faultsOf(core('room/room.ts', `import '@talking-heads/redis-store'`))).toHaveLength(1)
})

test('the page imports client and wire only', () => {
  const page = (file: string, text: string) => faultsOf({ [`apps/demo-web/src/${file}`]: text })
  expect(page('chat.tsx', `import { connect } from '@talking-heads/core/client'`)).toEqual([])
  expect(page('chat.tsx', `import { openRoom } from '@talking-heads/core'`)).toHaveLength(1)
  expect(page('pages/index.astro', `---\nimport '@talking-heads/core/session'\n---\n<p />`)).toEqual([
    expect.stringMatching(/index\.astro:2 /),
  ])
  expect(page('pages/index.astro', `<script>\nimport '@talking-heads/core'\n</script>`)).toHaveLength(1)
})
