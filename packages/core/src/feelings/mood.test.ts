import { expect, test } from 'vitest'
import { parseMood } from './mood.ts'

test.each([
  ['2\nIt is kind.', { mood: 2, reason: 'It is kind.' }],
  ['-3', { mood: -3 }],
  ['+1', { mood: 1 }],
  ['\u22122\nIt insults him.', { mood: -2, reason: 'It insults him.' }],
  ['Mood: 1.5 - warm enough', { mood: 1.5, reason: 'warm enough' }],
  ['**3**\nReason: pure love', { mood: 3, reason: 'pure love' }],
  ['2/3\nFriendly.', { mood: 2, reason: 'Friendly.' }],
  ['```\n0\nNothing in it.\n```', { mood: 0, reason: 'Nothing in it.' }],
  ['\n\n1\n', { mood: 1 }],
])('%j is read as a judgement', (raw, mood) => {
  expect(parseMood(raw)).toEqual(mood)
})

test.each(['', '...', 'in 2023', '2023', '9 of 10', '4', '-7', '50%', 'I cannot judge that.', '69420'])(
  '%j is no judgement rather than a wrong one',
  (raw) => {
    expect(parseMood(raw)).toBeUndefined()
  },
)

test('a reason is cut where it could no longer be logged', () => {
  expect(parseMood(`1\n${'long '.repeat(200)}`)?.reason?.length).toBeLessThanOrEqual(200)
})
