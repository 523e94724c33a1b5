import { plainWordsOf, withoutThoughts } from '@talking-heads/language/text'
import type { Pantheon } from '../gods/pantheon.ts'
import type { ChooseResponder } from '../log/state.ts'
import { lineAt } from '../log/window.ts'
import type { ModelRequest } from '../ports/language-model.ts'
import { answerTokens } from './answer-tokens.ts'
import { nameOf, newestLines, transcript } from './conversation.ts'
import type { PromptContext } from './prompt-context.ts'
import { nameInPrompt } from './prompt-text.ts'
import { fill } from './template.ts'
import { createTokenMeter, tokensLeft } from './token-meter.ts'
import { olympus } from './world/olympus.ts'

/** Lines that the arbiter is shown, at most: whom the talk is between, not what it is about. */
const shownLines = 12
/** Of the window, what the list of gods may take at most. */
const listShare = 0.5

/**
 * The prompt that asks who speaks next.
 *
 * @returns undefined where the line to answer is no longer in the room's window, or the world has no words for the question
 */
export function arbiterPrompt(context: PromptContext, effect: ChooseResponder): ModelRequest | undefined {
  const { state, pantheon, tuning, meter = createTokenMeter(), world = olympus } = context
  const line = lineAt(state.window, effect.replyTo)
  const texts = world.arbiter
  if (!line || !texts) return undefined
  const choices = (effect.choices ?? []).flatMap((godId) => pantheon.get(godId) ?? [])
  const mostForGod = Math.floor((listShare * tuning.model.contextTokens) / Math.max(1, choices.length))
  const gods = choices.map(({ name, title, domain }) =>
    meter.cut(fill(texts.character, { name, title, domain }), mostForGod),
  )
  const name = nameInPrompt(nameOf(line, pantheon), world)
  const ask = (lines: string) => fill(texts.question, { characters: gods.join('\n'), lines, name })
  const left = tokensLeft(tuning.model.contextTokens - answerTokens.arbiter, [texts.rules, ask('')], meter)
  const recent = state.window.filter(({ seq }) => seq <= line.seq).slice(-shownLines)
  const scribe = { pantheon, meter, world }
  const told = newestLines(recent, left, scribe)
  return {
    purpose: 'arbiter',
    room: context.room,
    messages: [
      { role: 'system', content: texts.rules },
      { role: 'user', content: ask(transcript(told, scribe)) },
    ],
    maxTokens: answerTokens.arbiter,
    temperature: 0,
    stop: ['\n'],
    choices: choices.map(({ name }) => name),
    about: { purpose: 'arbiter' },
  }
}

/** A name, and what may stand around it; the rest of an answer is not read, in UTF-16 code units. */
const maxAnswerChars = 400

/** The god of the list that an answer names; undefined where it names none, or several. */
export function chosenIn(answer: string, choices: readonly string[], pantheon: Pantheon): string | undefined {
  const [first = ''] = withoutThoughts(answer).slice(0, maxAnswerChars).trim().split('\n')
  const said = words(first)
  const nameOf = (godId: string) => words(pantheon.get(godId)?.name ?? godId)
  const named = choices.filter((godId) => said.includes(nameOf(godId)))
  return named.length === 1 ? named[0] : named.find((godId) => said === nameOf(godId))
}

/** A text's words, folded, with a blank on both sides of each. */
const words = (text: string): string => ` ${plainWordsOf(text).join(' ')} `
