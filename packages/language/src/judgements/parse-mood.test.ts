import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMood } from './parse-mood.ts'

const moodOf = (raw: string) => parseMood(raw)?.mood

test.each([
  ['2\nIt is kind.', { mood: 2, reason: 'It is kind.' }],
  ['-3', { mood: -3 }],
  ['\u22122\nIt insults him.', { mood: -2, reason: 'It insults him.' }],
  ['Mood: 1.5 - warm enough', { mood: 1.5, reason: 'warm enough' }],
  ['**3**\nReason: pure love', { mood: 3, reason: 'pure love' }],
  ['```\n0\nNothing in it.\n```', { mood: 0, reason: 'Nothing in it.' }],
  ['{"reason": "He yawns.", "mood": -1}', { mood: -1, reason: 'He yawns.' }],
  ['dislike (-2): he called her a flea', { mood: -2, reason: 'he called her a flea' }],
  ['<think>2, or 1?</think>\n1\nPolite.', { mood: 1, reason: 'Polite.' }],
])('%j is read as a judgement and its reason', (raw, mood) => {
  expect(parseMood(raw)).toEqual(mood)
})

test.each(['', '...', 'in 2023', '2023', '9 of 10', '4', '-7', '50%', 'I cannot judge that.', '69420'])(
  '%j is no judgement rather than a wrong one',
  (raw) => {
    expect(parseMood(raw)).toBeUndefined()
  },
)

test('fault 10 of the original: dots are no number, a year is no love, and a hex id is no judgement', () => {
  for (const raw of ['...', 'in 2023', 'In 2023 he said so.', 'NPC#F69420', '#2C016D', 'NPC#000003']) {
    expect({ raw, mood: moodOf(raw) }).toEqual({ raw, mood: undefined })
  }
  expect(parseMood('NPC#2C016D said so in 2023.\n-2')?.mood).toBe(-2)
})

test.each([
  ['Not -3 but -2.', -2],
  ['not hate, just a dislike', -2],
  ['Not neutral but mild like', 1],
  ['-2 rather than -3', -2],
])('%j denies one figure and gives another', (raw, mood) => {
  expect(moodOf(raw)).toBe(mood)
})

test.each(['He did not hate her, just 2 others', 'not -3 and not -2', 'It is not 2 but'])(
  '%j denies figures and gives none',
  (raw) => {
    expect(moodOf(raw)).toBeUndefined()
  },
)

test.each(['-3 ≤ x ≤ 3', '-1 or lower', '1 or more', 'v2.1', 'release1.2'])(
  '%j is a bound or a version, and no judgement',
  (raw) => {
    expect(moodOf(raw)).toBeUndefined()
  },
)

test.each([
  ['<-1>', -1],
  ['mild-like', 1],
  ['{"mood": "mild_dislike"}', -1],
  ['MildDislike', -1],
  ['мінус два', -2],
  ['pure hate', -3],
  ['Easily a 3.', 3],
  ['I feel -2 about this.', -2],
  ['A clear +2 here.', 2],
  ['Ich würde -2 sagen.', -2],
  ['Я бы сказал -2', -2],
])('%j is read', (raw, mood) => {
  expect(moodOf(raw)).toBe(mood)
})

/** One dress of each kind, and what it is worth. */
const dresses: readonly (readonly [text: string, mood: number])[] = [
  ['2', 2],
  ['-2', -2],
  ['−1', -1],
  ['+1', 1],
  ['0', 0],
  ['-3', -3],
  ['1.5', 1.5],
  ['-1,5', -1.5],
  ['1½', 1.5],
  ['2/3', 2],
  ['-1/3', -1],
  ['2 out of 3', 2],
  ['minus two', -2],
  ['negative 2', -2],
  ['two', 2],
  ['٢', 2],
  ['-３', -3],
  ['२', 2],
  ['②', 2],
  ['like', 2],
  ['mild dislike', -1],
  ['neutral', 0],
  ['hate', -3],
  ['2 (like)', 2],
  ['love (3)', 3],
]
const leadingUp: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['Mood: ', ''],
  ['**Mood:** ', ''],
  ['Rating - ', ''],
  ['The answer is ', ''],
  ["I'd rate this a ", ''],
  ['Sure! ', ''],
  ['> ', ''],
  ['"', '"'],
  ['(', ')'],
  ['**', '**'],
  ['{"mood": ', '}'],
  ['<mood>', '</mood>'],
  ["Here's my answer:\n", ''],
  ['评分：', ''],
  ['Оценка: ', ''],
  ['On a scale of -3 to 3, ', ''],
  ['On a scale from -3 (hate) to 3 (love), I would give it ', ''],
]
const following = [
  '',
  '.',
  '\nShe is kind.',
  ' because he says so',
  ': he praises her',
  ' - warm words',
  '\nReason: 3 gifts in 2023',
  ' – he likes her',
  '!\n\nHe said 5 things.',
  ' (he gave 4 apples)',
  '\nHe would love to see 2 more.',
]
const none = [
  '4',
  '3.5',
  'five',
  '7/10',
  '2/5',
  '80%',
  '2 out of 10',
  '2 stars',
  '1-2',
  '1 or 2',
  'between 1 and 2',
  'like or love',
  '3 (hate)',
  'like (-2)',
  '-3 to 3',
  '2023',
  '12:30',
  '1/2/2024',
  'NPC#000002',
  '2nd',
]

describe('whatever leads up to a figure and follows it', () => {
  test.each(dresses)('%j stays %d', (text, mood) => {
    for (const [before, after] of leadingUp) {
      for (const rest of following) {
        const raw = `${before}${text}${after}${rest}`
        expect({ raw, mood: moodOf(raw) }).toEqual({ raw, mood })
      }
    }
  })

  test.each(none)('%j is no judgement', (text) => {
    for (const [before, after] of leadingUp) {
      for (const rest of following) {
        const raw = `${before}${text}${after}${rest}`
        expect({ raw, mood: moodOf(raw) }).toEqual({ raw, mood: undefined })
      }
    }
  })
})

test('digits of every script are read', () => {
  // Every decimal zero of Unicode; its script's nine other digits follow it.
  const isDigit = /^\p{Nd}$/u
  let scripts = 0
  for (let point = 0x30; point < 0x1fc00; point++) {
    if (!isDigit.test(String.fromCodePoint(point)) || isDigit.test(String.fromCodePoint(point - 1))) continue
    scripts++
    for (const value of [0, 1, 2, 3]) {
      const digit = String.fromCodePoint(point + value)
      expect({ digit, mood: moodOf(`Mood: −${digit}`) }).toEqual({ digit, mood: 0 - value })
    }
    expect(moodOf(String.fromCodePoint(point + 7))).toBeUndefined()
  }
  expect(scripts).toBeGreaterThan(50)
})

test('two judgements that disagree are none, however they are put', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...dresses),
      fc.constantFrom(...dresses),
      fc.constantFrom('\n', '\n\n', ' or ', '\nOn second thought, ', '. No wait, ', ' / '),
      ([one, mood], [other, second], between) => {
        fc.pre(Math.abs(mood - second) >= 1)
        expect(moodOf(`${one}${between}${other}`)).toBeUndefined()
      },
    ),
    { numRuns: 500 },
  )
})

test('no text at all makes it throw, leave the scale or give a reason that cannot be logged', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(...dresses.map(([text]) => text), ...none, ...following, ' ', '\n', ':', '|', '"'),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const { mood = 0, reason = '.' } = parseMood(pieces.join('')) ?? {}
      expect(mood).toBeGreaterThanOrEqual(-3)
      expect(mood).toBeLessThanOrEqual(3)
      expect(Object.is(mood, -0)).toBe(false)
      expect([...reason].length).toBeLessThanOrEqual(200)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it must hold none
      expect(reason).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/)
    }),
    { numRuns: 1_000 },
  )
})

test('of an answer without end is read what may matter, in time that grows with its length', () => {
  const pieces = [
    '1',
    '-',
    '- 2\n',
    '<',
    '<think>',
    '</think>',
    '2 or ',
    'mild ',
    '\n',
    '(',
    'one ',
    '~~',
    '{"mood": ',
    '·1',
  ]
  // Linear work takes ms here, any other takes minutes: then the hang guard fails the test.
  for (const piece of pieces) {
    expect(() => parseMood(piece.repeat(Math.ceil(400_000 / piece.length)))).not.toThrow()
  }
  expect(moodOf(`2\n${'so '.repeat(200_000)}`)).toBe(2)
})

test('a reason is cut where it could no longer be logged', () => {
  expect(parseMood(`1\n${'long '.repeat(200)}`)?.reason?.length).toBeLessThanOrEqual(200)
  expect([...(parseMood(`1\nyes ${'👑'.repeat(600)}`)?.reason ?? '')]).toHaveLength(200)
})
