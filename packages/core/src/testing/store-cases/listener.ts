import type { Event } from '../../log/events.ts'
import type { Notice, Signal, Store } from '../../ports/store.ts'
import { equals, isTrue } from './assert.ts'

/** Watches a room, keeps what it hears, and waits for more: for the notice itself, never for time. */
export class Listener {
  readonly notices: Notice[] = []
  /** The function that watches: the same one however often it is passed on. */
  readonly hear = (notice: Notice): void => {
    this.notices.push(notice)
    for (const check of this.#waiting) check()
  }
  readonly #waiting = new Set<() => void>()

  static async of(store: Store, room: string): Promise<Listener & { stop(): Promise<void> }> {
    const listener = new Listener()
    const stop = await store.watch(room, listener.hear)
    return Object.assign(listener, { stop })
  }

  get signals(): Signal[] {
    return this.notices.flatMap((notice) => (notice.type === 'signalled' ? [notice.signal] : []))
  }

  /** Where the log grew, each place once: a notice may come twice. */
  get growth(): number[] {
    return [...new Set(this.notices.flatMap((notice) => (notice.type === 'appended' ? [notice.from] : [])))]
  }

  /** Resolves once `holds`; a notice that never comes is for the runner's time-out to end. */
  until(holds: (listener: this) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        if (!holds(this)) return
        this.#waiting.delete(check)
        resolve()
      }
      this.#waiting.add(check)
      check()
    })
  }

  /** Events that notices carried are those of the log, where the notice said. */
  agreesWith(log: readonly Event[]): void {
    for (const notice of this.notices) {
      if (notice.type !== 'appended') continue
      isTrue(notice.from < log.length, `a notice of growth at ${notice.from} speaks of events in the log`)
      if (notice.events === undefined) continue
      const there = log.slice(notice.from, notice.from + notice.events.length)
      equals(notice.events, there, `events that came with the notice of growth at ${notice.from}`)
    }
  }
}
