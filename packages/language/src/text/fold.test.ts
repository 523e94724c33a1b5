import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldName, foldWord } from './fold.ts'

const between = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((code) => String.fromCharCode(code))

/** Letters and marks that fold one by one, and among them such as change what stands beside them. */
const character = fc.oneof(
  between(0x900, 0x97f),
  between(0xc0, 0x24f),
  between(0x391, 0x3c9),
  between(0x410, 0x44f),
  between(0x3041, 0x3096),
  between(0x4e00, 0x4e20),
  fc.constantFrom('\u0301', '\u093c', '\u0951', '\u3099', '\ud55c'),
)

test('a word folds letter by letter to what it folds to as a whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: character, minLength: 1, maxLength: 8 }), (word) => {
      expect(foldWord(word)).toBe(foldName(word))
    }),
    { numRuns: 3_000 },
  )
})
