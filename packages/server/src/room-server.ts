import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { systemClock, TalkingHeadsError } from '@talking-heads/core'
import { type ConnectOptions, createLobby, type Lobby, type Session } from '@talking-heads/core/session'
import { closeCodes, maxFrameBytes } from '@talking-heads/core/wire'
import { type WebSocket, WebSocketServer } from 'ws'
import { createAddressLimits } from './address-limits.ts'
import { addressOf } from './client-address.ts'
import { KeepAlive } from './keep-alive.ts'
import { createNotices } from './notices.ts'
import { type RoomServerOptions, resolveOptions } from './options.ts'
import { isAllowedOrigin } from './origin.ts'
import { dismiss, WebSocketConnection } from './web-socket.ts'

/** Who is one too many of its address is told to come back after this many ms. */
const crowdedRetryMs = 5_000
/** What it costs to let a socket in, in units of work. */
const upgradeWork = 10
/** An address that is further behind than this, in ms, is let in with nothing more. */
const longestWaitMs = 5_000
/** And told so late, in ms, so that whoever knocks again at once does not do so a thousand times a second. */
const lateMs = 1_000
/** Who are being kept waiting for that at once; more are cut. */
const maxLate = 100
/** Bytes that a connection may still send once it is closing; one that goes on is cut. */
const maxAfterClose = 64 * 1024

export interface CloseOptions {
  /** What clients are told to wait before they come back, in ms. Default 1,000. */
  readonly retryAfterMs?: number
}

/** Rooms that WebSockets can be let into. */
export interface RoomServer extends AsyncDisposable {
  /** Where its connections are in rooms: for transports besides WebSocket. */
  readonly lobby: Lobby
  /** Connections that are in a room now. */
  readonly size: number
  /**
   * Takes over an upgrade, whatever its path: for frameworks that dispatch upgrades themselves. Who may not come in is
   * answered and closed. Never throws.
   */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /**
   * Tells every client when to come back, and closes: resolves once all connections are gone, those that do not take
   * part after 3 s. Upgrades meanwhile are answered with 503. The HTTP server is yours to close, before; the rooms and
   * the store, afterwards. Closing again is waiting for the first.
   */
  close(options?: CloseOptions): Promise<void>
}

/**
 * Lets WebSockets into rooms, with an Origin check, limits by address, keep-alive and one write a turn of the event
 * loop, but listens for no upgrades: hand them to `handleUpgrade`, or use {@link attachRooms}.
 *
 * @throws TalkingHeadsError `invalid-input` for an option that is not of its form
 */
export function createRoomServer(options: RoomServerOptions): RoomServer {
  const { identities, authenticate, allowedOrigins, trustProxy, limits, pingEveryMs, ...shared } =
    resolveOptions(options)
  const { clock = systemClock, onProblem = () => {} } = shared
  const notices = createNotices(shared.onNotice)
  const lobby = createLobby({ ...shared, identities })
  const tellProblem = (cause: unknown) => onProblem(TalkingHeadsError.from(cause))
  const addresses = createAddressLimits({ ...limits, clock, onProblem: tellProblem })
  const webSockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxFrameBytes,
    perMessageDeflate: false,
  })
  const sessions = new Map<WebSocket, Session>()
  const bytesAfterClose = new WeakMap<WebSocket, number>()
  const pings = new KeepAlive(pingEveryMs, clock)
  let late = 0
  let closed: Promise<void> | undefined

  async function admit(request: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> {
    // Whatever the other end does while it is being let in must not end the process.
    stream.on('error', notices.socketError)
    if (trustProxy === 0 && request.headers['x-forwarded-for'] !== undefined) notices.proxyNotTrusted()
    if (!isAllowedOrigin(request, { allowed: allowedOrigins, trustProxy })) {
      notices.foreignOrigin(request)
      return upgrade(request, stream, head, (webSocket) =>
        dismiss(webSocket, closeCodes.policy, 'origin', clock),
      )
    }
    const address = addressOf(request, trustProxy)
    const budget = addresses.budgetOf(address)
    const waitMs = budget.waitMs
    budget.spend(upgradeWork)
    const isBehind = waitMs > longestWaitMs
    if (isBehind && !(await isKeptWaiting(stream))) return void stream.destroy()
    const leave = isBehind ? undefined : await addresses.enter(address)
    if (!leave) {
      notices.crowded(address)
      return upgrade(request, stream, head, (webSocket) =>
        lobby
          .connect(new WebSocketConnection(webSocket, stream, clock))
          .bye('crowded', Math.max(waitMs, crowdedRetryMs)),
      )
    }
    if (stream.destroyed) return leave()
    // A place is given up with its connection.
    stream.once('close', leave)
    const options = { ...limitsOf(address), ...signIn(request) }
    upgrade(request, stream, head, (webSocket) => welcome(webSocket, stream, options))
  }

  async function isKeptWaiting(stream: Duplex): Promise<boolean> {
    if (late >= maxLate) return false
    late++
    await new Promise<void>((resolve) => clock.after(lateMs, resolve))
    late--
    return !stream.destroyed
  }

  function upgrade(
    request: IncomingMessage,
    stream: Duplex,
    head: Buffer,
    accept: (webSocket: WebSocket) => void,
  ): void {
    webSockets.handleUpgrade(request, stream, head, (webSocket) => {
      webSocket.on('error', notices.socketError)
      accept(webSocket)
    })
  }

  function welcome(webSocket: WebSocket, stream: Duplex, options: ConnectOptions): void {
    sessions.set(webSocket, lobby.connect(new WebSocketConnection(webSocket, stream, clock), options))
    pings.add(webSocket)
    webSocket.on('message', onMessage)
    webSocket.on('close', onClose)
  }

  // One function for all: a closure for each would stay as long as its connection.
  function onMessage(this: WebSocket, data: Buffer, isBinary: boolean): void {
    if (this.readyState !== this.OPEN) {
      const bytes = (bytesAfterClose.get(this) ?? 0) + data.length
      bytesAfterClose.set(this, bytes)
      if (bytes > maxAfterClose) this.terminate()
    } else if (isBinary) dismiss(this, closeCodes.protocol, 'frames are text', clock)
    else void sessions.get(this)?.receive(data.toString())
  }

  function onClose(this: WebSocket): void {
    pings.remove(this)
    sessions.get(this)?.disconnected()
    sessions.delete(this)
  }

  const limitsOf = (address: string): ConnectOptions => ({
    throttle: async () => addresses.throttle(address),
    budget: addresses.budgetOf(address),
  })

  /** Apart from `limitsOf`, whose closures would keep a request for nothing. */
  const signIn = (request: IncomingMessage): ConnectOptions =>
    authenticate ? { person: () => authenticate(request) } : {}

  async function drain(retryAfterMs: number): Promise<void> {
    // Refuses upgrades from here on; its callback waits for the connections that there are.
    const gone = new Promise<void>((resolve) => webSockets.close(() => resolve()))
    for (const session of sessions.values()) session.bye('draining', retryAfterMs)
    await gone
  }

  const close = ({ retryAfterMs = 1_000 }: CloseOptions = {}) => {
    closed ??= drain(retryAfterMs)
    return closed
  }

  return {
    lobby,
    get size() {
      return lobby.size
    },
    handleUpgrade(request, stream, head) {
      admit(request, stream, head).catch((cause) => {
        tellProblem(cause)
        stream.destroy()
      })
    },
    close,
    [Symbol.asyncDispose]: () => close(),
  }
}
