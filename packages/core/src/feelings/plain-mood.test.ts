import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPlainMood } from './plain-mood.ts'

test.each([
  ['2\nIt is kind.', { mood: 2, reason: 'It is kind.' }],
  ['\u22123', { mood: -3 }],
  ['Mood: **-1**\ncurt', { mood: -1, reason: 'curt' }],
  ['2/3', { mood: 2 }],
  ['+1.5', { mood: 1.5 }],
  ['-0', { mood: 0 }],
])('%j keeps to the form', (text, mood) => {
  expect(readPlainMood({ text })).toEqual(mood)
})

test.each(['', '2 or 3', '3.5', '2\n-2', 'I would say 2', '2023', '7/10', '2%', '1-2'])(
  '%j does not',
  (text) => {
    expect(readPlainMood({ text })).toBeUndefined()
  },
)

test('it reads less than the careful reader, and nothing wrong', () => {
  const corpus = new URL('../../../../evals/corpora/mood-parser.jsonl', import.meta.url)
  const samples = readFileSync(corpus, 'utf8').trim().split('\n')
  for (const sample of samples) {
    const { raw, mood } = JSON.parse(sample)
    const found = readPlainMood({ text: raw })?.mood
    if (found !== undefined) expect({ raw, mood: found }).toEqual({ raw, mood })
  }
})
