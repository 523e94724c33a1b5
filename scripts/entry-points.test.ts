import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hooks } from '../.pnpmfile.mjs'
import { entryPoints } from '../tools/entry-points.ts'
import { packages } from './workspace.mjs'

const root = join(import.meta.dirname, '..')
const published = packages(root).filter((item) => !item.private)

const entry = (path: string) => ({
  '@talking-heads/source': `./src/${path}.ts`,
  types: `./dist/${path}.d.ts`,
  default: `./dist/${path}.js`,
})

test('a package is built from what it exports and from its programs', () => {
  expect(
    entryPoints({
      exports: { '.': entry('index'), './wire': entry('wire/index'), './package.json': './package.json' },
      bin: { import: './dist/seed/main.js' },
    }),
  ).toEqual({
    index: 'src/index.ts',
    'wire/index': 'src/wire/index.ts',
    'seed/main': 'src/seed/main.ts',
  })
})

test.each([
  ['built files of another name', { ...entry('index'), default: './dist/main.js' }],
  ['declarations of another name', { ...entry('index'), types: './dist/main.d.ts' }],
  ['no source', { types: './dist/index.d.ts', default: './dist/index.js' }],
])('an entry with %s is refused by name', (_, target) => {
  expect(() => entryPoints({ name: 'core', exports: { './wire': target } })).toThrow('core exports ./wire')
})

test('a program that is not built into dist is refused by name', () => {
  expect(() => entryPoints({ name: 'store', bin: { import: './main.js' } })).toThrow(
    'store’s program import must be ./dist/X.js',
  )
})

test('packing takes the way to the sources out of the exports, and changes nothing else', () => {
  const exports = { '.': entry('index'), './package.json': './package.json' }
  expect(hooks.beforePacking({ name: 'core', version: '1.0.0', exports })).toEqual({
    name: 'core',
    version: '1.0.0',
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './package.json': './package.json',
    },
  })
  expect(hooks.beforePacking({ name: 'demo' })).toEqual({ name: 'demo' })
})

test.each(published)('$name writes each entry point once', ({ folder }) => {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  expect(Object.keys(entryPoints(manifest))).not.toHaveLength(0)
  expect(manifest.publishConfig).not.toHaveProperty('exports')
})
