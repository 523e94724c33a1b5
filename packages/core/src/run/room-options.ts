import type { TalkingHeadsError } from '../log/errors.ts'
import type { GodProfile } from '../log/god-profile.ts'
import type { Clock } from '../ports/clock.ts'
import type { CountTokens, LanguageModel } from '../ports/language-model.ts'
import type { Moderator } from '../ports/moderator.ts'
import type { Store } from '../ports/store.ts'
import type { World } from '../prompts/world/world.ts'
import type { TuningOptions } from '../tuning/create-tuning.ts'
import type { Strategy } from '../turns/selection.ts'
import type { Knowledge } from './knowledge.ts'
import type { PresenceChange } from './presence.ts'
import type { Entry, LostTail } from './replica.ts'

export interface RoomOptions {
  /** The room's name: 1–100 characters. */
  readonly id: string
  readonly store: Store
  readonly model: LanguageModel
  /** The gods it is opened with; those born in it stand in its log. */
  readonly gods: readonly GodProfile[]
  /** Whose world it is: all that the model is told. Default: `olympus`; `defineWorld` of `@talking-heads/core/prompts` makes others. */
  readonly world?: World
  /** Who speaks where nobody is called. Default: `natural`; others are in `@talking-heads/core/strategies`. */
  readonly strategy?: Strategy
  /** Default: everything passes. */
  readonly moderator?: Moderator
  /** What it knows of languages and of giving birth, where that is to differ from what every room knows. */
  readonly knowledge?: Partial<Knowledge>
  /**
   * Counts tokens as the model does, so that prompts fill its window and never more. Default: a bound for LLaMA-2's
   * tokenizer, corrected by what answers report.
   */
  readonly countTokens?: CountTokens
  readonly clock?: Clock
  /** Constants that shape behaviour, group by group; moods, memory, births and unprompted speech may be `false`. */
  readonly tuning?: TuningOptions
  /** Topic and seed of a room that has no log yet; an old room keeps its own. */
  readonly topic?: string
  readonly seed?: string
  /** Tells this server from others that share the store. Default: drawn. */
  readonly server?: string
}

export interface RoomEvents {
  /** New events, in log order, each exactly once. */
  entries: (entries: readonly Entry[]) => void
  /** A god or mortal is typing until `until` (epoch ms); not later than now: has stopped. */
  typing: (typing: { readonly id: string; readonly until: number }) => void
  presence: (change: PresenceChange) => void
  /**
   * The store lost the end of the log, or came back empty: entries told of before are void, and the room is what
   * `state` says from here on.
   */
  reset: (lost: LostTail) => void
  /** A failure that the room survived: for logs. */
  problem: (error: TalkingHeadsError) => void
}

export interface Post {
  /** 1–64 of A–Z a–z 0–9 _ -: sending the same again appends nothing. */
  readonly nonce: string
  readonly text: string
  /** Seq of the line it replies to. */
  readonly replyTo?: number
}

export interface Reaction {
  /** 1–64 of A–Z a–z 0–9 _ -: sending the same again appends nothing. */
  readonly nonce: string
  /** Seq of the line it is about. */
  readonly seq: number
  /** Null takes an earlier one back. */
  readonly reaction: string | null
}
