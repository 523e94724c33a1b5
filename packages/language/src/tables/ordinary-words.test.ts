import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ordinaryWords } from './ordinary-words.ts'
import { encodeWords, type ListedWord, wordFinder } from './packed-words.ts'

const kind = fc.constantFrom('word' as const, 'foreign' as const, 'name' as const)
const letters = fc.string({ unit: fc.constantFrom(...'aaabcde'), minLength: 1, maxLength: 24 })

test('an encoded list has its words, each with its kind, and no other', () => {
  void fc.assert(
    fc.property(fc.dictionary(letters, kind, { maxKeys: 200 }), letters, (words, other) => {
      const listed = Object.entries(words).map(([word, kind]): ListedWord => ({ word, kind }))
      const find = wordFinder(encodeWords(listed.sort((one, two) => (one.word < two.word ? -1 : 1))))
      for (const { word, kind } of listed) expect(find(word)).toBe(kind)
      expect(find(other)).toBe(Object.hasOwn(words, other) ? words[other] : undefined)
      expect(find('')).toBeUndefined()
      expect(find('zz')).toBeUndefined()
    }),
  )
})

test.each([
  ['the', 'word'],
  ['hovers', 'word'],
  ['set', 'word'],
  ['sol', 'word'],
  ['hel', 'foreign'],
  ['один', 'foreign'],
  ['athens', 'name'],
  ['poseidon', undefined],
  ['anubsi', undefined],
  ['', undefined],
] as const)('the list has %j as %s', (word, expected) => {
  expect(ordinaryWords.get(word)).toBe(expected)
})
