import type { EffectOutcome, Rules } from '../decide/commands.ts'
import { presentGods } from '../gods/pantheon.ts'
import type { TalkingHeadsError } from '../log/errors.ts'
import type { Effect, RoomState } from '../log/state.ts'
import type { Clock } from '../ports/clock.ts'
import type { CountTokens, LanguageModel } from '../ports/language-model.ts'
import type { Moderator } from '../ports/moderator.ts'
import type { PromptContext } from '../prompts/prompt-context.ts'
import { createTokenMeter, type TokenMeter } from '../prompts/token-meter.ts'
import { type Asking, meteredModel } from './ask-model.ts'
import type { Knowledge } from './knowledge.ts'
import { judgeMood, writeMemories } from './perform-feelings.ts'
import { generateGod } from './perform-genesis.ts'
import { chooseResponder, generateReply } from './perform-reply.ts'

export interface PerformOptions {
  readonly room: string
  readonly rules: Rules
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

/** What the work of one effect is done with: the room as it is, a model, and all that a room has. */
export interface EffectContext extends PerformOptions {
  readonly context: PromptContext & { readonly meter: TokenMeter }
  readonly asking: Asking
}

/** Does the work of one effect: prompt, model call, cleaning, moderation. Rejects once `signal` fires. */
export function createPerformer(options: PerformOptions) {
  const meter = createTokenMeter(options.countTokens)
  return async (effect: Effect, signal: AbortSignal): Promise<EffectOutcome> => {
    const metered = meteredModel(options.model, meter)
    const outcome = await perform(effect, workplace({ ...options, model: metered.model }, meter), signal)
    return metered.tokens() > 0 ? { ...outcome, tokens: metered.tokens() } : outcome
  }
}

function perform(effect: Effect, work: EffectContext, signal: AbortSignal): Promise<EffectOutcome> {
  switch (effect.type) {
    case 'generate-reply':
      return generateReply(effect, work, signal)
    case 'choose-responder':
      return chooseResponder(effect, work, signal)
    case 'judge-mood':
      return judgeMood(effect, work, signal)
    case 'write-memories':
      return writeMemories(effect, work, signal)
    case 'generate-god':
      return generateGod(effect, work, signal)
  }
}

function workplace(options: PerformOptions, meter: TokenMeter): EffectContext {
  const { room, rules, model, clock } = options
  const { founders, tuning } = rules
  const state = options.state()
  return {
    ...options,
    context: { room, state, pantheon: presentGods(founders, state), tuning, at: clock.now(), meter },
    asking: { model, clock, timeoutMs: tuning.model.timeoutMs, attempts: tuning.model.attempts },
  }
}
