import type { Rules } from '../decide/commands.ts'
import type { TalkingHeadsError } from '../log/errors.ts'
import type { RoomState } from '../log/state.ts'
import type { Clock } from '../ports/clock.ts'
import type { CountTokens, LanguageModel } from '../ports/language-model.ts'
import type { Moderator } from '../ports/moderator.ts'
import type { PromptContext } from '../prompts/prompt-context.ts'
import type { World } from '../prompts/world/world.ts'
import type { Asking } from './ask-model.ts'
import type { Knowledge } from './knowledge.ts'

/** All that a room has for the work of its effects. */
export interface PerformOptions {
  readonly room: string
  readonly rules: Rules
  readonly world: World
  readonly model: LanguageModel
  readonly moderator: Moderator
  readonly knowledge: Knowledge
  /** Counts tokens as the model does. */
  readonly countTokens?: CountTokens | undefined
  /** A failure that was made up for. */
  readonly onProblem: (error: TalkingHeadsError) => void
  readonly clock: Clock
  readonly state: () => RoomState
}

/** What the work of one effect is done with: the room as it is when the work begins, and a model. */
export interface EffectContext extends PerformOptions {
  readonly context: Required<PromptContext>
  readonly asking: Asking
}
