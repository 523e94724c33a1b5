import { TalkingHeadsError } from '@talking-heads/core'
import type { Timeouts } from './settings.ts'

/** One call's time-outs and its caller's signal, joined in one signal. */
export interface Deadline {
  readonly signal: AbortSignal
  /** A piece of the answer has come: from here on, pieces must follow one another. */
  progress(): void
  /** All that matters has come: what is still to come may take at most this long, and no error follows. */
  wrapUp(ms: number): void
  /** Why the call must end: `aborted` or `model-timeout`. */
  readonly failure: TalkingHeadsError | undefined
  /** Lets go of timers and of the caller's signal. */
  close(): void
}

export function startDeadline(caller: AbortSignal, timeouts: Required<Timeouts>): Deadline {
  const controller = new AbortController()
  let failure: TalkingHeadsError | undefined
  let wrappingUp = false
  const end = (why: TalkingHeadsError | undefined) => {
    failure ??= why
    controller.abort(why)
  }
  const timedOut = (what: string) => () =>
    end(new TalkingHeadsError('model-timeout', `the model ${what}`, { retryable: true }))
  const aborted = () =>
    end(new TalkingHeadsError('aborted', 'the call to the model was aborted', { cause: caller.reason }))

  const { firstTokenMs, idleMs, totalMs } = timeouts
  let wait = setTimeout(timedOut(`has not begun to answer within ${firstTokenMs} ms`), firstTokenMs)
  const total = setTimeout(timedOut(`has not finished within ${totalMs} ms`), totalMs)
  caller.addEventListener('abort', aborted, { once: true })
  if (caller.aborted) aborted()

  return {
    signal: controller.signal,
    get failure() {
      return failure
    },
    progress() {
      clearTimeout(wait)
      wait = setTimeout(timedOut(`fell silent for ${idleMs} ms in the middle of its answer`), idleMs)
    },
    wrapUp(ms) {
      if (wrappingUp) return
      wrappingUp = true
      clearTimeout(total)
      clearTimeout(wait)
      wait = setTimeout(end, ms, undefined)
    },
    close() {
      clearTimeout(wait)
      clearTimeout(total)
      caller.removeEventListener('abort', aborted)
    },
  }
}
