import type { PlannedReply } from '../log/events.ts'
import type { GenerateReply, RoomState } from '../log/state.ts'
import { lineAt } from '../log/window.ts'
import type { Tuning } from '../tuning/tuning.ts'

/** A pending reply that gives way to a mortal's new line. */
export interface Yielded {
  readonly effect: GenerateReply
  /** `merged`: the same god will answer both lines at once; `superseded`: gods stop chatting when a mortal speaks. */
  readonly reason: 'merged' | 'superseded'
}

/**
 * What gives way when a mortal speaks: gods that talk among themselves or to nobody, and what the same god was about
 * to answer the same mortal. Everything else that is pending stands: a new line never costs somebody a reply.
 *
 * @param next what is planned for the new line
 */
export function yieldedTo(
  state: RoomState,
  author: string,
  next: PlannedReply | null,
  tuning: Tuning,
): readonly Yielded[] {
  // Who never stops talking would never be answered: after some lines the god says what it has to say.
  let mergesLeft = tuning.turns.maxMerged
  const yielded: Yielded[] = []
  for (const effect of state.pending) {
    if (effect.type !== 'generate-reply') continue
    if (effect.hop > 0 || effect.why.cause === 'unprompted') yielded.push({ effect, reason: 'superseded' })
    else if (effect.merged < mergesLeft && isForSame(effect)) {
      yielded.push({ effect, reason: 'merged' })
      mergesLeft -= effect.merged + 1
    }
  }
  return yielded

  /** Where a model may yet pick another god, nothing is left to that. */
  function isForSame({ godId, replyTo }: GenerateReply): boolean {
    if (godId !== next?.godId || next.choices) return false
    return lineAt(state.window, replyTo)?.author === author
  }
}

/** A plan that answers the merged lines too, no later than they would have been answered. */
export function absorbing(next: PlannedReply, yielded: readonly Yielded[]): PlannedReply {
  const merged = yielded.filter(({ reason }) => reason === 'merged').map(({ effect }) => effect)
  if (merged.length === 0) return next
  return {
    ...next,
    notBefore: Math.min(next.notBefore, ...merged.map(({ notBefore }) => notBefore)),
    merged: merged.reduce((sum, effect) => sum + effect.merged + 1, 0),
  }
}
