import { type SimulationOptions, simulate } from './simulate.ts'

/** A run of seeds. */
export interface Schedules {
  readonly from: number
  readonly count: number
}

/** What chooses schedules from outside, as in `SIM_SEED=417 npm test`. */
export interface ScheduleSettings {
  /** The first seed; alone, only that one is run. */
  readonly SIM_SEED?: string | undefined
  /** How many are run, over all parts. */
  readonly SIM_SCHEDULES?: string | undefined
}

/**
 * How many are run where nothing else is asked for, by every run of all tests and by `npm run soak`. Each takes some
 * 25 ms of a processor, and the broken laws of `mutants.test.ts` are all found within the first 300: the last few
 * thousand are for what is rarer than any of them, and are worth a minute only where time is no matter.
 */
export const usualSchedules = { test: 6_000, soak: 10_000 }

/** The seeds that one of several test files runs, so that they share the processors. Parts count from 0. */
export function partOf(
  settings: ScheduleSettings,
  part: number,
  parts: number,
  usual: number = usualSchedules.test,
): Schedules {
  const { SIM_SEED, SIM_SCHEDULES } = settings
  const count = Number(SIM_SCHEDULES ?? (SIM_SEED === undefined ? usual : 1))
  const start = Number(SIM_SEED ?? 1)
  const from = Math.floor((count * part) / parts)
  return { from: start + from, count: Math.floor((count * (part + 1)) / parts) - from }
}

/** Cuts a run of seeds into pieces of at most `size`. */
export function piecesOf({ from, count }: Schedules, size: number): Schedules[] {
  const pieces: Schedules[] = []
  for (let done = 0; done < count; done += size) {
    pieces.push({ from: from + done, count: Math.min(size, count - done) })
  }
  return pieces
}

/** Runs the schedules one after another until one breaks a promise: its violations, or none. */
export async function violationsOf(
  { from, count }: Schedules,
  options: Omit<SimulationOptions, 'seed'> = {},
): Promise<readonly string[]> {
  for (let seed = from; seed < from + count; seed++) {
    const { violations } = await simulate({ ...options, seed })
    if (violations.length > 0) return violations
  }
  return []
}
