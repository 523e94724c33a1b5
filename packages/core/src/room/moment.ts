import { presentGods } from '../gods/pantheon.ts'
import type { RoomState } from '../log/state.ts'
import type { PlanContext } from '../turns/choice.ts'
import { natural } from '../turns/natural.ts'
import type { Rules } from './commands.ts'

/** The room at the moment of a decision: the rules in force, its gods, and where and when the next event will stand. */
export type Moment = PlanContext

/** @param at epoch ms, not earlier than the newest event */
export function momentOf(
  state: RoomState,
  at: number,
  { founders, tuning, strategy = natural }: Rules,
): Moment {
  return { pantheon: presentGods(founders, state), tuning, strategy, state, seq: state.length, at }
}
