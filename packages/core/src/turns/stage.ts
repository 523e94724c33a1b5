import type { Line } from '../log/state.ts'
import type { StageTuning } from '../tuning/tuning.ts'
import type { SelectionContext } from './selection.ts'

/** What a share of the draws is divided among, and its weight as it would be without a stage. */
export interface StageShares {
  /** Gods that hold the conversation. */
  readonly stage: ReadonlySet<string>
  /** The share of draws that falls on each group, 0…1; together 1. */
  readonly subject: number
  readonly onStage: number
  readonly others: number
}

/**
 * How the draws of a line are shared out between the gods whose province it touches, those that hold the conversation,
 * and all others: so that a room has a few voices at a time, and another looks in now and then.
 *
 * @param touches whether the line touches the province of any god that may speak, or speaks of one
 */
export function stageShares(
  { state: { window }, excluded, pantheon, line }: SelectionContext,
  tuning: StageTuning,
  touches: boolean,
): StageShares {
  const speaks = (godId: string) => !excluded.has(godId) && pantheon.get(godId) !== undefined
  const isDue = isNewcomerDue(window, tuning)
  // A newcomer is none of those that have spoken at all.
  const stage = new Set(latest(window, tuning.lines, isDue ? tuning.lines : tuning.gods).filter(speaks))
  // A god's line is about that god's own things, mostly: who else minds them need not come for that.
  const isGods = pantheon.get(line.author) !== undefined
  const subject = touches && !isGods ? tuning.subject : 0
  const emptiness = 1 - stage.size / tuning.gods
  const newcomers =
    stage.size === 0 || isDue ? 1 : tuning.newcomers + (1 - tuning.newcomers) * emptiness * emptiness
  const rest = 1 - subject
  return { stage, subject, onStage: rest * (1 - newcomers), others: rest * newcomers }
}

/** So many gods that spoke last among so many lines, the latest first. */
function latest(window: readonly Line[], lines: number, gods: number): readonly string[] {
  const found = new Set<string>()
  const oldest = Math.max(0, window.length - lines)
  for (let index = window.length - 1; index >= oldest && found.size < gods; index--) {
    const line = window[index]
    if (line?.kind === 'god') found.add(line.author)
  }
  return [...found]
}

/** Whether none of the newest lines is that of a god which had not spoken for long. */
function isNewcomerDue(window: readonly Line[], { lines, newcomerLines }: StageTuning): boolean {
  if (window.length < newcomerLines) return false
  const recent = window.length - newcomerLines
  const lastAt = new Map<string, number>()
  for (let index = Math.max(0, recent - lines); index < window.length; index++) {
    const line = window[index]
    if (line?.kind !== 'god') continue
    if (index >= recent && !lastAt.has(line.author)) return false
    lastAt.set(line.author, index)
  }
  return true
}
