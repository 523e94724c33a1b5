import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { startProcess, startRedis } from '@talking-heads/test-support'
import { io } from 'socket.io-client'
import { WebSocket } from 'ws'
import type { Bench, Goal, Row } from './bench.ts'
import { median } from './measure.ts'

const readers = 100
const writers = 8
const warmUp = 1_000
const rounds = 5
const text = 'a line of ordinary length, as people write them to each other'

/** How lines come: each writer says the next once its last has reached everybody, or at a pace. */
const loads = {
  'as fast as it goes': { lines: 2_000 },
  '40 lines a second': { lines: 200, everyMs: 25 },
} satisfies Record<string, Load>

interface Load {
  readonly lines: number
  readonly everyMs?: number
}

/**
 * CPU that a server spends on lines it only receives: written on one server, read by 100 clients of another, over
 * one Redis. Socket.IO with its Redis adapter passes one frame on for each line. Ours keeps a log and folds it, and
 * sends each line and why no god answered (there is no model).
 */
export const run: Bench = async () => {
  const redis = await startRedis()
  const rows: Row[] = []
  const goals: Goal[] = []
  for (const [name, load] of Object.entries<Load>(loads)) {
    const ours: Spent[] = []
    const theirs: Spent[] = []
    // In turn, so that a machine that slows down slows both.
    for (let round = 0; round < rounds; round++) {
      ours.push(await measure(() => demo(redis.url, `${name}-${round}`), connectOurs, load))
      theirs.push(await measure(() => socketIo(redis.url), connectSocketIo, load))
    }
    rows.push(rowOf(name, 'ours', ours, theirs), rowOf(name, 'socket.io', theirs, theirs))
    const what = `CPU a line and reader, × Socket.IO, ${name}`
    goals.push({ what, figure: median(ratiosOf(ours, theirs)), atMost: 0.8 })
  }
  await redis.stop()
  return {
    name: 'receiving',
    about: 'CPU of the receiving server per line and reader; the bar is 0.8 × Socket.IO',
    rows,
    goals,
  }
}

const ratiosOf = (spent: readonly Spent[], theirs: readonly Spent[]): readonly number[] =>
  spent.map(({ perLine }, round) => perLine / (theirs[round]?.perLine ?? Number.NaN))

function rowOf(load: string, server: string, spent: readonly Spent[], theirs: readonly Spent[]): Row {
  const ratios = ratiosOf(spent, theirs)
  return {
    load,
    server,
    'CPU µs/line': median(spent.map(({ perLine }) => perLine)),
    'frames/line': median(spent.map(({ frames }) => frames)),
    'writes/line': median(spent.map(({ writes }) => writes)),
    ratio: median(ratios),
    from: Math.min(...ratios),
    to: Math.max(...ratios),
  }
}

type Started = Awaited<ReturnType<typeof startProcess>>
/** For each line and reader. */
interface Spent {
  readonly perLine: number
  readonly frames: number
  readonly writes: number
}

type Connect = (
  url: string,
  onLine: () => void,
  onFrame: () => void,
) => Promise<{ say(nonce: string): void; close(): void }>

async function measure(start: () => Promise<Started>, connect: Connect, load: Load): Promise<Spent> {
  const nothing = () => {}
  const writing = await start()
  // First in, so that their server speaks for the gods: the other one only receives.
  const talkers = await Promise.all(
    Array.from({ length: writers }, () => connect(urlOf(writing), nothing, nothing)),
  )
  const reading = await start()
  let received = 0
  let frames = 0
  let check = () => {}
  const onFrame = () => {
    frames++
  }
  const onLine = () => {
    received++
    check()
  }
  const clients = await Promise.all(
    Array.from({ length: readers }, () => connect(urlOf(reading), onLine, onFrame)),
  )
  const receivedAll = (count: number) =>
    new Promise<void>((resolve) => {
      check = () => received >= count && resolve()
      check()
    })
  const send = async (from: number, to: number, everyMs?: number) => {
    for (let line = from; line < to; line++) {
      talkers[line % writers]?.say(`n${line}`)
      if (everyMs !== undefined) await setTimeout(everyMs)
      else await receivedAll((line - writers + 1) * readers)
    }
    await receivedAll(to * readers)
  }
  await send(0, warmUp)
  const before = { cpu: cpuMicros(reading.pid), writes: writesOf(reading.pid) }
  frames = 0
  await send(warmUp, warmUp + load.lines, load.everyMs)
  const deliveries = load.lines * readers
  const spent = {
    perLine: (cpuMicros(reading.pid) - before.cpu) / deliveries,
    frames: frames / deliveries,
    writes: (writesOf(reading.pid) - before.writes) / deliveries,
  }
  for (const client of [...clients, ...talkers]) client.close()
  await Promise.all([writing.stop('SIGKILL'), reading.stop('SIGKILL')])
  return spent
}

const demo = (redisUrl: string, room: string) =>
  startProcess(process.execPath, [join(import.meta.dirname, '../apps/demo-server/dist/main.js')], {
    until: /live at (\S+)/,
    env: {
      PORT: '0',
      STORE_URL: redisUrl,
      SECRET: 'a secret of this benchmark',
      LLM: 'none',
      RATE_SAY: '0',
      ROOMS: room,
      LOG_LEVEL: 'silent',
      // However busy the writing server is, the receiving one does not take the gods over.
      LEASE_MS: '600000',
      // One address, many readers: addresses are told apart by what a trusted proxy says.
      TRUST_PROXY: '1',
    },
  })

const socketIo = (redisUrl: string) =>
  startProcess(
    process.execPath,
    [...process.execArgv, join(import.meta.dirname, 'socket-io-server.ts'), redisUrl],
    {
      until: /live at (\S+)/,
    },
  )

const urlOf = (server: Started) => server.match[1] ?? ''

let addresses = 0
const connectOurs: Connect = (url, onLine, onFrame) =>
  new Promise((resolve, reject) => {
    const headers = { 'X-Forwarded-For': `10.0.${addresses >> 8}.${addresses++ & 255}` }
    const socket = new WebSocket(`${url.replace('http', 'ws')}/ws`, { headers })
    socket.once('error', reject)
    socket.once('open', () => socket.send(JSON.stringify({ type: 'hello', v: 1 })))
    socket.on('message', (data) => {
      const frame = String(data)
      onFrame()
      if (frame.includes('"type":"message-posted"')) onLine()
      else if (frame.startsWith('{"type":"welcome"')) {
        const say = (nonce: string) => socket.send(JSON.stringify({ type: 'say', nonce, text }))
        resolve({ say, close: () => socket.terminate() })
      }
    })
  })

const connectSocketIo: Connect = (url, onLine, onFrame) =>
  new Promise((resolve, reject) => {
    const socket = io(url, { transports: ['websocket'], forceNew: true })
    socket.once('connect_error', reject)
    socket.on('event', () => {
      onFrame()
      onLine()
    })
    socket.once('connect', () =>
      resolve({
        say: (nonce) => void socket.emit('say', { nonce, text }, () => {}),
        close: () => void socket.disconnect(),
      }),
    )
  })

/** User and system time of a process so far, from Linux's own books (in ticks of 10 ms). */
function cpuMicros(pid: number): number {
  const [user = 0, system = 0] =
    readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? []
  return (user + system) * 10_000
}

/** Writes of a process so far, to whatever. */
function writesOf(pid: number): number {
  return Number(/syscw: (\d+)/.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1])
}
