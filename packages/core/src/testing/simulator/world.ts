import type { decide } from '../../decide/decide.ts'
import type { fold } from '../../decide/fold.ts'
import type { Event } from '../../log/events.ts'
import type { GodProfile } from '../../log/god-profile.ts'
import { createMemoryStore } from '../../memory-store.ts'
import type { Store } from '../../ports/store.ts'
import type { TuningOptions } from '../../tuning/create-tuning.ts'
import type { Strategy } from '../../turns/selection.ts'
import { createManualClock, type ManualClock } from '../manual-clock.ts'
import { createDice, type Dice } from './dice.ts'
import { type FaultName, type FaultRates, noFaults } from './faults.ts'

/** The rules a simulation runs under. A test breaks one on purpose, to see that the simulator notices. */
export interface Laws {
  readonly decide: typeof decide
  readonly fold: typeof fold
  /** The store that all servers share. */
  readonly store: (shared: Store) => Store
  /** What one server sees of it. */
  readonly view: (view: Store) => Store
}

/** An answer that a server gave to a mortal: the act stands in the log at `seq`. */
export interface Acknowledgement {
  readonly room: string
  readonly mortalId: string
  readonly nonce: string
  readonly seq: number
}

/** What somebody saw of a room's log: everything from `base` on, in order, or so it should be. */
export interface Sighting {
  readonly who: string
  readonly room: string
  readonly base: number
  readonly events: Event[]
}

export interface WorldOptions {
  readonly seed: number
  readonly rooms: readonly string[]
  readonly gods: readonly GodProfile[]
  readonly tuning: TuningOptions
  readonly strategy: Strategy
  readonly rates: FaultRates
  readonly laws: Laws
}

/** What all parts of one simulation share. */
export class World {
  readonly options: WorldOptions
  readonly clock: ManualClock
  readonly store: Store
  readonly acknowledgements: Acknowledgement[] = []
  readonly sightings: Sighting[] = []
  /** What went wrong with the rooms, in words. */
  readonly violations: string[] = []
  /** How often each fault happened. */
  readonly faults = new Map<FaultName, number>()
  /** Appends that came too late: another server's were in the log before. */
  lostRaces = 0
  /** Watches set at the shared store and not ended. */
  watches = 0
  #rates: FaultRates
  #outageUntil = 0
  readonly #holders = new Map<string, string>()
  readonly #lengths = new Map<string, number>()

  constructor(options: WorldOptions) {
    this.options = options
    // Anywhere within a minute: what happens when one passes happens in some schedules' storm.
    this.clock = createManualClock({ now: Date.UTC(2026, 0, 1) + this.dice('start').integer(0, 59_999) })
    this.#rates = options.rates
    this.store = options.laws.store(this.#observed(createMemoryStore({ clock: this.clock })))
  }

  /** The chances of faults now: none after {@link heal}. */
  get rates(): FaultRates {
    return this.#rates
  }

  get isStoreDown(): boolean {
    return this.clock.now() < this.#outageUntil
  }

  dice(label: string): Dice {
    return createDice(this.options.seed, label)
  }

  count(fault: FaultName): void {
    this.faults.set(fault, (this.faults.get(fault) ?? 0) + 1)
  }

  /** Notes a breach of what is promised; each is worth noting once. */
  report(violation: string): void {
    if (!this.violations.includes(violation)) this.violations.push(violation)
  }

  /** Entries in a room's log, as the shared store has taken them. */
  lengthOf(room: string): number {
    return this.#lengths.get(room) ?? 0
  }

  breakStore(ms: number): void {
    this.#outageUntil = this.clock.now() + ms
  }

  /** Takes a room's lease away from its holder, who is not told. */
  async revokeLease(room: string): Promise<void> {
    const holder = this.#holders.get(room)
    if (holder !== undefined) await this.store.lease(room, holder, 0)
  }

  /** No fault happens from now on, and what was broken works again. */
  heal(): void {
    this.#rates = noFaults
    this.#outageUntil = 0
  }

  /** The store, with a note taken of who holds leases, who loses races and who watches. */
  #observed(store: Store): Store {
    return {
      ...store,
      append: async (room, expected, events) => {
        const result = await store.append(room, expected, events)
        if (result.ok) this.#lengths.set(room, this.lengthOf(room) + events.length)
        else this.lostRaces++
        return result
      },
      lease: async (room, holder, ttlMs) => {
        const isHeld = await store.lease(room, holder, ttlMs)
        if (isHeld) this.#holders.set(room, holder)
        return isHeld
      },
      watch: async (room, listener) => {
        const stop = await store.watch(room, listener)
        this.watches++
        let isWatching = true
        return async () => {
          if (isWatching) this.watches--
          isWatching = false
          await stop()
        }
      },
    }
  }
}
