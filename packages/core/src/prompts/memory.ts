import { foldName, toLine, truncateChars, withoutThoughts } from '@talking-heads/language/text'
import type { NewMemory } from '../feelings/memory.ts'
import type { Pantheon } from '../gods/pantheon.ts'
import { maxMemoryChars } from '../log/events.ts'
import type { GodProfile } from '../log/god-profile.ts'
import type { Line, RoomState, WriteMemories } from '../log/state.ts'
import { lineAt } from '../log/window.ts'
import type { ModelRequest } from '../ports/language-model.ts'
import { answerTokens } from './answer-tokens.ts'
import { authorOf, nameOf, newestLines, transcript } from './conversation.ts'
import type { PromptContext } from './prompt-context.ts'
import { nameInPrompt } from './prompt-text.ts'
import { fill } from './template.ts'
import { createTokenMeter, tokensLeft } from './token-meter.ts'
import { olympus } from './world/olympus.ts'

/** Lines that a god and a mortal exchanged. */
interface Exchange {
  readonly god: GodProfile
  /** The mortal's line, and the god's answer. */
  readonly line: Line
  readonly reply: Line
}

/** What was exchanged between mortals and gods within a run of lines. */
export function exchangesIn(
  { window }: RoomState,
  { from, to }: WriteMemories,
  pantheon: Pantheon,
): readonly Exchange[] {
  return window.flatMap((reply): readonly Exchange[] => {
    if (reply.kind !== 'god' || reply.seq < from || reply.seq > to) return []
    const god = pantheon.get(reply.author)
    const line = lineAt(window, reply.replyTo)
    return god && line?.kind === 'mortal' ? [{ god, line, reply }] : []
  })
}

/**
 * The prompt that asks what gods will remember of a run of lines.
 *
 * @returns undefined where no god and mortal talked with each other in it, or the world has no words for memories
 */
export function memoryPrompt(context: PromptContext, effect: WriteMemories): ModelRequest | undefined {
  const { state, pantheon, tuning, meter = createTokenMeter(), world = olympus } = context
  const exchanges = exchangesIn(state, effect, pantheon)
  if (exchanges.length === 0 || !world.memory) return undefined
  const lines = state.window.filter(({ seq }) => seq >= effect.from && seq <= effect.to)
  const { rules, question } = world.memory
  const left = tokensLeft(tuning.model.contextTokens - answerTokens.memory, [rules, question], meter)
  const scribe = { pantheon, meter, world }
  const told = newestLines(lines, left, scribe)
  return {
    purpose: 'memory',
    room: context.room,
    messages: [
      { role: 'system', content: rules },
      { role: 'user', content: fill(question, { lines: transcript(told, scribe) }) },
    ],
    maxTokens: answerTokens.memory,
    temperature: 0.3,
    topP: 0.95,
    about: {
      purpose: 'memory',
      exchanges: exchanges.map(({ god, line, reply }) => ({
        god,
        mortal: authorOf(line, pantheon),
        line: line.text,
        reply: reply.text,
      })),
    },
  }
}

/** An answer is read as far as this, in UTF-16 code units, and of its rows in the form asked for no more than these. */
const maxAnswerChars = 10_000
const maxRows = 40
/** Names are short, and what a row says of them longer than a note is cut. */
const noteRow = /^[^|\n]{1,200}\|[^|\n]{1,200}\|[^|\n]{1,20}\|[^\n]{1,1000}/gm

/** Notes taken from one answer at most, and their length in user-perceived characters. */
const maxNotes = 8
const maxNoteChars = 160

/**
 * Reads the notes of an answer. Those about who did not talk with each other, about one of two that bear the same name,
 * or not in the form asked for, are left out.
 */
export function parseMemories(
  raw: string,
  exchanges: readonly Exchange[],
  { pantheon, world = olympus }: Pick<PromptContext, 'pantheon' | 'world'>,
): readonly NewMemory[] {
  // By names as the prompt shows them.
  const keyOf = (...names: readonly string[]) =>
    names.map((name) => foldName(nameInPrompt(name, world))).join('|')
  const pairs = new Map<string, Pick<NewMemory, 'godId' | 'mortalId'> | undefined>()
  for (const { god, line } of exchanges) {
    const key = keyOf(god.name, nameOf(line, pantheon))
    const isNamesakes = pairs.has(key) && pairs.get(key)?.mortalId !== line.author
    pairs.set(key, isNamesakes ? undefined : { godId: god.id, mortalId: line.author })
  }
  const notes: NewMemory[] = []
  for (const [row] of take(withoutThoughts(raw).slice(0, maxAnswerChars).matchAll(noteRow), maxRows)) {
    const [god = '', mortal = '', importance = '', ...rest] = row.split('|').map((part) => part.trim())
    const pair = pairs.get(keyOf(god.replace(/^[-*•\d.)\s]+/, ''), mortal))
    const text = truncateChars(toLine(rest.join(' ')), maxNoteChars)
    if (!pair || !/^[1-5]$/.test(importance) || text === '' || text.length > maxMemoryChars) continue
    notes.push({ ...pair, text, importance: Number(importance) })
    if (notes.length === maxNotes) break
  }
  return notes
}

function* take<Item>(items: Iterable<Item>, most: number): Generator<Item> {
  let taken = 0
  for (const item of items) {
    if (taken++ === most) return
    yield item
  }
}
