import { personOf } from '@talking-heads/core'
import { readNewborn } from '@talking-heads/core/prompts'
import { createDice } from '@talking-heads/core/testing'
import { clientFrames } from '@talking-heads/core/wire'
import { findAddressee } from '@talking-heads/language/addressee'
import { parseMood, plainLexicon } from '@talking-heads/language/judgements'
import { findMentions } from '@talking-heads/language/mentions'
import { ordinaryWords } from '@talking-heads/language/ordinary-words'
import { cleanReply, isRepetition, leakDetector } from '@talking-heads/language/replies'
import { readTalk } from '@talking-heads/language/talk'
import { toLine, truncateChars, withoutThoughts } from '@talking-heads/language/text'
import { createModerator } from '@talking-heads/moderation'
import { pantheon as gods } from '@talking-heads/pantheon'
import { createPantheon } from '../packages/core/src/gods/pantheon.ts'
import { checkLine } from '../packages/core/src/log/check-line.ts'
import { chosenIn } from '../packages/core/src/prompts/arbiter.ts'
import { parseMemories } from '../packages/core/src/prompts/memory.ts'
import type { Bench } from './bench.ts'
import { type Reader, slowestOf } from './slow-input.ts'

const pantheon = createPantheon(gods)
const [zeus] = gods.filter(({ id }) => id === 'zeus')
const cast = {
  god: 'ZEUS',
  aliases: zeus?.aliases ?? [],
  others: [
    'NPC#F69420',
    ...gods.filter(({ id }) => id !== 'zeus').flatMap((god) => [god.name, ...god.aliases]),
  ],
}
const leaks = leakDetector({
  prompt: gods
    .map(({ persona, manner }) => `${persona} ${manner}`)
    .join('\n')
    .slice(0, 12_000),
  known: gods.flatMap(({ samples }) => samples),
  persona: zeus?.persona ?? '',
})
const moderator = createModerator({ reject: ['slurs'] })
const ada = { kind: 'mortal', id: 'ada', name: 'Ada', colour: '#123456' } as const
const never = new AbortController().signal
const line = { seq: 0, at: 0, kind: 'mortal', author: 'ada', name: 'Ada', text: 'hello' }

/** What a model's answer may have at most: `maxTokens` times 32 characters, and 4,096. */
const answer = {
  reply: 8_192,
  mood: 8_192,
  genesis: 12_288,
  memory: 14_336,
  arbiter: 4_864,
  thoughts: 200_000,
}
/** A text of a frame, and a line that was taken, in UTF-16 units of one byte each. */
const frame = { text: 8_192, whole: 16 * 1024, line: 4_096, name: 160 }
/** A line that was taken: 250 characters as people count them, each of as many marks as may be, and 4 KiB. */
const asLine = (text: string) => fitting(truncateChars(toLine(text), 250))
/** And one of a god's. */
const asReply = (text: string) => fitting(truncateChars(toLine(text), 400))

function fitting(text: string): string {
  let line = text
  while (Buffer.byteLength(line) > frame.line) line = line.slice(0, -16)
  return line
}

/** Everything that reads what a stranger, or a model that was talked into it, wrote. */
const readers: readonly Reader[] = [
  { name: 'a frame', longest: frame.whole, read: parseFrame },
  { name: 'a line as sent', longest: frame.text, read: orRefused((text) => checkLine(text, 250)) },
  { name: 'hygiene', longest: frame.text, read: toLine },
  { name: 'a person’s name', longest: frame.name, read: orRefused((name) => personOf({ ...ada, name })) },
  {
    name: 'mentions',
    longest: frame.line,
    fit: asLine,
    read: (text) => findMentions(text, gods, ordinaryWords),
  },
  {
    name: 'addressee',
    longest: frame.line,
    fit: asLine,
    read: (text) =>
      findAddressee({
        members: ['ada', 'zeus', 'hera'],
        window: Array.from({ length: 64 }, (_, at) => ({ author: at % 2 === 0 ? 'ada' : 'zeus', text })),
        line: { author: 'ada', text },
      }),
  },
  { name: 'wording', longest: frame.line, fit: asLine, read: (text) => readTalk(text).subjects },
  { name: 'lexicon', longest: frame.line, fit: asLine, read: (text) => plainLexicon({ line: text }) },
  {
    name: 'moderator',
    longest: frame.line,
    fit: asLine,
    read: (text) => void moderator.review(text, ada, never),
  },
  { name: 'thoughts', longest: answer.thoughts, read: withoutThoughts },
  { name: 'a reply', longest: answer.reply, read: (text) => cleanReply(text, cast) },
  { name: 'what leaks', longest: frame.line, fit: asReply, read: leaks },
  {
    name: 'repetition',
    longest: frame.line,
    fit: asReply,
    // Another line each time: what is known of one that was read before is kept.
    read: (text) => isRepetition(`${linesRead++} ${text}`, [`${linesRead++} ${text}!`], 0.8),
  },
  { name: 'a mood', longest: answer.mood, read: parseMood },
  {
    name: 'an arbiter’s choice',
    longest: answer.arbiter,
    read: (text) =>
      chosenIn(
        text,
        gods.map(({ id }) => id),
        pantheon,
      ),
  },
  { name: 'a newborn god', longest: answer.genesis, read: (text) => readNewborn(text, pantheon) },
  {
    name: 'memories',
    longest: answer.memory,
    read: (text) => parseMemories(text, exchanges(), { pantheon }),
  },
]

let linesRead = 0

function parseFrame(text: string): unknown {
  // What the search makes is a frame's text, mostly: JSON by itself would hardly ever come of it.
  const said = JSON.stringify({ type: 'say', nonce: 'n', text })
  for (const json of [text, said]) {
    try {
      for (const schema of Object.values(clientFrames)) schema.safeParse(JSON.parse(json))
    } catch {
      // No JSON.
    }
  }
  return undefined
}

function orRefused(read: (text: string) => unknown): (text: string) => unknown {
  return (text) => {
    try {
      return read(text)
    } catch (error) {
      return error
    }
  }
}

function exchanges(): Parameters<typeof parseMemories>[1] {
  return zeus
    ? [{ god: zeus, line, reply: line } as unknown as Parameters<typeof parseMemories>[1][number]]
    : []
}

/** Looks for the longest times that one text of a stranger's takes, by changing texts towards what took longer. */
export const run: Bench = async () => {
  const slowest = readers.map((reader) => ({ reader, ...slowestOf(reader, createDice(1, reader.name)) }))
  return {
    name: 'slow-readers',
    about:
      'the slowest text of the longest allowed length that a search found for each reader, in ms of its best of five',
    rows: slowest.map(({ reader, ms, text, tried }) => ({
      reader: reader.name,
      longest: reader.longest,
      ms,
      tried,
      begins: JSON.stringify(text.slice(0, 32)),
    })),
    goals: slowest.map(({ reader, ms }) => ({ what: `${reader.name}, ms`, figure: ms, atMost: mostMs })),
  }
}

/** No text of a stranger's may keep everybody else waiting for longer, in ms. */
const mostMs = 5
