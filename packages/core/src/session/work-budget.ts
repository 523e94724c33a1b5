import { TalkingHeadsError } from '../log/errors.ts'
import type { Clock } from '../ports/clock.ts'

/** Work in units: one is about a tenth of a millisecond of a core. */
export interface WorkRate {
  /** On average; 0: no limit. */
  readonly perSecond: number
  /** At once, after a pause; at least 1. */
  readonly burst: number
}

/** Work that somebody may ask for. It is paid for when it is done, so it may end in debt: then nothing more is begun. */
export interface WorkBudget {
  spend(units: number): void
  /** Ms until the debt is paid off; 0 where there is none. */
  readonly waitMs: number
}

/** A budget that nobody else draws on. */
export function createWorkBudget({ perSecond, burst }: WorkRate, clock: Clock): WorkBudget {
  if (perSecond === 0) return { spend() {}, waitMs: 0 }
  const unitMs = 1_000 / perSecond
  /** When all is paid for and the burst is there again, epoch ms. All there is to know of it. */
  let fullAt = Number.NEGATIVE_INFINITY
  return {
    spend(units) {
      fullAt = Math.max(clock.now(), fullAt) + units * unitMs
    },
    get waitMs() {
      return Math.max(0, Math.ceil(fullAt - clock.now() - burst * unitMs))
    },
  }
}

/**
 * @param name of the option, for the message
 * @throws TalkingHeadsError `invalid-input`
 */
export function checkWorkRate(name: string, { perSecond, burst }: WorkRate): void {
  if (perSecond >= 0 && burst >= 1) return
  throw new TalkingHeadsError(
    'invalid-input',
    `${name} is ${perSecond}/${burst}; it takes perSecond ≥ 0 and burst ≥ 1`,
  )
}
