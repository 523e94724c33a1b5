import type { Mortal } from '../log/members.ts'
import type { Clock } from '../ports/clock.ts'
import type { Signal } from '../ports/store.ts'

type PresenceSignal = Extract<Signal, { type: 'presence' }>

export interface PresenceChange {
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

/** Who is connected, here and on other servers: what this server knows, and what the others last announced. */
export class Presence {
  readonly #options: PresenceOptions
  readonly #local = new Map<string, { mortal: Mortal; connections: number }>()
  /** What other servers announced, and until when, by this server's clock, it is believed. */
  readonly #remote = new Map<string, { readonly mortals: readonly Mortal[]; readonly until: number }>()
  #mortals: ReadonlyMap<string, Mortal> = new Map()
  #cancelTimer: (() => void) | undefined
  #closed = false

  constructor(options: PresenceOptions) {
    this.#options = options
    this.#tick()
  }

  /** Everybody present, by id. */
  get mortals(): ReadonlyMap<string, Mortal> {
    return this.#mortals
  }

  /** Counts one more connection of a mortal; the returned function takes it back, once. */
  join(mortal: Mortal): () => void {
    const known = this.#local.get(mortal.id)
    this.#local.set(mortal.id, { mortal, connections: (known?.connections ?? 0) + 1 })
    if (!known) this.#announce()
    this.#refresh()
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
      this.#remote.set(signal.server, { mortals: signal.mortals, until })
    }
    this.#refresh()
    // A server that has just come up does not know yet who is here.
    if (isNew && this.#local.size > 0) this.#announce()
  }

  /** Says goodbye, even where nobody was connected: others then know that this server's work is free to be taken. */
  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#cancelTimer?.()
    this.#local.clear()
    this.#announce()
  }

  #leave(id: string): void {
    const known = this.#local.get(id)
    if (!known) return
    if (known.connections > 1) this.#local.set(id, { ...known, connections: known.connections - 1 })
    else {
      this.#local.delete(id)
      this.#announce()
      this.#refresh()
    }
  }

  #tick(): void {
    const { clock, intervalMs } = this.#options
    this.#cancelTimer = clock.after(intervalMs, () => {
      if (this.#local.size > 0) this.#announce()
      this.#refresh()
      this.#tick()
    })
  }

  #announce(): void {
    const { server, clock, intervalMs, announce } = this.#options
    const mortals = [...this.#local.values()].map(({ mortal }) => mortal)
    announce({ type: 'presence', server, mortals, until: clock.now() + patience * intervalMs })
  }

  #refresh(): void {
    const now = this.#options.clock.now()
    const present = new Map<string, Mortal>()
    for (const [server, { mortals, until }] of this.#remote) {
      if (until <= now) this.#remote.delete(server)
      else for (const mortal of mortals) present.set(mortal.id, mortal)
    }
    for (const [id, { mortal }] of this.#local) present.set(id, mortal)
    const joined = [...present.values()].filter((mortal) => !this.#mortals.has(mortal.id))
    const left = [...this.#mortals.keys()].filter((id) => !present.has(id))
    if (joined.length === 0 && left.length === 0) return
    this.#mortals = present
    this.#options.onChange({ joined, left, count: present.size })
  }
}
