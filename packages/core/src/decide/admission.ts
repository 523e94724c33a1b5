import type { RoomState } from '../log/state.ts'
import { getRecord } from '../log/table.ts'
import type { Tuning } from '../tuning/tuning.ts'
import type { Refusal } from './commands.ts'

/** A room and its rules at a moment, epoch ms. */
interface Moment {
  readonly state: RoomState
  readonly tuning: Tuning
  readonly at: number
}

/** An act of a mortal, and the line that it is about. */
interface Act {
  readonly mortalId: string
  /** Seq of the line it replies or reacts to. */
  readonly seq?: number | undefined
}

/**
 * What an act leaves of its mortal's allowance, in thousandths of an act; or why it is refused. It looks at counts only,
 * so that it can be asked before a moderator's time, or a decision's, is spent on the act.
 */
export function admit(
  { mortalId, seq }: Act,
  { state, tuning, at }: Moment,
): { readonly left: number; readonly refusal?: undefined } | { readonly refusal: Refusal } {
  if (state.readOnly) return { refusal: readOnly }
  if (seq !== undefined && seq >= state.length) {
    return refused('invalid-input', `seq ${seq} is not in the log yet; its length is ${state.length}`)
  }
  const { perSecond, burst } = tuning.lines
  const full = burst * 1000
  if (perSecond === 0) return { left: full }
  const mortal = getRecord(state.mortals, mortalId)
  // A line a second is a thousandth of a line a millisecond.
  const filled = mortal ? mortal.allowance + Math.floor((at - mortal.allowanceAt) * perSecond) : full
  const left = Math.min(full, filled) - 1000
  if (left >= 0) return { left }
  const retryAfterMs = Math.ceil(-left / perSecond)
  return refused(
    'rate-limited',
    `more than ${perSecond} lines a second; try again in ${retryAfterMs} ms`,
    retryAfterMs,
  )
}

/** Whatever a room of a newer version is asked for. */
export const readOnly: Refusal = {
  type: 'refused',
  code: 'read-only',
  message: 'the log holds events of a newer version; upgrade this server',
}

const refused = (code: Refusal['code'], message: string, retryAfterMs?: number) => ({
  refusal: { type: 'refused', code, message, ...(retryAfterMs !== undefined && { retryAfterMs }) } as const,
})
