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
  /** Takes as many as that, also those that are not there yet. */
  spend(key: string, tokens: number): void
  /** Ms until no token is owed any more. */
  waitMs(key: string): number
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

  const after = (key: string, tokens: number, now: number) =>
    Math.max(now, fullAt.get(key) ?? now) + tokens * tokenMs

  function set(key: string, at: number, now: number): void {
    fullAt.set(key, at)
    if (fullAt.size > sweepAt) sweep(now)
  }

  return {
    take(key) {
      const now = clock.now()
      const next = after(key, 1, now)
      const waitMs = next - now - emptyMs
      // Nobody waits for a fraction of a ms, nor for what adding fractions leaves.
      if (waitMs >= 1) return Math.ceil(waitMs)
      set(key, next, now)
      return undefined
    },
    spend(key, tokens) {
      const now = clock.now()
      set(key, after(key, tokens, now), now)
    },
    waitMs(key) {
      const now = clock.now()
      return Math.max(0, Math.ceil(after(key, 0, now) - now - emptyMs))
    },
    get size() {
      return fullAt.size
    },
  }
}
