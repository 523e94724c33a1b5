import type { Memory } from '../log/state.ts'
import type { FeelingContext } from './regard.ts'

/** Lines gone through at a time: enough for a few exchanges, and two thirds of a full window are left behind them. */
const batchLines = 40

/** A run of lines to be gone through for what gods will remember, seqs both included. */
interface LinesToRemember {
  readonly from: number
  readonly to: number
  /** Epoch ms. */
  readonly expiresAt: number
}

/** What is to be gone through before the next line pushes it out of a full window; mostly nothing. */
export function rememberBefore({
  state: { window, limits, remembered, pending },
  tuning,
  at,
}: FeelingContext): { readonly remember?: LinesToRemember } {
  const oldest = window[0]
  if (!tuning.memory || !oldest || oldest.seq <= remembered || window.length < limits.windowLines) return {}
  if (pending.some((effect) => effect.type === 'write-memories')) return {}
  const last = window[Math.min(batchLines, window.length) - 1] ?? oldest
  return { remember: { from: oldest.seq, to: last.seq, expiresAt: at + tuning.turns.effectLifetimeMs } }
}

/** A note as a god will keep it. */
export interface NewMemory {
  readonly godId: string
  readonly mortalId: string
  readonly text: string
  /** 1…5 */
  readonly importance: number
}

/** A memory loses half its freshness in this time, in ms. */
const freshnessMs = 24 * 3_600_000

/**
 * What a god remembers of a mortal that matters now: the most important, the freshest, and what the line touches,
 * best first.
 *
 * @param line what the mortal has just said
 * @param at epoch ms
 * @param maxChars UTF-16 units of all texts together
 */
export function recall(
  memories: readonly Memory[],
  godId: string,
  line: string,
  at: number,
  maxChars: number,
): readonly Memory[] {
  const words = contentWords(line)
  const score = ({ importance, at: since, text }: Memory) =>
    importance / 5 + 2 ** (-Math.max(0, at - since) / freshnessMs) + 2 * relevance(contentWords(text), words)
  const ranked = memories
    .filter((memory) => memory.godId === godId)
    .map((memory) => ({ memory, score: score(memory) }))
    .sort((one, other) => other.score - one.score)
  const recalled: Memory[] = []
  let chars = 0
  for (const { memory } of ranked) {
    if (chars + memory.text.length > maxChars) continue
    chars += memory.text.length
    recalled.push(memory)
  }
  return recalled
}

/** Share of the line's words that a memory touches, 0…1. */
function relevance(memory: ReadonlySet<string>, line: ReadonlySet<string>): number {
  if (line.size === 0) return 0
  let shared = 0
  for (const word of line) if (memory.has(word)) shared++
  return shared / line.size
}

/** Words long enough to mean something, folded; a text in a script without blanks is one word. */
function contentWords(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{4,}/gu))
}
