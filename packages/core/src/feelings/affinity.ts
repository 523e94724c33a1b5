import type { GodProfile } from '../log/god-profile.ts'
import { randomInteger } from '../log/random.ts'
import type { Affinity } from '../log/state.ts'
import type { MoodTuning } from '../tuning/tuning.ts'

/** Of words for affinities, the warmest first, those that a value is said in: the first whose `from` it reaches. */
export function bandOf<Band extends { readonly from: number }>(
  bands: readonly Band[],
  value: number,
): Band | undefined {
  return bands.find(({ from }) => value >= from) ?? bands[bands.length - 1]
}

/** −100…100. */
export const clampAffinity = (value: number): number => Math.max(-100, Math.min(100, Math.round(value)))

/**
 * How a god feels about a member it has never dealt with, −100…100: its temperament and a first impression,
 * drawn once and for all from the room's seed; a patron starts fond.
 */
export function baseline(
  god: GodProfile,
  memberId: string,
  isPatron: boolean,
  seed: string,
  moods: MoodTuning,
): number {
  if (isPatron) return clampAffinity(moods.patronAffinity + god.temperament)
  const impression = randomInteger(seed, 0, `affinity:${god.id}:${memberId}`, ...moods.firstImpression)
  return clampAffinity(god.temperament + impression)
}

/** An affinity at a later time: it goes back toward its baseline, half the way in each half-life. */
export function decayed(
  affinity: Pick<Affinity, 'value' | 'at'> | undefined,
  base: number,
  at: number,
  halfLifeMs: number,
): number {
  if (!affinity) return base
  const age = Math.max(0, at - affinity.at)
  return clampAffinity(base + (affinity.value - base) * 2 ** (-age / halfLifeMs))
}

/**
 * By how much a mood moves an affinity: whole, at most `maxChange` for ±3, and never past ±100. Toward an end each
 * step is smaller, by the square of how near it is; the way back is not. So love is hard won, and a quarrel costs it.
 */
export function moodChange(mood: number, affinity: number, maxChange: number): number {
  const isOnward = mood * affinity > 0
  const room = isOnward ? 1 - (affinity / 100) ** 2 : 1
  return clampAffinity(affinity + Math.round((mood / 3) * maxChange * room)) - affinity
}

/** How far an affinity has lately been moved, up or down; it wears off with time. */
export interface RecentMoves {
  /** Whole steps, signed. */
  readonly moved: number
  /** Epoch ms. */
  readonly at: number
}

/**
 * What of a change still counts: at most `perMinute` at once, either way, and `perMinute` a minute in the long run, so
 * never more than twice that within any minute. Nobody is flattered into love between two sips.
 *
 * @returns the change, perhaps 0 and never of the other sign, and what to remember for the next one
 */
export function cappedChange(
  change: number,
  recent: RecentMoves | undefined,
  at: number,
  perMinute: number,
): { readonly change: number; readonly recent: RecentMoves } {
  const before = recent ? wornOff(recent, at, perMinute) : 0
  const after = Math.max(-perMinute, Math.min(perMinute, before + change))
  const left = change > 0 ? Math.max(0, after - before) : Math.min(0, after - before)
  return { change: left + 0, recent: { moved: before + left, at: Math.max(at, recent?.at ?? at) } }
}

/** What is left of recent moves, rounded up: no millisecond between two lines is worth a whole step. */
function wornOff({ moved, at }: RecentMoves, now: number, perMinute: number): number {
  const left = Math.abs(moved) - (Math.max(0, now - at) / 60_000) * perMinute
  return Math.sign(moved) * Math.max(0, Math.ceil(left)) + 0
}
