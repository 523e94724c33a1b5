import type { Event } from '@talking-heads/core'
import { createDice, type Dice } from '@talking-heads/core/testing'
import type { ServerFrame, ServerFrameOf } from '@talking-heads/core/wire'
import { WebSocket } from 'ws'
import type { Bell } from './bell.ts'

/** What a client was shown at `seq`, or from there on for `count` places. */
export interface Seen {
  readonly seq: number
  readonly id: string
  readonly count: number
  readonly event: ServerFrameOf<'event'>['event']
}

/** How long a client waits before it tries again, in ms. */
const againMs = 100

/**
 * A mortal who loses nothing: it comes back through another server where it left off, and sends each line again until
 * it is acknowledged. What it was shown, it keeps.
 */
export class Mortal {
  readonly sent = new Map<string, string>()
  readonly acknowledged = new Map<string, number>()
  /** Those of them that were acknowledged by a Redis that died with them. */
  readonly lost = new Set<string>()
  readonly seen: Seen[] = []
  /** What a client must never see: gaps, repetitions, contradictions. */
  readonly faults: string[] = []
  id = ''
  readonly #number: number
  readonly #urls: readonly string[]
  readonly #bell: Bell
  readonly #dice: Dice
  #door: number
  #token: string | undefined
  /** Seq of the event that has to come next; undefined before the first welcome. */
  #next: number | undefined
  #socket: WebSocket | undefined
  #isIn = false
  #timers = new Set<NodeJS.Timeout>()
  #isLeaving = false
  #mayForget = false

  constructor(number: number, urls: readonly string[], bell: Bell) {
    this.#number = number
    this.#urls = urls
    this.#bell = bell
    this.#dice = createDice(number, 'doors')
    this.#door = number % urls.length
    this.#connect()
  }

  get isIn(): boolean {
    return this.#isIn
  }

  /** The server it is connected to, or tries next. */
  get door(): number {
    return this.#door
  }

  get next(): number {
    return this.#next ?? 0
  }

  get unacknowledged(): readonly string[] {
    return [...this.sent.keys()].filter((nonce) => !this.acknowledged.has(nonce))
  }

  say(text: string): void {
    const nonce = `m${this.#number}-${this.sent.size}`
    this.sent.set(nonce, text)
    if (this.#isIn) this.#send({ type: 'say', nonce, text })
  }

  /** From now on it may be told that what it saw is not so any more. */
  mayForget(): void {
    this.#mayForget = true
  }

  /** Those of its lines that are not in `log` are lost, unless they had been acknowledged `before` that could happen. */
  hasLost(log: readonly Event[], before: ReadonlySet<string>): void {
    const kept = new Set(log.map(({ id }) => id))
    for (const nonce of this.acknowledged.keys()) {
      if (!kept.has(`${this.id}:${nonce}`) && !before.has(nonce)) this.lost.add(nonce)
    }
  }

  leave(): void {
    this.#isLeaving = true
    for (const timer of this.#timers) clearTimeout(timer)
    this.#socket?.terminate()
  }

  #connect(): void {
    const socket = new WebSocket(this.#urls[this.#door] ?? '', {
      headers: { 'X-Forwarded-For': `10.0.0.${this.#number}` },
    })
    this.#socket = socket
    socket.on('open', () => {
      const last = this.seen.at(-1)
      const since = last && { since: last.seq + last.count - 1, sinceId: last.id }
      this.#send({ type: 'hello', v: 1, ...(this.#token && { token: this.#token }), ...since })
    })
    socket.on('message', (data) => {
      this.#take(JSON.parse(data.toString()))
      this.#bell.ring()
    })
    // A close follows every error.
    socket.on('error', () => {})
    socket.on('close', () => {
      this.#isIn = false
      this.#door = this.#dice.integer(0, this.#urls.length - 1)
      this.#soon(() => this.#connect())
    })
  }

  #take(frame: ServerFrame): void {
    if (frame.type === 'welcome') this.#enter(frame)
    if (frame.type === 'event') this.#see(frame)
    if (frame.type === 'ack') this.#acknowledge(frame)
    if (frame.type === 'error') this.#beRefused(frame)
  }

  #enter({ you, from, reset }: ServerFrameOf<'welcome'>): void {
    if (this.id !== '' && this.id !== you.id) this.faults.push(`became ${you.id}, was ${this.id}`)
    if (reset) this.#forget()
    if (this.#next !== undefined && from !== this.#next) {
      this.faults.push(`came back at ${this.#next} and was shown the log from ${from}`)
    }
    this.id = you.id
    this.#token = you.token
    this.#next = from
    this.#isIn = true
    for (const nonce of this.unacknowledged) this.#sayAgain(nonce)
  }

  #forget(): void {
    if (!this.#mayForget) this.faults.push(`was told to forget what it had seen, at ${this.#next}`)
    this.seen.length = 0
    this.#next = undefined
  }

  #see({ seq, id, event }: ServerFrameOf<'event'>): void {
    if (seq !== this.#next) this.faults.push(`was shown ${seq} (${id}) where ${this.#next} comes next`)
    const count = event.type === 'hidden' ? event.count : 1
    this.seen.push({ seq, id, count, event })
    this.#next = seq + count
  }

  #acknowledge({ nonce, seq }: ServerFrameOf<'ack'>): void {
    const first = this.acknowledged.get(nonce) ?? seq
    if (first !== seq) this.faults.push(`line ${nonce} was acknowledged at ${first}, then at ${seq}`)
    this.acknowledged.set(nonce, first)
  }

  #beRefused({ code, message, nonce, retryAfterMs }: ServerFrameOf<'error'>): void {
    if (code !== 'unavailable') this.faults.push(`was refused: ${code}, ${message}`)
    if (nonce === undefined) this.#socket?.terminate()
    else this.#soon(() => this.#sayAgain(nonce), retryAfterMs)
  }

  #sayAgain(nonce: string): void {
    const text = this.sent.get(nonce)
    if (this.#isIn && text !== undefined && !this.acknowledged.has(nonce)) {
      this.#send({ type: 'say', nonce, text })
    }
  }

  #send(frame: object): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(frame))
  }

  #soon(run: () => void, ms = againMs): void {
    if (this.#isLeaving) return
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      run()
    }, ms)
    this.#timers.add(timer)
  }
}
