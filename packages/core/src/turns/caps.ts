import { spentBy } from '../log/spent.ts'
import type { RoomState } from '../log/state.ts'
import type { Tuning } from '../tuning/tuning.ts'

/** A room, its rules and a moment, epoch ms. */
interface Moment {
  readonly state: RoomState
  readonly tuning: Tuning
  readonly at: number
}

/** Gods may talk among themselves while less than this share of a minute's turns is used: the rest is the mortals'. */
const banterShare = 0.25

/** How many answers to a mortal the room can still afford. */
export function turnsLeft({ state, tuning, at }: Moment): number {
  const { turns, turnsToday, tokensToday } = spentBy(state.spent, at)
  const isOutOfTokens = tuning.turns.tokensPerDay > 0 && tokensToday >= tuning.turns.tokensPerDay
  if (isOutOfTokens || state.pending.length >= tuning.turns.maxPending) return 0
  return Math.min(leftOf(tuning.turns.perMinute, turns), leftOf(tuning.turns.perDay, turnsToday))
}

/** Whether gods may talk among themselves, or unasked. */
export function mayBanter(moment: Moment): boolean {
  const { state, tuning, at } = moment
  const { turns } = spentBy(state.spent, at)
  return turnsLeft(moment) > 0 && leftOf(tuning.turns.perMinute * banterShare, turns) > 0
}

/** Whether a model may be asked who speaks. */
export function mayAsk({ state, tuning, at }: Moment): boolean {
  return spentBy(state.spent, at).asked < tuning.turns.asksPerMinute
}

/** What is left of a cap; a cap of 0 is none. */
const leftOf = (cap: number, used: number): number => (cap === 0 ? Number.POSITIVE_INFINITY : cap - used)
