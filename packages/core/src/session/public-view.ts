import type { Event } from '../log/events.ts'
import type { GodProfile } from '../log/god-profile.ts'
import type { Entry } from '../run/replica.ts'
import type { PublicEvent, PublicGod } from '../wire/index.ts'

/** Where a god's picture is; null: it has none. */
export type AvatarUrl = (god: GodProfile) => string | null

export function publicGod({ id, name, colour, title }: GodProfile, avatar: string | null): PublicGod {
  return { id, name, colour, title, avatar }
}

/** Who may see an event: everybody, one mortal, or nobody. */
function audienceOf(event: Event): 'all' | 'none' | { readonly only: string } {
  switch (event.type) {
    case 'minute-passed':
    case 'responder-chosen':
    case 'memories-written':
    case 'genesis-failed':
    case 'god-muted':
    case 'god-unmuted':
    case 'redacted':
    case 'unreadable':
      return 'none'
    case 'mood-judged':
      return event.change === 0 ? 'none' : { only: event.toward }
    default:
      return 'all'
  }
}

function isVisibleTo(event: Event, viewerId: string): boolean {
  const audience = audienceOf(event)
  return typeof audience === 'object' ? audience.only === viewerId : audience === 'all'
}

/** The one mortal that may see an event; undefined where it is for everybody, or nobody. */
export function onlyFor(event: Event): string | undefined {
  const audience = audienceOf(event)
  return typeof audience === 'object' ? audience.only : undefined
}

/** No mortal's id: who sees what everybody may see. */
export const everybody = ''

/** Whether an event is a line of the conversation: what pages of history are counted in. */
export const isLine = (event: Event): boolean =>
  event.type === 'message-posted' || event.type === 'reply-spoken'

/** Whether an event can wait for a moment: it is hidden from everybody, or says only that nothing will be said. */
export const isPatient = (event: Event): boolean =>
  event.type === 'reply-withheld' || audienceOf(event) === 'none'

/** An event as a client that may see it sees it. */
export function publicEvent(event: Event, avatarUrl: AvatarUrl): PublicEvent {
  const { at } = event
  switch (event.type) {
    case 'room-opened':
      return { type: event.type, at, topic: event.topic }
    case 'mortal-arrived':
      return { type: event.type, at, mortal: event.mortal, patron: event.patron }
    case 'message-posted': {
      const { type, author, name, text, masked, replyTo, mentions } = event
      return {
        type,
        at,
        author,
        name,
        text,
        ...(masked !== undefined && { masked }),
        ...(replyTo !== undefined && { replyTo }),
        ...(mentions && { mentions }),
      }
    }
    case 'reply-spoken': {
      const { type, godId, text, masked, replyTo, mentions, why } = event
      return {
        type,
        at,
        godId,
        text,
        ...(masked !== undefined && { masked }),
        replyTo,
        ...(mentions && { mentions }),
        ...((why?.cause === 'unprompted' || why?.cause === 'newborn') && { unprompted: true }),
      }
    }
    case 'reply-withheld': {
      const { type, godId, replyTo, reason } = event
      return { type, at, ...(godId !== undefined && { godId }), replyTo, reason }
    }
    case 'mood-judged': {
      const { godId, affinity, change, reason } = event
      return { type: 'favor-changed', at, godId, affinity, change, ...(reason !== undefined && { reason }) }
    }
    case 'god-born': {
      const { type, god, by } = event
      return { type, at, god: publicGod(god, avatarUrl(god)), ...(by !== undefined && { by }) }
    }
    case 'god-departed': {
      const { type, godId, farewell } = event
      return { type, at, godId, ...(farewell !== undefined && { farewell }) }
    }
    case 'reaction-set':
      return { type: event.type, at, seq: event.seq, by: event.by, reaction: event.reaction }
    case 'message-removed':
      return { type: event.type, at, seq: event.seq, by: event.by, reason: event.reason }
    case 'topic-changed':
      return { type: event.type, at, topic: event.topic, by: event.by }
    case 'minute-passed':
    case 'responder-chosen':
    case 'memories-written':
    case 'genesis-failed':
    case 'god-muted':
    case 'god-unmuted':
    case 'redacted':
    case 'unreadable':
      return { type: 'hidden', at, count: 1 }
  }
}

/** An event at its place, as it stands in `event` frames and in pages of history. */
export interface NumberedEvent {
  readonly seq: number
  readonly id: string
  readonly event: PublicEvent
}

/**
 * Entries as one client sees them: runs of what is hidden from it become one event that stands for the run, so that
 * its count of positions stays right. Keep one per connection: a run may begin in one batch and end in the next.
 */
export class Viewer {
  readonly #id: string
  readonly #avatarUrl: AvatarUrl
  #run: NumberedEvent | undefined

  /** @param run that is open already */
  constructor(id: string, avatarUrl: AvatarUrl, run?: NumberedEvent) {
    this.#id = id
    this.#avatarUrl = avatarUrl
    this.#run = run
  }

  /** Seq at which the open run begins, if there is one. */
  get hiddenFrom(): number | undefined {
    return this.#run?.seq
  }

  /** Another, to whom what was hidden so far is hidden as well. */
  for(id: string): Viewer {
    return new Viewer(id, this.#avatarUrl, this.#run)
  }

  /** The run that is still open, if any, to be put before what follows or at the end of a page; closes it. */
  takeHidden(): NumberedEvent | undefined {
    const run = this.#run
    this.#run = undefined
    return run
  }

  /** True where the entry is hidden from this client: it then counts toward the open run. */
  hides({ seq, event }: Entry): boolean {
    if (isVisibleTo(event, this.#id)) return false
    const { seq: first, event: open } = this.#run ?? { seq, event: { type: 'hidden', count: 0 } as const }
    const count = (open.type === 'hidden' ? open.count : 0) + 1
    // The run bears the id of its last event: that is the place to resume from.
    this.#run = { seq: first, id: event.id, event: { type: 'hidden', at: event.at, count } }
    return true
  }

  /** All of a page's entries, runs of hidden ones joined. */
  page(entries: readonly Entry[]): NumberedEvent[] {
    const page: NumberedEvent[] = []
    const close = () => {
      const run = this.takeHidden()
      if (run) page.push(run)
    }
    for (const entry of entries) {
      if (this.hides(entry)) continue
      close()
      page.push({ seq: entry.seq, id: entry.event.id, event: publicEvent(entry.event, this.#avatarUrl) })
    }
    close()
    return page
  }
}
