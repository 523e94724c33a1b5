import type { Command, EffectOutcome } from '../decide/commands.ts'
import { TalkingHeadsError } from '../log/errors.ts'
import type { SilenceReason } from '../log/events.ts'
import type { Effect, EffectOf, RoomState } from '../log/state.ts'
import { type Clock, delay } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import type { Tuning } from '../tuning/tuning.ts'
import type { TypingSignal } from './typing.ts'

export interface DirectorOptions {
  readonly room: string
  /** Who holds the lease: this server. */
  readonly holder: string
  readonly store: Store
  readonly clock: Clock
  readonly tuning: Tuning
  readonly state: () => RoomState
  readonly isAnybodyPresent: () => boolean
  /** Does one effect's work. Rejects once `signal` fires. */
  readonly perform: (effect: Effect, signal: AbortSignal) => Promise<EffectOutcome>
  /** Logs a command; retries on its own until the time is up. */
  readonly submit: (command: Command, timeoutMs: number) => Promise<unknown>
  /** Told when a god begins to type a reply, while it goes on, and when it has stopped. */
  readonly signal: (signal: TypingSignal, effectId: string) => void
  readonly onProblem: (error: TalkingHeadsError) => void
}

/** Results that were paid for outlive their effect by this much, in ms, while the store is away. */
const resultGraceMs = 60_000
/** Who is refused a room asks again after this, in ms: each event pokes, and each would be a question to the store. */
const leaseAgainMs = 1_000
/** After a result that could not be logged, its effect is left alone for this long, in ms. */
const failurePauseMs = 1_000

/**
 * Runs a room's pending effects while it holds the room's lease and somebody is present. The lease only decides
 * who pays for a model call; whether its result becomes true, the log decides.
 */
export class Director {
  readonly #options: DirectorOptions
  readonly #running = new Map<string, AbortController>()
  /** Epoch ms until when the room is surely ours. */
  #leasedUntil = 0
  #askingForLease = false
  /** Epoch ms before which the room is not asked for: somebody else was found to have it. 0: it may be had. */
  #refusedUntil = 0
  /** When this looks again by itself. */
  #alarm: { readonly at: number; readonly cancel: () => void } | undefined
  #passingMinute = -1
  /** Epoch ms since when somebody has been present without a break. */
  #presentSince = Number.POSITIVE_INFINITY
  readonly #closing = new AbortController()

  constructor(options: DirectorOptions) {
    this.#options = options
  }

  /** Looks at what is due. Called whenever the room or who is in it has changed; cheap when nothing is due. */
  poke(): void {
    if (this.#closing.signal.aborted || this.#options.state().readOnly) return
    this.#abandonSettled()
    const { clock, tuning, isAnybodyPresent } = this.#options
    if (!isAnybodyPresent()) {
      this.#endAlarm()
      this.#presentSince = Number.POSITIVE_INFINITY
      if (this.#running.size === 0) this.#giveBackLease()
      return
    }
    const now = clock.now()
    this.#presentSince = Math.min(this.#presentSince, now)
    const isToAsk = this.#refusedUntil <= now && !this.#isLeftToOthers(now)
    if (isToAsk && this.#leasedUntil - now <= tuning.server.leaseMs / 2) this.#askForLease()
    if (this.#leasedUntil > now) {
      this.#startDue(now)
      this.#passMinute(now)
    }
    this.#sleep(now)
  }

  /** As {@link poke}, where the room may just have been given back. */
  pokeForLease(): void {
    this.#refusedUntil = 0
    this.poke()
  }

  /** Stops all work and hands the room to whoever asks next. What was pending stays pending. */
  async close(): Promise<void> {
    this.#closing.abort()
    this.#endAlarm()
    for (const abort of this.#running.values()) abort.abort()
    await this.#leaseCall(0)
  }

  #startDue(now: number): void {
    const { state, tuning } = this.#options
    const { pending } = state()
    // What expired is closed at once, whatever is running.
    const expired = pending.filter((effect) => effect.expiresAt <= now)
    const due = pending.filter((effect) => effect.expiresAt > now)
    const inOrder = [...due].sort((one, other) => urgencyOf(one) - urgencyOf(other))
    for (const effect of expired) this.#start(effect)
    for (const effect of inOrder) {
      if (this.#running.size >= tuning.model.concurrent) break
      this.#start(effect)
    }
  }

  #start(effect: Effect): void {
    if (this.#running.has(effect.id)) return
    const abort = new AbortController()
    this.#running.set(effect.id, abort)
    void this.#run(effect, abort).finally(() => {
      this.#running.delete(effect.id)
      this.poke()
    })
  }

  async #run(effect: Effect, abort: AbortController): Promise<void> {
    const { clock, onProblem } = this.#options
    const cancelExpiry = clock.after(Math.max(0, effect.expiresAt - clock.now()), () =>
      abort.abort('expired'),
    )
    const stopTyping = effect.type === 'generate-reply' ? this.#type(effect) : () => {}
    // Whoever finished it, and however long the store takes to say so: the wait for this god is over.
    abort.signal.addEventListener('abort', stopTyping, { once: true })
    try {
      const outcome = await this.#outcomeOf(effect, abort.signal)
      if (!outcome) return
      await this.#log(
        { type: 'finish-effect', effectId: effect.id, outcome },
        effect.expiresAt + resultGraceMs,
      )
    } catch (cause) {
      onProblem(TalkingHeadsError.from(cause))
      await delay(clock, failurePauseMs, this.#closing.signal)
    } finally {
      cancelExpiry()
      stopTyping()
    }
  }

  /** A full store refuses at once. What was paid for is not asked for again: it waits for room. */
  async #log(command: Command, until: number): Promise<void> {
    const { clock, submit } = this.#options
    for (;;) {
      try {
        await submit(command, Math.max(0, until - clock.now()))
        return
      } catch (cause) {
        const mayPass = TalkingHeadsError.is(cause, 'store-full') && clock.now() < until
        if (!mayPass || this.#closing.signal.aborted) throw cause
        await delay(clock, failurePauseMs, this.#closing.signal)
      }
    }
  }

  /** Undefined: it is no longer ours to finish. */
  async #outcomeOf(effect: Effect, signal: AbortSignal): Promise<EffectOutcome | undefined> {
    const { clock, perform, onProblem } = this.#options
    if (effect.expiresAt <= this.#presentSince) return silence('nobody-present')
    if (effect.expiresAt <= clock.now()) return silence('expired')
    try {
      return await untilAborted(perform(effect, signal), signal)
    } catch (cause) {
      if (signal.aborted) return signal.reason === 'expired' ? silence('expired') : undefined
      const error = TalkingHeadsError.from(cause)
      onProblem(error)
      return silence('model-failed', `${error.code}: ${error.message}`)
    }
  }

  /** Says that a god is typing until told to stop. */
  #type({ id: effectId, godId }: EffectOf<'generate-reply'>): () => void {
    const { clock, tuning, signal } = this.#options
    let cancel = () => {}
    const say = () => {
      signal({ type: 'typing', id: godId, until: clock.now() + tuning.server.typingMs }, effectId)
      cancel = clock.after(tuning.server.typingMs / 2, say)
    }
    let isTyping = true
    say()
    return () => {
      if (!isTyping) return
      isTyping = false
      cancel()
      signal({ type: 'typing', id: godId, until: clock.now() }, effectId)
    }
  }

  /** Another server finished it: the call is wasted, so end it. */
  #abandonSettled(): void {
    if (this.#running.size === 0) return
    const { pending } = this.#options.state()
    for (const [id, abort] of this.#running) {
      if (!pending.some((effect) => effect.id === id)) abort.abort('settled')
    }
  }

  /** Births and silences hang on minutes: where there are neither, none is logged. */
  get #countsMinutes(): boolean {
    const { births, unprompted } = this.#options.tuning
    return births !== false || unprompted !== false
  }

  #passMinute(now: number): void {
    if (!this.#countsMinutes) return
    const minute = minuteOf(now)
    if (minute <= this.#options.state().lastMinute || minute <= this.#passingMinute) return
    this.#passingMinute = minute
    void this.#options.submit({ type: 'pass-minute', minute }, 30_000).catch((cause) => {
      this.#passingMinute = -1
      this.#options.onProblem(TalkingHeadsError.from(cause))
    })
  }

  #askForLease(): void {
    if (this.#askingForLease) return
    this.#askingForLease = true
    void this.#leaseCall(this.#options.tuning.server.leaseMs).finally(() => {
      this.#askingForLease = false
      if (this.#leasedUntil > this.#options.clock.now()) this.poke()
    })
  }

  #giveBackLease(): void {
    if (this.#leasedUntil > this.#options.clock.now()) void this.#leaseCall(0)
  }

  async #leaseCall(ttlMs: number): Promise<void> {
    const { store, room, holder, clock, onProblem } = this.#options
    const asked = clock.now()
    if (ttlMs === 0) this.#leasedUntil = 0
    try {
      // Counted from before the question, so that it never seems to last longer here than there.
      const held = await store.lease(room, holder, ttlMs)
      this.#leasedUntil = held ? asked + ttlMs : 0
      this.#refusedUntil = held || ttlMs === 0 ? 0 : asked + Math.min(leaseAgainMs, ttlMs / 4)
    } catch (cause) {
      onProblem(TalkingHeadsError.from(cause))
    }
  }

  /** Another server was found to have the room, and has left nothing undone: who only listens need not be asked for. */
  #isLeftToOthers(now: number): boolean {
    const { tuning, state } = this.#options
    if (this.#refusedUntil === 0 || state().pending.length > 0) return false
    return !this.#countsMinutes || minuteOf(now - tuning.server.leaseMs) <= state().lastMinute
  }

  /** Until the next thing that time alone brings: the lease's half, a minute, an expiry. */
  #sleep(now: number): void {
    const { clock, tuning, state } = this.#options
    const isLeft = this.#isLeftToOthers(now)
    const isWaiting = this.#refusedUntil > now && state().pending.length > 0
    const minuteEnd = (minuteOf(now) + 1) * 60_000 + (isLeft ? tuning.server.leaseMs : 0)
    const next = Math.min(
      isLeft ? Number.POSITIVE_INFINITY : now + tuning.server.leaseMs / 2,
      isWaiting ? this.#refusedUntil : Number.POSITIVE_INFINITY,
      this.#countsMinutes ? minuteEnd : Number.POSITIVE_INFINITY,
      ...state().pending.map((effect) =>
        effect.expiresAt > now ? effect.expiresAt : Number.POSITIVE_INFINITY,
      ),
    )
    // One that comes too early does no harm, and each event pokes: to set another each time would cost more.
    if (this.#alarm && this.#alarm.at <= next) return
    this.#endAlarm()
    if (next === Number.POSITIVE_INFINITY) return
    const cancel = clock.after(Math.max(1, next - now), () => {
      this.#alarm = undefined
      this.poke()
    })
    this.#alarm = { at: next, cancel }
  }

  #endAlarm(): void {
    this.#alarm?.cancel()
    this.#alarm = undefined
  }
}

/** What mortals wait for, then gods among themselves, then feelings, then the rest: the lower, the sooner. */
function urgencyOf(effect: Effect): number {
  switch (effect.type) {
    case 'choose-responder':
    case 'generate-reply':
      return effect.hop === 0 ? 0 : 1
    case 'judge-mood':
      return 2
    case 'write-memories':
    case 'generate-god':
      return 3
  }
}

const minuteOf = (at: number): number => Math.floor(at / 60_000)

const silence = (reason: SilenceReason, detail?: string): EffectOutcome =>
  detail === undefined ? { type: 'silence', reason } : { type: 'silence', reason, detail }

/** Rejects once `signal` fires, whether or not the work takes notice: a room cannot wait for what never ends. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    work.then(resolve, reject)
  })
}
