import type { PublicEvent } from '../wire/index.ts'
import { clientTuning as tuning } from './client-tuning.ts'

/** An event in its place. */
export interface ClientEntry {
  /** Index in the room's log. */
  readonly seq: number
  readonly id: string
  readonly event: PublicEvent
}

/** The last event seen, by which a server finds the place again. */
export interface Place {
  readonly seq: number
  readonly id: string
}

/**
 * One unbroken stretch of the log: `from` is its first seq, `next` the one after its last. Runs of hidden events are
 * part of the stretch but not kept, nor are old reactions and silences where there are too many.
 */
export class Timeline {
  readonly #maxEntries: number
  #entries: ClientEntry[] = []
  #from = 0
  #next = 0
  #place: Place | undefined
  #lines = 0
  #passing = 0
  #chars = 0

  constructor(maxEntries: number, place: Place | undefined) {
    this.#maxEntries = maxEntries
    this.#place = place
    if (place) this.#from = this.#next = place.seq + 1
  }

  get entries(): readonly ClientEntry[] {
    return this.#entries
  }

  get from(): number {
    return this.#from
  }

  get next(): number {
    return this.#next
  }

  get place(): Place | undefined {
    return this.#place
  }

  get isFull(): boolean {
    return this.#lines >= this.#maxEntries || this.#chars >= tuning.maxEntryChars
  }

  /** Forgets everything; the stretch begins anew at `from`. */
  reset(from: number): void {
    this.#entries = []
    this.#lines = this.#passing = this.#chars = 0
    this.#from = this.#next = from
    this.#place = undefined
  }

  /** Adds what follows; says where it does not: a `duplicate` is known, before a `gap` something is missing. */
  append(entry: ClientEntry): 'appended' | 'hidden' | 'duplicate' | 'gap' {
    const after = endOf(entry)
    if (after <= this.#next) return 'duplicate'
    if (entry.seq > this.#next) return 'gap'
    this.#next = after
    // A hidden run has no id of its own at its end: the place to resume from stays at the last event seen.
    if (entry.event.type === 'hidden') return 'hidden'
    this.#place = { seq: entry.seq, id: entry.id }
    this.#entries.push(entry)
    this.#count(entry, 1)
    this.#forgetPassing()
    this.#dropOldest()
    return 'appended'
  }

  /** Adds an older page, oldest first, that ends right before `from`; returns what is new of it. */
  prepend(page: readonly ClientEntry[]): readonly ClientEntry[] {
    const older = page.filter((entry) => endOf(entry) <= this.#from)
    const first = older[0]
    if (!first) return []
    this.#from = first.seq
    const seen = older.filter((entry) => entry.event.type !== 'hidden')
    this.#entries = [...seen, ...this.#entries]
    for (const entry of seen) this.#count(entry, 1)
    this.#forgetPassing()
    return seen
  }

  #count(entry: ClientEntry, sign: 1 | -1): void {
    if (isLine(entry)) this.#lines += sign
    if (isPassing(entry)) this.#passing += sign
    this.#chars += sign * JSON.stringify(entry).length
  }

  /** Down to half as many at once: one by one, each would move all others. */
  #forgetPassing(): void {
    if (this.#passing <= this.#maxEntries) return
    let left = this.#passing - Math.floor(this.#maxEntries / 2)
    this.#entries = this.#entries.filter((entry) => {
      if (left === 0 || !isPassing(entry)) return true
      left--
      this.#count(entry, -1)
      return false
    })
  }

  #dropOldest(): void {
    let dropped = 0
    while (this.#lines > this.#maxEntries || this.#chars > tuning.maxEntryChars) {
      const oldest = this.#entries[dropped++]
      if (!oldest) break
      this.#count(oldest, -1)
    }
    if (dropped === 0) return
    this.#entries.splice(0, dropped)
    this.#from = this.#entries[0]?.seq ?? this.#next
  }
}

const isLine = ({ event }: ClientEntry) => event.type === 'message-posted' || event.type === 'reply-spoken'

/** What only speaks of a line: anybody can bring about as much of it as they like. */
const isPassing = ({ event }: ClientEntry) => event.type === 'reaction-set' || event.type === 'reply-withheld'

function endOf({ seq, event }: ClientEntry): number {
  return seq + (event.type === 'hidden' ? event.count : 1)
}

/** A place as it was stored; none where it is nothing of ours. */
export function readPlace(stored: string | null | undefined): Place | undefined {
  if (!stored) return undefined
  try {
    const place = JSON.parse(stored) as Partial<Place> | null
    if (Number.isSafeInteger(place?.seq) && typeof place?.id === 'string') return place as Place
  } catch {
    // Somebody else's entry: the client begins with the last page, as without one.
  }
  return undefined
}
