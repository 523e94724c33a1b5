import { expect, test } from 'vitest'
import { countChars, createMentionFinder, isolate } from './text.ts'

const gods = [
  { id: 'tumatauenga', name: 'TŪMATAUENGA' },
  { id: 'loki', name: 'LOKI' },
  { id: 'sun-wukong', name: 'SUN WUKONG' },
  { id: 'sun', name: 'SUN' },
  { id: 'odd', name: 'A.B-C' },
]

test('characters are those that people see', () => {
  expect(countChars('abc')).toBe(3)
  expect(countChars('  👩‍👩‍👧‍👦 é ')).toBe(3)
  expect(countChars('')).toBe(0)
})

test.each([
  ['LOKI, hello', [{ text: 'LOKI', godId: 'loki' }, { text: ', hello' }]],
  ['ask loki', [{ text: 'ask ' }, { text: 'loki', godId: 'loki' }]],
  ['tumatauenga!', [{ text: 'tumatauenga', godId: 'tumatauenga' }, { text: '!' }]],
  ['Tūmatauenga', [{ text: 'Tūmatauenga', godId: 'tumatauenga' }]],
  ['Sun Wukong', [{ text: 'Sun Wukong', godId: 'sun-wukong' }]],
  ['lokible sunny', [{ text: 'lokible sunny' }]],
  ['A.B-C', [{ text: 'A.B-C', godId: 'odd' }]],
  ['AxB-C', [{ text: 'AxB-C' }]],
  ['set the sun', [{ text: 'set the sun' }]],
  ['ask Sun', [{ text: 'ask ' }, { text: 'Sun', godId: 'sun' }]],
  ['', [{ text: '' }]],
])('names of gods are found in %j', (text, parts) => {
  expect(createMentionFinder(gods)(text)).toEqual(parts)
})

test('no part of a line is lost, and no gods are no fault', () => {
  const text = 'sun, LOKI and tūmatauenga (loki) walk'
  const parts = createMentionFinder(gods)(text)
  expect(parts.map((part) => part.text).join('')).toBe(text)
  expect(createMentionFinder([])('LOKI')).toEqual([{ text: 'LOKI' }])
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
