// Chat servers to be measured side by side, each in a process of its own, and how to speak with each.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startProcess } from '@talking-heads/test-support'
import { connectFrames, type FrameClient } from './frame-client.ts'

export type Running = Awaited<ReturnType<typeof startProcess>>

/** One kind of server. */
export interface ServerKind {
  start(nodeFlags?: readonly string[]): Promise<Running>
  readonly path: string
  /** Answers what has to be answered until a client is in. */
  greet(frame: Buffer | 'open', client: FrameClient): 'in' | undefined
  say(nonce: string, text: string): string
}

const here = import.meta.dirname
const start =
  (file: string, args: readonly string[], { env = {}, flags = [] as readonly string[] } = {}) =>
  (nodeFlags: readonly string[] = []) =>
    startProcess(process.execPath, [...flags, ...nodeFlags, join(here, file), ...args], {
      until: /live at (\S+)/,
      env,
    })
/** Benchmarks run from sources, and so do these. */
const fromSources = { flags: process.execArgv }
const sayInJson = (nonce: string, text: string) => JSON.stringify({ type: 'say', nonce, text })

/** The demo as it is built, without a model, open to any number of lines. */
export const ours: ServerKind = {
  start: start('../apps/demo-server/dist/main.js', [], {
    env: {
      PORT: '0',
      STORE_URL: 'memory:',
      LLM: 'none',
      RATE_SAY: '0',
      LOG_LEVEL: 'silent',
      // Every client is an address of its own, as a trusted proxy says.
      TRUST_PROXY: '1',
    },
  }),
  path: '/ws',
  greet(frame, client) {
    if (frame === 'open') client.send(JSON.stringify({ type: 'hello', v: 1 }))
    else if (frame.subarray(0, 32).includes('"type":"welcome"')) return 'in'
    return undefined
  },
  say: sayInJson,
}

/** @param snapshotBytes of the ready frame that everybody is sent who comes; 0: none */
export const plainWs = (mode: 'each' | 'joined', snapshotBytes = 0): ServerKind => ({
  start: start('plain-ws-server.ts', [mode, String(snapshotBytes)], fromSources),
  path: '/',
  greet(frame) {
    return (frame === 'open') === (snapshotBytes === 0) ? 'in' : undefined
  },
  say: sayInJson,
})

export const socketIo: ServerKind = {
  start: start('socket-io-server.ts', [], fromSources),
  path: '/socket.io/?EIO=4&transport=websocket',
  greet(frame, client) {
    if (frame === 'open') return undefined
    const text = frame.toString()
    if (text.startsWith('0')) client.send('40')
    else if (text.startsWith('40')) return 'in'
    else if (text === '2') client.send('3')
    return undefined
  },
  say: (nonce, text) => `421["say",${JSON.stringify({ nonce, text })}]`,
}

export const portOf = (server: Running): number => Number(new URL(server.match[1] ?? '').port)

/** A client that is in. */
export async function enter(
  kind: ServerKind,
  port: number,
  onFrame: (frame: Buffer) => void = () => {},
): Promise<FrameClient> {
  const entered = Promise.withResolvers<void>()
  let isIn = false
  const greet = (frame: Buffer | 'open', client: FrameClient) => {
    if (kind.greet(frame, client) !== 'in') return
    isIn = true
    entered.resolve()
  }
  const client = await connectFrames({
    port,
    path: kind.path,
    headers: { 'X-Forwarded-For': nextAddress() },
    onFrame(frame, client) {
      if (!isIn) greet(frame, client)
      if (isIn) onFrame(frame)
    },
  })
  greet('open', client)
  await entered.promise
  return client
}

let addresses = 0
const nextAddress = () => {
  const number = addresses++
  return `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`
}

/** Time that a process has had of all processors so far, in µs, from Linux's own books. */
export function cpuMicros(pid: number): number {
  const tasks = `/proc/${pid}/task`
  const nanos = readdirSync(tasks).map((task) =>
    Number(readFileSync(join(tasks, task, 'schedstat'), 'utf8').split(' ')[0]),
  )
  return nanos.reduce((sum, ns) => sum + ns, 0) / 1_000
}

/** Writes of a process so far, to whatever. */
export const writesOf = (pid: number): number =>
  Number(/syscw: (\d+)/.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1])

/** What a server that was started with `memoryFlags` holds after a collection, in bytes. */
export async function memoryOf(server: Running): Promise<NodeJS.MemoryUsage> {
  const told = server.lines.filter((line) => line.startsWith('memory ')).length
  process.kill(server.pid, 'SIGUSR2')
  await server.says(/^memory /)
  for (;;) {
    const lines = server.lines.filter((line) => line.startsWith('memory '))
    const newest = lines.at(-1)
    if (lines.length > told && newest) return JSON.parse(newest.slice('memory '.length))
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

export const memoryFlags = ['--expose-gc', '--import', join(here, 'tell-memory.ts')]
