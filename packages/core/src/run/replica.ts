import type { fold as foldFunction } from '../decide/fold.ts'
import type { Event } from '../log/events.ts'
import { emptyState, type RoomState, stateVersion } from '../log/state.ts'
import type { Store } from '../ports/store.ts'
import type { Tuning } from '../tuning/tuning.ts'

/** An event and where it stands in its room's log. */
export interface Entry {
  readonly seq: number
  readonly event: Event
}

export interface ReplicaOptions {
  readonly room: string
  readonly store: Store
  readonly tuning: Tuning
  readonly fold: typeof foldFunction
  /** Told of every run of newly folded events, in log order, each exactly once. */
  readonly onEntries: (entries: readonly Entry[]) => void
}

/**
 * This server's copy of a room: the log's prefix that it has seen, folded. Whatever way events arrive
 * (own appends, handed-back tails, notices, reads), they enter through {@link absorb}, so none is folded twice or
 * out of order.
 */
export class Replica {
  readonly #options: ReplicaOptions
  #state: RoomState = emptyState
  /** The newest entries, without gaps, up to the end of what was folded. */
  #recent: Entry[] = []
  #catchingUp: Promise<void> | undefined
  #behind = false
  #closed = false

  constructor(options: ReplicaOptions) {
    this.#options = options
  }

  get state(): RoomState {
    return this.#state
  }

  /** Starts from the newest usable snapshot and folds the tail behind it. */
  async load(): Promise<void> {
    const snapshot = await this.#options.store.loadSnapshot(this.#options.room)
    // A notice may have come in meanwhile, and the log may have been read further than the snapshot goes.
    if (snapshot?.stateVersion === stateVersion && snapshot.length > this.#state.length) {
      this.#state = snapshot.state
      this.#recent = []
    }
    await this.catchUp()
  }

  /**
   * Folds what of these events is new. False where there is a gap before them: then nothing was folded, and the
   * store has to be read.
   */
  absorb(from: number, events: readonly Event[]): boolean {
    const known = this.#state.length
    if (from > known) return false
    const entries = events.slice(known - from).map((event, index) => ({ seq: known + index, event }))
    if (entries.length === 0) return true
    for (const { event } of entries) this.#state = this.#options.fold(this.#state, event)
    this.#remember(entries)
    this.#options.onEntries(entries)
    return true
  }

  /** Reads and folds whatever the log holds beyond what was seen. Calls made meanwhile share the work. */
  async catchUp(): Promise<void> {
    this.#behind = true
    this.#catchingUp ??= this.#readOn()
    await this.#catchingUp
  }

  /** Entries from `from` on, oldest first, at most `limit`; from memory where they are recent. */
  async read(from: number, limit: number): Promise<readonly Entry[]> {
    const oldest = this.#recent[0]?.seq ?? this.#state.length
    if (from >= oldest) return this.#recent.slice(from - oldest, from - oldest + limit)
    const folded = Math.min(limit, this.#state.length - from)
    const events = await this.#options.store.read(this.#options.room, from, folded)
    return events.map((event, index) => ({ seq: from + index, event }))
  }

  /** Reads no further. */
  close(): void {
    this.#closed = true
  }

  async #readOn(): Promise<void> {
    const { room, store, tuning } = this.#options
    try {
      // Somebody who asks while a read is under way may know of events which that read did not see.
      while (this.#behind && !this.#closed) {
        this.#behind = false
        const from = this.#state.length
        const events = await store.read(room, from, tuning.server.readPage)
        this.absorb(from, events)
        if (events.length === tuning.server.readPage) this.#behind = true
      }
    } finally {
      // In the same step as the last look at `#behind`: who asks after it must start a read of its own.
      this.#catchingUp = undefined
    }
  }

  #remember(entries: readonly Entry[]): void {
    this.#recent.push(...entries)
    const { recentEvents } = this.#options.tuning.server
    // Cut rarely, so that the cost of cutting is spread over many events.
    if (this.#recent.length > 2 * recentEvents) this.#recent = this.#recent.slice(-recentEvents)
  }
}
