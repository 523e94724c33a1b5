import type { Clock } from '@talking-heads/core'

/** How often something may happen. */
export interface Rate {
  /** On average; 0: no limit. */
  readonly perSecond: number
  /** At once, after a pause; at least 1. */
  readonly burst: number
}

export interface TokenBuckets {
  /** Takes one of the key's tokens; else ms until there is one again. */
  take(key: string): number | undefined
  /** Keys that are remembered: those whose bucket is not full. */
  readonly size: number
}

/** Fewer are not worth looking through for those that can be forgotten. */
const minSweep = 1_000

/** A bucket a key, of `burst` tokens, that fills at `perSecond`. */
export function createTokenBuckets({ perSecond, burst }: Rate, clock: Clock): TokenBuckets {
  const tokenMs = 1_000 / perSecond
  const emptyMs = burst * tokenMs
  /** When a bucket will be full again, epoch ms. All there is to know of it. */
  const fullAt = new Map<string, number>()
  let sweepAt = minSweep

  function sweep(now: number): void {
    for (const [key, at] of fullAt) if (at <= now) fullAt.delete(key)
    sweepAt = Math.max(minSweep, 2 * fullAt.size)
  }

  return {
    take(key) {
      const now = clock.now()
      const next = Math.max(now, fullAt.get(key) ?? now) + tokenMs
      const waitMs = next - now - emptyMs
      // Nobody waits for a fraction of a ms, nor for what adding fractions leaves.
      if (waitMs >= 1) return Math.ceil(waitMs)
      fullAt.set(key, next)
      if (fullAt.size > sweepAt) sweep(now)
      return undefined
    },
    get size() {
      return fullAt.size
    },
  }
}
