import { EventEmitter } from 'eventemitter3'
import type { Command, Rules } from '../decide/commands.ts'
import { decide as decideFunction, patronOf, seqOfNonce } from '../decide/decide.ts'
import { type Explanation, explain, type SaidLine } from '../decide/explain.ts'
import { fold as foldFunction } from '../decide/fold.ts'
import { affinityToward, knownAffinities, temperOf } from '../feelings/regard.ts'
import { cooled, temperInWords } from '../feelings/temper.ts'
import { createPantheon, presentGods } from '../gods/pantheon.ts'
import { checkLine } from '../log/check-line.ts'
import { TalkingHeadsError } from '../log/errors.ts'
import type { GodProfile } from '../log/god-profile.ts'
import { type Mortal, personOf } from '../log/members.ts'
import { type RoomState, stateVersion } from '../log/state.ts'
import { type Clock, systemClock, within } from '../ports/clock.ts'
import type { CountTokens, LanguageModel } from '../ports/language-model.ts'
import { allowAll, type Moderator, type Verdict } from '../ports/moderator.ts'
import type { Notice, Signal, Store } from '../ports/store.ts'
import { defaultTuning, type Tuning } from '../tuning.ts'
import type { Strategy } from '../turns/selection.ts'
import { AppendQueue, type Settled } from './append-queue.ts'
import { boundedStore } from './bounded-store.ts'
import { Director } from './director.ts'
import type { Knowledge } from './knowledge.ts'
import { bearerOf } from './name-taken.ts'
import type { createPerformer as createPerformerFunction } from './perform.ts'
import { Presence, type PresenceChange } from './presence.ts'
import { type Entry, Replica } from './replica.ts'

export interface RoomOptions {
  /** The room's name: 1–100 characters. */
  readonly id: string
  readonly store: Store
  readonly model: LanguageModel
  /** The gods it is opened with; those born in it stand in its log. */
  readonly gods: readonly GodProfile[]
  /** Who speaks where nobody is called. Default: `natural`; others are in `@talking-heads/core/strategies`. */
  readonly strategy?: Strategy
  /** Default: everything passes. */
  readonly moderator?: Moderator
  /** What it knows of languages and of giving birth, where that is to differ from what every room knows. */
  readonly knowledge?: Partial<Knowledge>
  /**
   * Counts tokens as the model does, so that prompts fill its window and never more. Default: a bound for LLaMA-2's
   * tokenizer, corrected by what answers report.
   */
  readonly countTokens?: CountTokens
  readonly clock?: Clock
  readonly tuning?: Partial<Tuning>
  /** Topic and seed of a room that has no log yet; an old room keeps its own. */
  readonly topic?: string
  readonly seed?: string
  /** Tells this server from others that share the store. Default: drawn. */
  readonly server?: string
}

export interface RoomEvents {
  /** New events, in log order, each exactly once. */
  entries: (entries: readonly Entry[]) => void
  /** A god or mortal is typing until `until` (epoch ms); not later than now: has stopped. */
  typing: (typing: { readonly id: string; readonly until: number }) => void
  presence: (change: PresenceChange) => void
  /** A failure that the room survived: for logs. */
  problem: (error: TalkingHeadsError) => void
}

export interface Post {
  /** 1–64 of A–Z a–z 0–9 _ -: sending the same again appends nothing. */
  readonly nonce: string
  readonly text: string
  /** Seq of the line it replies to. */
  readonly replyTo?: number
}

/** A mortal may have this many lines on their way at once: as many as a client holds unacknowledged. */
const maxOnTheWay = 16

/**
 * One conversation, live: its log is followed, its gods speak while somebody is present.
 * Made by {@link openRoom}.
 */
export class Room extends EventEmitter<RoomEvents> {
  readonly id: string
  readonly #clock: Clock
  readonly #store: Store
  readonly #moderator: Moderator
  readonly #rules: Rules
  readonly #server: string
  readonly #replica: Replica
  readonly #queue: AppendQueue
  readonly #presence: Presence
  readonly #director: Director
  readonly #decide: typeof decideFunction
  readonly #closing = new AbortController()
  /** The lines of each mortal that are on their way, so that they stay in order. */
  readonly #onTheWay = new Map<string, { count: number; last: Promise<unknown> }>()
  readonly #options: RoomOptions
  #unwatch: (() => Promise<void>) | undefined
  #savedLength = 0

  /** @internal {@link openRoom} makes rooms; `laws` lets the simulator break one on purpose. */
  constructor(
    options: RoomOptions,
    { knowledge, createPerformer }: RoomParts,
    laws: { decide: typeof decideFunction; fold: typeof foldFunction },
  ) {
    super()
    const { id, model, gods, moderator = allowAll, clock = systemClock } = options
    const tuning: Tuning = { ...defaultTuning, ...options.tuning }
    this.id = checkRoomId(id)
    this.#options = options
    this.#clock = clock
    this.#store = boundedStore(options.store, clock, tuning.storeTimeoutMs)
    this.#moderator = moderator
    this.#server = options.server ?? crypto.randomUUID()
    const { strategy } = options
    this.#rules = {
      founders: createPantheon(gods),
      tuning,
      hear: knowledge.hear,
      ...(strategy && { strategy }),
    }
    this.#decide = laws.decide
    const onProblem = (error: TalkingHeadsError) => this.emit('problem', error)
    const shared = { room: id, store: this.#store, clock, tuning, rules: this.#rules, onProblem, ...laws }
    this.#replica = new Replica({ ...shared, onEntries: (entries) => this.#tell(entries) })
    this.#queue = new AppendQueue({ ...shared, replica: this.#replica, server: this.#server })
    const state = () => this.#replica.state
    const signal = (value: Signal) => this.#signal(value)
    this.#presence = new Presence({
      server: this.#server,
      clock,
      intervalMs: tuning.presenceMs,
      announce: signal,
      onChange: (change) => {
        this.emit('presence', change)
        this.#director.poke()
      },
    })
    this.#director = new Director({
      ...shared,
      holder: this.#server,
      state,
      signal,
      isAnybodyPresent: () => this.#presence.mortals.size > 0,
      perform: createPerformer({
        ...shared,
        model,
        moderator,
        knowledge,
        countTokens: options.countTokens,
        state,
      }),
      submit: (command, timeoutMs) => this.#queue.submit(command, 'urgent', timeoutMs),
    })
  }

  /** @internal */
  async open(): Promise<this> {
    try {
      this.#unwatch = await this.#store.watch(this.id, (notice) => this.#hear(notice))
      await this.#replica.load()
      this.#savedLength = this.state.length
      const { topic = '', seed = crypto.randomUUID() } = this.#options
      if (this.state.length === 0) await this.#submit({ type: 'open', topic, seed })
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
    return temperInWords(cooled(temperOf(this.state, godId), this.#clock.now(), this.tuning))
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
    return this.#presence.join(this.#checked(person))
  }

  /** Whether a person could join under its name: no god bears it, nor anybody else present, nor one that looks like it. */
  isNameFree(person: Pick<Mortal, 'id' | 'name'>): boolean {
    return this.#bearerOf(person) === undefined
  }

  /**
   * Says a line.
   *
   * @param person who is present speaks under the name it joined with last; who is not is checked as {@link join} does
   * @returns its seq; the first one's where the nonce was sent before
   * @throws TalkingHeadsError `empty`, `too-long`, `rate-limited` (with `retryAfterMs`), `rejected`, `invalid-input`,
   *   `not-allowed`, `busy`, `store-unavailable` (retryable: send it again with the same nonce), `read-only`, `closed`
   */
  async post(person: Mortal, { nonce, text, replyTo }: Post): Promise<{ readonly seq: number }> {
    const known = seqOfNonce(this.state, person.id, nonce)
    if (known !== undefined) return { seq: known }
    const mortal = this.#speaker(person)
    const line = checkLine(text, this.tuning.lineChars)
    const post = {
      type: 'post',
      mortal,
      nonce,
      text: line,
      ...(replyTo !== undefined && { replyTo }),
    } as const
    this.#refuseEarly(post)
    return await this.#inOrder(mortal.id, async () => {
      await this.#reach(replyTo)
      const verdict = await this.#review(line, mortal)
      if (verdict.verdict === 'reject') throw new TalkingHeadsError('rejected', verdict.reason)
      const masked = verdict.verdict === 'mask' ? verdict.text : undefined
      return await this.#act({ ...post, ...(masked !== undefined && { masked }) })
    })
  }

  /** Sets or, with null, takes back a person's reaction to a line. Rejects as {@link post} does. */
  async react(
    person: Mortal,
    {
      nonce,
      seq,
      reaction,
    }: { readonly nonce: string; readonly seq: number; readonly reaction: string | null },
  ): Promise<{ readonly seq: number }> {
    const mortal = this.#speaker(person)
    return await this.#inOrder(mortal.id, async () => {
      await this.#reach(seq)
      return await this.#act({ type: 'react', mortal, nonce, seq, reaction })
    })
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
    this.#signal({ type: 'typing', id: mortalId, until: this.#clock.now() + this.tuning.typingMs })
  }

  /** Entries from `from` on, oldest first, at most `limit`; the store is asked where this server is not there yet. */
  read(from: number, limit: number): Promise<readonly Entry[]> {
    const read = () => this.#replica.read(from, limit)
    return from < this.state.length ? read() : this.#replica.catchUp().then(read)
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
    await this.#saveSnapshot()
    this.removeAllListeners()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  #bearerOf(person: Pick<Mortal, 'id' | 'name'>) {
    const pantheon = presentGods(this.#rules.founders, this.state)
    return bearerOf(person, { pantheon, mortals: this.mortals })
  }

  #checked(person: Mortal): Mortal {
    const checked = personOf(person)
    const bearer = this.#bearerOf(checked)
    if (!bearer) return checked
    const whose = bearer.kind === 'god' ? 'a character of this room' : 'somebody present'
    throw new TalkingHeadsError(
      'not-allowed',
      `the name ${JSON.stringify(checked.name)} is taken: ${bearer.name}, ${whose}, bears it or one that looks like it; come in under another`,
      { retryable: bearer.kind === 'mortal' },
    )
  }

  /** One person is one member, whatever name its other connections came in under. */
  #speaker(person: Mortal): Mortal {
    return this.mortals.get(person.id) ?? this.#checked(person)
  }

  #submit(command: Command): Promise<Settled> {
    return this.#queue.submit(command, 'ordinary', this.tuning.appendTimeoutMs)
  }

  /** A moderator that hangs must not hold a mortal's later lines for ever. */
  async #review(line: string, { id, name }: Mortal): Promise<Verdict> {
    const timeoutMs = this.tuning.moderatorTimeoutMs
    const abort = new AbortController()
    const review = this.#moderator.review(line, { id, name, kind: 'mortal' }, abort.signal)
    try {
      return await within(this.#clock, timeoutMs, review, () => {
        const message = `the moderator gave no answer within ${timeoutMs} ms; send the line again`
        return new TalkingHeadsError('moderator-unavailable', message, { retryable: true })
      })
    } finally {
      abort.abort()
    }
  }

  /** Logs a mortal's act, and finds the seq it was given, now or when it was first sent. */
  async #act(command: Extract<Command, { type: 'post' | 'react' }>): Promise<{ readonly seq: number }> {
    const { events, from, state } = await this.#submit(command)
    const id = `${command.mortal.id}:${command.nonce}`
    const index = events.findIndex((event) => event.id === id)
    const seq = index >= 0 ? from + index : seqOfNonce(state, command.mortal.id, command.nonce)
    if (seq === undefined) throw new TalkingHeadsError('internal', `act ${id} was decided to be nothing`)
    return { seq }
  }

  /** Reads on where this server has not seen an entry yet that the mortal saw on another. */
  async #reach(seq: number | undefined): Promise<void> {
    if (seq !== undefined && seq >= this.state.length) await this.#replica.catchUp()
  }

  /** A line that would be refused now is not worth a moderator's time. */
  #refuseEarly(command: Extract<Command, { type: 'post' }>): void {
    if (command.replyTo !== undefined && command.replyTo >= this.state.length) return
    const decision = this.#decide(
      this.state,
      command,
      Math.max(this.#clock.now(), this.state.lastAt),
      this.#rules,
    )
    if (decision.type === 'accepted') return
    const { code, message, retryAfterMs } = decision
    const retryable = retryAfterMs !== undefined
    throw new TalkingHeadsError(code, message, { retryable, ...(retryable && { retryAfterMs }) })
  }

  /** Runs a mortal's acts one after another, so that a slow moderator cannot turn their order round. */
  async #inOrder<T>(mortalId: string, act: () => Promise<T>): Promise<T> {
    const before = this.#onTheWay.get(mortalId) ?? { count: 0, last: Promise.resolve() }
    if (before.count >= maxOnTheWay) {
      throw new TalkingHeadsError('busy', `${maxOnTheWay} lines are on their way already`, {
        retryable: true,
      })
    }
    const result = before.last.then(act)
    const mine = { count: before.count + 1, last: result.catch(() => {}) }
    this.#onTheWay.set(mortalId, mine)
    try {
      return await result
    } finally {
      const now = this.#onTheWay.get(mortalId)
      if (now === mine) this.#onTheWay.delete(mortalId)
      else if (now) now.count--
    }
  }

  #hear(notice: Notice): void {
    if (this.#closing.signal.aborted) return
    if (notice.type === 'signalled') this.#hearSignal(notice.signal)
    else if (!notice.events || !this.#replica.absorb(notice.from, notice.events)) {
      void this.#replica.catchUp().catch((cause) => this.emit('problem', TalkingHeadsError.from(cause)))
    }
  }

  #hearSignal(signal: Signal): void {
    if (signal.type === 'presence') {
      this.#presence.hear(signal)
      // Where it was a goodbye, its room may be had now.
      this.#director.pokeForLease()
    } else this.emit('typing', { id: signal.id, until: signal.until })
  }

  #signal(signal: Signal): void {
    void this.#store
      .signal(this.id, signal)
      .catch((cause) => this.emit('problem', TalkingHeadsError.from(cause)))
  }

  #tell(entries: readonly Entry[]): void {
    try {
      this.emit('entries', entries)
    } catch (cause) {
      // A listener's failure is its own: what was logged is logged.
      this.emit('problem', TalkingHeadsError.from(cause))
    }
    this.#director.poke()
    if (this.state.length - this.#savedLength >= this.tuning.snapshotEvery) void this.#saveSnapshot()
  }

  async #saveSnapshot(): Promise<void> {
    const { state } = this
    if (state.length === this.#savedLength) return
    this.#savedLength = state.length
    try {
      await this.#store.saveSnapshot(this.id, { stateVersion, length: state.length, state })
    } catch (cause) {
      this.emit('problem', TalkingHeadsError.from(cause))
    }
  }
}

/**
 * Opens a room: reads what the store holds of it, follows its log, and lets its gods speak while somebody is present.
 *
 * @throws TalkingHeadsError `invalid-input` for a bad id, pantheon or tuning; what the store throws
 */
export async function openRoom(options: RoomOptions): Promise<Room> {
  const laws = { decide: decideFunction, fold: foldFunction }
  return await new Room(options, await partsOf(options), laws).open()
}

/** What a room is made of besides its options. */
interface RoomParts {
  readonly knowledge: Knowledge
  readonly createPerformer: typeof createPerformerFunction
}

/**
 * What only a room with a model needs, loaded with the first one: how effects are performed, and what every room knows
 * that is not told otherwise.
 */
async function partsOf({ knowledge = {} }: RoomOptions): Promise<RoomParts> {
  const [{ commonKnowledge, createPerformer }, hear] = await Promise.all([
    import('./common-knowledge.ts'),
    knowledge.hear ?? import('./listener.ts').then(({ listener }) => listener),
  ])
  return { knowledge: { ...commonKnowledge, ...knowledge, hear }, createPerformer }
}

function checkRoomId(id: string): string {
  if (id.length >= 1 && id.length <= 100 && !/\p{Surrogate}/u.test(id)) return id
  throw new TalkingHeadsError(
    'invalid-input',
    `room id ${JSON.stringify(id)} is not accepted; it takes 1–100 characters of well-formed text`,
  )
}
