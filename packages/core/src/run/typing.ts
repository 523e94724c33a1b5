import type { Event } from '../log/events.ts'
import { type RoomState, replyId } from '../log/state.ts'
import type { Clock } from '../ports/clock.ts'
import type { Signal } from '../ports/store.ts'

export type TypingSignal = Extract<Signal, { type: 'typing' }>
type Notice = Pick<TypingSignal, 'id' | 'until'>

export interface TypingOptions {
  readonly clock: Clock
  /** A typing notice lasts this long unless renewed, in ms. */
  readonly typingMs: number
  readonly state: () => RoomState
  /** Tells every server, this one included. */
  readonly publish: (signal: TypingSignal) => void
  /** Told what people on this server are to see. */
  readonly onTyping: (notice: Notice) => void
}

/**
 * Which gods type. The log tells most of it: who is due to reply begins to type, and what it says, or why it says nothing,
 * ends it. Every server knows that without being told; only what goes beyond is published.
 */
export class Typing {
  readonly #options: TypingOptions
  /** Gods that every server takes to be typing, and until when. */
  readonly #known = new Map<string, number>()

  constructor(options: TypingOptions) {
    this.#options = options
  }

  /** Takes in what was logged. */
  happened(event: Event): void {
    const { clock, onTyping, typingMs } = this.#options
    const now = clock.now()
    if ((event.type === 'reply-spoken' || event.type === 'reply-withheld') && event.godId !== undefined) {
      this.#known.delete(event.godId)
      onTyping({ id: event.godId, until: now })
    }
    const next = 'next' in event ? event.next : undefined
    if (!next || next.choices) return
    const until = Math.min(event.at, now) + typingMs
    // What is read late may be long over.
    if (until <= now || !this.#isPending(replyId(next.replyTo, next.godId))) return
    this.#known.set(next.godId, until)
    onTyping({ id: next.godId, until })
  }

  /** Publishes that the god of a reply types, or has stopped, where the log does not tell. */
  publish(signal: TypingSignal, effectId: string): void {
    const { clock, publish, typingMs } = this.#options
    const { id, until } = signal
    const now = clock.now()
    // Who types says so again after half of the time.
    const isKnown = until > now ? (this.#known.get(id) ?? 0) - now > typingMs / 2 : !this.#isPending(effectId)
    if (!isKnown) publish(signal)
  }

  /** Takes in what a server published, this one too. */
  heard({ id, until }: Notice): void {
    if (!this.#known.has(id)) return
    if (until > this.#options.clock.now()) this.#known.set(id, until)
    else this.#known.delete(id)
  }

  #isPending(effectId: string): boolean {
    return this.#options.state().pending.some(({ id }) => id === effectId)
  }
}
