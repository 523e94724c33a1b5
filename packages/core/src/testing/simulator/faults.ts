import type { Dice } from './dice.ts'

/** What goes wrong in a simulation, and how often. Every rate may be 0. */
export interface FaultRates {
  /** Chances, 0…1, of one call to the store: refused before anything was done. */
  readonly storeFails: number
  /** Done, but the answer is lost: the caller is told `store-unavailable`. */
  readonly answerLost: number
  /** Done or not, nothing ever comes back. */
  readonly answerNever: number
  /** Takes up to a second each way. */
  readonly storeSlow: number

  /** Chances, 0…1, of one notice at one server: it never arrives. */
  readonly noticeLost: number
  /** It arrives twice. */
  readonly noticeDoubled: number
  /** It arrives up to a second late, so that others overtake it. */
  readonly noticeLate: number
  /** It arrives without the events it announces. */
  readonly noticeBare: number

  /** Chances, 0…1, of one model call: it fails, for now or for good. */
  readonly modelFails: number
  /** It never ends; half of these calls ignore even being aborted. */
  readonly modelHangs: number
  /** Its answer is of no use. */
  readonly modelRubbish: number
  /** Its answer comes late, often too late. */
  readonly modelLate: number

  /** How often in one schedule, on average: a server dies at once and comes back later. */
  readonly crashes: number
  /** A server is shut down in good order and comes back later. */
  readonly restarts: number
  /** A server stands still, often for longer than its lease. */
  readonly stalls: number
  /** The store is gone for everybody. */
  readonly outages: number
  /** One server cannot reach the store and hears nothing of it. */
  readonly partitions: number
  /** The lease is taken away from who holds it. */
  readonly leaseLosses: number
  /** A client loses its connection and comes back, often to another server. */
  readonly moves: number
  /** A client leaves for some time. */
  readonly absences: number
  /** A client sends again what it has sent already. */
  readonly resends: number
}

export type FaultName = keyof FaultRates

/** The highest that {@link drawFaults} goes. */
const worst: FaultRates = {
  storeFails: 0.15,
  answerLost: 0.2,
  answerNever: 0.05,
  storeSlow: 0.2,
  noticeLost: 0.6,
  noticeDoubled: 0.5,
  noticeLate: 0.5,
  noticeBare: 1,
  modelFails: 0.5,
  modelHangs: 0.2,
  modelRubbish: 0.4,
  modelLate: 0.3,
  crashes: 4,
  restarts: 2,
  stalls: 3,
  outages: 2,
  partitions: 3,
  leaseLosses: 4,
  moves: 8,
  absences: 4,
  resends: 6,
}

export const faultNames = Object.keys(worst) as readonly FaultName[]

/** Nothing goes wrong. */
export const noFaults: FaultRates = withFaults({})

/** These faults and no others. */
export function withFaults(faults: Partial<FaultRates>): FaultRates {
  const rates = Object.fromEntries(faultNames.map((name) => [name, faults[name] ?? 0]))
  return rates as Record<FaultName, number>
}

/**
 * Faults of one schedule. Each kind is there in half of the schedules and absent in the others, since a fault that
 * is always there hides what another would show.
 */
export function drawFaults(dice: Dice): FaultRates {
  const rates = Object.fromEntries(
    faultNames.map((name) => [name, dice.chance(0.5) ? dice.next() * worst[name] : 0]),
  )
  return rates as Record<FaultName, number>
}
