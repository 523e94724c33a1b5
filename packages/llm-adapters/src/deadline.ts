import { type Clock, TalkingHeadsError } from '@talking-heads/core'

export interface Timeouts {
  /** From the call to the first piece of the answer, in ms; `Infinity` is never, as for the others. Default 15,000. */
  readonly firstTokenMs?: number
  /** Between two pieces of the answer, in ms. Default 10,000. */
  readonly idleMs?: number
  /** For the whole call, in ms. Default 60,000. */
  readonly totalMs?: number
}

const defaultTimeouts: Required<Timeouts> = { firstTokenMs: 15_000, idleMs: 10_000, totalMs: 60_000 }

/** One call's time-outs and its caller's signal, joined in one signal. */
export interface Deadline {
  readonly signal: AbortSignal
  /** A piece of the answer has come: from here on, pieces must follow one another. */
  progress(): void
  /** It is asked once more: what is said of the first piece holds again. */
  restart(): void
  /** All that matters has come: silence may last at most this long from now, and no error follows. */
  wrapUp(ms: number): void
  /** Nothing more is wanted, and no error follows. */
  finish(): void
  /** Why the call must end: `aborted` or `model-timeout`. */
  readonly failure: TalkingHeadsError | undefined
  /** Lets go of timers and of the caller's signal. */
  close(): void
}

export function startDeadline(caller: AbortSignal, timeouts: Timeouts, clock: Clock): Deadline {
  const { firstTokenMs, idleMs, totalMs } = { ...defaultTimeouts, ...timeouts }
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
  const notBegun = timedOut(`has not begun to answer within ${firstTokenMs} ms`)
  const silent = timedOut(`fell silent for ${idleMs} ms in the middle of its answer`)
  let stopWaiting = after(firstTokenMs, notBegun)
  /** When the last piece came; a timer for each of them would cost more than the piece. */
  let lastAt: number | undefined
  const watch = (ms: number) => {
    stopWaiting = after(ms, () => {
      const left = (lastAt ?? 0) + idleMs - clock.now()
      if (left > 0) watch(left)
      else silent()
    })
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
    progress() {
      if (wrappingUp) return
      const isFirst = lastAt === undefined
      lastAt = clock.now()
      if (!isFirst) return
      stopWaiting()
      watch(idleMs)
    },
    restart() {
      wrappingUp = false
      lastAt = undefined
      stopWaiting()
      stopWaiting = after(firstTokenMs, notBegun)
    },
    wrapUp(ms) {
      wrappingUp = true
      stopWaiting()
      stopWaiting = after(ms, () => end())
    },
    finish: () => end(),
    close() {
      stopWaiting()
      stopTotal()
      caller.removeEventListener('abort', aborted)
    },
  }
}
