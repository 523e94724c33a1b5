import { TalkingHeadsError } from '../../log/errors.ts'
import type { Tuning } from '../../tuning/tuning.ts'
import { answerTokens } from '../answer-tokens.ts'
import { type TokenMeter, tokensLeft } from '../token-meter.ts'
import type { World } from './world.ts'

/** Tokens that a prompt must have left for what is said, beside the world's own texts: a name, a line and who is asked. */
const leastForSpeech = 200

/** A prompt's fixed texts, and the tokens of its answer. */
interface Fixed {
  readonly answer: number
  readonly texts: Readonly<Record<string, string | undefined>>
}

/** Refuses a world whose texts alone would fill a model's window; those of what is switched off are never sent. */
export function checkBudget(world: World, tuning: Tuning, meter: TokenMeter): void {
  const { contextTokens } = tuning.model
  for (const { answer, texts } of fixedTexts(world, tuning)) {
    const told = Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [{ name, text }]))
    const left = tokensLeft(
      contextTokens - answer,
      told.map(({ text }) => text),
      meter,
    )
    if (left >= leastForSpeech) continue
    const lengths = told.map(({ name, text }) => `${name} ${meter.count(text)}`).join(', ')
    throw new TalkingHeadsError(
      'invalid-input',
      `the world's texts leave ${Math.max(0, left)} of ${contextTokens} tokens for what is said, and ${leastForSpeech} are needed (${lengths}, the answer ${answer}); shorten them, or raise tuning.model.contextTokens`,
    )
  }
}

function fixedTexts(world: World, tuning: Tuning): readonly Fixed[] {
  const { reply, arbiter } = world
  const moods = tuning.moods ? world.moods : undefined
  const memory = tuning.memory ? world.memory : undefined
  const births = tuning.births ? world.births : undefined
  const { rules, conversation, answer, sameLanguage, closing, firmer } = reply
  return [
    {
      answer: answerTokens.reply,
      texts: {
        'reply.rules': rules,
        'reply.conversation': conversation,
        'reply.answer': answer,
        'reply.sameLanguage': sameLanguage,
        'reply.closing': closing,
        'reply.firmer': firmer,
      },
    },
    { answer: answerTokens.mood, texts: { 'moods.rules': moods?.rules, 'moods.question': moods?.question } },
    {
      answer: answerTokens.memory,
      texts: { 'memory.rules': memory?.rules, 'memory.question': memory?.question },
    },
    {
      answer: answerTokens.genesis,
      texts: {
        'births.rules': births?.rules,
        'births.names': births?.names,
        'births.examples': births?.examples,
        'births.wish': births?.wish,
        'births.ask': births?.ask,
      },
    },
    {
      answer: answerTokens.arbiter,
      texts: { 'arbiter.rules': arbiter?.rules, 'arbiter.question': arbiter?.question },
    },
  ]
}
