import { presentGods } from '../gods/pantheon.ts'
import { type Event, eventVersion, type SilenceReason } from '../log/events.ts'
import { type RoomState, replyId } from '../log/state.ts'
import { natural } from '../turns/natural.ts'
import type { PlanContext } from '../turns/selection.ts'
import type { Rules } from './commands.ts'
import { fold } from './fold.ts'

/** The room at the moment of a decision: the rules in force, its gods, and where and when the next event will stand. */
export interface Moment extends PlanContext {
  readonly farewells: readonly string[]
}

/** @param at epoch ms, not earlier than the newest event */
export function momentOf(
  state: RoomState,
  at: number,
  { founders, tuning, hear, readTalk, strategy = natural, farewells = [] }: Rules,
): Moment {
  const pantheon = presentGods(founders, state)
  return { pantheon, tuning, hear, readTalk, strategy, farewells, state, seq: state.length, at }
}

/** The same moment behind some more events. */
export function after(events: readonly Event[], moment: Moment): Moment {
  if (events.length === 0) return moment
  const state = events.reduce(fold, moment.state)
  return { ...moment, state, seq: state.length }
}

/** What every event bears. */
export const stamp = (id: string, at: number) => ({ v: eventVersion, id, at }) as const

/** Nobody will answer a line. */
export function silence(replyTo: number, reason: SilenceReason, at: number): Event {
  return { ...stamp(replyId(replyTo, ''), at), type: 'reply-withheld', replyTo, reason, next: null }
}
