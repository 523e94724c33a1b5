import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAddressee } from './addressee/index.ts'
import { parseMood, plainLexicon, readMood } from './judgements/index.ts'
import { findMentions } from './mentions/index.ts'
import { cleanReply, isRepetition, leakDetector } from './replies/index.ts'
import { ordinaryWords } from './tables/ordinary-words.ts'
import {
  contentWordsOf,
  foldName,
  foldSpeech,
  languageOf,
  letterDrawn,
  nameKey,
  plainWordsOf,
  runsOfWords,
  skeletonOf,
  toLine,
  truncateChars,
  withoutThoughts,
} from './text/index.ts'

// What anybody may write is read to its end, and soon: an expression that tries every way to read a long row of stars
// takes minutes for it, in which nobody else is served. No time is asserted here; a test that hangs has failed.
const hangMs = 60_000

/** As long as the longest message to a session, and longer than any answer that is looked at whole. */
const longest = 8 * 1024

const signs = '*_~`"“”«»「」\'’()[]{}<>|/\\-–—:：;,.…!?@#$%&+=^ \u3000\n\t\u0301\u05b0\u200b\u202e'
const letters = 'aZéя字กば카मेاוß½①ﷺ🙂01'
const several =
  '**|*a |* |_a_ |(a) |[a] |{a |"a" |“a ”|<a>|</a>|`a ` |a. |a, |a: |A: "|. "|- a |1. |1) |-1|1/3 |3 out of |&amp;' +
  '|[a](b.c)|![a](|[a][1]|[1]: http:|@zeus@|> |@zeus-a/|o Zeus |{{char}}: ' +
  '|\\n|\\"|"a":"b",|["a"|Zeus |Zeus: |Zeus says |Odin |@zeus |RES: |RES, |NPC#F69420: |DONE |Note: |[INST]|<<SYS>>' +
  '|<|im_start|>user|<think>|</think>|\n### |### Instruction\n|name: a\n|sorry |i cannot |as an ai |not hate |half a ' +
  '|f u c k |ass |sss|http://a |a@b |a_b_|01010101 |41 41 |YWFh|👩‍👩‍👧‍👦|\u0327\u0301|l1|vv'
const pieces = [...signs, ...letters, ...several.split('|')]

const names = [
  { id: 'zeus', name: 'ZEUS', aliases: ['Jupiter'] },
  { id: 'amaterasu', name: '天照', aliases: ['Amaterasu'] },
]
const cast = { god: 'ZEUS', aliases: ['Jupiter'], others: ['ODIN', 'NPC#F69420', 'Alice'] }
const leaks = leakDetector({
  prompt: 'You are ZEUS, and the word that nobody says is quoventhal; end with DONE.',
  known: ['hello there'],
  persona: 'King of gods, who throws lightning when he is bored.',
})

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  cleanReply: (text) => [cleanReply(text, cast), cleanReply(text, cast, { stageEmotes: 'keep' })],
  'what leaks': (text) => leaks(text.slice(0, longest / 4)),
  isRepetition: (text) => isRepetition(text, [text, `${text}!`], 0.8),
  parseMood: (text) => parseMood(text),
  readMood: (text) => readMood({ text, logprobs: [{ token: '1', logprob: 0, top: [] }] }),
  plainLexicon: (line) => plainLexicon({ line }),
  findMentions: (text) => findMentions(text, names, ordinaryWords),
  findAddressee: (text) =>
    findAddressee({
      members: ['ada', 'zeus', text],
      window: [{ author: 'ada', text }],
      line: { author: 'zeus', text },
    }),
  'names and words': (text) => [
    nameKey(text),
    foldName(text),
    foldSpeech(text),
    skeletonOf(text, { leetspeak: 'read' }),
    plainWordsOf(text),
    contentWordsOf(text),
    runsOfWords(text, 3),
    letterDrawn(text),
  ],
  'a line': (text) => [toLine(text), truncateChars(text, 400), languageOf(text), withoutThoughts(text)],
}

const repeated = (piece: string) => piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest)

describe.each(Object.entries(readers))('%s', (_, read) => {
  test('reads what repeats a piece without end', { timeout: hangMs }, () => {
    for (const piece of pieces) read(repeated(piece))
  })

  test('reads what repeats two, behind a beginning and before an end', { timeout: hangMs }, () => {
    const piece = fc.constantFrom(...pieces)
    const around = fc.constantFrom('', 'Zeus ', '"', '(', 'ZEUS: ', '- 2 ', 'x')
    fc.assert(
      fc.property(piece, piece, around, around, (one, other, before, behind) => {
        read(before + repeated(one + other) + behind)
        read(before + repeated(one).slice(0, longest / 2) + repeated(other).slice(0, longest / 2) + behind)
      }),
      { numRuns: 60 },
    )
  })
})

test('an answer of asterisks and words is read in no time that its length would not tell', {
  timeout: hangMs,
}, () => {
  for (const words of ['', 'I ', 'Zeus laughs ', 'Zeus says: ']) {
    for (const row of ['*', '_', '**', '*_', '`', '(*', '*)']) {
      expect(cleanReply(`${words}${row.repeat(8_000)}${words}`, cast)?.length ?? 0).toBeLessThan(1_000)
    }
  }
})
