import { toLine } from '@talking-heads/language/text'
import type { JudgeMood } from '../log/state.ts'
import { lineAt } from '../log/window.ts'
import type { ModelRequest, MoodFacts } from '../ports/language-model.ts'
import { defaultTuning } from '../tuning/default-tuning.ts'
import { answerTokens } from './answer-tokens.ts'
import { authorOf } from './conversation.ts'
import type { PromptContext } from './prompt-context.ts'
import { nameInPrompt, neutralise } from './prompt-text.ts'
import { fill } from './template.ts'
import { createTokenMeter, tokensLeft } from './token-meter.ts'
import { olympus } from './world/olympus.ts'
import type { MoodTexts, World } from './world/world.ts'

/** A request for a judgement, with the facts that a lexicon needs as well. */
export type MoodRequest = ModelRequest & { readonly about: MoodFacts }

export interface MoodRequestOptions {
  /** Whose words they are. Default: `olympus`. */
  readonly world?: World & { readonly moods: MoodTexts }
  /** Tokens of the model's window. Default: as in `defaultTuning`. */
  readonly contextTokens?: number
}

const meter = createTokenMeter()
/** Tokens of one line that are judged at most: 250 characters in any script. */
const maxLineTokens = 1_000
/** 40 characters in almost any script. */
const maxNameTokens = 160

/** Alternatives asked for: the scale's steps, each with and without a space, as a piece and as a byte. */
const topLogprobs = 20

/** The prompt that judges a line of a god's by its facts. Everybody's words are made harmless first. Answers are read with `readMood`. */
export function moodRequest(
  room: string,
  facts: MoodFacts,
  { world = olympus, contextTokens = defaultTuning.model.contextTokens }: MoodRequestOptions = {},
): MoodRequest {
  const { rules, question } = world.moods
  const plain = (text: string, tokens: number) => meter.cut(neutralise(toLine(text)), tokens)
  const name = meter.cut(nameInPrompt(facts.addressee.name, world), maxNameTokens)
  const character = nameInPrompt(facts.god.name, world)
  const empty = fill(question, { name, character, context: '', line: '' })
  const left = tokensLeft(contextTokens - answerTokens.mood, [rules, empty], meter)
  const most = Math.min(maxLineTokens, Math.floor(left / 2))
  const content = fill(question, {
    name,
    character,
    context: plain(facts.context, most),
    line: plain(facts.line, most),
  })
  return {
    purpose: 'mood',
    room,
    messages: [
      { role: 'system', content: rules },
      { role: 'user', content },
    ],
    maxTokens: answerTokens.mood,
    temperature: 0.3,
    topP: 0.95,
    topLogprobs,
    about: facts,
  }
}

/**
 * The prompt that judges a god's reply, to a mortal or to another god.
 *
 * @returns undefined where the reply or the line it answered is no longer in the room's window, or the world has no
 *   words for feelings
 */
export function moodPrompt(context: PromptContext, effect: JudgeMood): MoodRequest | undefined {
  const { state, pantheon, tuning, world = olympus } = context
  const god = pantheon.get(effect.godId)
  const reply = lineAt(state.window, effect.replySeq)
  const line = lineAt(state.window, effect.replyTo)
  if (!god || !reply || !line || !hasMoods(world)) return undefined
  const facts = { god, addressee: authorOf(line, pantheon), context: line.text, line: reply.text }
  const { contextTokens } = tuning.model
  return moodRequest(context.room, { purpose: 'mood', ...facts }, { world, contextTokens })
}

const hasMoods = (world: World): world is World & { readonly moods: MoodTexts } => world.moods !== undefined
