import type { Mood } from '@talking-heads/language/judgements'
import type { NewMemory } from '../feelings/memory.ts'
import type { Pantheon } from '../gods/pantheon.ts'
import type { ErrorCode } from '../log/errors.ts'
import type { Event, SilenceReason } from '../log/events.ts'
import type { GodProfile } from '../log/god-profile.ts'
import type { Mortal } from '../log/members.ts'
import type { Tuning } from '../tuning/tuning.ts'
import type { Hear, ReadTalk } from '../turns/hear.ts'
import type { Strategy } from '../turns/selection.ts'

/** What somebody wants of a room; not yet true. */
export type Command =
  | { readonly type: 'open'; readonly topic: string; readonly seed: string }
  | {
      readonly type: 'post'
      readonly mortal: Mortal
      readonly nonce: string
      /** As checked and cleaned on the way in. */
      readonly text: string
      readonly masked?: string
      readonly replyTo?: number
    }
  | {
      readonly type: 'react'
      readonly mortal: Mortal
      readonly nonce: string
      readonly seq: number
      readonly reaction: string | null
    }
  | { readonly type: 'finish-effect'; readonly effectId: string; readonly outcome: EffectOutcome }
  | { readonly type: 'pass-minute'; readonly minute: number }
  | { readonly type: 'mute' | 'unmute'; readonly godId: string; readonly by: string }

/** What became of an effect, and the model tokens it took, all attempts together. */
export type EffectOutcome = { readonly tokens?: number } & (
  | { readonly type: 'reply'; readonly text: string; readonly masked?: string }
  | {
      readonly type: 'mood'
      readonly mood: Mood | undefined
      /** Where no model judged. */
      readonly by?: 'lexicon'
    }
  | { readonly type: 'memories'; readonly memories: readonly NewMemory[] }
  | { readonly type: 'god'; readonly god: GodProfile }
  /** Undefined: the model named nobody it was offered. */
  | { readonly type: 'choice'; readonly godId: string | undefined }
  | { readonly type: 'silence'; readonly reason: SilenceReason; readonly detail?: string }
)

/** What a decision rests on besides the state: changed rules change the future only. */
export interface Rules {
  /** The gods the room was opened with. */
  readonly founders: Pantheon
  readonly tuning: Tuning
  /** Finds whom a line names. `openRoom` takes what `@talking-heads/language` knows of names. */
  readonly hear: Hear
  /** Reads whether a line goes on with a talk. Default: nothing is known of that, and `turns.continueChance` holds. */
  readonly readTalk?: ReadTalk | undefined
  /** What a god says that leaves since others were born, by draw; each one line. Default: it leaves without a word. */
  readonly farewells?: readonly string[]
  /** Who speaks where nobody is called. Default: `natural`. */
  readonly strategy?: Strategy
}

/** Events to append (none: it is true already, or of no consequence), or why not. */
export type Decision = { readonly type: 'accepted'; readonly events: readonly Event[] } | Refusal

export interface Refusal {
  readonly type: 'refused'
  readonly code: ErrorCode
  readonly message: string
  readonly retryAfterMs?: number
}
