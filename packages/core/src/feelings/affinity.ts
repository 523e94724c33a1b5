import type { GodProfile } from '../gods/god-profile.ts'
import { randomInteger } from '../log/random.ts'
import type { Affinity } from '../log/state.ts'
import type { Tuning } from '../tuning.ts'

/** From warmest to coldest; a value is in the first band whose floor it reaches. */
const bands = [
  { from: 75, words: 'greatly treasure' },
  { from: 50, words: 'are fond of' },
  { from: 25, words: 'like' },
  { from: 0, words: 'are neutral towards' },
  { from: -24, words: 'tolerate' },
  { from: -49, words: 'dislike' },
  { from: -74, words: 'are disgusted by' },
  { from: -100, words: 'absolutely hate' },
] as const

/** How an affinity reads after "you": `like`, `absolutely hate`. */
export function affinityInWords(value: number): string {
  return (bands.find((band) => value >= band.from) ?? bands[bands.length - 1])?.words ?? ''
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
  tuning: Tuning,
): number {
  if (isPatron) return clampAffinity(tuning.patronAffinity + god.temperament)
  const impression = randomInteger(seed, 0, `affinity:${god.id}:${memberId}`, ...tuning.firstImpression)
  return clampAffinity(god.temperament + impression)
}

/** An affinity at a later time: it goes back toward its baseline, half the way in each half-life. */
export function decayed(
  affinity: Affinity | undefined,
  base: number,
  at: number,
  halfLifeMs: number,
): number {
  if (!affinity) return base
  const age = Math.max(0, at - affinity.at)
  return clampAffinity(base + (affinity.value - base) * 2 ** (-age / halfLifeMs))
}

/** By how much a mood moves an affinity: proportional, whole, and never past ±100. */
export function moodChange(mood: number, affinity: number, maxChange: number): number {
  return clampAffinity(affinity + Math.round((mood / 3) * maxChange)) - affinity
}
