import type { Command, Rules } from '../decide/commands.ts'
import type { decide as decideFunction } from '../decide/decide.ts'
import type { fold as foldFunction } from '../decide/fold.ts'
import { TalkingHeadsError } from '../log/errors.ts'
import type { Event } from '../log/events.ts'
import { random } from '../log/random.ts'
import type { RoomState } from '../log/state.ts'
import { type Clock, delay } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import { hearingOnce } from '../turns/hear.ts'
import { errorOf } from './refusal-error.ts'
import type { Replica } from './replica.ts'

export interface AppendQueueOptions {
  readonly room: string
  readonly store: Store
  readonly clock: Clock
  readonly rules: Rules
  readonly replica: Replica
  readonly decide: typeof decideFunction
  readonly fold: typeof foldFunction
  /** What makes a room of a log that holds nothing. */
  readonly opening: Command
  /** Tells this server's jitter from other servers'. */
  readonly server: string
  /** Told of failures that the queue survives. */
  readonly onProblem: (error: TalkingHeadsError) => void
}

/** A command that is true now. */
export interface Settled {
  /** The events it became; none where it was true already. */
  readonly events: readonly Event[]
  /** Seq of the first of them. */
  readonly from: number
  /** The room after it. */
  readonly state: RoomState
}

/**
 * `urgent`: before everything else, as a Director's results are, which model calls were paid for. `patient`: where ordinary
 * ones come one after another, with the next of them.
 */
type Urgency = 'urgent' | 'ordinary' | 'patient'

/** Whatever is patient waits for company so long at most, in ms: an append of its own would wake every server. */
const momentMs = 40

interface Waiting {
  readonly command: Command
  /** In force while it waits. */
  readonly rules: Rules
  readonly deadline: number
  readonly resolve: (settled: Settled) => void
  readonly reject: (error: TalkingHeadsError) => void
}

/**
 * One room's way into its log, on one server. All that waits is decided on a speculative state, one command after
 * another, and appended at once. Where the race is lost, or the outcome unknown, the missed tail is folded and all
 * is decided again: what had landed after all is recognised by its id and decided to be nothing.
 */
export class AppendQueue {
  readonly #options: AppendQueueOptions
  readonly #urgent: Waiting[] = []
  readonly #ordinary: Waiting[] = []
  readonly #patient: Waiting[] = []
  /** Ends the wait of what is patient, while there is any. */
  #cancelMoment: (() => void) | undefined
  /** Epoch ms of the newest ordinary command, and of the one before. */
  #ordinaryAt: readonly [newest: number, before: number] = [0, 0]
  readonly #closing = new AbortController()
  #running: Promise<void> | undefined

  constructor(options: AppendQueueOptions) {
    this.#options = options
  }

  /**
   * Resolves once the command's events are in the log, or it is clear that none are needed.
   *
   * @throws TalkingHeadsError what `decide` refuses; `busy` where too much waits; `store-full` at once; `store-unavailable`
   *   (retryable) where it could not be logged in time: it may still be, so send it again with the same id
   */
  submit(command: Command, urgency: Urgency, timeoutMs: number): Promise<Settled> {
    const { clock, rules } = this.#options
    return new Promise((resolve, reject) => {
      if (this.#closing.signal.aborted) return reject(closed())
      // The others are few: as many as model calls run at a time.
      if (urgency === 'ordinary' && this.#ordinary.length >= rules.tuning.server.maxQueued) {
        return reject(
          new TalkingHeadsError('busy', 'too many lines wait for the store; try again', { retryable: true }),
        )
      }
      const now = clock.now()
      const queue = { urgent: this.#urgent, ordinary: this.#ordinary, patient: this.#patient }[urgency]
      const hear = hearingOnce(rules.hear)
      queue.push({ command, rules: { ...rules, hear }, deadline: now + timeoutMs, resolve, reject })
      if (urgency === 'ordinary') this.#ordinaryAt = [now, this.#ordinaryAt[0]]
      if (urgency === 'patient') this.#awaitCompany(now)
      else this.#running ??= this.#run()
    })
  }

  /** Where two have come within a moment, the next one is likely to come within another. */
  #awaitCompany(now: number): void {
    const [newest, before] = this.#ordinaryAt
    if (newest - before > momentMs || now - newest > momentMs) this.#endMoment()
    else this.#cancelMoment ??= this.#options.clock.after(momentMs, () => this.#endMoment())
  }

  /** What was patient is urgent from now on. */
  #endMoment(): void {
    this.#cancelMoment?.()
    this.#cancelMoment = undefined
    if (this.#patient.length === 0) return
    this.#urgent.push(...this.#patient.splice(0))
    this.#running ??= this.#run()
  }

  /** Opens the room where its log holds nothing. Rejects as {@link submit} does. */
  async open(timeoutMs: number): Promise<void> {
    await this.submit(this.#options.opening, 'ordinary', timeoutMs)
  }

  /** Lets what is being appended, or only waits for company, finish and refuses the rest. */
  async close(): Promise<void> {
    this.#endMoment()
    // A run that has just begun takes what waits in the next step.
    await Promise.resolve()
    this.#closing.abort()
    this.#cancelMoment?.()
    await this.#running
    for (const queue of [this.#urgent, this.#patient, this.#ordinary]) {
      for (const waiting of queue.splice(0)) waiting.reject(closed())
    }
  }

  async #run(): Promise<void> {
    // Let everybody who submits in this turn of the event loop share the first append.
    await Promise.resolve()
    for (let batch = this.#take(); batch.length > 0; batch = this.#take()) {
      try {
        await this.#settle(batch)
      } catch (cause) {
        const error = TalkingHeadsError.from(cause)
        for (const waiting of batch) waiting.reject(error)
      }
    }
    // In the same step as the last look at what waits: who submits after it must find the queue at rest.
    this.#running = undefined
  }

  #take(): Waiting[] {
    if (this.#closing.signal.aborted) return []
    if (this.#urgent.length + this.#ordinary.length > 0) this.#endMoment()
    const { rules, replica } = this.#options
    // A line that stands twice in one batch must be known again the second time.
    const maxBatch = Math.min(rules.tuning.server.maxBatch, replica.state.limits.nonces)
    const batch = this.#urgent.splice(0, maxBatch)
    return [...batch, ...this.#ordinary.splice(0, maxBatch - batch.length)]
  }

  async #settle(waiting: readonly Waiting[]): Promise<void> {
    let batch = waiting
    for (let attempt = 1; batch.length > 0; attempt++) {
      const { accepted, from, events } = this.#decideAll(batch, attempt)
      if (accepted.length === 0) return
      const outcome = events.length === 0 ? 'landed' : await this.#append(from, events)
      if (outcome === 'landed') {
        for (const { waiting: item, settled } of accepted) item.resolve(settled)
        return
      }
      if (outcome instanceof TalkingHeadsError) {
        const [only, ...others] = accepted
        if (others.length === 0) return only?.waiting.reject(outcome)
        if (isOfStore(outcome)) {
          for (const { waiting: item } of accepted) item.reject(outcome)
          return
        }
        // Whatever is wrong with one of them must not take the others along.
        for (const { waiting: item } of accepted) await this.#settle([item])
        return
      }
      batch = accepted.map((item) => item.waiting)
      await this.#backOff(attempt, outcome)
      if (outcome === 'unknown') batch = await this.#reread(batch)
    }
  }

  /** Decides the batch on a speculative state; refused commands leave it, and after a failure overdue ones. */
  #decideAll(batch: readonly Waiting[], attempt: number) {
    const { clock, replica, decide, fold } = this.#options
    const from = replica.state.length
    const events = this.#openingOf(replica.state)
    const accepted: { readonly waiting: Waiting; readonly settled: Settled }[] = []
    let state = events.reduce(fold, replica.state)
    for (const waiting of batch) {
      const decision = decide(state, waiting.command, Math.max(clock.now(), state.lastAt), waiting.rules)
      if (decision.type === 'refused') {
        waiting.reject(errorOf(decision))
        continue
      }
      // What landed after all is nothing to append now, and is told so however late it is.
      const isOverdue = waiting.deadline <= clock.now() || this.#closing.signal.aborted
      const isLanded = decision.events.length === 0 && from > 0
      if (attempt > 1 && isOverdue && !isLanded) {
        waiting.reject(this.#closing.signal.aborted ? closed() : unavailable())
        continue
      }
      const start = state.length
      state = decision.events.reduce(fold, state)
      events.push(...decision.events)
      accepted.push({ waiting, settled: { events: decision.events, from: start, state } })
    }
    return { accepted, from, events }
  }

  /** A log that was lost whole is begun anew before anything else is said in it. */
  #openingOf(state: RoomState): Event[] {
    const { clock, decide, opening, rules } = this.#options
    if (state.length > 0) return []
    const decision = decide(state, opening, clock.now(), rules)
    return decision.type === 'accepted' ? [...decision.events] : []
  }

  async #append(
    from: number,
    events: readonly Event[],
  ): Promise<'landed' | 'lost' | 'unknown' | TalkingHeadsError> {
    const { room, store, replica } = this.#options
    const decidedOn = replica.state
    try {
      const result = await store.append(room, from, events, replica.last)
      replica.absorb(from, result.ok ? events : result.tail)
      return result.ok ? 'landed' : 'lost'
    } catch (cause) {
      const error = TalkingHeadsError.from(cause)
      this.#options.onProblem(error)
      const isElsewhere = error.code === 'invalid-input' || error.code === 'store-conflict'
      if (isElsewhere && (await this.#hasMovedFrom(decidedOn))) return 'lost'
      return error.retryable && error.code !== 'store-full' ? 'unknown' : error
    }
  }

  /** Whether a place that the store did not accept is one that its log no longer has: then this server stands elsewhere now. */
  async #hasMovedFrom(decidedOn: RoomState): Promise<boolean> {
    const { replica, onProblem } = this.#options
    try {
      await replica.catchUp()
    } catch (cause) {
      onProblem(TalkingHeadsError.from(cause))
    }
    return replica.state !== decidedOn
  }

  /** Finds out what became of an append whose outcome is unknown. Commands past their deadline leave the batch. */
  async #reread(batch: readonly Waiting[]): Promise<Waiting[]> {
    const { clock, replica, onProblem } = this.#options
    for (let attempt = 1, waiting = [...batch]; ; attempt++) {
      try {
        await replica.catchUp()
        return waiting
      } catch (cause) {
        const error = TalkingHeadsError.from(cause)
        onProblem(error)
        const closing = this.#closing.signal.aborted
        const expired = (item: Waiting) => closing || !error.retryable || item.deadline <= clock.now()
        for (const item of waiting.filter(expired)) item.reject(unavailable(error))
        waiting = waiting.filter((item) => !expired(item))
        if (waiting.length === 0) return []
        await this.#backOff(attempt, 'unknown')
      }
    }
  }

  /** A lost race waits a moment, so that two servers do not keep losing in step; an outage waits longer each time. */
  async #backOff(attempt: number, after: 'lost' | 'unknown'): Promise<void> {
    const { clock, replica, server } = this.#options
    const most = after === 'lost' ? Math.min(2 * attempt, 20) : Math.min(25 * 2 ** attempt, 1_000)
    const jitter = random(server, replica.state.length, `attempt:${attempt}`)
    await delay(clock, Math.ceil(most * jitter), this.#closing.signal)
  }
}

/** Whether it fails whatever is appended: full, or not to be had for good. */
const isOfStore = ({ code }: TalkingHeadsError) => code.startsWith('store-')

const closed = () => new TalkingHeadsError('closed', 'this room was closed', { retryable: true })
const unavailable = (cause?: TalkingHeadsError) =>
  new TalkingHeadsError(
    'store-unavailable',
    `it could not be logged in time${cause ? `: ${cause.message}` : ''}; send it again`,
    { retryable: true, cause },
  )
