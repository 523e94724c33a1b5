import type { TuningOptions } from '../../tuning/create-tuning.ts'
import { arbiter, natural, pooled, type Strategy } from '../../turns/strategies.ts'
import type { Dice } from './dice.ts'

/**
 * Rules of one schedule. Times are short, so that a schedule is; bounds are often tight, so that what happens at a
 * bound happens in a dozen lines.
 */
export function drawTuning(dice: Dice): TuningOptions {
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
    pauses: { calledMs: [20, 300], drawnMs: [20, 800] },
    turns: { effectLifetimeMs: 6_000, maxPending },
    model: { timeoutMs: 2_000, arbiterTimeoutMs: 800, concurrent: concurrentEffects },
    server: {
      leaseMs: 3_000,
      typingMs: 1_500,
      presenceMs: 5_000,
      appendTimeoutMs: 2_500,
      storeTimeoutMs: 1_200,
      maxBatch,
      readPage,
      recentEvents,
      snapshotEvery,
    },
    state: { windowLines, mortals: 100, nonces: 64 },
    lines: { perSecond: linesPerSecond, burst: lineBurst },
  }
}

/** Mostly the one by default; sometimes one that keeps rounds, or lets a model pick. */
export function drawStrategy(dice: Dice): Strategy {
  if (dice.chance(0.3)) return arbiter({ choices: 3 })
  return dice.chance(0.3) ? pooled : natural
}
