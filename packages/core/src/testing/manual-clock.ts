import { TalkingHeadsError } from '../log/errors.ts'
import type { Clock } from '../ports/clock.ts'

export interface ManualClockOptions {
  /** Epoch ms at which it stands. Default 2026-01-01T00:00:00Z. */
  readonly now?: number
}

/** A clock that stands still until it is moved: tests decide when time passes, and how much. */
export interface ManualClock extends Clock {
  /**
   * Moves time on by `ms`. Timers that come due meanwhile run in the order of their times (of equal ones: in
   * the order they were set), each with `now()` at its own time; so do those that they set in turn. What a
   * timer leaves to promises runs once the caller awaits.
   *
   * @throws TalkingHeadsError `invalid-input` for a negative or unreal `ms`; and whatever a timer throws
   */
  advance(ms: number): void
  /** Moves time to the next timer and runs that one alone; `false` where none is set. */
  runNext(): boolean
  /** How many timers are set. */
  readonly pending: number
}

interface Timer {
  readonly at: number
  readonly run: () => void
}

/** A clock for tests; see {@link ManualClock}. */
export function createManualClock(options: ManualClockOptions = {}): ManualClock {
  const timers = new Set<Timer>()
  let now = options.now ?? Date.UTC(2026, 0, 1)

  // Insertion order breaks ties: a set keeps it, and only a strictly earlier timer goes first.
  const nextTimer = (): Timer | undefined => {
    let next: Timer | undefined
    for (const timer of timers) if (!next || timer.at < next.at) next = timer
    return next
  }
  const run = (timer: Timer) => {
    timers.delete(timer)
    now = Math.max(now, timer.at)
    timer.run()
  }

  return {
    now: () => now,
    after(ms, callback) {
      const timer: Timer = { at: now + Math.max(0, ms), run: callback }
      timers.add(timer)
      return () => {
        timers.delete(timer)
      }
    },
    advance(ms) {
      if (!(ms >= 0 && Number.isFinite(ms))) {
        throw new TalkingHeadsError('invalid-input', `cannot advance by ${ms}: time moves on by 0 ms or more`)
      }
      const end = now + ms
      for (let timer = nextTimer(); timer && timer.at <= end; timer = nextTimer()) run(timer)
      now = Math.max(now, end)
    },
    runNext() {
      const timer = nextTimer()
      if (timer) run(timer)
      return timer !== undefined
    },
    get pending() {
      return timers.size
    },
  }
}
