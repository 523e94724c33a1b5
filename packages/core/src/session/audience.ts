import type { Event } from '../log/events.ts'
import type { Mortal } from '../log/members.ts'
import type { Clock } from '../ports/clock.ts'
import type { PresenceChange } from '../run/presence.ts'
import type { Entry } from '../run/replica.ts'
import type { Room } from '../run/room.ts'
import type { ServerFrame } from '../wire/index.ts'
import type { Greeting } from './greeting.ts'
import { type Place, placeAt } from './place.ts'
import { type AvatarUrl, everybody, isPatient, onlyFor, publicEvent } from './public-view.ts'
import type { Session } from './session.ts'
import type { SessionSocket } from './socket.ts'
import { type CreateSocketGroup, createPlainGroup, type SocketGroup } from './socket-group.ts'
import { TypingNotices } from './typing-notices.ts'

/** What nobody waits for is told within this many ms, all of it at once: a write costs far more than what is in it. */
const momentMs = 50
/** And who came and went, which nobody waits for at all, within this many ms. */
const presenceMs = 500
/** Entries held back for such a moment at most. */
const maxHeld = 100
/** Comings and goings told in one frame at most. */
const maxPresenceChanges = 200

/**
 * Everybody connected to one room on this server. Who has caught up stands in one place with all others, and is told
 * with them: an event that everybody may see is encoded once and costs no look at a session. Apart are those who are
 * still catching up, or were told something of their own since the last such event.
 */
export class Audience {
  readonly #room: Room
  readonly #clock: Clock
  readonly #avatarUrl: AvatarUrl
  #greeting: Promise<Greeting> | undefined
  readonly #together = new Map<SessionSocket, Session>()
  readonly #apart = new Set<Session>()
  readonly #groups = new Map<CreateSocketGroup, SocketGroup>()
  /** Of those who are told together. */
  #place: Place
  readonly #frames = new WeakMap<Event, string>()
  /** Comings and goings that have not been told yet: null for who left. */
  readonly #presenceChanges = new Map<string, Mortal | null>()
  #isPresenceDue = false
  readonly #typing: TypingNotices
  /** Entries that are not told yet. */
  #held: Entry[] = []
  /** Ends the wait for the end of the moment, while there is one. */
  #cancelMoment: (() => void) | undefined

  constructor(room: Room, clock: Clock, avatarUrl: AvatarUrl) {
    this.#room = room
    this.#clock = clock
    this.#avatarUrl = avatarUrl
    this.#place = this.#end()
    this.#typing = new TypingNotices(clock)
    room.on('entries', (entries) => this.#take(entries))
    room.on('reset', () => this.#startAnew())
    room.on('typing', (notice) => {
      this.#typing.hear(notice)
      if (this.#typing.isHolding) this.#tellInAMoment()
    })
    room.on('presence', (change) => this.#gather(change))
  }

  /** What newcomers are told, loaded with the first of them: who only opens a door does without. */
  greeting(): Promise<Greeting> {
    this.#greeting ??= import('./greeting.ts').then(
      ({ Greeting }) => new Greeting(this.#room, this.#avatarUrl, this.frameOf),
    )
    return this.#greeting
  }

  get size(): number {
    return this.#together.size + this.#apart.size
  }

  get sessions(): readonly Session[] {
    return [...this.#together.values(), ...this.#apart]
  }

  /** Lets a session hear the room; it is apart until it has {@link caughtUp}. */
  add(session: Session): void {
    this.#apart.add(session)
  }

  remove(session: Session): void {
    if (this.#apart.delete(session) || !this.#together.delete(session.socket)) return
    this.#groupOf(session.socket).remove(session.socket)
  }

  /** A session has read the log to its end: where it was told as much as the others it is told with them from here on. */
  caughtUp(session: Session): void {
    if (!this.#apart.has(session) || !session.joins(this.#place)) return
    this.#apart.delete(session)
    this.#together.set(session.socket, session)
    this.#groupOf(session.socket).add(session.socket)
  }

  /** The ready `event` frame of an entry. */
  readonly frameOf = ({ seq, event }: Entry): string => {
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

  #groupOf({ createGroup = createPlainGroup }: SessionSocket): SocketGroup {
    let group = this.#groups.get(createGroup)
    if (!group) {
      group = createGroup((socket) => this.#together.get(socket)?.tooSlow())
      this.#groups.set(createGroup, group)
    }
    return group
  }

  /** Who stands here has been told everything that the room has seen. */
  #end(): Place {
    return placeAt(this.#room.state.length, everybody, this.#avatarUrl)
  }

  #startAnew(): void {
    this.#held = []
    this.#part(() => true)
    this.#place = this.#end()
    for (const session of this.#apart) session.restart()
  }

  #part(which: (session: Session) => boolean): void {
    for (const [socket, session] of this.#together) {
      if (!which(session)) continue
      this.#together.delete(socket)
      this.#groupOf(socket).remove(socket)
      session.part(this.#place)
      this.#apart.add(session)
    }
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
    for (const { event } of entries) {
      const only = onlyFor(event)
      if (only !== undefined) this.#part(({ mortalId }) => mortalId === only)
    }
    for (const entry of entries) {
      for (const frame of this.#place.pass(entry, this.frameOf)) this.#sendTogether(frame)
    }
    if (entries.length > 0) {
      for (const session of this.#apart) {
        session.deliver(entries)
        this.caughtUp(session)
      }
    }
    for (const notice of this.#typing.take()) this.#relay({ type: 'typing', ...notice })
    this.#endMoment()
  }

  #gather({ joined, left }: PresenceChange): void {
    for (const mortal of joined) this.#presenceChanges.set(mortal.id, mortal)
    for (const id of left) this.#presenceChanges.set(id, null)
    this.#tellPresenceLater()
  }

  #tellInAMoment(): void {
    this.#cancelMoment ??= this.#clock.after(momentMs, () => {
      this.#endMoment()
      this.#tellEntries()
    })
  }

  #endMoment(): void {
    this.#cancelMoment?.()
    this.#cancelMoment = undefined
  }

  #tellPresenceLater(): void {
    if (this.#isPresenceDue) return
    this.#isPresenceDue = true
    this.#clock.after(presenceMs, () => {
      this.#isPresenceDue = false
      this.#tellPresence()
    })
  }

  /** So many at a time that a frame stays small; the others in the next moment. */
  #tellPresence(): void {
    const changes = [...this.#presenceChanges].slice(0, maxPresenceChanges)
    if (changes.length === 0) return
    for (const [id] of changes) this.#presenceChanges.delete(id)
    const joined = changes.flatMap(([, mortal]) => (mortal ? [mortal] : []))
    const left = changes.flatMap(([id, mortal]) => (mortal ? [] : [id]))
    this.#relay({ type: 'presence', joined, left, count: this.#room.mortals.size })
    if (this.#presenceChanges.size > 0) this.#tellPresenceLater()
  }

  #relay(frame: ServerFrame): void {
    const text = JSON.stringify(frame)
    this.#sendTogether(text)
    for (const session of this.#apart) session.relay(text)
  }

  #sendTogether(frame: string): void {
    for (const group of this.#groups.values()) group.send(frame)
  }
}
