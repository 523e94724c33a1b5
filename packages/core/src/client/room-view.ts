import type { Clock } from '../ports/clock.ts'
import type { PublicEventOf, ServerFrameOf } from '../wire/index.ts'
import { Members } from './members.ts'
import type { ModelInfo, RoomInfo, RoomLimits, Self } from './options.ts'
import { type ClientEntry, type Place, Timeline } from './timeline.ts'
import { TypingMembers } from './typing.ts'

/** What the server told of the room, put together. It asks nothing and answers nothing. */
export class RoomView {
  readonly members = new Members()
  readonly timeline: Timeline
  readonly typing: TypingMembers
  you: Self | undefined
  room: RoomInfo | undefined
  limits: RoomLimits | undefined
  model: ModelInfo | undefined
  token: string | undefined
  /** Of the log, at the welcome: what happened before it, the welcome knows of already. */
  #length = 0

  constructor(maxEntries: number, place: Place | undefined, clock: Clock, typingChanged: () => void) {
    this.timeline = new Timeline(maxEntries, place)
    this.typing = new TypingMembers(clock, typingChanged)
  }

  get isWelcomed(): boolean {
    return this.token !== undefined
  }

  /** Whether everything is here that was in the log at the welcome. */
  get isCaughtUp(): boolean {
    return this.isWelcomed && this.timeline.next >= this.#length
  }

  /** `forgotten`: the entries known so far do not connect with those that follow, and are gone. */
  welcomed(frame: ServerFrameOf<'welcome'>): 'begun' | 'resumed' | 'forgotten' {
    const { token, ...you } = frame.you
    const begins = !this.isWelcomed && this.timeline.place === undefined
    this.token = token
    this.you = you
    this.room = frame.room
    this.limits = frame.limits
    this.model = frame.model
    this.#length = frame.length
    this.members.welcome(frame)
    if (!begins && !frame.reset && frame.from <= this.timeline.next) return 'resumed'
    this.timeline.reset(frame.from)
    return begins ? 'begun' : 'forgotten'
  }

  happened(entry: ClientEntry): ReturnType<Timeline['append']> {
    const outcome = this.timeline.append(entry)
    if (outcome === 'gap' || outcome === 'duplicate') return outcome
    this.#introduce(entry)
    if (entry.seq >= this.#length) this.#takeIn(entry)
    return outcome
  }

  /** Adds an older page; returns what is new of it. */
  paged({ events }: ServerFrameOf<'history'>): readonly ClientEntry[] {
    for (const entry of events) this.#introduce(entry)
    return this.timeline.prepend(events)
  }

  presence(frame: ServerFrameOf<'presence'>): void {
    this.members.presence(frame)
    for (const id of frame.left) this.typing.stopped(id)
  }

  /** Whom an event tells of, whenever it happened. */
  #introduce({ event }: ClientEntry): void {
    if (event.type === 'mortal-arrived') this.members.meet(event.mortal)
    else if (event.type === 'god-born') this.members.hearOf(event.god)
    else if (event.type === 'message-posted') this.#meetAuthor(event)
  }

  /** Its arrival may lie before every page that was read, and it may be gone. */
  #meetAuthor({ author: id, name }: PublicEventOf<'message-posted'>): void {
    if (name === undefined || this.members.get(id)) return
    this.members.meet({ id, name, colour: `#${name.slice(-6)}` })
  }

  /** What a new event changes beside the log. */
  #takeIn({ event }: ClientEntry): void {
    this.typing.synchronise(event.at)
    switch (event.type) {
      case 'message-posted':
        this.typing.stopped(event.author)
        break
      case 'reply-spoken':
        this.typing.stopped(event.godId)
        break
      case 'reply-withheld':
        if (event.godId !== undefined) this.typing.stopped(event.godId)
        break
      case 'god-born':
        this.members.born(event.god)
        break
      case 'god-departed':
        this.typing.stopped(event.godId)
        this.members.departed(event.godId)
        break
      case 'topic-changed':
        if (this.room) this.room = { ...this.room, topic: event.topic }
        break
      case 'favor-changed':
        if (this.you) {
          const affinities = { ...this.you.affinities, [event.godId]: event.affinity }
          this.you = { ...this.you, affinities }
        }
        break
    }
  }
}
