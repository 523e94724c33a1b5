import type { fold as foldFunction } from '../decide/fold.ts'
import type { Event } from '../log/events.ts'
import { emptyState, type RoomState, stateVersion } from '../log/state.ts'
import { isRoomState } from '../log/state-schema.ts'
import { type EventMark, isSameEvent, type Snapshot, type Store } from '../ports/store.ts'
import type { Tuning } from '../tuning/tuning.ts'

/** An event and where it stands in its room's log. */
export interface Entry {
  readonly seq: number
  readonly event: Event
}

/** What a log held once, and holds no longer: a store lost its tail, or came back empty. */
export interface LostTail {
  /** Events that were folded before. */
  readonly folded: number
  /** Length of the log that was found instead. */
  readonly length: number
}

export interface ReplicaOptions {
  readonly room: string
  readonly store: Store
  readonly tuning: Tuning
  readonly fold: typeof foldFunction
  /** Told of every run of newly folded events, in log order, each exactly once. */
  readonly onEntries: (entries: readonly Entry[]) => void
  /** Told that the log was found to be another and was folded anew: entries told of before it are void. */
  readonly onReset: (lost: LostTail) => void
}

/**
 * This server's copy of a room: the log's prefix that it has seen, folded. Whatever way events arrive
 * (own appends, handed-back tails, notices, reads), they enter through {@link absorb}, so none is folded twice or
 * out of order. A log that no longer holds what was folded last is folded anew.
 */
export class Replica {
  readonly #options: ReplicaOptions
  #state: RoomState = emptyState
  /** The newest folded event; undefined where a snapshot did not tell it. */
  #last: EventMark | undefined
  /** The newest entries, without gaps, up to the end of what was folded. */
  #recent: Entry[] = []
  #catchingUp: Promise<void> | undefined
  #behind = false
  /** An event was met that is another than the one folded in its place. */
  #isDiverged = false
  #closed = false

  constructor(options: ReplicaOptions) {
    this.#options = options
  }

  get state(): RoomState {
    return this.#state
  }

  /** The newest folded event, where it is known. */
  get last(): EventMark | undefined {
    return this.#last
  }

  /** What a store is to keep of it. */
  get snapshot(): Snapshot {
    const { length } = this.#state
    return { stateVersion, length, ...(this.#last && { last: this.#last }), state: this.#state }
  }

  /** Starts from the newest usable snapshot and folds the tail behind it. */
  async load(): Promise<void> {
    const snapshot = usable(await this.#options.store.loadSnapshot(this.#options.room))
    // A notice may have come in meanwhile, and the log may have been read further than the snapshot goes.
    if (snapshot && snapshot.length > this.#state.length) {
      this.#state = snapshot.state
      this.#last = snapshot.last
      this.#recent = []
    }
    await this.catchUp()
  }

  /**
   * Folds what of these events is new. False where there is a gap before them, or they do not go with what was
   * folded: then nothing was folded, and the store has to be read.
   *
   * @param after what they came after, where that is known
   */
  absorb(from: number, events: readonly Event[], after?: EventMark): boolean {
    const known = this.#state.length
    if (from > known || this.#isDiverged) return false
    const follows = from < known || !after || !this.#last || isSameEvent(this.#last, after)
    if (!follows || !this.#agrees(from, events)) {
      this.#isDiverged = true
      return false
    }
    const entries = events.slice(known - from).map((event, index) => ({ seq: known + index, event }))
    if (entries.length === 0) return true
    for (const { event } of entries) this.#state = this.#options.fold(this.#state, event)
    this.#remember(entries)
    this.#options.onEntries(entries)
    return true
  }

  /**
   * Reads and folds whatever the log holds beyond what was seen, or all of it where it is another log by now. Calls made
   * meanwhile share the work.
   */
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

  /** Whether those of these events that were folded already, as far as they are at hand, are the ones that were folded. */
  #agrees(from: number, events: readonly Event[]): boolean {
    const oldest = this.#recent[0]?.seq ?? 0
    return events.slice(0, Math.max(0, this.#state.length - from)).every((event, index) => {
      const known = this.#recent[from + index - oldest]?.event
      return known === undefined || isSameEvent(known, event)
    })
  }

  async #readOn(): Promise<void> {
    try {
      // Somebody who asks while a read is under way may know of events which that read did not see.
      while (this.#behind && !this.#closed) {
        this.#behind = false
        const isWhole = !this.#isDiverged && (await this.#readPage())
        if (!isWhole) await this.#foldAnew()
      }
    } finally {
      // In the same step as the last look at `#behind`: who asks after it must start a read of its own.
      this.#catchingUp = undefined
    }
  }

  /** Reads on from the newest folded event, which tells whether it is still there. False where it is not. */
  async #readPage(): Promise<boolean> {
    const { room, store, tuning } = this.#options
    const known = this.#state.length
    const seen = this.#last
    const overlap = known === 0 ? 0 : 1
    const limit = tuning.server.readPage + overlap
    const events = await store.read(room, known - overlap, limit)
    const [last] = events
    if (overlap === 1 && (!last || (seen && !isSameEvent(seen, last)))) return false
    if (this.#state.length === known) this.#last ??= last && markOf(last)
    const isAbsorbed = this.absorb(known - overlap, events)
    if (events.length === limit) this.#behind = true
    return isAbsorbed
  }

  /** Folds the whole log, aside, and takes it in the place of what was folded. */
  async #foldAnew(): Promise<void> {
    const { room, store, tuning, fold, onReset } = this.#options
    // Whatever comes in meanwhile is read.
    this.#isDiverged = true
    const folded = this.#state.length
    let state = emptyState
    let recent: Entry[] = []
    for (let page: readonly Event[] = []; ; ) {
      page = await store.read(room, state.length, tuning.server.readPage)
      for (const event of page) {
        recent.push({ seq: state.length, event })
        state = fold(state, event)
      }
      recent = recent.slice(-tuning.server.recentEvents)
      if (page.length < tuning.server.readPage) break
    }
    this.#state = state
    this.#recent = recent
    const newest = recent.at(-1)
    this.#last = newest && markOf(newest.event)
    this.#isDiverged = false
    this.#behind = true
    onReset({ folded, length: state.length })
  }

  #remember(entries: readonly Entry[]): void {
    this.#recent.push(...entries)
    const newest = entries.at(-1)
    if (newest) this.#last = markOf(newest.event)
    const { recentEvents } = this.#options.tuning.server
    // Cut rarely, so that the cost of cutting is spread over many events.
    if (this.#recent.length > 2 * recentEvents) this.#recent = this.#recent.slice(-recentEvents)
  }
}

/** One of another version is not gone on from, nor one that is no state at all. */
function usable(snapshot: Snapshot | undefined): Snapshot | undefined {
  if (snapshot?.stateVersion !== stateVersion || !isRoomState(snapshot.state)) return undefined
  return snapshot.state.length === snapshot.length ? snapshot : undefined
}

const markOf = ({ id, at }: Event): EventMark => ({ id, at })
