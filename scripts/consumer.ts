import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { quietly, StepFailed } from './process.mjs'

/** An empty project of somebody who uses the packages, and the Node that it is run with. */
export interface Consumer {
  write(file: string, text: string): void
  /** Installs with npm; a package that says it does not run on this Node is refused. */
  install(packages: readonly string[]): Promise<void>
  /** Runs a program. @returns what it prints @throws StepFailed where it fails, or does not end */
  node(...args: readonly string[]): Promise<string>
  /** Type-checks files, and the declarations of the packages that they import, and compiles them into `built/`. */
  compile(files: readonly string[], resolution?: 'nodenext' | 'bundler'): Promise<void>
}

const run = promisify(execFile)

/** Longer than anything here takes, in ms: what hangs is ended. */
const patienceMs = 120_000

/**
 * @param folder is made
 * @param nodeFolder where the `node` is
 */
export function createConsumer(folder: string, nodeFolder: string): Consumer {
  // What npm tells the scripts that it runs would mislead another project's npm; settings of the machine stay.
  const misleading = /^npm_(?:package|lifecycle|config_local_prefix)/
  const kept = Object.entries(process.env).filter(([name]) => !misleading.test(name))
  const env = { ...Object.fromEntries(kept), PATH: [nodeFolder, process.env.PATH].join(delimiter) }

  const write = (file: string, text: string) => writeFileSync(join(folder, file), text)
  const node = async (...args: readonly string[]) => {
    try {
      const { stdout } = await run('node', args, { cwd: folder, env, timeout: patienceMs })
      return stdout
    } catch (error) {
      const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string }
      process.stderr.write(`${stdout}${stderr}`)
      throw new StepFailed(`node ${args.join(' ')} failed in ${folder}`)
    }
  }

  mkdirSync(folder)
  write('package.json', JSON.stringify({ private: true, type: 'module' }))
  return {
    write,
    node,
    install(packages) {
      const quoted = packages.map((one) => `"${one}"`).join(' ')
      return quietly(
        `npm install in ${folder}`,
        `npm install --engine-strict --no-audit --no-fund ${quoted}`,
        { cwd: folder, env },
      )
    },
    async compile(files, resolution = 'nodenext') {
      const compilerOptions = {
        strict: true,
        target: 'es2022',
        module: resolution === 'nodenext' ? 'nodenext' : 'es2022',
        moduleResolution: resolution,
        types: ['node'],
        skipLibCheck: false,
        outDir: 'built',
      }
      write('tsconfig.json', JSON.stringify({ compilerOptions, files }))
      await node('node_modules/typescript/bin/tsc')
    },
  }
}
