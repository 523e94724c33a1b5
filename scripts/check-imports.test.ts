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

const language = (file: string, text: string) => ({ [`packages/language/src/${file}`]: text })

test.each([
  ['log', 'ports', '../ports/store.ts'],
  ['log', 'gods', '../gods/genesis.ts'],
  ['ports', 'decide', '../decide/decide.ts'],
  ['gods', 'turns', '../turns/turn.ts'],
  ['gods', 'prompts', '../prompts/genesis.ts'],
  ['feelings', 'prompts', '../prompts/mood.ts'],
  ['feelings', 'turns', '../turns/turn.ts'],
  ['turns', 'decide', '../decide/decide.ts'],
  ['turns', 'prompts', '../prompts/reply.ts'],
  ['prompts', 'run', '../run/room.ts'],
  ['decide', 'prompts', '../prompts/reply.ts'],
  ['decide', 'run', '../run/room.ts'],
  ['run', 'session', '../session/index.ts'],
  ['run', 'testing', '../testing/index.ts'],
  ['wire', 'decide', '../decide/decide.ts'],
  ['wire', 'session', '../session/index.ts'],
  ['client', 'run', '../run/room.ts'],
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
  ['log/events.ts', './god-profile.ts'],
  ['turns/turn.ts', '../gods/pantheon.ts'],
  ['turns/turn.ts', '../feelings/regard.ts'],
  ['decide/decide.ts', '../turns/turn.ts'],
  ['run/room.ts', '../decide/decide.ts'],
  ['session/session.ts', '../run/room.ts'],
  ['session/session.ts', '../wire/frames.ts'],
  ['client/client.ts', '../wire/frames.ts'],
  ['memory-store.ts', './ports/store.ts'],
  ['testing/index.ts', '../run/room.ts'],
  ['log/events.test.ts', '../run/room.ts'],
])('%s may import %s', (file, specifier) => {
  expect(faultsOf(core(file, `import { x } from '${specifier}'`))).toEqual([])
})

test('core imports no Node built-in, its tests may', () => {
  const text = `import { readFileSync } from 'node:fs'`
  expect(faultsOf(core('run/room.ts', text))).toEqual([
    'packages/core/src/run/room.ts:1 what runs in browsers imports no Node built-in: node:fs',
  ])
  expect(faultsOf(core('run/room.ts', `import fs from 'fs'`))).toHaveLength(1)
  expect(faultsOf(core('run/room.test.ts', text))).toEqual([])
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
    expect(faultsOf(core('run/room.ts', `const x = ${call}`)), call).toHaveLength(1)
    expect(faultsOf(core('ports/clock.ts', `const x = ${call}`)), call).toEqual([])
  }
  expect(faultsOf(core('run/room.ts', `// Date.now()\nconst x = new Date(1).getTime()`))).toEqual([])
})

test('language knows its own floors and nothing of core', () => {
  expect(faultsOf(language('mentions/a.ts', `import { x } from '../text/words.ts'`))).toEqual([])
  expect(faultsOf(language('text/a.ts', `import { x } from '../mentions/roles.ts'`))).toHaveLength(1)
  expect(faultsOf(language('replies/a.ts', `import { x } from '../judgements/tokens.ts'`))).toHaveLength(1)
  expect(faultsOf(language('mentions/a.ts', `import type { X } from '@talking-heads/core'`))).toHaveLength(1)
  expect(faultsOf(language('mentions/a.ts', `import { readFileSync } from 'node:fs'`))).toHaveLength(1)
})

test('folders that import each other in a ring are found in every package, be it for a type', () => {
  const ring = (folder: string, keyword: string) => ({
    [`${folder}/src/one/a.ts`]: `import { b } from '../two/b.ts'`,
    [`${folder}/src/two/b.ts`]: `import ${keyword}{ c } from '../one/c.ts'`,
    [`${folder}/src/one/c.ts`]: '',
  })
  for (const folder of ['packages/moderation', 'apps/demo-server']) {
    for (const keyword of ['', 'type ']) {
      expect(faultsOf(ring(folder, keyword))).toEqual([
        expect.stringMatching(/^folders in a ring: one → two → one; see .+\/src\/one\/a\.ts$/),
      ])
    }
  }
})

test('files that import each other in a ring are found, where it is not for a type', () => {
  const ring = (keyword: string) => ({
    ...core('turns/a.ts', `import { b } from './b.ts'`),
    ...core('turns/b.ts', `import ${keyword}{ a } from './a.ts'`),
  })
  expect(faultsOf(ring(''))).toHaveLength(1)
  expect(faultsOf(ring('type '))).toEqual([])
})

test('a package imports core and language only, and by their names', () => {
  const store = 'packages/redis-store/src/index.ts'
  expect(faultsOf({ [store]: `import '@talking-heads/core/testing'` })).toEqual([])
  expect(faultsOf({ [store]: `import '@talking-heads/moderation'` })).toHaveLength(1)
  expect(faultsOf({ [store]: `import '../../core/src/index.ts'` })).toHaveLength(1)
  expect(faultsOf(core('run/room.ts', `import '@talking-heads/redis-store'`))).toHaveLength(1)
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
