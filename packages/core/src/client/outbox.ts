import { TalkingHeadsError } from '../log/errors.ts'
import type { Clock } from '../ports/clock.ts'
import { maxFrameBytes } from '../wire/constants.ts'
import type { ClientFrameOf, ServerFrameOf } from '../wire/index.ts'
import { clientTuning as tuning } from './client-tuning.ts'

/** A line of ours that is not in the log yet, as far as we know. */
export interface PendingLine {
  readonly nonce: string
  readonly text: string
  readonly replyTo?: number
  /** Epoch ms. */
  readonly saidAt: number
  /** `sending` covers waiting for a connection or for the server's leave. */
  readonly state: 'sending' | 'failed'
  /** Why it failed. */
  readonly failure?: { readonly code: string; readonly message: string }
}

interface Item {
  line: PendingLine
  /** When it is given up, epoch ms. */
  expiresAt: number
  /** Under way on this connection since then; absent: to be sent. */
  sentAt: number | undefined
  /** Where the server says it stands: it leaves once that event is here. */
  seq: number | undefined
}

interface OutboxParts {
  readonly clock: Clock
  readonly nonce: () => string
  readonly send: (frame: ClientFrameOf<'say'>) => void
  readonly changed: () => void
}

/** Refusals that pass: the line is sent again by itself. */
const passing = new Set(['rate-limited', 'unavailable'])

/** Lines on their way: kept until acknowledged, sent again with the same nonce, given up after ten minutes. */
export class Outbox {
  readonly #parts: OutboxParts
  #items: Item[] = []
  #lines: readonly PendingLine[] = []
  #open = false
  /** Nothing is sent before this, epoch ms: the server asked for patience. */
  #heldUntil = 0
  /** One line at a time, since the server last asked for patience, so that none overtakes another. */
  #oneByOne = false
  #cancelTimer: () => void = () => {}

  constructor(parts: OutboxParts) {
    this.#parts = parts
  }

  /** Oldest first. */
  get lines(): readonly PendingLine[] {
    return this.#lines
  }

  /** @throws TalkingHeadsError `empty`, `too-long`, `busy` */
  say(text: string, replyTo: number | undefined): string {
    if (text.trim() === '') throw new TalkingHeadsError('empty', 'a line needs at least one character')
    if (this.#items.filter(({ seq }) => seq === undefined).length >= tuning.maxPending) {
      throw new TalkingHeadsError(
        'busy',
        `${tuning.maxPending} lines are waiting to be sent: wait, or discard one of them`,
      )
    }
    const now = this.#parts.clock.now()
    const line: PendingLine = {
      nonce: this.#parts.nonce(),
      text: text.trim(),
      ...(replyTo === undefined ? {} : { replyTo }),
      saidAt: now,
      state: 'sending',
    }
    if (new TextEncoder().encode(JSON.stringify(frameOf(line))).length > maxFrameBytes) {
      throw new TalkingHeadsError('too-long', `a line of ${text.length} characters: shorten it`)
    }
    this.#items.push({ line, expiresAt: now + tuning.resendForMs, sentAt: undefined, seq: undefined })
    this.#update()
    return line.nonce
  }

  /** A failed line goes out once more, under its old nonce: should it be in the log after all, it is not doubled. */
  retry(nonce: string): void {
    const item = this.#find(nonce)
    if (item?.line.state !== 'failed') return
    const { failure: _, ...line } = item.line
    item.line = { ...line, state: 'sending' }
    item.expiresAt = this.#parts.clock.now() + tuning.resendForMs
    this.#update()
  }

  discard(nonce: string): void {
    this.#items = this.#items.filter(({ line }) => line.nonce !== nonce)
    this.#update()
  }

  /** A connection is there: what was under way on an earlier one is sent again. */
  connected(): void {
    this.#open = true
    this.#heldUntil = 0
    for (const item of this.#items) if (item.seq === undefined) item.sentAt = undefined
    this.#update()
  }

  disconnected(): void {
    this.#open = false
    this.#update()
  }

  /** No line will be sent any more. */
  close(): void {
    this.#open = false
    this.#cancelTimer()
  }

  /** The server has it at `seq`; `next` is the seq up to which we have the log. */
  acknowledged(nonce: string, seq: number, next: number): void {
    const item = this.#find(nonce)
    if (!item) return
    item.seq = seq
    if (seq < next) this.arrived(nonce)
    else this.#update()
  }

  /** The line is in the log, and here. */
  arrived(nonce: string): void {
    if (this.#find(nonce)) this.discard(nonce)
  }

  /** Everything before `next` is here or will never be shown: acknowledged lines before it leave. */
  caughtUp(next: number): void {
    const kept = this.#items.filter(({ seq }) => seq === undefined || seq >= next)
    if (kept.length === this.#items.length) return
    this.#items = kept
    this.#update()
  }

  /** The server refused a line; `false` where it is none of ours. */
  refused(nonce: string, error: ServerFrameOf<'error'>): boolean {
    const item = this.#find(nonce)
    if (!item) return false
    if (passing.has(error.code)) {
      item.sentAt = undefined
      this.#oneByOne = true
      const until = this.#parts.clock.now() + (error.retryAfterMs ?? tuning.refusedForMs)
      this.#heldUntil = Math.max(this.#heldUntil, until)
    } else {
      fail(item, error.code, error.message)
    }
    this.#update()
    return true
  }

  #find(nonce: string): Item | undefined {
    return this.#items.find(({ line }) => line.nonce === nonce)
  }

  /** Gives up what is too old, sends what is due, sets the timer for the next of either, and tells. */
  #update(): void {
    const now = this.#parts.clock.now()
    for (const item of this.#waiting()) {
      if (item.expiresAt <= now) fail(item, 'expired', 'it could not be sent for 10 minutes')
      else if (item.sentAt !== undefined && item.sentAt + tuning.ackWithinMs <= now) item.sentAt = undefined
    }
    const waiting = this.#waiting()
    if (waiting.length === 0) this.#oneByOne = false
    this.#lines = this.#items.map(({ line }) => line)
    this.#cancelTimer()
    if (this.#open && now >= this.#heldUntil) this.#send(waiting, now)
    this.#setTimer(waiting, now)
    this.#parts.changed()
  }

  #waiting(): Item[] {
    return this.#items.filter(({ line, seq }) => line.state === 'sending' && seq === undefined)
  }

  #send(waiting: readonly Item[], now: number): void {
    for (const item of waiting) {
      const unanswered = item.sentAt !== undefined
      if (!unanswered) {
        item.sentAt = now
        this.#parts.send(frameOf(item.line))
      }
      if (this.#oneByOne) return
    }
  }

  #setTimer(waiting: readonly Item[], now: number): void {
    if (waiting.length === 0) return
    const times = waiting.map(({ expiresAt }) => expiresAt)
    if (this.#open) {
      if (this.#heldUntil > now) times.push(this.#heldUntil)
      for (const { sentAt } of waiting) if (sentAt !== undefined) times.push(sentAt + tuning.ackWithinMs)
    }
    this.#cancelTimer = this.#parts.clock.after(Math.min(...times) - now, () => this.#update())
  }
}

function fail(item: Item, code: string, message: string): void {
  item.line = { ...item.line, state: 'failed', failure: { code, message } }
  item.sentAt = undefined
}

function frameOf({ nonce, text, replyTo }: PendingLine): ClientFrameOf<'say'> {
  return { type: 'say', nonce, text, ...(replyTo === undefined ? {} : { replyTo }) }
}
