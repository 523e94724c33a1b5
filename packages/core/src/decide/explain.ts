import type { PlannedReply, SilenceReason } from '../log/events.ts'
import type { RoomState } from '../log/state.ts'
import { type GoingOn, goingOn } from '../turns/going-on.ts'
import { partnerOf } from '../turns/partner.ts'
import { selectionContext } from '../turns/selection.ts'
import { planFirstReply } from '../turns/turn.ts'
import { utteranceOf } from '../turns/utterance.ts'
import { type WeighedGod, weigh } from '../turns/weights.ts'
import type { Rules } from './commands.ts'
import { momentOf } from './moment.ts'

/** A line that somebody might say. */
export interface SaidLine {
  /** Id of the mortal who says it. */
  readonly author: string
  readonly text: string
  /** Seq of the line it replies to. */
  readonly replyTo?: number
}

/** Why somebody would answer a line, were it the next one. */
export interface Explanation {
  /** Gods that the line calls: they answer, in this order, and nobody is drawn. */
  readonly called: readonly string[]
  /** Gods that it only speaks of. */
  readonly spokenOf: readonly string[]
  /** The god that its author is talking with, the chance that this one goes on, and what made its odds. */
  readonly partner?: { readonly godId: string } & GoingOn
  /** All gods that may be drawn where nobody is called and the talk does not go on, the likeliest first. */
  readonly gods: readonly WeighedGod[]
  /** The draws that decide, in [0, 1). */
  readonly draws: { readonly continue: number; readonly responder: number }
  /** What the room would do: the reply that it would plan, or the reason for its silence. */
  readonly outcome: PlannedReply | SilenceReason
}

/**
 * How a line's responder would be chosen now. The weights are those of the `natural` strategy; `outcome` is by
 * whichever strategy the rules name.
 *
 * @param at epoch ms
 */
export function explain(state: RoomState, line: SaidLine, at: number, rules: Rules): Explanation {
  const moment = momentOf(state, at, rules)
  const heard = utteranceOf(line.text, line.author, line.replyTo, moment)
  const choice = selectionContext(moment, heard)
  const partner = partnerOf(choice)
  return {
    called: heard.called,
    spokenOf: heard.spokenOf,
    ...(partner !== undefined && { partner: { godId: partner.godId, ...goingOn(choice, partner) } }),
    gods: weigh(choice),
    draws: { continue: choice.draw('continue'), responder: choice.draw('responder') },
    outcome: planFirstReply(moment, heard),
  }
}
