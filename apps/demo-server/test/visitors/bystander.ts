// A thread of its own: what others do to this test's thread is not to be taken for what they do to the server.
import { parentPort, workerData } from 'node:worker_threads'
import { WebSocket } from 'ws'
import { from, memoryOf, type Report } from './visited-server.ts'

const { url, pid }: { url: string; pid: number } = workerData

/** Ms between one answer and the next question. */
const pauseMs = 20

let roundTrips: number[] = []
let most = 0

function look(): number {
  const now = memoryOf(pid)
  most = Math.max(most, now)
  return now
}

const socket = new WebSocket(url, from('192.0.2.1'))
socket.on('open', () => socket.send(JSON.stringify({ type: 'hello', v: 1 })))
socket.on('close', (code) => {
  throw new Error(`the bystander was sent away with ${code}`)
})

const ping = () => socket.send(JSON.stringify({ type: 'ping', at: performance.now() }))

socket.on('message', (data) => {
  const frame = JSON.parse(data.toString())
  if (frame.type === 'welcome') ping()
  if (frame.type !== 'pong') return
  roundTrips.push(performance.now() - frame.at)
  look()
  setTimeout(ping, pauseMs)
})

parentPort?.on('message', () => {
  // Whoever asks waits for an answer that came after it asked.
  const due = roundTrips.length + 2
  const report = () => {
    if (roundTrips.length < due) return void setTimeout(report, pauseMs)
    const told: Report = {
      roundTrips: roundTrips.sort((one, other) => one - other),
      memory: { now: look(), most },
    }
    roundTrips = []
    most = 0
    parentPort?.postMessage(told)
  }
  report()
})
