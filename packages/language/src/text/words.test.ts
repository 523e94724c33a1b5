import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentWordsOf, plainWordsOf, spokenWordsOf, wordsOf } from './words.ts'

const keys = (text: string) => wordsOf(text).words.map(({ key }) => key)

test.each([
  ["Don't wake Zeus’s dog!", ["don't", 'wake', "zeus's", 'dog']],
  ['a_b _c_ __ d-e', ['a_b', 'c', 'd', 'e']],
  ['Ποσειδώνα, ÉCLAIR №5', ['ποσειδωνα', 'eclair', '5']],
  ['天照大神，你好', ['天照大神', '你好']],
  ['สวัสดี ความรัก', ['สวัสดี', 'ความรัก']],
  ['ခင်ဗျား။', ['ခင်ဗျား']],
  ['사랑해요 ﾜﾀｼ', ['사랑해요', 'ワタシ']],
  ['', []],
])('the words of %j are %j', (text, words) => {
  expect(keys(text)).toEqual(words)
})

test('talk to a machine is none of what a line says, unless it is known for a name', () => {
  const said = (line: string, known = '') =>
    spokenWordsOf(line, (chunk) => chunk.trim() === known).words.map(({ key }) => key)
  expect(said('see https://zeus.example/odin now')).toEqual(['see', 'now'])
  expect(said('call R2-D2 now')).toEqual(['call', 'now'])
  expect(said('call R2-D2 now', 'R2-D2')).toEqual(['call', 'r2', 'd2', 'now'])
  expect(said('run `zeus` for me')).toEqual(['run', 'for', 'me'])
})

test('plain words are apart at apostrophes, and content words long enough to mean something', () => {
  expect(plainWordsOf("Zeus's sea, l'amour d'été")).toEqual(['zeus', 's', 'sea', 'l', 'amour', 'd', 'ete'])
  expect(contentWordsOf("Zeus's sea, l'amour d'été")).toEqual(['zeus', 'amour'])
})

test('plain words are the same whichever way they are found', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abZ09_\' -."é字'), maxLength: 30 })
  fc.assert(
    fc.property(text, (line) => {
      const parts = keys(line).flatMap((key) => key.split("'").map((part) => part.replace(/^_+|_+$/g, '')))
      expect(plainWordsOf(line)).toEqual(parts.filter((part) => part !== ''))
    }),
  )
})

test('every word is where it says, and none is lost between two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (line) => {
      let end = 0
      for (const word of wordsOf(line).words) {
        expect(word.at).toBeGreaterThanOrEqual(end)
        expect(word.end).toBeGreaterThan(word.at)
        expect(line.slice(end, word.at)).not.toMatch(/\p{L}\p{L}/u)
        end = word.end
      }
      expect(line.slice(end)).not.toMatch(/\p{L}\p{L}/u)
    }),
  )
})
