import { expect, test } from 'vitest'
import { runsOfWords, shareIn } from './runs-of-words.ts'

const line = 'I made the sea on a Tuesday and nobody has thanked me since.'
const overlap = (text: string, other: string) => shareIn(runsOfWords(text, 3), runsOfWords(other, 3))

test.each([
  [line, 1],
  ['I MADE THE SEA, on a Tuesday; and nobody has thanked me since!', 1],
  ['Nobody made the land.', 0],
  ['Kneel.', 0],
  ['', 0],
])('%j is in the line to a share of %d', (text, share) => {
  expect(overlap(text, line)).toBe(share)
})

test('a word changed leaves most of a line, an answer to a quotation about half', () => {
  expect(overlap('I made the sea on a Tuesday and nobody has thanked me yet.', line)).toBeGreaterThan(0.8)
  expect(overlap('You made the sea on a Tuesday? I was told it was Friday.', line)).toBeLessThan(0.5)
})

test('scripts without spaces are compared by their characters', () => {
  expect(overlap('我在星期二创造了大海。', '我在星期二创造了大海！')).toBe(1)
  expect(overlap('我在星期二创造了大海。', '你昨天去了哪里？')).toBe(0)
})
