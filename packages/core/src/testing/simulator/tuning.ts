import type { Tuning } from '../../tuning.ts'
import type { Dice } from './dice.ts'

/**
 * Rules of one schedule. Times are short, so that a schedule is; bounds are often tight, so that what happens at a
 * bound happens in a dozen lines.
 */
export function drawTuning(dice: Dice): Partial<Tuning> {
  const tight = <T>(bound: T): readonly T[] => (dice.chance(0.3) ? [bound] : [])
  const [maxPending = 64] = tight(dice.integer(1, 3))
  const [concurrentEffects = 4] = tight(1)
  const [maxBatch = 64] = tight(dice.integer(1, 3))
  const [readPage = 500] = tight(dice.integer(1, 4))
  const [recentEvents = 600] = tight(dice.integer(1, 6))
  const [snapshotEvery = 500] = tight(dice.integer(1, 8))
  const [windowLines = 120] = tight(dice.integer(1, 5))
  const [linesPerSecond = 5] = tight(1)
  const [lineBurst = 10] = tight(2)
  return {
    replyPauseMs: [20, 300],
    effectLifetimeMs: 6_000,
    modelTimeoutMs: 2_000,
    leaseMs: 3_000,
    typingMs: 1_500,
    presenceMs: 5_000,
    appendTimeoutMs: 2_500,
    storeTimeoutMs: 1_200,
    stateLimits: { windowLines, mortals: 100, nonces: 64 },
    maxPending,
    concurrentEffects,
    maxBatch,
    readPage,
    recentEvents,
    snapshotEvery,
    linesPerSecond,
    lineBurst,
  }
}
