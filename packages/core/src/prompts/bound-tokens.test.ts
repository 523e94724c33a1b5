import { pantheon } from '@talking-heads/pantheon'
import fc from 'fast-check'
import tokenizer from 'llama-tokenizer-js'
import { describe, expect, test } from 'vitest'
import { latinSentences, otherSentences } from '../testing/sentences.ts'
import { boundTokens, boundTokensOfFurtherLine, commonWords } from './bound-tokens.ts'
import { leastScale } from './token-meter.ts'

/** Tokens to LLaMA-2, without the mark that begins a prompt. */
const tokensOf = (text: string): number => (text === '' ? 0 : tokenizer.encode(text, false, true).length)

const bound = (text: string): number => {
  const { words, rest } = boundTokens(text)
  return words + rest
}

const samples = Object.entries({ ...latinSentences, ...otherSentences })

test.each(samples)('no fewer tokens are counted than LLaMA-2 has for %s', (_, text) => {
  expect(bound(text)).toBeGreaterThanOrEqual(tokensOf(text))
})

test('nor for any text whatever', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), maxLength: 14 })
  const piece = fc.oneof(
    word,
    fc.constantFrom(...commonWords),
    fc.string({ unit: 'binary-ascii', maxLength: 8 }),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(...samples.map(([, text]) => text)),
  )
  const separator = fc.constantFrom('', ' ', ' ', ' ', '  ', ', ', '\n', "'", '-', '.')
  const anything = fc
    .array(fc.tuple(piece, separator), { maxLength: 20 })
    .map((parts) => parts.flat().join(''))
  fc.assert(
    fc.property(anything, (text) => {
      expect(bound(text)).toBeGreaterThanOrEqual(tokensOf(text))
    }),
    { numRuns: 1_500 },
  )
})

test('a text is as many tokens as its lines and the breaks between them', () => {
  const pieces = [
    'the',
    ' the',
    'th',
    'e',
    ' ',
    '',
    'x',
    'é',
    '天',
    ', ',
    'NPC#1: ',
    ...samples.map(([, text]) => text),
  ]
  const line = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(line, fc.array(line, { maxLength: 4 }), (first, further) => {
      const bounds = [boundTokens(first), ...further.map(boundTokensOfFurtherLine)]
      expect(boundTokens([first, ...further].join('\n'))).toEqual({
        words: bounds.reduce((sum, { words }) => sum + words, 0),
        rest: bounds.reduce((sum, { rest }) => sum + rest, further.length),
      })
    }),
  )
})

test('a common word is one token, whatever follows it', () => {
  const following = ['', ...Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))]
  const marks = following.filter((mark) => !/[a-z]/.test(mark))
  for (const word of commonWords) {
    expect([word, tokensOf(word)]).toEqual([word, 1])
    for (const mark of [...marks, 'é', 'я', '’', '…', '🔥']) {
      const text = `${word}${mark}`
      expect([text, bound(text) >= tokensOf(text)]).toEqual([text, true])
    }
  }
})

test('no pair of letters that makes one token is taken for two, nor two for one', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  for (const one of letters) {
    for (const other of letters) {
      const isOne = tokenizer.encode(one + other, false, false).length === 1
      // A sign before it, so that no space joins it and no common word is seen.
      expect([one + other, bound(`#${one}${other}`) - bound('#')]).toEqual([one + other, isOne ? 1 : 2])
    }
  }
})

describe('what answers may correct', () => {
  test.each(Object.entries(latinSentences))(
    'at its least the count of words is not below the truth: %s',
    (_, text) => {
      const { words, rest } = boundTokens(text)
      expect(leastScale * words + rest).toBeGreaterThanOrEqual(tokensOf(text))
    },
  )

  test('then English has two and a half characters a token', () => {
    const text = pantheon.map(({ persona, manner }) => `${persona} ${manner}`).join(' ')
    const { words, rest } = boundTokens(text)
    expect(text.length / (leastScale * words + rest)).toBeGreaterThan(2.5)
    expect(leastScale * words + rest).toBeGreaterThan(tokensOf(text))
  })
})

test('it takes a long text without a space in linear time', () => {
  expect(bound('ab'.repeat(1_000_000))).toBeGreaterThan(1_000_000)
})
