import type { Event } from '../../log/events.ts'
import type { Notice, Signal } from '../../ports/store.ts'
import type { Patience, PatientStore } from '../patience.ts'
import { equals, isTrue } from './assert.ts'

/** Watches a room, keeps what it hears, and waits for more: for the notice itself, never for time. */
export class Listener {
  readonly notices: Notice[] = []
  /** The function that watches: the same one however often it is passed on. */
  readonly hear = (notice: Notice): void => {
    this.notices.push(notice)
    for (const check of this.#waiting) check()
  }
  readonly #patience: Patience
  readonly #waiting = new Set<() => void>()

  constructor(patience: Patience) {
    this.#patience = patience
  }

  static async of(store: PatientStore, room: string): Promise<Listener & { stop(): Promise<void> }> {
    const listener = new Listener(store.patience)
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

  /** Resolves once it has heard that the log grew at `from`. */
  untilGrowthAt(from: number): Promise<void> {
    return this.#until(`no notice that the log grew at ${from}`, () => this.growth.includes(from))
  }

  /** Resolves once it has heard so many signals, in all. */
  untilSignals(count: number): Promise<void> {
    return this.#until(`no notice of signal number ${count}`, () => this.signals.length >= count)
  }

  #until(missing: string, holds: () => boolean): Promise<void> {
    let check = () => {}
    const heard = new Promise<void>((resolve) => {
      check = () => holds() && resolve()
      this.#waiting.add(check)
      check()
    })
    const told = () => `${missing} (heard: ${this.notices.map(({ type }) => type).join(', ') || 'nothing'})`
    return this.#patience.wait(told, heard).finally(() => this.#waiting.delete(check))
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
