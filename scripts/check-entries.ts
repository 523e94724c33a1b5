// What an app loads with each entry point of the built packages: how much code, and which packages of others.
// Run as a program it prints a table, then every fault.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Loaded, loadedWith } from './loaded-with.ts'
import { packages } from './workspace.mjs'

/** At most so many kB (1,000 bytes), minified and compressed, with dependencies, come with an entry point. */
const limits: Readonly<Record<string, number>> = {
  '@talking-heads/core': 25,
  '@talking-heads/core/client': 15,
  '@talking-heads/core/session': 15,
}

/** Entry points that are of no use without an optional package, so that they may import it at once. */
const needed: Readonly<Record<string, readonly string[]>> = {
  '@talking-heads/llm-adapters/telemetry': ['@opentelemetry/api'],
}

/** An entry point as users import it, what comes with it, and which packages its package calls optional. */
export interface Entry extends Loaded {
  readonly name: string
  readonly optional: readonly string[]
}

export function faults(
  entries: readonly Entry[],
  { most = limits, may = needed }: { readonly most?: typeof limits; readonly may?: typeof needed } = {},
): string[] {
  const missing = [...Object.keys(most), ...Object.keys(may)].filter(
    (name) => !entries.some((entry) => entry.name === name),
  )
  return [
    ...missing.map((name) => `scripts/check-entries.ts tells of ${name}, which no package exports`),
    ...entries.flatMap(({ name, gzipBytes, packages, optional }) => [
      ...(gzipBytes > (most[name] ?? Number.POSITIVE_INFINITY) * 1000
        ? [`${name} loads ${kB(gzipBytes)} kB, more than ${most[name]}`]
        : []),
      ...packages
        .filter((one) => optional.includes(one) && !may[name]?.includes(one))
        .map((one) => `${name} imports ${one}, which is optional: import() it when it is needed`),
    ]),
  ]
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1)

async function readEntries(root: string): Promise<Entry[]> {
  const manifests = packages(root)
    .filter((item) => !item.private)
    .map(({ folder }) => ({
      folder,
      ...JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')),
    }))
  const entries: Entry[] = []
  for (const { folder, name, exports, peerDependenciesMeta = {} } of manifests) {
    const optional = Object.keys(peerDependenciesMeta)
    for (const [entry, target] of Object.entries<string | { default: string }>(exports)) {
      if (typeof target === 'string') continue
      const loaded = await loadedWith(join(root, folder, target.default))
      entries.push({ name: `${name}${entry.slice(1)}`, optional, ...loaded })
    }
  }
  return entries
}

if (import.meta.main) {
  const entries = await readEntries(dirname(import.meta.dirname))
  for (const { name, gzipBytes } of entries) {
    const limit = limits[name] === undefined ? '' : `  at most ${limits[name]}`
    console.log(`${name.padEnd(48)} ${kB(gzipBytes).padStart(6)} kB${limit}`)
  }
  const found = faults(entries)
  for (const fault of found) console.error(fault)
  process.exit(found.length > 0 ? 1 : 0)
}
