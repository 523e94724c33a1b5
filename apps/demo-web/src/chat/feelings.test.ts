import { expect, test } from 'vitest'
import { strings } from '../strings.ts'
import { favorInWords, moodInWords } from './feelings.ts'

const nameOf = (id: string) => id.toUpperCase()
const loki = { godId: 'loki', affinity: -31, feels: 'dislikes you' }

test('favor is told god by god', () => {
  expect(favorInWords([{ godId: 'odin', affinity: 52, feels: 'is fond of you' }, loki], nameOf)).toEqual([
    'ODIN is fond of you (+52).',
    'LOKI dislikes you (−31).',
  ])
})

test.each([[[]], [null], ['nonsense'], [[{ godId: 'loki' }]]])(
  'where nothing is known, that is said: %j',
  (answer) => {
    expect(favorInWords(answer, nameOf)).toEqual([strings.whoami.unknown])
  },
)

test('a mood is told with what the god feels', () => {
  expect(moodInWords({ ...loki, temper: 'sullen' }, nameOf)).toEqual([
    'LOKI is sullen at the moment.',
    'LOKI dislikes you (−31).',
  ])
  expect(moodInWords(loki, nameOf)[0]).toBe('LOKI is in no particular mood.')
  expect(moodInWords({ godId: 3 }, nameOf)).toEqual([])
})
