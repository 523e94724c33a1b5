import { colourOf } from '../log/person-colour.ts'
import type { Clock } from '../ports/clock.ts'
import type { PublicEventOf, PublicMortal, ServerFrameOf } from '../wire/index.ts'
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
    // The newest first: whoever is known already bears a later name, or none.
    for (const { event } of [...events].reverse()) {
      if (event.type === 'message-posted') this.#meetAuthor(event)
      else if (event.type === 'mortal-arrived') this.#meetEarlier(event.mortal)
      else if (event.type === 'god-born' && !this.members.get(event.god.id)) this.members.hearOf(event.god)
    }
    return this.timeline.prepend(events)
  }

  modelChanged({ type: _, ...model }: ServerFrameOf<'model'>): void {
    this.model = model
  }

  presence(frame: ServerFrameOf<'presence'>): void {
    this.members.presence(frame)
    for (const mortal of frame.joined) this.#rename(mortal)
    for (const id of frame.left) this.typing.stopped(id)
  }

  /** Another of our own connections may have come in under another name: it is ours too. */
  #rename({ id, name, colour }: PublicMortal): void {
    if (this.you?.id === id) this.you = { ...this.you, name, colour }
  }

  /** Whom an event tells of. Who is here was told by the welcome, under the name it bears now. */
  #introduce({ seq, event }: ClientEntry): void {
    if (event.type === 'mortal-arrived') {
      const isPast = seq < this.#length && this.members.mortals.has(event.mortal.id)
      if (!isPast) this.members.meet(event.mortal)
    } else if (event.type === 'god-born') this.members.hearOf(event.god)
    else if (event.type === 'message-posted') this.#meetAuthor(event)
  }

  /** Its arrival may lie before every page that was read, and it may be gone. */
  #meetAuthor({ author: id, name }: PublicEventOf<'message-posted'>): void {
    if (name === undefined || this.members.get(id)) return
    this.members.meet({ id, name, colour: guessedColour(id, name) })
  }

  /** Somebody as it was: whose name is known from later on has its own colour from here, where that was a guess. */
  #meetEarlier({ id, name, colour }: PublicMortal): void {
    const known = this.members.get(id)
    if (!known) this.members.meet({ id, name, colour })
    else if (known.colour === guessedColour(id, known.name))
      this.members.meet({ id, name: known.name, colour })
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

/** The demo names people after their colours; who has chosen none has one drawn from its id. */
const guessedColour = (id: string, name: string): string =>
  /^NPC(#[0-9A-F]{6})$/.exec(name)?.[1] ?? colourOf(id)
