import type { Event } from '../log/events.ts'
import type { Mortal } from '../log/members.ts'
import type { Clock } from '../ports/clock.ts'
import type { PresenceChange } from '../run/presence.ts'
import type { Entry } from '../run/replica.ts'
import type { Room } from '../run/room.ts'
import type { ServerFrame } from '../wire/index.ts'
import { type AvatarUrl, isPatient, publicEvent } from './public-view.ts'
import type { Session } from './session.ts'
import { TypingNotices } from './typing-notices.ts'

/** What nobody waits for is told within this many ms, all of it at once: a write costs far more than what is in it. */
const momentMs = 50
/** Entries held back for such a moment at most. */
const maxHeld = 100

/** Everybody connected to one room on this server. What the room tells is encoded once, for all of them. */
export class Audience {
  readonly #room: Room
  readonly #clock: Clock
  readonly #avatarUrl: AvatarUrl
  readonly #sessions = new Set<Session>()
  readonly #frames = new WeakMap<Event, string>()
  /** Comings and goings that have not been told yet: null for who left. */
  #presenceChanges = new Map<string, Mortal | null>()
  readonly #typing: TypingNotices
  /** Entries that are not told yet. */
  #held: Entry[] = []
  /** Ends the wait for the end of the moment, while there is one. */
  #cancelMoment: (() => void) | undefined

  constructor(room: Room, clock: Clock, avatarUrl: AvatarUrl) {
    this.#room = room
    this.#clock = clock
    this.#avatarUrl = avatarUrl
    this.#typing = new TypingNotices(clock)
    room.on('entries', (entries) => this.#take(entries))
    room.on('reset', () => {
      this.#held = []
      for (const session of this.#sessions) session.restart()
    })
    room.on('typing', (notice) => {
      this.#typing.hear(notice)
      if (this.#typing.isHolding) this.#tellInAMoment()
    })
    room.on('presence', (change) => this.#gather(change))
  }

  get sessions(): ReadonlySet<Session> {
    return this.#sessions
  }

  /** Lets a session hear the room; the returned function ends that. */
  add(session: Session): () => void {
    this.#sessions.add(session)
    return () => {
      this.#sessions.delete(session)
    }
  }

  /** The ready `event` frame of an entry. */
  frameOf({ seq, event }: Entry): string {
    let frame = this.#frames.get(event)
    if (frame === undefined) {
      const numbered = {
        type: 'event',
        seq,
        id: event.id,
        event: publicEvent(event, this.#avatarUrl),
      } as const
      frame = JSON.stringify(numbered satisfies ServerFrame)
      this.#frames.set(event, frame)
    }
    return frame
  }

  #take(entries: readonly Entry[]): void {
    for (const { event } of entries) this.#typing.happened(event)
    this.#held.push(...entries)
    if (this.#held.length > maxHeld || !entries.every(({ event }) => isPatient(event))) this.#tellEntries()
    else this.#tellInAMoment()
  }

  /** Who joins meanwhile has read what was held back, and is not told it again. */
  #tellEntries(): void {
    const entries = this.#held
    this.#held = []
    if (entries.length > 0) for (const session of this.#sessions) session.deliver(entries, this)
    for (const notice of this.#typing.take()) this.#relay({ type: 'typing', ...notice })
    if (this.#presenceChanges.size === 0) this.#endMoment()
  }

  #gather({ joined, left }: PresenceChange): void {
    for (const mortal of joined) this.#presenceChanges.set(mortal.id, mortal)
    for (const id of left) this.#presenceChanges.set(id, null)
    this.#tellInAMoment()
  }

  #tellInAMoment(): void {
    this.#cancelMoment ??= this.#clock.after(momentMs, () => {
      this.#endMoment()
      this.#tellEntries()
      this.#tellPresence()
    })
  }

  #endMoment(): void {
    this.#cancelMoment?.()
    this.#cancelMoment = undefined
  }

  #tellPresence(): void {
    if (this.#presenceChanges.size === 0) return
    const changes = this.#presenceChanges
    this.#presenceChanges = new Map()
    const joined = [...changes.values()].filter((mortal) => mortal !== null)
    const left = [...changes].filter(([, mortal]) => mortal === null).map(([id]) => id)
    this.#relay({ type: 'presence', joined, left, count: this.#room.mortals.size })
  }

  #relay(frame: ServerFrame): void {
    const text = JSON.stringify(frame)
    for (const session of this.#sessions) session.relay(text)
  }
}
