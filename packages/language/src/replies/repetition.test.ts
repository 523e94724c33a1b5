import { expect, test } from 'vitest'
import { isRepetition } from './repetition.ts'

const line = 'I made the sea on a Tuesday and nobody has thanked me since.'

test('a line repeats another if it says most of what that one said', () => {
  expect(isRepetition(line, ['Something else.', line], 0.8)).toBe(true)
  expect(isRepetition(line, ['Something else.'], 0.8)).toBe(false)
  expect(isRepetition('No.', ['No.'], 0.8)).toBe(false)
})
