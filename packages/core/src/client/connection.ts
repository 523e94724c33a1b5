import { TalkingHeadsError } from '../log/errors.ts'
import type { Clock } from '../ports/clock.ts'
import { closeCodes } from '../wire/constants.ts'
import type { ClientFrame, ServerFrame, ServerFrameOf } from '../wire/index.ts'
import { clientTuning as tuning } from './client-tuning.ts'
import type {
  ClientSocket,
  ClientSocketConstructor,
  ClientStatus,
  CloseReason,
  LossCause,
} from './options.ts'
import { readFrame } from './read-frame.ts'

interface ConnectionParts {
  readonly url: string
  readonly WebSocket: ClientSocketConstructor
  readonly clock: Clock
  readonly random: () => number
  readonly hello: () => ClientFrame
  /** Takes every frame that is not about the connection itself; the welcome first. */
  readonly received: (frame: ServerFrame) => void
  /** The server sent what is no frame. */
  readonly fault: (message: string) => void
  /** Told after `lost`; and on the welcome after `received`. */
  readonly statusChanged: (status: ClientStatus) => void
  readonly lost: () => void
}

/** Errors that no second try would mend, where they stand in the welcome's place. */
const hopeless = new Set<string>([
  'unsupported-version',
  'unknown-room',
  'not-allowed',
] satisfies CloseReason[])

/** One socket at a time, and the tries to have one: it greets, pings, notices silence, and comes back. */
export class Connection {
  readonly #parts: ConnectionParts
  #status: ClientStatus = { state: 'connecting' }
  #socket: ClientSocket | undefined
  /** When the welcome came, epoch ms. */
  #liveSince: number | undefined
  #attempts = 0
  /** What the server asked for before it closed, in ms. */
  #askedWaitMs = 0
  /** Waiting for the next try, or for the welcome, or between pings. */
  #cancelTimer: () => void = () => {}
  #cancelPong: () => void = () => {}

  constructor(parts: ConnectionParts) {
    this.#parts = parts
  }

  get status(): ClientStatus {
    return this.#status
  }

  open(): void {
    const { WebSocket, url, clock, hello } = this.#parts
    this.#cancelTimer()
    this.#askedWaitMs = 0
    const socket = new WebSocket(url)
    this.#socket = socket
    // A socket that was given up may still tell of its end: only the current one is heard.
    const current = (run: () => void) => () => {
      if (this.#socket === socket) run()
    }
    socket.addEventListener(
      'open',
      current(() => this.#transmit(hello())),
    )
    socket.addEventListener('message', (event) => current(() => this.#message(event.data))())
    socket.addEventListener('close', (event) => current(() => this.#ended(event.code))())
    socket.addEventListener('error', () => {}) // its close follows and says all there is to know
    this.#cancelTimer = clock.after(tuning.welcomeMs, () => this.lose('silent'))
  }

  /** Sends a frame; `false`, and nothing, while there is no welcomed connection. */
  send(frame: ClientFrame): boolean {
    if (this.#liveSince === undefined) return false
    this.#transmit(frame)
    return true
  }

  /** Gives the socket up and tries again after a while. */
  lose(cause: LossCause): void {
    const { clock, random, lost } = this.#parts
    if (this.#liveSince !== undefined && clock.now() - this.#liveSince >= tuning.stableMs) this.#attempts = 0
    const limitMs = Math.min(tuning.backoffMaxMs, tuning.backoffFirstMs * 2 ** this.#attempts++)
    const waitMs = this.#askedWaitMs + random() * limitMs
    this.#drop()
    this.#cancelTimer = clock.after(waitMs, () => this.open())
    lost()
    this.#become({ state: 'reconnecting', retryAt: clock.now() + waitMs, cause })
  }

  /** Tries at once where it waits or had given up. */
  reconnect(): void {
    if (this.#socket) return
    if (this.#status.state === 'closed') {
      this.#attempts = 0
      this.#become({ state: 'connecting' })
    } else if (this.#status.state === 'reconnecting') {
      this.#become({ ...this.#status, retryAt: this.#parts.clock.now() })
    }
    this.open()
  }

  close(reason: CloseReason, message: string): void {
    this.#drop()
    this.#parts.lost()
    this.#become({ state: 'closed', reason, message })
  }

  #drop(): void {
    const socket = this.#socket
    this.#socket = undefined
    this.#liveSince = undefined
    this.#cancelTimer()
    this.#cancelPong()
    socket?.close(1000)
  }

  #transmit(frame: ClientFrame): void {
    this.#socket?.send(JSON.stringify(frame))
  }

  #message(data: unknown): void {
    this.#cancelPong()
    const read = readFrame(data)
    if (!read) return
    if ('fault' in read) this.#parts.fault(read.fault)
    else if (read.frame.type === 'bye') this.#bye(read.frame)
    else if (read.frame.type === 'welcome') this.#welcome(read.frame)
    else if (read.frame.type === 'error' && this.#liveSince === undefined) this.#turnedAway(read.frame)
    else if (read.frame.type !== 'pong') this.#parts.received(read.frame)
  }

  /** An error in the welcome's place. */
  #turnedAway(error: ServerFrameOf<'error'>): void {
    if (hopeless.has(error.code)) {
      this.close(error.code as CloseReason, error.message)
    } else {
      this.#askedWaitMs = bounded(error.retryAfterMs)
      this.#parts.received(error)
    }
  }

  #welcome(frame: ServerFrameOf<'welcome'>): void {
    this.#cancelTimer()
    this.#liveSince = this.#parts.clock.now()
    this.#parts.received(frame)
    this.#pingLater()
    this.#become({ state: 'live' })
  }

  #bye({ reason, retryAfterMs }: ServerFrameOf<'bye'>): void {
    this.#askedWaitMs = bounded(retryAfterMs)
    if (reason === 'abuse') this.close('abuse', 'the server closed this connection for abuse')
    else this.lose(reason)
  }

  #ended(code: number | undefined): void {
    if (code === closeCodes.policy) this.close('policy', 'the server does not accept this connection')
    else this.lose(code === closeCodes.draining ? 'draining' : 'lost')
  }

  #pingLater(): void {
    const { clock } = this.#parts
    this.#cancelTimer = clock.after(tuning.pingEveryMs, () => {
      this.#transmit({ type: 'ping', at: clock.now() })
      this.#cancelPong = clock.after(tuning.pongWithinMs, () => this.lose('silent'))
      this.#pingLater()
    })
  }

  #become(status: ClientStatus): void {
    this.#status = status
    this.#parts.statusChanged(status)
  }
}

function bounded(waitMs = 0): number {
  return Math.min(Math.max(waitMs, 0), tuning.askedWaitAtMostMs)
}

/** @throws TalkingHeadsError `invalid-input` where there is none */
export function environmentSocket(): ClientSocketConstructor {
  const { WebSocket } = globalThis as { WebSocket?: ClientSocketConstructor }
  if (WebSocket) return WebSocket
  throw new TalkingHeadsError('invalid-input', 'no WebSocket here: pass one as an option, e.g. that of ws')
}
