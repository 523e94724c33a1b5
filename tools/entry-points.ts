/** What a package.json says of its entry points. */
export interface Manifest {
  readonly name?: string
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly bin?: Readonly<Record<string, string>>
}

/**
 * The sources that a package is built from, by their paths in dist without an ending: what `exports` leads to, and its
 * programs. `exports` is the only list there is, so that a new entry point is written once.
 *
 * @throws Error where an entry's built files are not those that its source becomes: dist mirrors src
 */
export function entryPoints({
  name = 'a package',
  exports = {},
  bin = {},
}: Manifest): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [entry, target] of Object.entries(exports)) {
    if (typeof target === 'string') continue
    const source = target['@talking-heads/source'] ?? ''
    const path = /^\.\/src\/(.+)\.ts$/.exec(source)?.[1]
    const expected = { types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` }
    if (path === undefined || target.types !== expected.types || target.default !== expected.default) {
      throw new Error(
        `${name} exports ${entry}: @talking-heads/source ./src/X.ts, types ./dist/X.d.ts, default ./dist/X.js, in that order`,
      )
    }
    found[path] = `src/${path}.ts`
  }
  for (const [program, file] of Object.entries(bin)) {
    const path = /^\.\/dist\/(.+)\.js$/.exec(file)?.[1]
    if (path === undefined)
      throw new Error(`${name}’s program ${program} must be ./dist/X.js, made of src/X.ts`)
    found[path] = `src/${path}.ts`
  }
  return found
}
