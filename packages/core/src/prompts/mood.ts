import { toLine } from '@talking-heads/language/text'
import type { JudgeMood } from '../log/state.ts'
import { lineAt } from '../log/window.ts'
import type { ModelRequest, MoodFacts } from '../ports/language-model.ts'
import { authorOf } from './conversation.ts'
import type { PromptContext } from './prompt-context.ts'
import { nameInPrompt, neutralise } from './prompt-text.ts'
import { fill } from './template.ts'
import { moodText } from './texts/mood-text.ts'
import { createTokenMeter } from './token-meter.ts'

/** A request for a judgement, with the facts that a lexicon needs as well. */
export type MoodRequest = ModelRequest & { readonly about: MoodFacts }

/** What the judge is asked about one line. Everybody's words are made harmless first. */
function question({ god, addressee, context, line }: MoodFacts): string {
  return fill(moodText.question, {
    name: meter.cut(nameInPrompt(addressee.name), maxNameTokens),
    god: nameInPrompt(god.name),
    context: plain(context),
    line: plain(line),
  })
}

const meter = createTokenMeter()
/** Tokens of one line that are judged at most: 250 characters in any script. */
const maxLineTokens = 1_000
/** 40 characters in almost any script. */
const maxNameTokens = 160

const plain = (text: string): string => meter.cut(neutralise(toLine(text)), maxLineTokens)

/** Alternatives asked for: the scale's steps, each with and without a space, as a piece and as a byte. */
const topLogprobs = 20

/** The prompt that judges a line of a god's by its facts. Answers are read with `readMood`. */
export function moodRequest(room: string, facts: MoodFacts): MoodRequest {
  return {
    purpose: 'mood',
    room,
    messages: [
      { role: 'system', content: moodText.rules },
      { role: 'user', content: question(facts) },
    ],
    maxTokens: 128,
    temperature: 0.3,
    topP: 0.95,
    topLogprobs,
    about: facts,
  }
}

/**
 * The prompt that judges a god's reply, to a mortal or to another god.
 *
 * @returns undefined where the reply or the line it answered is no longer in the room's window
 */
export function moodPrompt(context: PromptContext, effect: JudgeMood): MoodRequest | undefined {
  const { state, pantheon } = context
  const god = pantheon.get(effect.godId)
  const reply = lineAt(state.window, effect.replySeq)
  const line = lineAt(state.window, effect.replyTo)
  if (!god || !reply || !line) return undefined
  const addressee = authorOf(line, pantheon)
  return moodRequest(context.room, { purpose: 'mood', god, addressee, context: line.text, line: reply.text })
}
