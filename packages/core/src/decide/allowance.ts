import type { RoomState } from '../log/state.ts'
import { getRecord } from '../log/table.ts'
import type { Tuning } from '../tuning/tuning.ts'
import type { Refusal } from './commands.ts'

/** What one more act leaves of a mortal's allowance, in thousandths of an act; or why it has to wait. */
export function allowanceLeft(
  { state, tuning, at }: { readonly state: RoomState; readonly tuning: Tuning; readonly at: number },
  mortalId: string,
): { readonly left: number; readonly refusal?: undefined } | { readonly refusal: Refusal } {
  const { perSecond, burst } = tuning.lines
  const full = burst * 1000
  if (perSecond === 0) return { left: full }
  const mortal = getRecord(state.mortals, mortalId)
  // A line a second is a thousandth of a line a millisecond.
  const filled = mortal ? mortal.allowance + Math.floor((at - mortal.allowanceAt) * perSecond) : full
  const left = Math.min(full, filled) - 1000
  if (left >= 0) return { left }
  const retryAfterMs = Math.ceil(-left / perSecond)
  const message = `more than ${perSecond} lines a second; try again in ${retryAfterMs} ms`
  return { refusal: { type: 'refused', code: 'rate-limited', message, retryAfterMs } }
}
