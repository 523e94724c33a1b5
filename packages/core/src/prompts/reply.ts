import { affinityToward } from '../feelings/regard.ts'
import { fnv1a } from '../log/random.ts'
import type { GenerateReply } from '../log/state.ts'
import { lineAt } from '../log/window.ts'
import type { ModelRequest } from '../ports/language-model.ts'
import { answerTokens } from './answer-tokens.ts'
import { authorOf, heardBy, spoken } from './conversation.ts'
import { layOut } from './layouts.ts'
import type { PromptContext } from './prompt-context.ts'
import { createTokenMeter } from './token-meter.ts'
import { olympus } from './world/olympus.ts'
import type { World } from './world/world.ts'

export type { PromptContext } from './prompt-context.ts'

export interface ReplyPromptOptions {
  /** The first answer could not be used: say so, and what was wanted. */
  readonly firmly?: boolean
}

/**
 * The prompt for one reply: `tuning.model.contextTokens`, answer included, are never exceeded, and the line to answer and its
 * author always stand in it.
 *
 * @returns undefined where the line to answer is no longer in the room's window or was said before the god was born,
 *   or the god has left
 */
export function replyPrompt(
  context: PromptContext,
  effect: GenerateReply,
  { firmly = false }: ReplyPromptOptions = {},
): ModelRequest | undefined {
  const { state, pantheon, tuning, meter = createTokenMeter(), world = olympus } = context
  const god = pantheon.get(effect.godId)
  if (!god) return undefined
  const heard = heardBy(god, state)
  const line = lineAt(heard, effect.replyTo)
  const opening = openingOf(effect, world)
  if (!line && opening === undefined) return undefined
  const addressee = line && authorOf(line, pantheon)
  const occasion = { context, world, god, line, opening: opening ?? '', heard, firmly }
  return {
    purpose: 'reply',
    room: context.room,
    messages: layOut(tuning.model.layout, occasion, tuning.model.contextTokens - answerTokens.reply, {
      pantheon,
      meter,
      world,
    }),
    maxTokens: answerTokens.reply,
    temperature: 0.9,
    topP: 0.73,
    topK: 30,
    repetitionPenalty: 1.18,
    stop: ['\n'],
    seed: fnv1a(`${state.seed}:${effect.id}`) >>> 1,
    about: {
      purpose: 'reply',
      god,
      ...(addressee && { addressee }),
      affinity: addressee ? affinityToward(context, god, addressee.id) : 0,
      line: line?.text ?? '',
      history: spoken(
        heard.filter((earlier) => !line || earlier.seq < line.seq).slice(-historyLines),
        pantheon,
      ),
      called: effect.why.cause === 'called',
    },
  }
}

/** Lines of history told to models that read facts instead of prompts. */
const historyLines = 60

/** Who breaks a silence, or has just been born, answers nobody, and is told so. */
function openingOf({ why: { cause } }: GenerateReply, { reply, births }: World): string | undefined {
  if (cause === 'newborn') return births?.firstWords
  return cause === 'unprompted' ? reply.unprompted : undefined
}
