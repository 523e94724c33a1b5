import { TalkingHeadsError } from '../../log/errors.ts'
import { type Mortal, mortalOf } from '../../log/members.ts'
import type { Entry } from '../../run/replica.ts'
import type { Room } from '../../run/room.ts'
import type { Dice } from './dice.ts'
import type { Life, SimulatedServer } from './simulated-server.ts'
import type { Sighting, World } from './world.ts'

/** Something a mortal does, from when it is first sent until a server has acknowledged it. */
export interface Act {
  readonly nonce: string
  readonly content:
    | { readonly type: 'say'; readonly text: string; readonly replyTo?: number }
    | { readonly type: 'react'; readonly seq: number; readonly reaction: string | null }
  acknowledged: boolean
  /** A server has refused it for the moment: what was sent after it may have overtaken it. */
  refused: boolean
}

interface Connection {
  readonly life: Life
  readonly room: Room
  /** Entries that came while older ones were still being read; undefined once there are no such. */
  early: Entry[] | undefined
  close: () => void
}

/** One mortal at a client that keeps what was not acknowledged and sends it again wherever it is connected next. */
export class SimulatedClient {
  readonly mortal: Mortal
  readonly room: string
  /** All it ever did, in the order it was first sent. */
  readonly acts: Act[] = []
  readonly #world: World
  readonly #dice: Dice
  readonly #servers: readonly SimulatedServer[]
  #sighting: Sighting | undefined
  #connection: Connection | undefined
  #isAway = false

  constructor(world: World, index: number, room: string, servers: readonly SimulatedServer[]) {
    this.#world = world
    this.#servers = servers
    this.#dice = world.dice(`client ${index}`)
    this.mortal = mortalOf(`m_${index}`, (0xa00000 + index).toString(16))
    this.room = room
  }

  /** Whether everything it did was acknowledged and everything in the log was seen. */
  get isContent(): boolean {
    const isUpToDate = this.#connection && !this.#connection.early
    return (
      isUpToDate === true &&
      this.#next === this.#world.lengthOf(this.room) &&
      this.acts.every((act) => act.acknowledged)
    )
  }

  /** Connects to any server that is up; tries again until one is. */
  connect(): void {
    if (this.#connection || this.#isAway) return
    const life = this.#dice.pick(this.#servers.filter((server) => server.life?.rooms.has(this.room)))?.life
    const room = life?.rooms.get(this.room)
    if (life && room) void this.#attach(life, room)
    else this.#world.clock.after(100, () => this.connect())
  }

  /** Cuts the connection. What was under way there stays under way, unseen. */
  disconnect(): void {
    this.#connection?.close()
  }

  /** Comes back `ms` from now; not before, whatever happens. */
  leaveFor(ms: number): void {
    this.disconnect()
    this.#isAway = true
    this.#world.clock.after(ms, () => this.comeBack())
  }

  comeBack(): void {
    this.#isAway = false
    this.connect()
  }

  say(text: string): void {
    const seen = this.#sighting?.events.length ?? 0
    const isReply = seen > 0 && this.#dice.chance(0.2)
    const replyTo = this.#next - 1 - this.#dice.integer(0, Math.max(0, seen - 1))
    this.#do({ type: 'say', text, ...(isReply && { replyTo }) })
  }

  react(): void {
    const reaction = this.#dice.chance(0.3) ? null : '🔥'
    if (this.#next > 0) this.#do({ type: 'react', seq: this.#dice.integer(0, this.#next - 1), reaction })
  }

  /** Sends something again that it sent before, acknowledged or not. */
  repeat(): void {
    const act = this.#dice.pick(this.acts)
    if (act && this.#connection && !this.#connection.early) this.#send(act, this.#connection)
  }

  /** The seq of the first entry that it has not seen. */
  get #next(): number {
    return this.#sighting ? this.#sighting.base + this.#sighting.events.length : 0
  }

  #do(content: Act['content']): void {
    const act: Act = { nonce: `n${this.acts.length}`, content, acknowledged: false, refused: false }
    this.acts.push(act)
    if (this.#connection && !this.#connection.early) this.#send(act, this.#connection)
  }

  async #attach(life: Life, room: Room): Promise<void> {
    this.#sighting ??= this.#newSighting(room)
    const hear = (entries: readonly Entry[]) => {
      if (connection.early) connection.early.push(...entries)
      else this.#see(entries)
    }
    const leave = room.join(this.mortal)
    const connection: Connection = {
      life,
      room,
      early: [],
      close: () => {
        if (this.#connection !== connection) return
        this.#connection = undefined
        life.connections.delete(connection.close)
        room.off('entries', hear)
        leave()
        this.#world.clock.after(this.#dice.integer(1, 1_000), () => this.connect())
      },
    }
    this.#connection = connection
    life.connections.add(connection.close)
    room.on('entries', hear)
    try {
      await this.#catchUp(connection)
    } catch {
      return connection.close()
    }
    if (this.#connection !== connection) return
    const early = connection.early ?? []
    connection.early = undefined
    this.#see(early)
    for (const act of this.acts.filter((act) => !act.acknowledged)) this.#send(act, connection)
  }

  /** Reads, a few at a time, what was logged while it was away. */
  async #catchUp(connection: Connection): Promise<void> {
    const { room } = connection
    const end = room.state.length
    while (this.#connection === connection && this.#next < end) {
      const page = await room.read(this.#next, 4)
      if (this.#connection !== connection) return
      if (page.length === 0) throw new Error(`nothing to read at ${this.#next} of ${end}`)
      this.#see(page)
    }
  }

  #see(entries: readonly Entry[]): void {
    for (const { seq, event } of entries) {
      if (seq > this.#next) this.#world.report(`${this.mortal.id} saw entry ${seq} before ${this.#next}`)
      if (seq === this.#next) this.#sighting?.events.push(event)
    }
  }

  #send(act: Act, connection: Connection): void {
    const { room } = connection
    const { nonce, content } = act
    const answer =
      content.type === 'say'
        ? room.post(this.mortal, { ...content, nonce })
        : room.react(this.mortal, { ...content, nonce })
    let isAnswered = false
    const isOpen = () => this.#connection === connection && !act.acknowledged
    answer.then(
      ({ seq }) => {
        isAnswered = true
        if (this.#connection === connection) act.acknowledged = true
        // Even where nobody is there any more to hear it: said is said.
        this.#world.acknowledgements.push({ room: this.room, mortalId: this.mortal.id, nonce, seq })
      },
      (error: unknown) => {
        isAnswered = true
        act.refused = true
        if (!TalkingHeadsError.is(error) || !error.retryable) {
          return this.#world.report(`${this.mortal.id} was refused ${nonce} for good: ${String(error)}`)
        }
        this.#world.clock.after(error.retryAfterMs ?? 200, () => isOpen() && this.#send(act, connection))
      },
    )
    this.#world.clock.after(this.#dice.integer(1_500, 4_000), () => {
      if (isOpen() && !isAnswered) this.#send(act, connection)
    })
  }

  #newSighting(room: Room): Sighting {
    const sighting = { who: this.mortal.id, room: room.id, base: room.state.length, events: [] }
    this.#world.sightings.push(sighting)
    return sighting
  }
}
