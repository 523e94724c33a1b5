// For tests: rooms on a real HTTP server, and bare clients that knock at it.
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { type AddressInfo, connect as connectTcp, type Socket } from 'node:net'
import { createMemoryStore, openRoom, type Room } from '@talking-heads/core'
import { createManualClock, sampleGods } from '@talking-heads/core/testing'
import { onTestFinished } from 'vitest'
import { type ClientOptions, WebSocket } from 'ws'
import { type AttachOptions, attachRooms } from './attach-rooms.ts'
import type { ServerNotice } from './notices.ts'

/** Nobody is called in these tests. */
const model = { modelId: 'silent', offline: true, generate: () => new Promise<never>(() => {}) }

export async function openTestRoom(): Promise<Room> {
  const store = createMemoryStore()
  const room = await openRoom({ id: 'olympus', store, model, gods: sampleGods(3), seed: 'a seed' })
  onTestFinished(() => room.close())
  return room
}

/** An HTTP server on a free port; every connection to it is cut when the test ends. */
export async function listen(server: Server = createServer()): Promise<{ server: Server; port: number }> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  return { server, port: (server.address() as AddressInfo).port }
}

/** Rooms attached to a server, on a clock that stands still. */
export async function serveRooms(options: Partial<AttachOptions> = {}) {
  const clock = createManualClock()
  const room = await openTestRoom()
  const { server, port } = await listen()
  const notices: ServerNotice[] = []
  const attached = attachRooms(server, {
    rooms: [room],
    model,
    clock,
    onNotice: (notice) => notices.push(notice),
    ...options,
  })
  return { attached, clock, room, server, port, notices }
}

/** A bare WebSocket client. */
export class Knocker {
  readonly socket: WebSocket
  readonly frames: { readonly type: string; readonly [field: string]: unknown }[] = []
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>
  readonly #opened: Promise<void>
  #wake = () => {}

  constructor(url: string, options: ClientOptions = {}) {
    this.socket = new WebSocket(url, options)
    this.#opened = new Promise((resolve) => this.socket.once('open', resolve))
    this.closed = new Promise((resolve) =>
      this.socket.once('close', (code, reason) => resolve({ code, reason: reason.toString() })),
    )
    this.socket.on('message', (data) => {
      this.frames.push(JSON.parse(data.toString()))
      this.#wake()
    })
    this.socket.on('error', () => {})
    onTestFinished(() => this.socket.terminate())
  }

  async open(): Promise<this> {
    await this.#opened
    return this
  }

  /** Connects and says hello. */
  async enter(hello: object = {}): Promise<this> {
    await this.open()
    this.send({ type: 'hello', v: 1, ...hello })
    await this.next('welcome')
    return this
  }

  send(frame: object): void {
    this.socket.send(JSON.stringify(frame))
  }

  /** The first frame of a type whose text includes `part`, now or later. */
  async next(type: string, part = '') {
    for (;;) {
      const frame = this.frames.find(
        (candidate) => candidate.type === type && JSON.stringify(candidate).includes(part),
      )
      if (frame) return frame
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }
}

/** Status with which an upgrade is refused by HTTP. */
export async function refusal(url: string, options: ClientOptions = {}): Promise<number> {
  const socket = new WebSocket(url, options)
  socket.on('error', () => {})
  const [request, response] = await once(socket, 'unexpected-response')
  request.destroy()
  return response.statusCode
}

/** A client that asks for an upgrade by hand, and keeps its own half open whatever the server does. */
export async function rawUpgrade(port: number, target: string, headers: IncomingHttpHeaders = {}) {
  const socket = connectTcp({ port, host: '127.0.0.1', allowHalfOpen: true })
  onTestFinished(() => void socket.destroy())
  socket.on('error', () => {})
  await once(socket, 'connect')
  const lines = Object.entries({
    Host: '127.0.0.1',
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.write(`GET ${target} HTTP/1.1\r\n${lines.join('')}\r\n`)
  return socket
}
