import type { EffectOutcome } from '../decide/commands.ts'
import { presentGods } from '../gods/pantheon.ts'
import type { Effect } from '../log/state.ts'
import type { LanguageModel } from '../ports/language-model.ts'
import { createTokenMeter, type TokenMeter } from '../prompts/token-meter.ts'
import type { Tuning } from '../tuning/tuning.ts'
import { meteredModel } from './ask-model.ts'
import type { EffectContext, PerformOptions } from './effect-context.ts'
import { judgeMood, writeMemories } from './perform-feelings.ts'
import { generateGod } from './perform-genesis.ts'
import { chooseResponder, generateReply } from './perform-reply.ts'

/** Does the work of one effect: prompt, model call, cleaning, moderation. Rejects once `signal` fires. */
export function createPerformer(options: PerformOptions) {
  const meter = createTokenMeter(options.countTokens)
  return async (effect: Effect, signal: AbortSignal): Promise<EffectOutcome> => {
    const metered = meteredModel(options.model, meter)
    const outcome = await perform(
      effect,
      effectContextOf({ ...options, model: metered.model }, meter, effect),
      signal,
    )
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

function effectContextOf(options: PerformOptions, meter: TokenMeter, { expiresAt }: Effect): EffectContext {
  const { room, rules, world, model, clock } = options
  const { founders } = rules
  const tuning = withinWindow(rules.tuning, model)
  const state = options.state()
  return {
    ...options,
    context: {
      room,
      state,
      pantheon: presentGods(founders, state),
      tuning,
      at: clock.now(),
      meter,
      world,
    },
    asking: {
      model,
      clock,
      timeoutMs: tuning.model.timeoutMs,
      attempts: tuning.model.attempts,
      until: expiresAt,
    },
  }
}

/** The least window that a prompt is laid out for, in tokens. */
const leastWindow = 1_024

/** What a model tells of its window counts where it is smaller than what the room was set to. */
function withinWindow(tuning: Tuning, model: LanguageModel): Tuning {
  const window = Math.max(leastWindow, model.windowTokens?.() ?? Number.POSITIVE_INFINITY)
  if (!(window < tuning.model.contextTokens)) return tuning
  return { ...tuning, model: { ...tuning.model, contextTokens: window } }
}
