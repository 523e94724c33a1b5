import type { Temper } from '../log/state.ts'
import type { MoodTuning } from '../tuning/tuning.ts'

type TemperTuning = Pick<MoodTuning, 'temperHalfLifeMs' | 'warmthPerStep' | 'heatPerStep'>

/** A temper at a later time: warmth and heat have gone half the way to rest in each half-life. */
export function cooled(temper: Temper, at: number, { temperHalfLifeMs }: TemperTuning): Temper {
  const age = Math.max(0, at - temper.at)
  const left = 2 ** (-age / temperHalfLifeMs)
  // Toward rest, so that it gets there; no −0, which would not survive being written down.
  const shrink = (value: number) => Math.trunc(value * left) + 0
  return { warmth: shrink(temper.warmth), heat: shrink(temper.heat), at: Math.max(at, temper.at) }
}

/**
 * A temper after a line of that mood, −3…3. The nearer an end, the less a line adds to it; a line of the other sign
 * counts in full.
 */
export function temperAfter(temper: Temper, mood: number, at: number, tuning: TemperTuning): Temper {
  const now = cooled(temper, at, tuning)
  const isOnward = mood * now.warmth > 0
  const room = isOnward ? 1 - Math.abs(now.warmth) / 100 : 1
  const warmth = now.warmth + mood * tuning.warmthPerStep * room
  const heat = now.heat + Math.abs(mood) * tuning.heatPerStep * (1 - now.heat / 100)
  return { ...now, warmth: whole(warmth, -100), heat: whole(heat, 0) }
}

const whole = (value: number, least: number): number => Math.max(least, Math.min(100, Math.round(value))) + 0

/** Words for tempers by warmth, each row from calm to hot. Nobody is told that it is in no mood at all. */
export interface TemperWords {
  readonly sour: readonly [calm: string, stirred: string, hot: string]
  readonly even: readonly [stirred: string, hot: string]
  readonly bright: readonly [calm: string, stirred: string, hot: string]
}

/** Where the middle ends: a third of the way up or down. */
const third = 34

/** The word for a temper; undefined at rest. */
export function temperInWords(
  { warmth, heat }: Temper,
  { sour, even, bright }: TemperWords,
): string | undefined {
  const row = warmth <= -third ? sour : warmth >= third ? bright : ([undefined, ...even] as const)
  return row[heat < third ? 0 : heat < 2 * third ? 1 : 2]
}
