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

const noLimit: WorkBudget = { spend() {}, waitMs: 0 }

/** A budget that nobody else draws on. */
export function createWorkBudget(rate: WorkRate, clock: Clock): WorkBudget {
  return rate.perSecond === 0 ? noLimit : new OwnBudget(rate, clock)
}

class OwnBudget implements WorkBudget {
  readonly #rate: WorkRate
  readonly #clock: Clock
  /** When all is paid for and the burst is there again, epoch ms. All there is to know of it. */
  #fullAt = Number.NEGATIVE_INFINITY

  constructor(rate: WorkRate, clock: Clock) {
    this.#rate = rate
    this.#clock = clock
  }

  spend(units: number): void {
    this.#fullAt = Math.max(this.#clock.now(), this.#fullAt) + units * this.#unitMs
  }

  get waitMs(): number {
    return Math.max(0, Math.ceil(this.#fullAt - this.#clock.now() - this.#rate.burst * this.#unitMs))
  }

  get #unitMs(): number {
    return 1_000 / this.#rate.perSecond
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
