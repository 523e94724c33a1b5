import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What an app loads together with a module. */
export interface Loaded {
  /** Minified and compressed, in bytes. */
  readonly gzipBytes: number
  /** Packages of npm that are part of it, by name, sorted. */
  readonly packages: readonly string[]
}

/** A module with all that it imports, as a bundler makes one file of it; what it `import()`s later is not in it. */
export async function loadedWith(file: string): Promise<Loaded> {
  const { outputFiles, metafile } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    platform: 'node',
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'what comes later',
        setup: ({ onResolve }) =>
          onResolve({ filter: /./ }, ({ kind, path }) =>
            kind === 'dynamic-import' ? { path, external: true } : undefined,
          ),
      },
    ],
  })
  const names = Object.keys(metafile.inputs).flatMap(
    (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  )
  return {
    gzipBytes: outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0),
    packages: [...new Set(names)].sort(),
  }
}
