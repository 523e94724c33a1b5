import type { Event } from '../log/events.ts'
import type { Clock } from '../ports/clock.ts'

/** A god or mortal types until `until`, epoch ms; not later than now: it has stopped. */
export interface TypingNotice {
  readonly id: string
  readonly until: number
}

/** Where one holds for longer than this, in ms, another that adds less is left out: a further one comes in time. */
const worthMs = 1_000
/** Members that an audience is told of at a time; nobody reads a longer list. */
const maxMembers = 100

/**
 * Who types, as far as an audience has to be told. Notices are held for a moment, so that who stops within it is never
 * told of, and the end of somebody's typing goes out with what was said.
 */
export class TypingNotices {
  readonly #clock: Clock
  /** Heard and not told yet. */
  readonly #held = new Map<string, number>()
  /** Told, and not over as far as clients know. */
  readonly #told = new Map<string, number>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Whether there is anything to tell. */
  get isHolding(): boolean {
    return this.#held.size > 0
  }

  hear({ id, until }: TypingNotice): void {
    const now = this.#clock.now()
    const known = this.#held.get(id) ?? this.#told.get(id)
    // Earlier than before: it has stopped, by a clock that is ahead of ours.
    if (until <= now || (known !== undefined && until < known)) this.#stop(id, until)
    else if (known === undefined) {
      if (this.#hasRoom()) this.#held.set(id, until)
    } else if (known - now < worthMs || until - known >= worthMs) this.#held.set(id, until)
  }

  /** Takes in what was said: with it its member has stopped, whether or not a notice says so. */
  happened(event: Event): void {
    const id = speakerOf(event)
    if (id !== undefined) this.#stop(id, this.#clock.now())
  }

  /** What has to be told now. */
  take(): readonly TypingNotice[] {
    const now = this.#clock.now()
    const notices = [...this.#held].map(([id, until]) => ({ id, until }))
    this.#held.clear()
    const due = notices.filter(({ id, until }) => until > now || this.#told.has(id))
    for (const { id, until } of due) this.#told.set(id, until)
    this.#forgetLapsed(now)
    return due
  }

  /** Only who was told of it has to hear that it is over. */
  #stop(id: string, until: number): void {
    if (this.#told.has(id)) this.#held.set(id, until)
    else this.#held.delete(id)
  }

  #hasRoom(): boolean {
    const count = () => this.#told.size + this.#held.size
    if (count() >= maxMembers) this.#forgetLapsed(this.#clock.now())
    return count() < maxMembers
  }

  /** Clients know that it is over without being told. */
  #forgetLapsed(now: number): void {
    for (const [id, until] of this.#told) if (until <= now) this.#told.delete(id)
  }
}

/** Whose typing it was that ends in this event. */
function speakerOf(event: Event): string | undefined {
  switch (event.type) {
    case 'message-posted':
      return event.author
    case 'reply-spoken':
    case 'reply-withheld':
    case 'god-departed':
      return event.godId
    default:
      return undefined
  }
}
