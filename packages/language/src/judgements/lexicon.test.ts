import { expect, test } from 'vitest'
import { plainLexicon } from './lexicon.ts'

const moodOf = (line: string): number | undefined => plainLexicon({ line })?.mood

test.each([
  ['I adore you, dearest of mortals.', 3],
  ['Thank you, friend.', 3],
  ['Be welcome.', 2],
  ['You worm.', -2],
  ['I loathe you, and I will curse your house.', -3],
  ['Danke, mein Freund.', 3],
  ['Te odio, gusano.', -3],
  ['お前を憎む。', -3],
])('%j is judged by its words as %d', (line, mood) => {
  expect(moodOf(line)).toBe(mood)
})

test('a word that is denied speaks mildly for the contrary', () => {
  expect(moodOf('I do not hate you.')).toBe(1)
  expect(moodOf('You are no friend of mine.')).toBe(-1)
})

test('a line of which it knows no word has no judgement', () => {
  expect(moodOf('The tide comes in at six.')).toBeUndefined()
  expect(moodOf('')).toBeUndefined()
})

test('a word that only begins like one it knows says nothing', () => {
  expect(moodOf('The likelihood of a lovebird is small.')).toBeUndefined()
})
