import { setTimeout } from 'node:timers/promises'
import type { Bench, Row } from './bench.ts'
import { median } from './measure.ts'
import {
  cpuMicros,
  enter,
  memoryFlags,
  memoryOf,
  ours,
  plainWs,
  portOf,
  type ServerKind,
  socketIo,
} from './servers.ts'

const rounds = 3
const sockets = 1_000
/** Those that come first make a server ready for the others. */
const warmUp = 100
const text = 'a line of ordinary length, as people write them to each other'
const lines = 100

interface Held {
  /** Of the heap and what it holds outside, KiB a connection. */
  readonly held: number
  /** Of the process, KiB a connection. */
  readonly resident: number
  /** µs a join. */
  readonly cpu: number
  /** Until everybody is in, ms. */
  readonly allInMs: number
}

/** What it costs a server that 1,000 come in at once and stay. */
export const run: Bench = async () => {
  // The first is what the others are compared with: its ready frame is as long as what we send to who comes.
  const kinds = {
    'ws, a ready frame': plainWs('each', await bytesOfOurs()),
    'Socket.IO, no frame': socketIo,
    ours,
  }
  const measured = new Map<string, Held[]>()
  // In turn, so that a machine that slows down slows all of them.
  for (let round = 0; round < rounds; round++) {
    for (const [name, kind] of Object.entries(kinds)) {
      measured.set(name, [...(measured.get(name) ?? []), await measure(kind)])
    }
  }
  const [plain = []] = measured.values()
  const rows = [...measured].map(([server, held]) => rowOf(server, held, plain))
  const ofOurs = (column: string) => Number(rows.at(-1)?.[column])
  return {
    name: 'memory',
    about: `${sockets} connections that come at once and stay: what a server holds after a collection, and CPU a join`,
    rows,
    goals: [
      { what: 'resident a connection, × plain ws', figure: ofOurs('resident × ws'), atMost: 1.5 },
      { what: 'held by a session beyond plain ws, KiB', figure: ofOurs('beyond ws KiB'), atMost: 4 },
      { what: 'CPU a join, × a bare upgrade and a ready frame', figure: ofOurs('CPU × ws'), atMost: 1.25 },
    ],
  }
}

function rowOf(server: string, held: readonly Held[], plain: readonly Held[]): Row {
  const of = (figure: (held: Held) => number) => median(held.map(figure))
  const against = (figure: (held: Held) => number) =>
    median(held.map((mine, round) => figure(mine) / figure(plain[round] ?? mine)))
  return {
    server,
    'held KiB': of(({ held }) => held),
    'beyond ws KiB': median(held.map((mine, round) => mine.held - (plain[round] ?? mine).held)),
    'resident KiB': of(({ resident }) => resident),
    'resident × ws': against(({ resident }) => resident),
    'CPU µs a join': of(({ cpu }) => cpu),
    'CPU × ws': against(({ cpu }) => cpu),
    'all in after ms': of(({ allInMs }) => allInMs),
  }
}

/** Starts a server in which some people have come and talked. */
async function busy(kind: ServerKind) {
  const server = await kind.start(memoryFlags)
  const come = (count: number, onFrame?: (frame: Buffer) => void) =>
    Promise.all(Array.from({ length: count }, () => enter(kind, portOf(server), onFrame)))
  const clients = await come(warmUp)
  for (let line = 0; line < lines; line++) clients[line]?.send(kind.say(`n${line}`, text))
  await setTimeout(1_000)
  return { server, come, clients }
}

/** Of the welcome and the newest page. */
async function bytesOfOurs(): Promise<number> {
  const { server, come } = await busy(ours)
  let bytes = 0
  await come(1, (frame) => {
    bytes += frame.length
  })
  await setTimeout(500)
  await server.stop('SIGKILL')
  return bytes
}

async function measure(kind: ServerKind): Promise<Held> {
  const { server, come, clients } = await busy(kind)
  const before = { memory: await memoryOf(server), cpu: cpuMicros(server.pid), at: performance.now() }
  clients.push(...(await come(sockets)))
  const allInMs = performance.now() - before.at
  // What they are told of each other is part of it.
  await setTimeout(500)
  const cpu = cpuMicros(server.pid) - before.cpu
  const after = await memoryOf(server)
  for (const client of clients) client.close()
  await server.stop('SIGKILL')
  const kib = (of: (memory: NodeJS.MemoryUsage) => number) =>
    (of(after) - of(before.memory)) / 1_024 / sockets
  return {
    held: kib(({ heapUsed, external }) => heapUsed + external),
    resident: kib(({ rss }) => rss),
    cpu: cpu / sockets,
    allInMs,
  }
}
