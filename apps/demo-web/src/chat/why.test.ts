import { expect, test } from 'vitest'
import { whyInWords } from './why.ts'

const nameOf = (id: string) => id.toUpperCase()

test.each([
  [{ godId: 'loki', why: { cause: 'called' } }, 'LOKI spoke because the line called it.'],
  [
    { godId: 'loki', why: { cause: 'continued', chance: 0.65 } },
    'LOKI went on with whom it was talking to. Its chance was 65 %.',
  ],
  [
    { godId: 'loki', why: { cause: 'drawn', chance: 0.004, factors: { patron: 4, fatigue: 0.5 } } },
    'Nobody was called, and the draw fell on LOKI. Its chance was below 1 %. What weighed: their patron ×4, has talked much lately ×0.5.',
  ],
])('%j is told as %j', (answer, words) => {
  expect(whyInWords(answer, nameOf)).toEqual([words])
})

test.each([
  [{ godId: 'loki' }],
  [{ godId: 'loki', why: { cause: 'constructor' } }],
  [{ godId: 'loki', why: {} }],
])('what is not known is not made up: %j', (answer) => {
  expect(whyInWords(answer, nameOf)).toEqual(['LOKI spoke before reasons were kept.'])
})

test('a factor that this page does not know is left out', () => {
  const why = { cause: 'drawn', factors: { weather: 3, toString: 2, interest: 12 } }
  expect(whyInWords({ godId: 'loki', why }, nameOf)).toEqual([
    'Nobody was called, and the draw fell on LOKI. What weighed: its own subject ×12.',
  ])
})
