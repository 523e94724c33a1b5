import { expect, test } from 'vitest'
import { countChars, cutAtMentions, isolate } from './text.ts'

test('characters are those that people see', () => {
  expect(countChars('abc')).toBe(3)
  expect(countChars('  👩‍👩‍👧‍👦 é ')).toBe(3)
  expect(countChars('')).toBe(0)
})

const mentions = [
  { godId: 'sun-wukong', at: 9, length: 6 },
  { godId: 'loki', at: 0, length: 4 },
]

test('a line is cut where the room heard names, and nowhere else', () => {
  expect(cutAtMentions('Loki and Wukong, but not zeus/', mentions)).toEqual([
    { text: 'Loki', godId: 'loki' },
    { text: ' and ' },
    { text: 'Wukong', godId: 'sun-wukong' },
    { text: ', but not zeus/' },
  ])
  expect(cutAtMentions('mail loki@example.com', [])).toEqual([{ text: 'mail loki@example.com' }])
  expect(cutAtMentions('', [])).toEqual([{ text: '' }])
  expect(cutAtMentions('LOKI', [{ godId: 'loki', at: 0, length: 4 }])).toEqual([
    { text: 'LOKI', godId: 'loki' },
  ])
})

test('a masked line is cut where the names still stand', () => {
  const parts = cutAtMentions(
    'Loki fuck Wukong',
    [mentions[1], { godId: 'w', at: 10, length: 6 }] as never,
    'Loki f*** Wukong',
  )
  expect(parts.filter(({ godId }) => godId)).toHaveLength(2)
  const moved = cutAtMentions(
    'Loki fuck Wukong',
    [mentions[1], { godId: 'w', at: 10, length: 6 }] as never,
    'Loki * Wukong',
  )
  expect(moved).toEqual([{ text: 'Loki', godId: 'loki' }, { text: ' * Wukong' }])
})

test.each([
  [
    'that overlap',
    [
      { godId: 'a', at: 0, length: 4 },
      { godId: 'b', at: 2, length: 4 },
    ],
  ],
  ['beyond the end', [{ godId: 'a', at: 90, length: 4 }]],
  ['across the end', [{ godId: 'a', at: 10, length: 40 }]],
])('no part of a line is lost or said twice for mentions %s', (_, odd) => {
  const text = 'Loki and Wukong'
  expect(
    cutAtMentions(text, odd)
      .map((part) => part.text)
      .join(''),
  ).toBe(text)
})

test.each(['محمد علي', 'עומר', 'a ب'])(
  'a name that runs the other way turns no sentence round: %j',
  (name) => {
    expect(isolate(name)).toBe(`\u2068${name}\u2069`)
  },
)

test.each(['Alice', '李雷', '🔥'])('a name that runs with the sentence stands in it as it is: %j', (name) => {
  expect(isolate(name)).toBe(name)
})
