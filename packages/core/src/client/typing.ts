import type { Clock } from '../ports/clock.ts'
import { clientTuning as tuning } from './client-tuning.ts'

/** Who is typing now. A notice lapses by itself: the one that says "stopped" may be lost. */
export class TypingMembers {
  readonly #clock: Clock
  readonly #changed: () => void
  readonly #members = new Map<string, { readonly until: number; readonly cancel: () => void }>()
  /** The server's clock less ours, in ms, as the newest event showed it. */
  #skewMs = 0

  constructor(clock: Clock, changed: () => void) {
    this.#clock = clock
    this.#changed = changed
  }

  get ids(): readonly string[] {
    return [...this.#members.keys()]
  }

  /** An event happened at `at` by the server's clock, just now. */
  synchronise(at: number): void {
    this.#skewMs = at - this.#clock.now()
  }

  /** `until` by the server's clock; not later than its now, or than an earlier notice's: has stopped. */
  told(id: string, until: number): void {
    const known = this.#members.get(id)
    const leftMs = until - this.#clock.now() - this.#skewMs
    known?.cancel()
    if (leftMs <= 0 || (known && until < known.until)) {
      this.stopped(id)
      return
    }
    if (!known && this.#members.size >= tuning.maxTyping) return
    const cancel = this.#clock.after(Math.min(leftMs, tuning.typingAtMostMs), () => this.stopped(id))
    this.#members.set(id, { until, cancel })
    if (!known) this.#changed()
  }

  stopped(id: string): void {
    const known = this.#members.get(id)
    if (!known) return
    known.cancel()
    this.#members.delete(id)
    this.#changed()
  }

  clear(): void {
    if (this.#members.size === 0) return
    for (const { cancel } of this.#members.values()) cancel()
    this.#members.clear()
    this.#changed()
  }
}
