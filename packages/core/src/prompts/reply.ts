import { affinityToward } from '../feelings/regard.ts'
import { fnv1a } from '../log/random.ts'
import type { GenerateReply } from '../log/state.ts'
import { lineAt } from '../log/window.ts'
import type { ModelRequest } from '../ports/language-model.ts'
import { authorOf, heardBy, spoken } from './conversation.ts'
import { layOut } from './layouts.ts'
import type { PromptContext } from './prompt-context.ts'
import { createTokenMeter } from './token-meter.ts'

export type { PromptContext } from './prompt-context.ts'

const maxReplyTokens = 128

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
  const { state, pantheon, tuning, meter = createTokenMeter() } = context
  const god = pantheon.get(effect.godId)
  if (!god) return undefined
  const heard = heardBy(god, state)
  const line = lineAt(heard, effect.replyTo)
  if (!line && !speaksToNobody(effect)) return undefined
  const addressee = line && authorOf(line, pantheon)
  const occasion = { context, effect, god, line, heard, firmly }
  return {
    purpose: 'reply',
    room: context.room,
    messages: layOut(tuning.model.layout, occasion, tuning.model.contextTokens - maxReplyTokens, {
      pantheon,
      meter,
    }),
    maxTokens: maxReplyTokens,
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

/** Who breaks a silence, or has just been born, answers nobody. */
const speaksToNobody = ({ why: { cause } }: GenerateReply): boolean =>
  cause === 'unprompted' || cause === 'newborn'
