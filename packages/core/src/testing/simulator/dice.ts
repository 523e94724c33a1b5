import { fnv1a } from '../../log/random.ts'

/** A seeded source of chance: equal seeds and labels give equal throws. */
export interface Dice {
  /** In [0, 1). */
  next(): number
  /** True with this probability, 0…1. */
  chance(probability: number): boolean
  /** A whole number of `from … to`, both included. */
  integer(from: number, to: number): number
  /** One of the values, all equally likely; undefined where there is none. */
  pick<T>(values: readonly T[]): T | undefined
}

/**
 * Dice of their own for each part of a simulation (`label`), so that one part's throws do not shift another's.
 * The generator is mulberry32: one 32-bit word of state, good enough for faults, and quick.
 */
export function createDice(seed: number, label: string): Dice {
  let word = fnv1a(`${seed}:${label}`)
  const next = () => {
    word = (word + 0x6d2b79f5) | 0
    let mixed = Math.imul(word ^ (word >>> 15), 1 | word)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  return {
    next,
    // No throw where there is nothing to decide: calm simulations stay quick.
    chance: (probability) => probability > 0 && next() < probability,
    integer: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (values) => values[Math.floor(next() * values.length)],
  }
}
