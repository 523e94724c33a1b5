import { foldName } from '@talking-heads/language/text'
import type { Pantheon } from '../gods/pantheon.ts'
import type { ChooseResponder } from '../log/state.ts'
import { lineAt } from '../log/window.ts'
import type { ModelRequest } from '../ports/language-model.ts'
import { authorOf, newestLines, transcript } from './conversation.ts'
import type { PromptContext } from './prompt-context.ts'
import { nameInPrompt } from './prompt-text.ts'
import { fill } from './template.ts'
import { arbiterText } from './texts/arbiter-text.ts'
import { createTokenMeter, tokensLeft } from './token-meter.ts'

/** Lines that the arbiter is shown, at most: whom the talk is between, not what it is about. */
const shownLines = 12
const maxAnswerTokens = 24
/** Of the window, what the list of gods may take at most. */
const listShare = 0.5

/**
 * The prompt that asks who speaks next.
 *
 * @returns undefined where the line to answer is no longer in the room's window
 */
export function arbiterPrompt(context: PromptContext, effect: ChooseResponder): ModelRequest | undefined {
  const { state, pantheon, tuning, meter = createTokenMeter() } = context
  const line = lineAt(state.window, effect.replyTo)
  if (!line) return undefined
  const choices = (effect.choices ?? []).flatMap((godId) => pantheon.get(godId) ?? [])
  const mostForGod = Math.floor((listShare * tuning.model.contextTokens) / Math.max(1, choices.length))
  const gods = choices.map(({ name, title, domain }) =>
    meter.cut(fill(arbiterText.god, { name, title, domain }), mostForGod),
  )
  const name = nameInPrompt(authorOf(line, pantheon).name)
  const ask = (lines: string) => fill(arbiterText.question, { gods: gods.join('\n'), lines, name })
  const left = tokensLeft(tuning.model.contextTokens - maxAnswerTokens, [arbiterText.rules, ask('')], meter)
  const recent = state.window.filter(({ seq }) => seq <= line.seq).slice(-shownLines)
  const told = newestLines(recent, left, { pantheon, meter })
  return {
    purpose: 'arbiter',
    room: context.room,
    messages: [
      { role: 'system', content: arbiterText.rules },
      { role: 'user', content: ask(transcript(told, pantheon)) },
    ],
    maxTokens: maxAnswerTokens,
    temperature: 0,
    stop: ['\n'],
    choices: choices.map(({ name }) => name),
    about: { purpose: 'arbiter' },
  }
}

/** The god of the list that an answer names; undefined where it names none, or several. */
export function chosenIn(answer: string, choices: readonly string[], pantheon: Pantheon): string | undefined {
  const [first = ''] = answer.trim().split('\n')
  const said = words(first)
  const nameOf = (godId: string) => words(pantheon.get(godId)?.name ?? godId)
  const named = choices.filter((godId) => said.includes(nameOf(godId)))
  return named.length === 1 ? named[0] : named.find((godId) => said === nameOf(godId))
}

/** A text's words, folded, with a blank on both sides of each. */
const words = (text: string): string =>
  ` ${foldName(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `
