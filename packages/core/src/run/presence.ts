import type { Mortal } from '../log/members.ts'
import type { Clock } from '../ports/clock.ts'
import type { PresentMortal, Signal } from '../ports/store.ts'

type PresenceSignal = Extract<Signal, { type: 'presence' }>

export interface PresenceChange {
  /** Who came, and who is here under another name now. */
  readonly joined: readonly Mortal[]
  readonly left: readonly string[]
  /** Mortals present after the change. */
  readonly count: number
}

export interface PresenceOptions {
  readonly server: string
  readonly clock: Clock
  readonly intervalMs: number
  readonly announce: (signal: PresenceSignal) => void
  readonly onChange: (change: PresenceChange) => void
}

/** A server that was silent for this many intervals is taken for dead: at the next tick, so before 3.5 at worst. */
const patience = 2.4

/** All changes within this many ms are announced at once: each announcement tells of everybody. */
const momentMs = 100

/** Somebody under a name. */
interface Bearer {
  readonly mortal: Mortal
  /** When it took the name in another's place, epoch ms; 0: it came under it. */
  readonly since: number
}

/** Who is connected, here and on other servers: what this server knows, and what the others last announced. */
export class Presence {
  readonly #options: PresenceOptions
  readonly #local = new Map<string, Bearer & { readonly connections: number }>()
  /** What other servers announced, and until when, by this server's clock, it is believed. */
  readonly #remote = new Map<string, { readonly bearers: Bearers; readonly until: number }>()
  #bearers = new Map<string, Bearer>()
  readonly #mortals = new Map<string, Mortal>()
  #cancelTimer: (() => void) | undefined
  #cancelAnnouncement: (() => void) | undefined
  #announcedAt = Number.NEGATIVE_INFINITY
  #closed = false

  constructor(options: PresenceOptions) {
    this.#options = options
  }

  /** Everybody present, by id. */
  get mortals(): ReadonlyMap<string, Mortal> {
    return this.#mortals
  }

  /**
   * Counts one more connection of a mortal; the returned function takes it back, once. Where it is here under another
   * name, all its connections bear this one from now on.
   */
  join(mortal: Mortal): () => void {
    const known = this.#local.get(mortal.id)
    const bearer = this.#named(mortal)
    this.#local.set(mortal.id, { ...bearer, connections: (known?.connections ?? 0) + 1 })
    if (!known || !isSame(known.mortal, mortal)) this.#announceSoon()
    this.#refreshOne(mortal.id)
    let joined = true
    return () => {
      if (!joined || this.#closed) return
      joined = false
      this.#leave(mortal.id)
    }
  }

  /** Takes in what a server announced. */
  hear(signal: PresenceSignal): void {
    const { server, clock, intervalMs } = this.#options
    if (signal.server === server || this.#closed) return
    const isNew = !this.#remote.has(signal.server)
    if (signal.mortals.length === 0) this.#remote.delete(signal.server)
    else {
      // Not until when its own clock says: that may be wrong.
      const until = clock.now() + patience * intervalMs
      const bearers = new Map(signal.mortals.map((mortal) => [mortal.id, bearerOf(mortal)]))
      this.#remote.set(signal.server, { bearers, until })
      // Kept as our own, so that a name does not turn back when its newer bearer goes.
      for (const { mortal, since } of bearers.values()) {
        const local = this.#local.get(mortal.id)
        if (local && isNewer({ mortal, since }, local))
          this.#local.set(mortal.id, { ...local, mortal, since })
      }
    }
    this.#refresh()
    // A server that has just come up does not know yet who is here.
    if (isNew && this.#local.size > 0) this.#announce()
    this.#tickWhereNeeded()
  }

  /** Says goodbye, even where nobody was connected: others then know that this server's work is free to be taken. */
  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#local.clear()
    this.#remote.clear()
    this.#tickWhereNeeded()
    this.#announce()
  }

  /** Newer than the name it bore until now, whatever the clocks of the servers say. */
  #named(mortal: Mortal): Bearer {
    const now = this.#bearers.get(mortal.id)
    if (!now) return { mortal, since: 0 }
    return isSame(now.mortal, mortal)
      ? now
      : { mortal, since: Math.max(this.#options.clock.now(), now.since + 1) }
  }

  #leave(id: string): void {
    const known = this.#local.get(id)
    if (!known) return
    if (known.connections > 1) this.#local.set(id, { ...known, connections: known.connections - 1 })
    else {
      this.#local.delete(id)
      this.#announceSoon()
      this.#refreshOne(id)
    }
  }

  /** An empty room has nobody to announce and nobody to forget: it keeps no timer. */
  #tickWhereNeeded(): void {
    const isEmpty = this.#local.size === 0 && this.#remote.size === 0
    if (isEmpty) {
      this.#cancelTimer?.()
      this.#cancelTimer = undefined
    } else this.#cancelTimer ??= this.#options.clock.after(this.#options.intervalMs, () => this.#tick())
  }

  #tick(): void {
    this.#cancelTimer = undefined
    if (this.#local.size > 0) this.#announce()
    this.#refresh()
    this.#tickWhereNeeded()
  }

  #announceSoon(): void {
    this.#tickWhereNeeded()
    if (this.#cancelAnnouncement) return
    const { clock } = this.#options
    const waitMs = this.#announcedAt + momentMs - clock.now()
    if (waitMs > 0) this.#cancelAnnouncement = clock.after(waitMs, () => this.#announce())
    else this.#announce()
  }

  #announce(): void {
    const { server, clock, intervalMs, announce } = this.#options
    this.#cancelAnnouncement?.()
    this.#cancelAnnouncement = undefined
    this.#announcedAt = clock.now()
    const mortals = [...this.#local.values()].map(({ mortal, since }) =>
      since > 0 ? { ...mortal, since } : mortal,
    )
    announce({ type: 'presence', server, mortals, until: clock.now() + patience * intervalMs })
  }

  /** Looks at everybody: servers may have fallen silent. */
  #refresh(): void {
    const now = this.#options.clock.now()
    const present = new Map<string, Bearer>()
    for (const [server, { bearers, until }] of this.#remote) {
      if (until <= now) this.#remote.delete(server)
      else for (const bearer of bearers.values()) keepNewest(present, bearer)
    }
    for (const bearer of this.#local.values()) keepNewest(present, bearer)
    const joined = [...present.values()]
      .map(({ mortal }) => mortal)
      .filter((mortal) => !isSame(this.#mortals.get(mortal.id), mortal))
    const left = [...this.#mortals.keys()].filter((id) => !present.has(id))
    this.#bearers = present
    this.#tell(joined, left)
  }

  /** As {@link #refresh}, of one member alone: a thousand who come at once are not looked at a thousand times. */
  #refreshOne(id: string): void {
    const present = new Map<string, Bearer>()
    for (const bearers of [...[...this.#remote.values()].map((remote) => remote.bearers), this.#local]) {
      const bearer = bearers.get(id)
      if (bearer) keepNewest(present, bearer)
    }
    const newest = present.get(id)
    const known = this.#mortals.get(id)
    if (newest) {
      this.#bearers.set(id, newest)
      this.#tell(isSame(known, newest.mortal) ? [] : [newest.mortal], [])
    } else {
      this.#bearers.delete(id)
      this.#tell([], known ? [id] : [])
    }
  }

  #tell(joined: readonly Mortal[], left: readonly string[]): void {
    if (joined.length === 0 && left.length === 0) return
    for (const id of left) this.#mortals.delete(id)
    for (const mortal of joined) this.#mortals.set(mortal.id, mortal)
    this.#options.onChange({ joined, left, count: this.#mortals.size })
  }
}

type Bearers = ReadonlyMap<string, Bearer>

const bearerOf = ({ id, name, colour, since = 0 }: PresentMortal): Bearer => ({
  mortal: { id, name, colour },
  since,
})

function keepNewest(present: Map<string, Bearer>, bearer: Bearer): void {
  const known = present.get(bearer.mortal.id)
  if (!known || isNewer(bearer, known)) present.set(bearer.mortal.id, bearer)
}

/** All servers agree on it: two names of one moment are told apart by what they are. */
const isNewer = (one: Bearer, other: Bearer): boolean =>
  one.since === other.since ? keyOf(one) > keyOf(other) : one.since > other.since

const keyOf = ({ mortal: { name, colour } }: Bearer): string => `${name} ${colour}`

const isSame = (one: Mortal | undefined, other: Mortal): boolean =>
  one?.name === other.name && one.colour === other.colour
