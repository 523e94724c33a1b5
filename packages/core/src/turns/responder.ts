import type { Pantheon } from '../gods/pantheon.ts'
import type { GodProfile } from '../log/god-profile.ts'

/** How readily a god speaks unasked: 0.2 for the most taciturn, 1 for an ordinary one, 1.8 for a chatterbox. */
export const talkativenessWeight = ({ talkativeness }: GodProfile): number => 0.2 + talkativeness / 62.5

/** Weights of all gods, summed once per pantheon, so that a draw costs the same among ten and ten thousand. */
interface BaseWeights {
  readonly weights: readonly number[]
  /** `starts[i]` is the sum of all weights before `i`; the last entry is the total. */
  readonly starts: readonly number[]
  readonly indexes: ReadonlyMap<string, number>
}

export interface Responder {
  readonly godId: string
  /** Its chance among all, 0…1. */
  readonly chance: number
}

const known = new WeakMap<Pantheon, BaseWeights>()

/**
 * Draws who speaks, by talkativeness times the factors of the few gods that have any.
 *
 * @param factors by god id, ≥ 0; 0 excludes, who is absent has 1
 * @param draw in [0, 1)
 * @returns undefined where nobody has any weight
 */
export function drawResponder(
  pantheon: Pantheon,
  factors: ReadonlyMap<string, number>,
  draw: number,
): Responder | undefined {
  const { weights, starts, indexes } = baseWeights(pantheon)
  const touched: { index: number; base: number; weight: number }[] = []
  for (const [godId, factor] of factors) {
    const index = indexes.get(godId)
    if (index === undefined) continue
    const base = weights[index] ?? 0
    touched.push({ index, base, weight: base * factor })
  }
  touched.sort((one, other) => one.index - other.index)
  const untouchedTotal = (starts[starts.length - 1] ?? 0) - sum(touched, (god) => god.base)
  const total = untouchedTotal + sum(touched, (god) => god.weight)
  const chosen = (index: number, weight: number): Responder | undefined => {
    const god = pantheon.gods[index]
    return god && { godId: god.id, chance: weight / total }
  }

  // Where rounding carries the point past the end, it falls to the last god that may speak.
  let point = draw * total
  for (const { index, weight } of touched) {
    if (point < weight) return chosen(index, weight)
    point -= weight
  }
  if (touched.length === weights.length) {
    const last = touched.filter((god) => god.weight > 0).pop()
    return last && chosen(last.index, last.weight)
  }
  // What is left falls among the untouched: step over the touched ones that lie before it.
  for (const { index, base } of touched) {
    if (point < (starts[index] ?? 0)) break
    point += base
  }
  let index = Math.min(lastAtOrBelow(starts, point), weights.length - 1)
  // Rounding may carry the point a hair across: never onto a god that was passed over.
  const isTouched = () => touched.some((god) => god.index === index)
  while (index > 0 && isTouched()) index--
  while (isTouched()) index++
  return chosen(index, weights[index] ?? 0)
}

/** What all gods weigh together, by their talkativeness alone. */
export function totalWeight(pantheon: Pantheon): number {
  const { starts } = baseWeights(pantheon)
  return starts[starts.length - 1] ?? 0
}

function baseWeights(pantheon: Pantheon): BaseWeights {
  let base = known.get(pantheon)
  if (!base) {
    const weights = pantheon.gods.map(talkativenessWeight)
    const starts = [0]
    for (const weight of weights) starts.push((starts[starts.length - 1] ?? 0) + weight)
    base = { weights, starts, indexes: new Map(pantheon.gods.map((god, index) => [god.id, index])) }
    known.set(pantheon, base)
  }
  return base
}

function lastAtOrBelow(starts: readonly number[], point: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= point) low = middle
    else high = middle - 1
  }
  return low
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((total, value) => total + of(value), 0)
}
