import { WebSocket } from 'ws'
import { flood, floods } from './floods.ts'
import { mutatedFrame } from './mutations.ts'
import { framesWith, hellosWith, naughtyStrings } from './naughty.ts'
import { oneOf } from './one-of.ts'
import { oddRequest, slowConnections } from './requests.ts'
import { from, type VisitedServer } from './visited-server.ts'

/** How much of everything there is. */
export interface Size {
  /** Frames of each flood, of each of its sockets. */
  readonly flooding: number
  readonly sockets: number
  /** Connections that come and go; an address that is far behind is let knock twenty times a second. */
  readonly connections: number
  readonly mutations: number
  readonly requests: number
  readonly slowConnections: number
  /** Every nth naughty string. */
  readonly naughty: number
}

/** What one visitor can do to a server whose limits stand, by name. */
export function visits({ demo }: VisitedServer, size: Size, seed: string): Map<string, () => Promise<void>> {
  const url = demo.webSocketUrl
  const port = Number(new URL(demo.url).port)
  const named = new Map<string, () => Promise<void>>()
  for (const [name, frameOf] of Object.entries(floods)) {
    for (const isRead of [true, false]) {
      const address = `198.51.100.${named.size + 1}`
      named.set(`floods of ${name}, ${isRead ? 'read' : 'unread'}`, () =>
        flood({ url, address, frameOf, sockets: size.sockets, frames: size.flooding, isRead }),
      )
    }
  }
  named.set('connections that come and go', () => comeAndGo(url, size.connections))
  named.set('odd requests', () => atOnce(20, size.requests, (index) => oddRequest(port, seed, index)))
  named.set('slow connections', () => slowConnections(port, size.slowConnections))
  return named
}

/** What may break a server by its form, where no limit keeps it away. */
export function oddities(
  { demo }: VisitedServer,
  size: Size,
  seed: string,
): Map<string, () => Promise<void>> {
  const url = demo.webSocketUrl
  const strings = naughtyStrings.filter((_, index) => index % size.naughty === 0)
  return new Map([
    ['mutated frames', () => sendAll(url, size.mutations, (index) => mutatedFrame(seed, index))],
    [
      'naughty strings in every field',
      async () => {
        const frames = strings.flatMap(framesWith)
        await sendAll(url, frames.length, (index) => frames[index] ?? '')
        const hellos = strings.flatMap(hellosWith)
        await atOnce(10, hellos.length, (index) => greet(url, hellos[index] ?? {}))
      },
    ],
  ])
}

/** Sends frames one after another, whatever they are answered; comes back where it is sent away for them. */
async function sendAll(url: string, count: number, frameOf: (index: number) => string): Promise<void> {
  for (let index = 0; index < count; ) {
    const socket = new WebSocket(url, from('203.0.113.1'))
    socket.on('error', () => {})
    await oneOf(socket, 'open', 'close')
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ type: 'hello', v: 1 }))
    while (index < count && socket.readyState === WebSocket.OPEN) {
      // A good frame among bad ones keeps the connection.
      for (let sent = 0; sent < 8 && index < count; sent++) socket.send(frameOf(index++))
      socket.send(JSON.stringify({ type: 'typing' }))
      if (index % 800 < 8) await answered(socket, index)
    }
    socket.terminate()
  }
}

/** Resolves once all that was sent so far is answered, or the connection is gone. */
function answered(socket: WebSocket, at: number): Promise<void> {
  return new Promise((resolve) => {
    const hear = (data: unknown) => {
      if (String(data) === JSON.stringify({ type: 'pong', at })) done()
    }
    const done = () => {
      socket.off('message', hear)
      socket.off('close', done)
      resolve()
    }
    socket.on('message', hear)
    socket.once('close', done)
    socket.send(JSON.stringify({ type: 'ping', at }))
  })
}

/** Each a new visitor of one address, who leaves as soon as it was let in, or sent away. */
const comeAndGo = (url: string, count: number): Promise<void> =>
  atOnce(20, count, () => greet(url, { type: 'hello', v: 1 }))

async function greet(url: string, hello: object): Promise<void> {
  const socket = new WebSocket(url, from('203.0.113.2'))
  socket.on('error', () => {})
  await oneOf(socket, 'open', 'close')
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(hello))
  await oneOf(socket, 'message', 'close')
  socket.terminate()
}

async function atOnce(limit: number, count: number, one: (index: number) => Promise<void>): Promise<void> {
  let next = 0
  const worker = async () => {
    while (next < count) await one(next++)
  }
  await Promise.all(Array.from({ length: limit }, worker))
}
