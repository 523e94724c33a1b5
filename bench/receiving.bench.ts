import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startProcess, startRedis } from '@talking-heads/test-support'
import { io } from 'socket.io-client'
import { WebSocket } from 'ws'
import type { Bench, Row } from './bench.ts'
import { median } from './measure.ts'

const readers = 100
const lines = 400
/** Lines on their way at a time. */
const ahead = 5
const rounds = 3
const text = 'a line of ordinary length, as people write them to each other'

/**
 * CPU that a server spends on lines it only receives: written on one server, read by 100 clients of another, over
 * one Redis. Socket.IO with its Redis adapter passes one frame on for each line. Ours keeps a log and folds it, and
 * sends four: the line, a god that types, and why it said nothing (there is no model), and that it stopped typing.
 */
export const run: Bench = async () => {
  const redis = await startRedis()
  const samples = { ours: [] as Spent[], 'socket.io': [] as Spent[] }
  for (let round = 0; round < rounds; round++) {
    samples.ours.push(await measure(() => demo(redis.url, round), connectOurs))
    samples['socket.io'].push(await measure(() => socketIo(redis.url), connectSocketIo))
  }
  await redis.stop()
  const theirs = median(samples['socket.io'].map(({ perFrame }) => perFrame))
  const rows: Row[] = Object.entries(samples).map(([server, spent]) => {
    const perFrame = median(spent.map((round) => round.perFrame))
    return {
      server,
      'CPU µs/line and reader': median(spent.map(({ perLine }) => perLine)),
      'CPU µs/delivery': perFrame,
      ratio: perFrame / theirs,
    }
  })
  return {
    name: 'receiving',
    about: 'CPU of the receiving server per delivery; the bar is 0.8 × Socket.IO',
    rows,
  }
}

type Started = Awaited<ReturnType<typeof startProcess>>
interface Spent {
  readonly perLine: number
  readonly perFrame: number
}

type Connect = (
  url: string,
  onLine: () => void,
  onFrame: () => void,
) => Promise<{ say(nonce: string): void; close(): void }>

/** CPU µs of the second server, for each line and reader, and for each frame that reached a reader. */
async function measure(start: () => Promise<Started>, connect: Connect): Promise<Spent> {
  const [writing, reading] = [await start(), await start()]
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
  const writer = await connect(
    urlOf(writing),
    () => {},
    () => {},
  )
  const receivedAll = (count: number) =>
    new Promise<void>((resolve) => {
      check = () => received >= count && resolve()
      check()
    })
  const send = async (from: number, to: number) => {
    for (let line = from; line < to; line++) {
      writer.say(`n${line}`)
      await receivedAll(Math.max(0, line - ahead) * readers)
    }
    await receivedAll(to * readers)
  }
  await send(0, 50)
  const before = cpuMicros(reading.pid)
  frames = 0
  await send(50, 50 + lines)
  const spent = cpuMicros(reading.pid) - before
  for (const client of [...clients, writer]) client.close()
  await Promise.all([writing.stop('SIGKILL'), reading.stop('SIGKILL')])
  return { perLine: spent / (lines * readers), perFrame: spent / frames }
}

const demo = (redisUrl: string, round: number) =>
  startProcess(process.execPath, [join(import.meta.dirname, '../apps/demo-server/dist/main.js')], {
    until: /live at (\S+)/,
    env: {
      PORT: '0',
      STORE_URL: redisUrl,
      SECRET: 'a secret of this benchmark',
      LLM: 'none',
      RATE_SAY: '0',
      ROOMS: `bench-${round}`,
      LOG_LEVEL: 'silent',
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
