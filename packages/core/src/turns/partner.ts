import type { RoomState } from '../log/state.ts'
import { lineAt } from '../log/window.ts'
import type { SelectionContext } from './selection.ts'

/**
 * The god that the author of a line is talking with: it is about to answer this mortal, or was the last to answer
 * it, not long ago. Undefined where there is none, or where it may not speak.
 */
export function partnerOf({ line, state, tuning, at, excluded }: SelectionContext): string | undefined {
  const god = aboutToAnswer(state, line.author) ?? lastToAnswer(state, line.author, tuning.turns.partnerLines)
  if (!god || at - god.at > tuning.turns.partnerMs || excluded.has(god.id)) return undefined
  return god.id
}

interface Partner {
  readonly id: string
  /** Epoch ms of the exchange. */
  readonly at: number
}

function aboutToAnswer({ pending, window }: RoomState, mortalId: string): Partner | undefined {
  for (let index = pending.length - 1; index >= 0; index--) {
    const effect = pending[index]
    if (effect?.type !== 'generate-reply') continue
    const line = lineAt(window, effect.replyTo)
    if (line?.author === mortalId) return { id: effect.godId, at: line.at }
  }
  return undefined
}

function lastToAnswer({ window }: RoomState, mortalId: string, lookBack: number): Partner | undefined {
  const oldest = Math.max(0, window.length - lookBack)
  for (let index = window.length - 1; index >= oldest; index--) {
    const line = window[index]
    if (line?.kind !== 'god' || line.replyTo === undefined) continue
    if (lineAt(window, line.replyTo)?.author === mortalId) return { id: line.author, at: line.at }
  }
  return undefined
}
