import type { Clock } from '../ports/clock.ts'
import type { SessionSocket } from './socket.ts'

/** Frames that may wait, in UTF-16 code units: what a socket hands over after it was told to pause is less. */
const maxWaiting = 256 * 1024

export interface InboxOptions {
  readonly socket: Pick<SessionSocket, 'pause' | 'resume'>
  readonly clock: Clock
  /** What must be over before the next frame is looked at; undefined: nothing. */
  readonly obstacle: () => Promise<unknown> | undefined
  /** Begins with a frame. Never rejects. */
  readonly handle: (frame: string) => Promise<void>
  /** Told of one frame more than may wait. */
  readonly onOverflow: () => void
}

interface Waiting {
  readonly frame: string
  /** When it came, epoch ms. */
  readonly since: number
  readonly begun: (handled: Promise<void> | undefined) => void
}

/**
 * Frames in the order in which they came. Who sends more than may be begun waits, and with it whatever it sent: its
 * socket is not read meanwhile.
 */
export class Inbox {
  readonly #options: InboxOptions
  #waiting: Waiting[] = []
  #waitingLength = 0
  #isStopped = false
  #isClosed = false

  constructor(options: InboxOptions) {
    this.#options = options
  }

  /** How long the next frame has waited, in ms. */
  get behindMs(): number {
    const [next] = this.#waiting
    return next ? this.#options.clock.now() - next.since : 0
  }

  /** Resolves once the frame was handled, or never will be. */
  take(frame: string): Promise<void> {
    if (this.#isClosed) return Promise.resolve()
    return new Promise((begun) => {
      this.#waiting.push({ frame, since: this.#options.clock.now(), begun })
      this.#waitingLength += frame.length
      if (this.#waitingLength > maxWaiting) this.#options.onOverflow()
      else this.#next()
    })
  }

  /** What waits is forgotten. */
  close(): void {
    this.#isClosed = true
    for (const { begun } of this.#waiting) begun(undefined)
    this.#waiting = []
  }

  #next(): void {
    if (this.#isStopped) return
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      const obstacle = this.#options.obstacle()
      if (obstacle !== undefined) {
        this.#stopFor(obstacle)
        return
      }
      // A list that is emptied keeps its space; most connections are idle most of the time.
      if (this.#waiting.length === 1) this.#waiting = []
      else this.#waiting.shift()
      this.#waitingLength -= next.frame.length
      next.begun(this.#options.handle(next.frame))
    }
  }

  #stopFor(obstacle: Promise<unknown>): void {
    const goOn = () => {
      this.#isStopped = false
      this.#next()
      if (!this.#isStopped && !this.#isClosed) this.#options.socket.resume?.()
    }
    this.#isStopped = true
    this.#options.socket.pause?.()
    obstacle.then(goOn, goOn)
  }
}
