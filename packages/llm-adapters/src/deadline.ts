import { type Clock, defaultTuning, TalkingHeadsError } from '@talking-heads/core'

export interface Timeouts {
  /** From the call to the first piece of the answer, in ms; `Infinity` is never, as for the others. */
  readonly firstTokenMs?: number
  /** Between two pieces of the answer, in ms. */
  readonly idleMs?: number
  /** Both of these at once, for a model that is slow: ms that it may be silent. */
  readonly silenceMs?: number
  /** For the whole call, in ms. */
  readonly totalMs?: number
}

type Limits = Required<Omit<Timeouts, 'silenceMs'>>

/** For a service that has machines enough. */
const hasty: Limits = { firstTokenMs: 15_000, idleMs: 10_000, totalMs: 60_000 }

/** A room wants no answer any more after this, in ms. */
const roomMs = defaultTuning.turns.effectLifetimeMs

/**
 * For a machine of one's own: without a graphics card it may read a prompt for a minute, and while it reads somebody
 * else's it says nothing, so that silence is no sign of a failure.
 */
export const patient: Limits = { firstTokenMs: roomMs, idleMs: roomMs, totalMs: roomMs }

function limitsOf({ silenceMs, ...given }: Timeouts, usual: Limits): Limits {
  if (silenceMs === undefined) return { ...usual, ...given }
  // Who may be silent for longer may take longer in all.
  const slow = { firstTokenMs: silenceMs, idleMs: silenceMs, totalMs: Math.max(roomMs, silenceMs) }
  return { ...slow, ...given }
}

/** One call's time-outs and its caller's signal, joined in one signal. */
export interface Deadline {
  readonly signal: AbortSignal
  /** The server has shown that it is at work: however long the silence was, it begins anew. */
  alive(): void
  /** A piece of the answer has come: from here on, pieces must follow one another. */
  progress(): void
  /** It is asked once more: what is said of the first piece holds again. */
  restart(): void
  /** All that matters has come: silence may last at most this long from now, and no error follows. */
  wrapUp(ms: number): void
  /** What seemed to be all was not: pieces must follow one another again. */
  resume(): void
  /** Nothing more is wanted, and no error follows. */
  finish(): void
  /** Why the call must end: `aborted` or `model-timeout`. */
  readonly failure: TalkingHeadsError | undefined
  /** Lets go of timers and of the caller's signal. */
  close(): void
}

/** @param usual what holds where `timeouts` say nothing */
export function startDeadline(
  caller: AbortSignal,
  timeouts: Timeouts,
  clock: Clock,
  usual: Limits = hasty,
): Deadline {
  const { firstTokenMs, idleMs, totalMs } = limitsOf(timeouts, usual)
  const controller = new AbortController()
  let failure: TalkingHeadsError | undefined
  let wrappingUp = false
  const end = (why?: TalkingHeadsError) => {
    failure ??= why
    controller.abort(why)
  }
  const timedOut = (what: string) => () =>
    end(new TalkingHeadsError('model-timeout', `the model ${what}`, { retryable: true }))
  const aborted = () =>
    end(new TalkingHeadsError('aborted', 'the call to the model was aborted', { cause: caller.reason }))

  const after = (ms: number, run: () => void) => (Number.isFinite(ms) ? clock.after(ms, run) : () => {})
  const waitingFirst = {
    ms: firstTokenMs,
    end: timedOut(`has not begun to answer within ${firstTokenMs} ms`),
  }
  const waitingOn = {
    ms: idleMs,
    end: timedOut(`fell silent for ${idleMs} ms in the middle of its answer`),
  }
  let waiting = waitingFirst
  /** When the last sign of life came; a timer for each of them would cost more than the sign. */
  let lastAt = clock.now()
  let stopWaiting = () => {}
  const watch = (ms: number) => {
    stopWaiting = after(ms, () => {
      const left = lastAt + waiting.ms - clock.now()
      if (left > 0) watch(left)
      else waiting.end()
    })
  }
  watch(waiting.ms)
  const waitAnew = (next: typeof waiting) => {
    waiting = next
    lastAt = clock.now()
    stopWaiting()
    watch(waiting.ms)
  }
  const unfinished = timedOut(`has not finished within ${totalMs} ms`)
  const stopTotal = after(totalMs, () => (wrappingUp ? end() : unfinished()))
  caller.addEventListener('abort', aborted, { once: true })
  if (caller.aborted) aborted()

  return {
    signal: controller.signal,
    get failure() {
      return failure
    },
    alive() {
      lastAt = clock.now()
    },
    progress() {
      lastAt = clock.now()
      if (!wrappingUp && waiting !== waitingOn) waitAnew(waitingOn)
    },
    restart() {
      wrappingUp = false
      waitAnew(waitingFirst)
    },
    wrapUp(ms) {
      wrappingUp = true
      stopWaiting()
      stopWaiting = after(ms, () => end())
    },
    resume() {
      if (!wrappingUp) return
      wrappingUp = false
      waitAnew(waitingOn)
    },
    finish: () => end(),
    close() {
      stopWaiting()
      stopTotal()
      caller.removeEventListener('abort', aborted)
    },
  }
}
