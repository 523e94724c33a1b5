// Packs the packages, installs the tarballs with plain npm as a user would, and uses them there: README's code as
// JavaScript and as TypeScript, and every entry point, on each Node that a package promises to run on.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Consumer, createConsumer } from './consumer.ts'
import { quietly, StepFailed, say } from './process.mjs'
import { compareVersions, floorOf, type Imported, importFaults, nodesFor, snippetIn } from './release-plan.ts'
import { ensureNode } from './toolchain.mjs'
import { packages } from './workspace.mjs'

/** What is looked at in a package.json. */
interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, unknown>>
  readonly bin?: Readonly<Record<string, string>>
  readonly engines?: { readonly node?: string }
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

interface Packed {
  readonly manifest: Manifest
  readonly readme: string
  readonly tarball: string
}

/** A call that misses an optional package, where an entry point loads it when it is first needed. */
const callsThatMiss: Readonly<Record<string, { readonly entry: string; readonly call: string }>> = {
  openai: {
    entry: '@talking-heads/llm-adapters/openai-compatible',
    call: `listModels({ baseUrl: 'http://127.0.0.1:9/v1', signal: new AbortController().signal })`,
  },
  'node-llama-cpp': {
    entry: '@talking-heads/llm-adapters/llama-cpp',
    call: `llamaCpp({ modelPath: 'none' })`,
  },
  'llama-tokenizer-js': {
    entry: '@talking-heads/llm-adapters/llama-tokenizer',
    call: 'loadLlamaTokenizer()',
  },
}

/** Optional packages that an entry point imports at once: there Node itself says which one is missing. */
const importedAtOnce = ['@opentelemetry/api']

/** Hundreds of MB: missing it is tried here, having it is left to its own tests. */
const tooLarge = ['node-llama-cpp']

const root = dirname(import.meta.dirname)
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const { devDependencies } = JSON.parse(read('package.json'))

async function pack(folder: string): Promise<Packed[]> {
  const packed: Packed[] = []
  for (const { folder: source, name, private: isPrivate } of packages(root)) {
    if (isPrivate) continue
    const tarball = join(folder, `${name.replace(/^@/, '').replace('/', '-')}.tgz`)
    await quietly(`packing ${source}`, `pnpm pack --out "${tarball}"`, { cwd: join(root, source) })
    packed.push({
      manifest: JSON.parse(read(`${source}/package.json`)),
      readme: read(`${source}/README.md`),
      tarball,
    })
  }
  return packed
}

const entriesOf = ({ manifest: { name, exports } }: Packed) =>
  Object.keys(exports)
    .filter((entry) => entry !== './package.json')
    .map((entry) => `${name}${entry.slice(1)}`)

const optionalOf = ({ manifest: { peerDependenciesMeta = {} } }: Packed) =>
  Object.keys(peerDependenciesMeta).filter((name) => peerDependenciesMeta[name]?.optional)

/** The tarballs, and what a project in TypeScript has besides. */
const installed = (all: readonly Packed[], version: string) => [
  ...all.map(({ tarball }) => tarball),
  `typescript@${devDependencies.typescript}`,
  `@types/node@${Number.parseInt(version, 10)}`,
]

/** @returns how many there are */
async function runSnippets(consumer: Consumer, readmes: readonly string[]): Promise<number> {
  const snippets = readmes.flatMap((readme) => snippetIn(readme) ?? [])
  for (const [index, code] of snippets.entries()) {
    consumer.write(`plain-${index}.js`, code)
    consumer.write(`typed-${index}.ts`, code)
  }
  await consumer.compile(snippets.map((_, index) => `typed-${index}.ts`))
  for (const program of snippets.flatMap((_, index) => [`plain-${index}.js`, `built/typed-${index}.js`])) {
    if ((await consumer.node(program)).trim() === '') throw new StepFailed('README’s code prints nothing')
  }
  return snippets.length
}

/** @returns the entry points that can be imported without what is absent */
async function importAll(
  consumer: Consumer,
  entries: readonly string[],
  absent: readonly string[],
): Promise<readonly string[]> {
  consumer.write(
    'imports.js',
    `const results = []
    for (const entry of process.argv.slice(2)) {
      const message = await import(entry).then(() => undefined, (error) => error.message)
      results.push({ entry, message })
    }
    console.log(JSON.stringify(results))`,
  )
  const results: readonly Imported[] = JSON.parse(await consumer.node('imports.js', ...entries))
  const faults = importFaults(results, absent)
  if (faults.length > 0) throw new StepFailed(faults.join('\n'))
  return results.filter(({ message }) => message === undefined).map(({ entry }) => entry)
}

/** Declarations do not depend on Node; what an app sees of them depends on how it resolves them. */
async function checkDeclarations(consumer: Consumer, entries: readonly string[]): Promise<void> {
  const imports = entries.map((entry, index) => `export * as entry${index} from '${entry}'`)
  consumer.write('entries.ts', imports.join('\n'))
  await consumer.compile(['entries.ts'], 'nodenext')
  await consumer.compile(['entries.ts'], 'bundler')
}

/** What is missing is told of in an error that says how to install it. */
async function miss(consumer: Consumer, optional: readonly string[]): Promise<void> {
  for (const name of optional.filter((one) => !importedAtOnce.includes(one))) {
    const how = callsThatMiss[name]
    if (!how) throw new StepFailed(`scripts/release-check.ts knows no call that misses ${name}`)
    consumer.write(
      'miss.js',
      `import { TalkingHeadsError } from '@talking-heads/core'
      import * as entry from '${how.entry}'
      const error = await entry.${how.call}.then(() => undefined, (error) => error)
      const tells = TalkingHeadsError.is(error) && error.message.includes('npm install ${name}')
      if (!tells) throw new Error('the error does not say how to install ${name}', { cause: error })`,
    )
    await consumer.node('miss.js')
  }
}

async function runPrograms(consumer: Consumer, { manifest: { name, bin = {} } }: Packed): Promise<void> {
  for (const file of Object.values(bin)) await consumer.node(join('node_modules', name, file), '--help')
}

const folder = mkdtempSync(join(tmpdir(), 'talking-heads-release-'))
const startOn = async (node: string, name = `node-${node}`) =>
  createConsumer(join(folder, name), await ensureNode(root, node))

/** With nothing that is optional. @returns what could be imported, and where */
async function checkOn(node: string, all: readonly Packed[]) {
  const consumer = await startOn(node)
  const version = (await consumer.node('-p', 'process.versions.node')).trim()
  const here = all.filter(({ manifest }) => compareVersions(version, floorOf(manifest.engines?.node)) >= 0)
  await consumer.install(installed(here, version))
  const entries = here.flatMap(entriesOf)
  const optional = here.flatMap(optionalOf)

  const snippets = await runSnippets(consumer, [read('README.md'), ...here.map(({ readme }) => readme)])
  const imported = await importAll(consumer, entries, optional)
  await miss(consumer, optional)
  for (const one of here) await runPrograms(consumer, one)
  say(`Node ${version}: ${here.length} packages, ${imported.length} entry points, ${snippets} snippets`)
  return { consumer, imported }
}

/** With what is optional, every entry point can be imported. */
async function checkWithOptional(node: string, all: readonly Packed[]): Promise<void> {
  const consumer = await startOn(node, 'with-optional')
  const optional = all.flatMap((one) =>
    optionalOf(one)
      .filter((name) => !tooLarge.includes(name))
      .map((name) => `${name}@${one.manifest.peerDependencies?.[name]}`),
  )
  await consumer.install([...installed(all, node), ...optional])
  await checkDeclarations(consumer, await importAll(consumer, all.flatMap(entriesOf), []))
  say(`with ${optional.join(', ')}: all entry points`)
}

try {
  const all = await pack(folder)
  const nodes = nodesFor(all.map(({ manifest }) => manifest.engines?.node))
  const checked = []
  for (const node of nodes) checked.push(await checkOn(node, all))
  for (const { consumer, imported } of checked.slice(-1)) await checkDeclarations(consumer, imported)
  for (const node of nodes.slice(-1)) await checkWithOptional(node, all)
  rmSync(folder, { recursive: true })
} catch (error) {
  say(error instanceof StepFailed ? error.message : String(error instanceof Error ? error.stack : error))
  say(`what was installed is still in ${folder}`)
  process.exitCode = 1
}
