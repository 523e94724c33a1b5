import type { Line, RoomState } from '../log/state.ts'
import { lineAt } from '../log/window.ts'
import type { SelectionContext } from './selection.ts'

/** The god that the author of a line is talking with, and what they said last. */
export interface Partner {
  readonly godId: string
  /** The author's line that it answered, or is about to. */
  readonly said: Line
  /** Its answer; undefined where that is still to come. */
  readonly answer: Line | undefined
}

/**
 * The god that the author of a line is talking with: it is about to answer this mortal, or was the last to answer
 * it, not long ago. Undefined where there is none, or where it may not speak.
 */
export function partnerOf({ line, state, tuning, at, excluded }: SelectionContext): Partner | undefined {
  const partner =
    aboutToAnswer(state, line.author) ?? lastToAnswer(state, line.author, tuning.turns.partnerLines)
  if (!partner || excluded.has(partner.godId)) return undefined
  return at - lastOf(partner).at > tuning.turns.partnerMs ? undefined : partner
}

/** The newest line of their talk. */
export const lastOf = ({ said, answer }: Partner): Line => answer ?? said

function aboutToAnswer({ pending, window }: RoomState, mortalId: string): Partner | undefined {
  for (let index = pending.length - 1; index >= 0; index--) {
    const effect = pending[index]
    if (effect?.type !== 'generate-reply') continue
    const said = lineAt(window, effect.replyTo)
    if (said?.author === mortalId) return { godId: effect.godId, said, answer: undefined }
  }
  return undefined
}

function lastToAnswer({ window }: RoomState, mortalId: string, lookBack: number): Partner | undefined {
  const oldest = Math.max(0, window.length - lookBack)
  for (let index = window.length - 1; index >= oldest; index--) {
    const answer = window[index]
    if (answer?.kind !== 'god' || answer.replyTo === undefined) continue
    const said = lineAt(window, answer.replyTo)
    if (said?.author === mortalId) return { godId: answer.author, said, answer }
  }
  return undefined
}
