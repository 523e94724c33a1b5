import type { Clock } from '@talking-heads/core'
import type { WebSocket } from 'ws'

/** As much of a `ws` connection as is used. */
interface Pinged extends Pick<WebSocket, 'terminate'> {
  on(event: 'pong', listener: (this: Pinged) => void): unknown
  ping(): void
}

/** Parts of the time between two pings in which those are pinged who came in one part. */
const parts = 8

/** Pings each of many peers every so often; one that has not answered the last ping by the next is gone. One timer for all. */
export class KeepAlive {
  readonly #partMs: number
  readonly #clock: Clock
  readonly #peers: readonly Set<Pinged>[] = Array.from({ length: parts }, () => new Set())
  readonly #unanswered = new Set<Pinged>()
  readonly #onPong: (this: Pinged) => void
  #part = 0
  #count = 0
  #cancel: (() => void) | undefined

  /** @param intervalMs between two pings of a peer; the first one comes within that time */
  constructor(intervalMs: number, clock: Clock) {
    this.#partMs = intervalMs / parts
    this.#clock = clock
    const unanswered = this.#unanswered
    this.#onPong = function () {
      unanswered.delete(this)
    }
  }

  add(peer: Pinged): void {
    this.#peers[this.#part]?.add(peer)
    this.#count++
    peer.on('pong', this.#onPong)
    this.#cancel ??= this.#clock.after(this.#partMs, () => this.#next())
  }

  remove(peer: Pinged): void {
    this.#unanswered.delete(peer)
    if (this.#peers.some((peers) => peers.delete(peer))) this.#count--
    if (this.#count > 0) return
    this.#cancel?.()
    this.#cancel = undefined
  }

  #next(): void {
    this.#cancel = this.#clock.after(this.#partMs, () => this.#next())
    this.#part = (this.#part + 1) % parts
    for (const peer of this.#peers[this.#part] ?? []) {
      if (this.#unanswered.has(peer)) peer.terminate()
      else {
        this.#unanswered.add(peer)
        peer.ping()
      }
    }
  }
}
