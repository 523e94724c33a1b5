import type { ChatMessage } from '../ports/language-model.ts'
import type { ModelTuning } from '../tuning/tuning.ts'
import { canaryOf } from './canary.ts'
import { blocksOfLines, newestLines, type Scribe, shown, tokensOf } from './conversation.ts'
import type { PromptContext } from './prompt-context.ts'
import { neutralise } from './prompt-text.ts'
import { type ReplyOccasion, type ReplyRow, replyRows } from './reply-rows.ts'
import { fitRows } from './rows.ts'
import { fill } from './template.ts'
import { templateTokens } from './token-meter.ts'
import type { World } from './world/world.ts'

/** Lays a reply prompt out in at most so many tokens, chat template included. */
export function layOut(
  layout: ModelTuning['layout'],
  occasion: ReplyOccasion,
  tokens: number,
  scribe: WorldScribe,
): readonly ChatMessage[] {
  return layouts[layout](occasion, tokens, scribe)
}

type WorldScribe = Scribe & { readonly world: World }

const layouts = { 'shared-first': sharedFirst, 'persona-first': personaFirst }

/** Of what the rules leave, the share that is kept for the god and the moment, and what it is at least, in tokens. */
const rowShare = 0.25
const leastRowTokens = 600

/**
 * Rules and conversation first, so that a server which keeps what it has read need only read what is new of them; then
 * the god, its feelings and whom to answer. How much of the conversation is shown must not depend on the god.
 */
function sharedFirst(occasion: ReplyOccasion, tokens: number, scribe: WorldScribe): readonly ChatMessage[] {
  const { heard, context } = occasion
  const rules = rulesOf(context, scribe.world)
  const { lines, rows } = share(tokens, { rules, messages: 2 }, scribe)
  const { window, limits } = context.state
  const isTorn = window.length >= limits.windowLines && heard[0] === window[0]
  const told = blocksOfLines(heard, lines, { ...scribe, isTorn })
  const counted = told.map((line) => shown(line, scribe))
  const spare = counted.reduce((left, { tokens }) => left - tokens - 1, lines)
  const fitted = fitRows(replyRows(occasion, rows, scribe.meter), rows + spare, scribe.meter)
  const { conversation } = scribe.world.reply
  const transcript = counted.map(({ text }) => text).join('\n')
  return [
    { role: 'system', content: rules },
    {
      role: 'user',
      content: paragraphs(told.length === 0 ? '' : fill(conversation, { lines: transcript }), joined(fitted)),
    },
  ]
}

/** Lines that the original showed, at most. */
const originalLines = 10

/**
 * As the original had it: persona and feelings in the system message, then the last lines, the god's own as turns of
 * the assistant.
 */
function personaFirst(occasion: ReplyOccasion, tokens: number, scribe: WorldScribe): readonly ChatMessage[] {
  // The system, a turn for each line, and the question.
  const { god, heard, context } = occasion
  const rules = rulesOf(context, scribe.world)
  const ownMark = `${scribe.world.mark}: `
  const { lines, rows } = share(tokens, { rules, messages: originalLines + 2 }, scribe)
  const last = heard.slice(-originalLines)
  const marks = last.length * scribe.meter.count(ownMark)
  const told = newestLines(last, lines - marks, scribe)
  const spare = Math.max(0, lines - marks - tokensOf(told, scribe))
  const fitted = fitRows(replyRows(occasion, rows, scribe.meter), rows + spare, scribe.meter)
  const turns: { role: 'user' | 'assistant'; content: string }[] = []
  const say = (role: 'user' | 'assistant', text: string, separator = '\n') => {
    const turn = turns.at(-1)
    if (turn?.role === role) turn.content += separator + text
    else turns.push({ role, content: text })
  }
  for (const line of told) {
    // A conversation begins with the user, whoever spoke first.
    if (line.author === god.id && turns.length > 0) say('assistant', `${ownMark}${neutralise(line.text)}`)
    else say('user', shown(line, scribe).text)
  }
  say('user', joined(fitted.filter((row) => row.of === 'moment')), '\n\n')
  return [
    {
      role: 'system',
      content: paragraphs(rules, joined(fitted.filter((row) => row.of === 'god'))),
    },
    ...turns,
  ]
}

const rulesOf = ({ state }: PromptContext, { reply, mark }: World): string =>
  fill(reply.rules, { mark, canary: canaryOf(state.seed) })

/**
 * Tokens for the lines of the conversation, and for all that is said of the god and the moment. What lines leave of
 * theirs is the god's as well.
 */
function share(
  tokens: number,
  { rules, messages }: { readonly rules: string; readonly messages: number },
  { meter, world }: WorldScribe,
) {
  const { conversation } = world.reply
  const template = templateTokens.once + templateTokens.message * messages
  const fixed = template + meter.count(rules) + meter.count(conversation) + meter.count('\n\n')
  const left = Math.max(0, tokens - fixed)
  const rows = Math.min(left, Math.max(leastRowTokens, Math.floor(left * rowShare)))
  return { lines: left - rows, rows }
}

const joined = (rows: readonly ReplyRow[]): string => rows.map(({ text }) => text).join('\n')

const paragraphs = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n\n')
