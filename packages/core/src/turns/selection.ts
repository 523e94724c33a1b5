import type { TalkCues } from '@talking-heads/language/talk'
import type { Pantheon } from '../gods/pantheon.ts'
import type { ReasonToSpeak } from '../log/events.ts'
import type { GodProfile } from '../log/god-profile.ts'
import { random } from '../log/random.ts'
import type { RoomState } from '../log/state.ts'
import { exchangeOf } from '../log/window.ts'
import type { Tuning } from '../tuning/tuning.ts'
import type { Hear, ReadTalk } from './hear.ts'

/** A line, as those hear it who may answer. */
export interface Utterance {
  /** Id of the member who said it; empty where nobody did, and a god breaks the silence. */
  readonly author: string
  readonly text: string
  /** Gods it addresses, in order. */
  readonly called: readonly string[]
  /** Gods it names without addressing them. */
  readonly spokenOf: readonly string[]
}

/**
 * Picks who speaks where nobody is called: called gods answer first, whatever the strategy. Null: nobody does, and
 * the silence is logged.
 *
 * It must be pure: the same room and line have to get the same pick on every server. Chance comes from
 * {@link SelectionContext.draw}, time from {@link SelectionContext.at}. A pick of somebody who may not speak counts as null.
 */
export type Strategy = (choice: SelectionContext) => Selection | null

/** What a strategy decides on. */
export interface SelectionContext {
  readonly line: Utterance
  readonly state: RoomState
  /** All gods of the room. */
  readonly pantheon: Pantheon
  /** Who may not speak now: the author of the line, muted gods, pairs that have had their exchange. */
  readonly excluded: ReadonlySet<string>
  readonly tuning: Tuning
  /** Epoch ms. */
  readonly at: number
  /** How the line is worded; undefined where nobody said it, or the rules read nothing. Read when it is first asked for. */
  readonly talk: TalkCues | undefined
  /** Chance in [0, 1): the same for the same room, line and label. */
  draw(label: string): number
}

export interface Selection {
  readonly godId: string
  /** Why it speaks, for people who ask. Default: drawn. */
  readonly why?: ReasonToSpeak
  /** A model picks among these; `godId` speaks where it does not. */
  readonly choices?: readonly string[]
  /** The round of a strategy that goes round. */
  readonly round?: number
}

/** The gods that may be picked, in the order of the pantheon. */
export function candidates({ pantheon, excluded }: SelectionContext): readonly GodProfile[] {
  return pantheon.gods.filter((god) => !excluded.has(god.id))
}

/** Draws for the decision at one place of a room's log. */
export const drawsAt =
  (state: RoomState, seq: number) =>
  (label: string): number =>
    random(state.seed, seq, label)

/** What a plan is made from: the rules in force, the room as it is, and the position of the event that plans. */
export interface PlanContext {
  readonly pantheon: Pantheon
  readonly hear: Hear
  readonly readTalk: ReadTalk | undefined
  readonly tuning: Tuning
  readonly strategy: Strategy
  readonly state: RoomState
  /** Seq and time, epoch ms, of the event that will hold the plan. */
  readonly seq: number
  readonly at: number
}

/** What a strategy decides on where a line's responder is to be picked. */
export function selectionContext(
  { state, pantheon, tuning, readTalk, seq, at }: PlanContext,
  line: Utterance,
): SelectionContext {
  const excluded = new Set([...state.muted, ...tiredOf(line.author, pantheon, state, tuning)])
  let talk: TalkCues | undefined
  return {
    line,
    state,
    pantheon,
    excluded,
    tuning,
    at,
    get talk() {
      talk ??= line.author === '' ? undefined : readTalk?.(line.text)
      return talk
    },
    draw: drawsAt(state, seq),
  }
}

/** Who may not answer a line of this author: a god itself, and gods that have had their exchange with it. */
function tiredOf(
  author: string,
  pantheon: Pantheon,
  { window }: RoomState,
  { turns: { maxExchange } }: Tuning,
): string[] {
  if (!pantheon.get(author)) return []
  const others = new Set(window.slice(-maxExchange).map((line) => line.author))
  return [author, ...[...others].filter((other) => exchangeOf(window, author, other) + 1 >= maxExchange)]
}
