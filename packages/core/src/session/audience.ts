import type { Event } from '../log/events.ts'
import type { Mortal } from '../log/members.ts'
import type { Clock } from '../ports/clock.ts'
import type { PresenceChange } from '../room/presence.ts'
import type { Entry } from '../room/replica.ts'
import type { Room } from '../room/room.ts'
import type { ServerFrame } from '../wire/index.ts'
import { type AvatarUrl, publicEvent } from './public-view.ts'
import type { Session } from './session.ts'

/** Comings and goings within this many ms go out as one frame. */
const presenceMomentMs = 50

/** Everybody connected to one room on this server. What the room tells is encoded once, for all of them. */
export class Audience {
  readonly #room: Room
  readonly #clock: Clock
  readonly #avatarUrl: AvatarUrl
  readonly #sessions = new Set<Session>()
  readonly #frames = new WeakMap<Event, string>()
  /** Comings and goings that have not been told yet: null for who left. */
  #presenceChanges = new Map<string, Mortal | null>()

  constructor(room: Room, clock: Clock, avatarUrl: AvatarUrl) {
    this.#room = room
    this.#clock = clock
    this.#avatarUrl = avatarUrl
    room.on('entries', (entries) => {
      for (const session of this.#sessions) session.deliver(entries, this)
    })
    room.on('typing', ({ id, until }) => this.#relay({ type: 'typing', id, until }))
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

  #gather({ joined, left }: PresenceChange): void {
    if (this.#presenceChanges.size === 0) this.#clock.after(presenceMomentMs, () => this.#tellPresence())
    for (const mortal of joined) this.#presenceChanges.set(mortal.id, mortal)
    for (const id of left) this.#presenceChanges.set(id, null)
  }

  #tellPresence(): void {
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
