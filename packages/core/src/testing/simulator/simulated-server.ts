import { TalkingHeadsError } from '../../log/errors.ts'
import { createPerformer } from '../../run/common-knowledge.ts'
import { Room } from '../../run/room.ts'
import type { Dice } from './dice.ts'
import { faultyModel } from './faulty-model.ts'
import { faultyStore } from './faulty-store.ts'
import { ServerProcess } from './server-process.ts'
import type { Sighting, World } from './world.ts'

/** A server between its start and its end: its rooms, and who is connected to it. */
export interface Life {
  readonly process: ServerProcess
  readonly rooms: Map<string, Room>
  /** Rooms on their way into {@link rooms}. */
  readonly openings: Promise<void>[]
  /** Called when the life ends, for whatever reason. */
  readonly connections: Set<() => void>
  /** Whoever types there, and until when, as its clients were told. */
  readonly typing: Map<string, number>
}

/** One server of a simulation: opens every room, dies, comes back. */
export class SimulatedServer {
  readonly name: string
  readonly #world: World
  readonly #dice: Dice
  readonly #skewMs: number
  #life: Life | undefined
  #starts = 0
  #cutOffUntil = 0

  constructor(world: World, name: string) {
    this.#world = world
    this.name = name
    this.#dice = world.dice(name)
    this.#skewMs = this.#dice.integer(-100, 100)
  }

  /** Undefined while it is down. */
  get life(): Life | undefined {
    return this.#life
  }

  /** Starts it where it is down. */
  start(): void {
    if (this.#life) return
    const { clock } = this.#world
    const isBusy = () => this.#world.rates.storeSlow > 0
    const process = new ServerProcess({ clock, dice: this.#dice, skewMs: this.#skewMs, isBusy })
    const life: Life = { process, rooms: new Map(), openings: [], connections: new Set(), typing: new Map() }
    this.#life = life
    this.#starts++
    for (const id of this.#world.options.rooms) life.openings.push(this.#open(id, life))
  }

  /** Ends it at once: nothing is said, handed over or saved. */
  crash(): void {
    this.#life?.process.kill()
    this.#drop()
  }

  /** Shuts it down in good order. */
  async stop(): Promise<void> {
    const life = this.#life
    this.#drop()
    if (!life) return
    await Promise.all(life.openings)
    await Promise.all([...life.rooms.values()].map((room) => room.close()))
    // Calls that nobody waits for, such as signals, may still be timed.
    await new Promise<void>((resolve) => this.#world.clock.after(2_000, resolve))
    if (life.process.isAlive && life.process.timers > 0) {
      this.#world.report(`${this.name} was shut down and left ${life.process.timers} timers behind`)
    }
    life.process.kill()
  }

  cutOff(ms: number): void {
    this.#cutOffUntil = this.#world.clock.now() + ms
  }

  stall(ms: number): void {
    this.#life?.process.stall(ms)
  }

  /** Ends stalls and partitions, and starts it where it is down. */
  heal(): void {
    this.#cutOffUntil = 0
    this.#life?.process.wake()
    this.start()
  }

  #drop(): void {
    const life = this.#life
    this.#life = undefined
    for (const drop of life?.connections ?? []) drop()
  }

  async #open(id: string, life: Life): Promise<void> {
    const { options, clock } = this.#world
    const { decide, fold, view } = options.laws
    const { process } = life
    const label = `${this.name}.${this.#starts}:${id}`
    const shared = {
      clock,
      process,
      rates: () => this.#world.rates,
      onFault: (fault: Parameters<World['count']>[0]) => this.#world.count(fault),
    }
    const isCutOff = () => this.#world.isStoreDown || clock.now() < this.#cutOffUntil
    const store = faultyStore({
      ...shared,
      shared: this.#world.store,
      dice: this.#world.dice(`store ${label}`),
      isCutOff,
    })
    const model = faultyModel({
      ...shared,
      // Not the process's own clock: what a model server does is no timer of ours.
      clock: { now: () => clock.now(), after: (ms, run) => process.after(ms, run) },
      dice: this.#world.dice(`model ${label}`),
      gods: options.gods,
    })
    while (process.isAlive && this.#life === life) {
      const room = new Room(
        {
          id,
          store: view(store),
          model,
          gods: options.gods,
          clock: process.clock,
          tuning: options.tuning,
          countTokens: (text) => Math.ceil(text.length / 3),
          strategy: options.strategy,
          seed: `${options.seed}:${id}`,
          server: `${this.name}.${this.#starts}`,
        },
        { knowledge: options.knowledge, createPerformer },
        { decide, fold },
      )
      try {
        await room.open()
        if (this.#life === life) this.#follow(room, life)
        else await room.close()
        return
      } catch (error) {
        if (!TalkingHeadsError.is(error) || !error.retryable) {
          return this.#world.report(`${this.name} could not open a room: ${String(error)}`)
        }
        await new Promise<void>((resolve) => process.after(300, resolve))
      }
    }
  }

  /** Keeps what the room tells of its log, and lets clients in. */
  #follow(room: Room, life: Life): void {
    const base = room.state.length
    const sighting: Sighting = { who: `${this.name}.${this.#starts}`, room: room.id, base, events: [] }
    const { events } = sighting
    room.on('entries', (entries) => {
      for (const { seq, event } of entries) {
        if (seq !== base + events.length) {
          this.#world.report(`${sighting.who} told of entry ${seq} where ${base + events.length} was next`)
        }
        events.push(event)
      }
    })
    room.on('typing', ({ id, until }) => life.typing.set(`${room.id}:${id}`, until))
    this.#world.sightings.push(sighting)
    life.rooms.set(room.id, room)
  }
}
