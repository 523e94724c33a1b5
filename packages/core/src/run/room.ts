import { EventEmitter } from 'eventemitter3'
import type { Command, Rules } from '../decide/commands.ts'
import { decide, patronOf } from '../decide/decide.ts'
import { type Explanation, explain, type SaidLine } from '../decide/explain.ts'
import { fold } from '../decide/fold.ts'
import { bandOf } from '../feelings/affinity.ts'
import { affinityToward, knownAffinities, temperOf } from '../feelings/regard.ts'
import { cooled, temperInWords } from '../feelings/temper.ts'
import { createPantheon, presentGods } from '../gods/pantheon.ts'
import { TalkingHeadsError } from '../log/errors.ts'
import type { GodProfile } from '../log/god-profile.ts'
import type { Mortal } from '../log/members.ts'
import type { RoomState } from '../log/state.ts'
import { type Clock, systemClock } from '../ports/clock.ts'
import { allowAll } from '../ports/moderator.ts'
import type { Notice, Signal, Store } from '../ports/store.ts'
import { createTokenMeter } from '../prompts/token-meter.ts'
import { checkWorld } from '../prompts/world/check-world.ts'
import { olympus } from '../prompts/world/olympus.ts'
import type { World } from '../prompts/world/world.ts'
import { createTuning } from '../tuning/create-tuning.ts'
import type { Tuning } from '../tuning/tuning.ts'
import { Acts } from './acts.ts'
import { AppendQueue, type Settled } from './append-queue.ts'
import { boundedStore } from './bounded-store.ts'
import { Director } from './director.ts'
import type { Knowledge } from './knowledge.ts'
import { bearerOf, checkedPerson, type Present } from './name-taken.ts'
import type { createPerformer as createPerformerFunction } from './perform.ts'
import { Presence } from './presence.ts'
import { type Entry, type LostTail, Replica } from './replica.ts'
import type { Post, Reaction, RoomEvents, RoomOptions } from './room-options.ts'
import { Snapshots } from './snapshots.ts'
import { Typing } from './typing.ts'

/**
 * One conversation, live: its log is followed, its gods speak while somebody is present.
 * Made by `openRoom`.
 */
export class Room extends EventEmitter<RoomEvents> {
  readonly id: string
  readonly #clock: Clock
  readonly #store: Store
  readonly #rules: Rules
  readonly #world: World
  readonly #server: string
  readonly #replica: Replica
  readonly #queue: AppendQueue
  readonly #presence: Presence
  readonly #typing: Typing
  readonly #director: Director
  readonly #acts: Acts
  readonly #snapshots: Snapshots
  readonly #closing = new AbortController()
  #unwatch: (() => Promise<void>) | undefined

  /** @internal `openRoom` makes rooms; `laws` lets the simulator break one on purpose. */
  constructor(
    options: RoomOptions,
    { knowledge, createPerformer }: RoomParts,
    laws: { decide: typeof decide; fold: typeof fold },
  ) {
    super()
    const { id, model, gods, moderator = allowAll, clock = systemClock } = options
    const tuning = createTuning(options.tuning)
    this.id = checkRoomId(id)
    this.#clock = clock
    this.#store = boundedStore(options.store, clock, tuning.server.storeTimeoutMs)
    this.#server = options.server ?? crypto.randomUUID()
    const { strategy, world = olympus, countTokens } = options
    this.#world = checkWorld(world, tuning, createTokenMeter(countTokens))
    this.#rules = {
      founders: createPantheon(gods),
      tuning,
      hear: knowledge.hear,
      readTalk: knowledge.readTalk,
      farewells: world.births?.farewells ?? [],
      ...(strategy && { strategy }),
    }
    const onProblem = (error: TalkingHeadsError) => this.emit('problem', error)
    const shared = { room: id, store: this.#store, clock, tuning, rules: this.#rules, onProblem, ...laws }
    this.#replica = new Replica({
      ...shared,
      onEntries: (entries) => this.#tell(entries),
      onReset: (lost) => this.#startAnew(lost),
    })
    const { topic = '', seed = crypto.randomUUID() } = options
    this.#queue = new AppendQueue({
      ...shared,
      replica: this.#replica,
      server: this.#server,
      opening: { type: 'open', topic, seed },
    })
    this.#acts = new Acts({ ...shared, moderator, replica: this.#replica, queue: this.#queue })
    this.#snapshots = new Snapshots({ ...shared, every: tuning.server.snapshotEvery })
    const state = () => this.#replica.state
    const signal = (value: Signal) => this.#signal(value)
    this.#presence = new Presence({
      server: this.#server,
      clock,
      intervalMs: tuning.server.presenceMs,
      announce: signal,
      onChange: (change) => {
        this.emit('presence', change)
        this.#director.poke()
      },
    })
    this.#typing = new Typing({
      clock,
      typingMs: tuning.server.typingMs,
      state,
      publish: signal,
      onTyping: (notice) => this.emit('typing', notice),
    })
    this.#director = new Director({
      ...shared,
      holder: this.#server,
      state,
      signal: (value, effectId) => this.#typing.publish(value, effectId),
      isAnybodyPresent: () => this.#presence.mortals.size > 0,
      perform: createPerformer({
        ...shared,
        model,
        world,
        moderator,
        knowledge,
        countTokens,
        state,
      }),
      submit: (command, timeoutMs) => this.#queue.submit(command, urgencyOf(command), timeoutMs),
    })
  }

  /** @internal */
  async open(): Promise<this> {
    try {
      this.#unwatch = await this.#store.watch(this.id, (notice) => this.#hear(notice))
      await this.#replica.load()
      this.#snapshots.begin(this.state)
      if (this.state.length === 0) await this.#queue.open(this.tuning.server.appendTimeoutMs)
      return this
    } catch (cause) {
      // Nobody gets this room to close it: its timers and its watch must not outlive the failure.
      await this.close()
      throw cause
    }
  }

  /** The room as this server sees it now. Immutable: keep it, compare it. */
  get state(): RoomState {
    return this.#replica.state
  }

  /** The gods that can speak now. */
  get gods(): readonly GodProfile[] {
    return presentGods(this.#rules.founders, this.state).gods
  }

  /** Mortals connected now, here or on another server, by id. */
  get mortals(): ReadonlyMap<string, Mortal> {
    return this.#presence.mortals
  }

  get tuning(): Tuning {
    return this.#rules.tuning
  }

  /** The god that has, or would have, this mortal under its wing. */
  patronOf(mortalId: string): string | null {
    return patronOf(mortalId, this.state.seed, presentGods(this.#rules.founders, this.state))
  }

  /** How the gods that have dealt with a mortal feel about it now, −100…100, by god id. */
  affinitiesToward(mortalId: string): Readonly<Record<string, number>> {
    const context = { state: this.state, tuning: this.tuning, at: this.#clock.now() }
    return knownAffinities(context, presentGods(this.#rules.founders, this.state), mortalId)
  }

  /** How a god feels about a member now, −100…100; 0 for one that is not in the room. */
  affinityToward(godId: string, memberId: string): number {
    const god = this.gods.find(({ id }) => id === godId)
    const context = { state: this.state, tuning: this.tuning, at: this.#clock.now() }
    return god ? affinityToward(context, god, memberId) : 0
  }

  /** How a god is at the moment, in a word such as `sullen` or `elated`; undefined where it is in no mood at all. */
  temperOf(godId: string): string | undefined {
    const { moods } = this.tuning
    const words = this.#world.moods?.tempers
    if (!moods || !words) return undefined
    return temperInWords(cooled(temperOf(this.state, godId), this.#clock.now(), moods), words)
  }

  /**
   * What a member that an affinity is about is told of it, after the god's name: `is fond of you`; undefined where the
   * room's world has no words for feelings.
   *
   * @param affinity −100…100
   */
  affinityInWords(affinity: number): string | undefined {
    return bandOf(this.#world.moods?.feelings ?? [], affinity)?.shown
  }

  /**
   * Counts a connection of a person in; the returned function counts it out. Several connections of one id are one
   * person; under several names it bears the one that joined last.
   *
   * Another server's people are known a moment later: of two who join under one name in that moment both are let in.
   * Their ids still tell them apart.
   *
   * @param person made with `personOf`
   * @throws TalkingHeadsError `invalid-input` for an id, name or colour that is not of its form; `not-allowed` where the
   *   name is a god's or somebody else's present, however it is spelt (retryable where it is a person's: that one may go)
   */
  join(person: Mortal): () => void {
    return this.#presence.join(checkedPerson(person, this.#present))
  }

  /** Whether a person could join under its name: no god bears it, nor anybody else present, nor one that looks like it. */
  isNameFree(person: Pick<Mortal, 'id' | 'name'>): boolean {
    return bearerOf(person, this.#present) === undefined
  }

  /**
   * Says a line.
   *
   * @param person who is present speaks under the name it joined with last; who is not is checked as {@link join} does
   * @returns its seq; the first one's where the nonce was sent before
   * @throws TalkingHeadsError `empty`, `too-long`, `rate-limited` (with `retryAfterMs`), `rejected`, `invalid-input`,
   *   `not-allowed`, `busy`, `store-unavailable` (retryable: send it again with the same nonce), `read-only`, `closed`
   */
  async post(person: Mortal, post: Post): Promise<{ readonly seq: number }> {
    return await this.#acts.post(this.#speaker(person), post)
  }

  /** Sets a person's reaction to a line, exactly one emoji, or takes it back with null. Rejects as {@link post} does, and with `invalid-input` for any other text. */
  async react(person: Mortal, reaction: Reaction): Promise<{ readonly seq: number }> {
    return await this.#acts.react(this.#speaker(person), reaction)
  }

  /**
   * Silences a god: what it was about to say is withheld, and nobody answers in its place. A line that calls it alone
   * is met with `muted`.
   *
   * @param by who wants it: a member's id, or a name of the deployment's own such as `moderator`
   * @throws TalkingHeadsError `invalid-input` where there is no such god; what a store throws
   */
  async mute(godId: string, by: string): Promise<void> {
    await this.#submit({ type: 'mute', godId, by })
  }

  /** Lets a muted god speak again. Rejects with what a store throws. */
  async unmute(godId: string, by: string): Promise<void> {
    await this.#submit({ type: 'unmute', godId, by })
  }

  /** Who would answer this line, were it said now, and why. */
  explain(line: SaidLine): Explanation {
    return explain(this.state, line, Math.max(this.#clock.now(), this.state.lastAt), this.#rules)
  }

  /** Tells everybody that a mortal is typing. */
  typing(mortalId: string): void {
    this.#signal({ type: 'typing', id: mortalId, until: this.#clock.now() + this.tuning.server.typingMs })
  }

  /** Entries from `from` on, oldest first, at most `limit`; the store is asked where this server is not there yet. */
  read(from: number, limit: number): Promise<readonly Entry[]> {
    const read = () => this.#replica.read(from, limit)
    return from < this.state.length ? read() : this.#replica.catchUp().then(read)
  }

  /**
   * Resolves where a line could be logged now; reads on meanwhile, and so notices a log that lost its end. For readiness
   * probes: it writes next to nothing, but asks the store each time.
   *
   * @throws TalkingHeadsError what keeps lines from being logged: `store-unavailable`, `store-full`, `read-only`, `closed`;
   *   `store-conflict`, once, where the log was found to have lost events, and was folded anew
   */
  async check(): Promise<void> {
    if (this.#closing.signal.aborted) throw new TalkingHeadsError('closed', `room "${this.id}" was closed`)
    let lost: LostTail | undefined
    const onReset = (reset: LostTail) => {
      lost = reset
    }
    this.once('reset', onReset)
    try {
      await this.#replica.catchUp()
    } finally {
      this.off('reset', onReset)
    }
    if (lost) throw lostEvents(this.id, lost)
    if (this.state.readOnly) {
      throw new TalkingHeadsError('read-only', `the log of room "${this.id}" holds events of a newer version`)
    }
    await this.#store.check?.(this.id)
  }

  /** Hands its work over and stops following the log. The store stays open: it was handed in. */
  async close(): Promise<void> {
    if (this.#closing.signal.aborted) return
    this.#closing.abort()
    // Gods stop at once; what they have said already is still logged.
    await Promise.all([this.#director.close(), this.#queue.close()])
    this.#replica.close()
    this.#presence.close()
    await this.#unwatch?.().catch((cause) => this.emit('problem', TalkingHeadsError.from(cause)))
    await this.#snapshots.save(this.#replica.snapshot)
    this.removeAllListeners()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  get #present(): Present {
    return { pantheon: presentGods(this.#rules.founders, this.state), mortals: this.mortals }
  }

  /** One person is one member, whatever name its other connections came in under. */
  #speaker(person: Mortal): Mortal {
    return this.mortals.get(person.id) ?? checkedPerson(person, this.#present)
  }

  #submit(command: Command): Promise<Settled> {
    return this.#queue.submit(command, 'ordinary', this.tuning.server.appendTimeoutMs)
  }

  #hear(notice: Notice): void {
    if (this.#closing.signal.aborted) return
    if (notice.type === 'signalled') this.#hearSignal(notice.signal)
    else if (!notice.events || !this.#replica.absorb(notice.from, notice.events, notice.after)) {
      void this.#replica.catchUp().catch((cause) => this.emit('problem', TalkingHeadsError.from(cause)))
    }
  }

  #hearSignal(signal: Signal): void {
    if (signal.type === 'presence') {
      this.#presence.hear(signal)
      // Where it was a goodbye, its room may be had now.
      this.#director.pokeForLease()
    } else {
      this.#typing.heard(signal)
      this.emit('typing', { id: signal.id, until: signal.until })
    }
  }

  #signal(signal: Signal): void {
    void this.#store
      .signal(this.id, signal)
      .catch((cause) => this.emit('problem', TalkingHeadsError.from(cause)))
  }

  /** The store lost what this server had seen: what it holds now is the room. */
  #startAnew(lost: LostTail): void {
    this.emit('problem', lostEvents(this.id, lost))
    this.#snapshots.begin(lost)
    this.emit('reset', lost)
    if (lost.length === 0) {
      void this.#queue
        .open(this.tuning.server.appendTimeoutMs)
        .catch((cause) => this.emit('problem', TalkingHeadsError.from(cause)))
    }
    this.#director.poke()
  }

  #tell(entries: readonly Entry[]): void {
    try {
      this.emit('entries', entries)
    } catch (cause) {
      // A listener's failure is its own: what was logged is logged.
      this.emit('problem', TalkingHeadsError.from(cause))
    }
    for (const { event } of entries) this.#typing.happened(event)
    this.#director.poke()
    this.#snapshots.saveWhenDue(this.#replica.snapshot)
  }
}

/** What a model was paid for goes first; that nothing will be said, or a minute is over, waits for company. */
function urgencyOf(command: Command): 'urgent' | 'patient' {
  const isSilence = command.type === 'finish-effect' && command.outcome.type === 'silence'
  return isSilence || command.type === 'pass-minute' ? 'patient' : 'urgent'
}

/** What a room is made of besides its options. */
interface RoomParts {
  readonly knowledge: Knowledge
  readonly createPerformer: typeof createPerformerFunction
}

/** A room of these options, not yet opened. */
export const createRoom = (options: RoomOptions, parts: RoomParts): Room =>
  new Room(options, parts, { decide, fold })

function lostEvents(room: string, { folded, length }: LostTail): TalkingHeadsError {
  const message = `the store lost events of room "${room}": ${folded} were known, its log has ${length}; the room goes on from there`
  return new TalkingHeadsError('store-conflict', message)
}

function checkRoomId(id: string): string {
  if (id.length >= 1 && id.length <= 100 && !/\p{Surrogate}/u.test(id)) return id
  throw new TalkingHeadsError(
    'invalid-input',
    `room id ${JSON.stringify(id)} is not accepted; it takes 1–100 characters of well-formed text`,
  )
}
