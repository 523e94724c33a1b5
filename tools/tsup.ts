import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'tsup'
import { entryPoints } from './entry-points.ts'

/** Set where only running matters (`npm start`): type declarations take most of a build's time. */
const withoutTypes = process.env.TALKING_HEADS_JS_ONLY === '1'

const common = {
  format: 'esm',
  platform: 'neutral',
  clean: true,
  splitting: true,
  // As they are written: `node:sqlite` has no other name.
  external: [/^node:/] as RegExp[],
  removeNodeProtocol: false,
} as const

/**
 * A package that is published: JavaScript and declarations for everything that its package.json exports or runs.
 *
 * There are no source maps: the sources are not in the tarball, what is built from them is neither minified nor renamed
 * and names the file that each part comes from, and maps that hold the sources would double the download.
 *
 * @param folder where its package.json is
 */
export const library = (folder: string) =>
  defineConfig({
    ...common,
    // dist mirrors src, however few entry points there are.
    entry: entryPoints(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))),
    // What Node 20 and browsers run. For any Node named, esbuild spells out \p{…}, and no bundler drops what it makes.
    target: 'es2022',
    // The type check's incremental build files are of no use to a bundle of declarations.
    dts: withoutTypes
      ? false
      : { compilerOptions: { composite: false, incremental: false, tsBuildInfoFile: null } },
  })

/** A program that is run from its dist. */
export const application = (entry: string[]) =>
  defineConfig({ ...common, entry, sourcemap: true, target: 'node22', platform: 'node' })
