import type { Duplex } from 'node:stream'
import type { Clock } from '@talking-heads/core'
import { maxBufferedBytes, type SessionSocket, type SocketGroup } from '@talking-heads/core/session'
import type { WebSocket } from 'ws'
import { firstFragment, lastFragment, textFrame, textFrames } from './text-frame.ts'

/**
 * A peer that leaves more than this unread is cut, in bytes: some pages of history. What a session itself lets a live
 * reader leave is far less; this holds for whatever is sent.
 */
export const maxUnreadBytes = 8 * 1024 * 1024
/** A peer that was told to go and has not closed its end by then is cut, in ms. */
export const closePatienceMs = 3_000

/** As much of a `ws` connection as is used. */
type Peer = Pick<WebSocket, 'readyState' | 'OPEN' | 'close' | 'terminate' | 'once' | 'pause' | 'resume'>

/** Closes a connection; a peer that does not take part in that holds it no longer than `closePatienceMs`. */
export function dismiss(
  webSocket: Pick<WebSocket, 'close' | 'terminate' | 'once'>,
  code: number,
  reason: string,
  clock: Clock,
): void {
  const cancel = clock.after(closePatienceMs, () => webSocket.terminate())
  webSocket.once('close', cancel)
  webSocket.close(code, reason)
}

/** What has something to write at the end of this turn of the event loop; those that write for many come first. */
const dueGroups = new Set<TurnGroup>()
const due = new Set<WebSocketConnection>()

function writeInThisTurn<Item>(set: Set<Item>, item: Item): void {
  if (dueGroups.size === 0 && due.size === 0) setImmediate(writeAll)
  set.add(item)
}

function writeAll(): void {
  const groups = [...dueGroups]
  const connections = [...due]
  dueGroups.clear()
  due.clear()
  for (const group of groups) group.write()
  for (const connection of connections) connection.write()
}

const none: readonly Buffer[] = []
/** What one write brings is put together unless it has so many bytes. */
const minUncopied = 8 * 1024

/**
 * A `ws` connection as a session sees it. Frames of one turn of the event loop leave in one write: a timer would
 * delay them, a write each costs several times the CPU. Texts are framed once for all sockets and written past `ws`,
 * which would encode them anew for each.
 */
export class WebSocketConnection implements SessionSocket {
  readonly createGroup = createTurnGroup
  readonly #webSocket: Peer
  readonly #stream: Duplex
  readonly #clock: Clock
  #unsent: Buffer[] = []
  #unsentBytes = 0
  #group: TurnGroup | undefined
  /** How many of its group's frames of this turn are written or among the unsent ones already. */
  #taken = 0

  /** @param stream the raw socket of the HTTP upgrade */
  constructor(webSocket: Peer, stream: Duplex, clock: Clock) {
    this.#webSocket = webSocket
    this.#stream = stream
    this.#clock = clock
  }

  get bufferedBytes(): number {
    return this.#stream.writableLength + this.#unsentBytes
  }

  send(text: string): void {
    this.#sendFrame(textFrame(text))
  }

  sendParts(own: string, shared: string): void {
    this.#sendFrame(firstFragment(own))
    this.#sendFrame(lastFragment(shared))
  }

  sendAll(texts: readonly string[]): void {
    if (texts.length > 0) this.#sendFrame(textFrames(texts))
  }

  #sendFrame(bytes: Buffer): void {
    if (!this.#isOpen) return
    this.#takeShared()
    this.#queue(bytes)
    writeInThisTurn(due, this)
    if (this.bufferedBytes > maxUnreadBytes) this.#webSocket.terminate()
  }

  close(code: number, reason: string): void {
    this.write()
    dismiss(this.#webSocket, code, reason, this.#clock)
  }

  pause(): void {
    this.#webSocket.pause()
  }

  resume(): void {
    this.#webSocket.resume()
  }

  drained(): Promise<void> {
    this.write()
    const stream = this.#stream
    if (!stream.writableNeedDrain || stream.destroyed) return Promise.resolve()
    return new Promise((resolve) => {
      const done = () => {
        stream.off('drain', done)
        stream.off('close', done)
        resolve()
      }
      stream.once('drain', done)
      stream.once('close', done)
    })
  }

  /** Writes what it was sent so far. */
  write(): void {
    this.#takeShared()
    if (this.#unsent.length === 0) return
    const frames = this.#unsent
    const bytes = this.#unsentBytes
    this.#unsent = []
    this.#unsentBytes = 0
    if (!this.#isOpen) return
    // What is large goes out as it lies: put together it would be copied.
    if (frames.length === 1 || bytes < minUncopied) return void this.#stream.write(together(frames))
    this.#stream.cork()
    for (const frame of frames) this.#stream.write(frame)
    this.#stream.uncork()
  }

  /** Is sent what a group is from here on. */
  enter(group: TurnGroup): void {
    this.#group = group
    this.#taken = group.frames.length
  }

  leave(): void {
    this.#takeShared()
    this.#group = undefined
  }

  /** Writes what its group was sent in this turn, unless some of that was written already, or comes behind something else. */
  writeShared(bytes: Buffer): void {
    if (this.#unsent.length > 0 || this.#taken > 0) this.write()
    else if (this.#isOpen) this.#stream.write(bytes)
    this.#taken = 0
  }

  /** Puts what its group was sent in this turn in its order with what it is sent by itself. */
  #takeShared(): void {
    const frames = this.#group?.frames ?? none
    while (this.#taken < frames.length) this.#queue(frames[this.#taken++] as Buffer)
  }

  #queue(frame: Buffer): void {
    this.#unsent.push(frame)
    this.#unsentBytes += frame.length
  }

  /** Behind a close frame nothing may follow. */
  get #isOpen(): boolean {
    return this.#webSocket.readyState === this.#webSocket.OPEN
  }
}

/** Connections that are sent the same: what a turn of the event loop brings is put together once for all of them. */
class TurnGroup implements SocketGroup {
  readonly #onFull: (socket: SessionSocket) => void
  readonly #connections = new Set<WebSocketConnection>()
  #frames: Buffer[] = []

  constructor(onFull: (socket: SessionSocket) => void) {
    this.#onFull = onFull
  }

  /** Of this turn. */
  get frames(): readonly Buffer[] {
    return this.#frames
  }

  add(connection: WebSocketConnection): void {
    this.#connections.add(connection)
    connection.enter(this)
  }

  remove(connection: WebSocketConnection): void {
    this.#connections.delete(connection)
    connection.leave()
  }

  send(text: string): void {
    this.#frames.push(textFrame(text))
    writeInThisTurn(dueGroups, this)
  }

  write(): void {
    const bytes = together(this.#frames)
    const full: WebSocketConnection[] = []
    for (const connection of this.#connections) {
      connection.writeShared(bytes)
      if (connection.bufferedBytes > maxBufferedBytes) full.push(connection)
    }
    this.#frames = []
    for (const connection of full) this.#onFull(connection)
  }
}

const together = (frames: readonly Buffer[]): Buffer =>
  frames.length === 1 && frames[0] ? frames[0] : Buffer.concat(frames)

/** For {@link WebSocketConnection}s alone. */
function createTurnGroup(onFull: (socket: SessionSocket) => void): SocketGroup {
  return new TurnGroup(onFull)
}
