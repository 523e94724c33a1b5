// What `npm run release:check` is to do, as far as it follows from documents and package.json files.

/** Stands in a README before code that is run as it stands. */
const marker = '<!-- examples/readme.test.ts runs this -->'

/** The code behind the marker; nothing where a document has none. */
export function snippetIn(markdown: string): string | undefined {
  const [, marked] = markdown.split(marker)
  return marked === undefined ? undefined : /^\s*```ts\n([\s\S]*?)```/.exec(marked)?.[1]
}

/**
 * The lowest version that `engines.node` lets pass.
 *
 * @throws Error where it is not told as `>=X.Y`
 */
export function floorOf(engine: string | undefined): string {
  const version = /^>=(\d+\.\d+)$/.exec(engine ?? '')?.[1]
  if (version === undefined) throw new Error(`engines.node is to be >=X.Y, not ${engine}`)
  return `${version}.0`
}

/** Negative where the first version is the lower one, 0 where they are the same. */
export function compareVersions(one: string, other: string): number {
  const [parts, others] = [one, other].map((version) => version.split('.').map(Number)) as [
    number[],
    number[],
  ]
  const differences = parts.map((part, index) => part - (others[index] ?? 0))
  return differences.find((difference) => difference !== 0) ?? 0
}

/** Lines of Node whose newest version is tried, the newest line last. */
const maintained = ['22', '24']

/** The versions of Node to try: the lowest that each package promises, then the newest of each line. */
export function nodesFor(engines: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(engines.map(floorOf))].sort(compareVersions).concat(maintained)
}

/** How the import of an entry point went. */
export interface Imported {
  readonly entry: string
  /** What it failed with, if it did. */
  readonly message?: string
}

/** Imports that failed, but for those that name a package which they are right to miss. */
export function importFaults(results: readonly Imported[], absent: readonly string[]): readonly string[] {
  return results.flatMap(({ entry, message }) => {
    const isRight = absent.some((name) => message?.includes(`'${name}'`))
    return message === undefined || isRight ? [] : [`${entry} cannot be imported: ${message}`]
  })
}
