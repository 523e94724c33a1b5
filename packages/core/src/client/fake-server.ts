import type { ClientFrame, ClientFrameOf, PublicEvent, ServerFrame, ServerFrameOf } from '../wire/index.ts'
import type { ClientSocket, ClientSocketConstructor, SocketEvent } from './options.ts'

type Listener = (event: SocketEvent) => void

/** One connection, seen from the server's side. */
class FakeSocket implements ClientSocket {
  readonly url: string
  readonly sent: ClientFrame[] = []
  closedByClient = false
  readonly #listeners = new Map<string, Listener[]>()

  constructor(url: string) {
    this.url = url
  }

  addEventListener(type: string, listener: Listener): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener])
  }

  send(data: string): void {
    this.sent.push(JSON.parse(data))
  }

  close(): void {
    this.closedByClient = true
  }

  /** The frames of one type that the client sent here. */
  got<Type extends ClientFrame['type']>(type: Type): ClientFrameOf<Type>[] {
    return this.sent.filter((frame): frame is ClientFrameOf<Type> => frame.type === type)
  }

  open(): void {
    this.#tell('open', {})
  }

  push(...frames: readonly (ServerFrame | Record<string, unknown>)[]): void {
    for (const frame of frames) this.#tell('message', { data: JSON.stringify(frame) })
  }

  pushRaw(data: unknown): void {
    this.#tell('message', { data })
  }

  /** Opens and greets. */
  welcome(changes: Partial<ServerFrameOf<'welcome'>> = {}): void {
    this.open()
    this.push(welcome(changes))
  }

  end(code = 1006): void {
    this.#tell('close', { code })
  }

  #tell(type: string, event: Omit<SocketEvent, 'type'>): void {
    for (const listener of this.#listeners.get(type) ?? []) listener({ type, ...event })
  }
}

export interface FakeServer {
  readonly WebSocket: ClientSocketConstructor
  /** Every socket a client opened, in order. */
  readonly sockets: readonly FakeSocket[]
  readonly newest: FakeSocket
}

export function fakeServer(): FakeServer {
  const sockets: FakeSocket[] = []
  class WebSocket extends FakeSocket {
    constructor(url: string) {
      super(url)
      sockets.push(this)
    }
  }
  return {
    WebSocket,
    sockets,
    get newest() {
      const socket = sockets.at(-1)
      if (!socket) throw new Error('no socket was opened')
      return socket
    },
  }
}

export const you = {
  id: 'm_you',
  name: 'NPC#F69420',
  colour: '#F69420',
  token: 'token-1',
  patron: 'lyssa',
  affinities: {},
}
export const lyssa = { id: 'lyssa', name: 'LYSSA', colour: '#c02942', title: 'Rage', avatar: null }

export function welcome(changes: Partial<ServerFrameOf<'welcome'>> = {}): ServerFrameOf<'welcome'> {
  return {
    type: 'welcome',
    v: 1,
    you,
    room: { id: 'olympus', topic: 'The first room' },
    gods: [lyssa],
    mortals: [{ id: 'm_you', name: you.name, colour: you.colour }],
    count: 1,
    length: 0,
    from: 0,
    limits: { text: 250, rate: { perSecond: 5, burst: 10 } },
    model: { id: 'oracle', offline: true },
    ...changes,
  }
}

export function event(seq: number, body: PublicEvent, id = `e${seq}`): ServerFrameOf<'event'> {
  return { type: 'event', seq, id, event: body }
}

export function said(seq: number, author = 'm_other', text = `line ${seq}`, id?: string) {
  return event(seq, { type: 'message-posted', at: 1000 + seq, author, text }, id)
}

export function hidden(seq: number, count: number) {
  return event(seq, { type: 'hidden', at: 1000 + seq, count })
}
