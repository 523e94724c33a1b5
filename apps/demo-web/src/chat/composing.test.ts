import { expect, test } from 'vitest'
import { addressGod, completeName, isComposing, parseCommand, Recall, spokenLine } from './composing.ts'

const gods = [
  { id: 'loki', name: 'LOKI' },
  { id: 'maui', name: 'MĀUI' },
  { id: 'lugh', name: 'LUGH' },
]

test('a name is completed from its beginning, without its marks and in any case', () => {
  expect(completeName('mau', gods)?.before).toBe('MĀUI, ')
  expect(completeName('hey mā', gods)?.before).toBe('hey MĀUI ')
  expect(completeName('hey ', gods)).toBeUndefined()
  expect(completeName('zeus', gods)).toBeUndefined()
})

test('pressed again, the next name that fits', () => {
  const pressed = [0, 1, 2].map((nth) => completeName('l', gods, nth)?.before)
  expect(pressed).toEqual(['LOKI, ', 'LUGH, ', 'LOKI, '])
})

const pantheon = [
  { id: 'anansi', name: 'ANANSI' },
  { id: 'ayido-hwedo', name: 'AYIDO-HWEDO' },
  { id: 'baba-yaga', name: 'BABA YAGA' },
  { id: 'baron-samedi', name: 'BARON SAMEDI' },
  { id: 'hades', name: 'HADES' },
  { id: 'maat', name: 'MA’AT' },
  { id: 'sun-wukong', name: 'SUN WUKONG' },
  { id: 'tsagaan-ovgon', name: 'TSAGAAN ÖVGÖN' },
  { id: 'zeus', name: 'ZEUS' },
]

test.each([
  ['ayido-h', 'AYIDO-HWEDO, '],
  ['ayido h', 'AYIDO-HWEDO, '],
  ['ayido-', 'AYIDO-HWEDO, '],
  ['baba y', 'BABA YAGA, '],
  ['Baba  Y', 'BABA YAGA, '],
  ['baba-y', 'BABA YAGA, '],
  ['sun w', 'SUN WUKONG, '],
  ['sun ', 'SUN WUKONG, '],
  ['I asked baron s', 'I asked BARON SAMEDI '],
  ['and then tsagaan o', 'and then TSAGAAN ÖVGÖN '],
  ["ma'a", 'MA’AT, '],
  ['@zeu', '@ZEUS, '],
  ['ask (zeu', 'ask (ZEUS '],
  ['ask "baba y', 'ask "BABA YAGA '],
  ['hades,zeu', 'hades,ZEUS '],
])('%j is completed to %j, whole name for whole name', (before, completed) => {
  expect(completeName(before, pantheon)?.before).toBe(completed)
})

test.each([
  'foo-h',
  'https://example.org/ze',
  'me@ze',
  'loki.ze',
  'snake_ze',
  "don'a",
  'yaga ',
  '',
  ' ',
  '-',
  '@',
])('what only ends like the beginning of a name is not completed: %j', (before) => {
  expect(completeName(before, pantheon)).toBeUndefined()
})

test('presses go through all names that the same words begin', () => {
  const pressed = [0, 1, 2].map((nth) => completeName('ba', pantheon, nth)?.before)
  expect(pressed).toEqual(['BABA YAGA, ', 'BARON SAMEDI, ', 'BABA YAGA, '])
})

test('a god is addressed in front, or added to what is written', () => {
  expect(addressGod('', 'LOKI')).toBe('LOKI, ')
  expect(addressGod('what says', 'LOKI')).toBe('what says LOKI ')
  expect(addressGod('what says ', 'LOKI')).toBe('what says LOKI ')
})

test('commands are told from lines', () => {
  expect(parseCommand('/help')).toEqual({ name: 'help', args: '' })
  expect(parseCommand(' /Summon  a god of tea ')).toEqual({ name: 'summon', args: 'a god of tea' })
  expect(parseCommand('/?')).toEqual({ name: '?', args: '' })
  expect(parseCommand('/')).toBeUndefined()
  expect(parseCommand('and/or')).toBeUndefined()
})

test.each([
  ['//help me', '/help me'],
  [' //home/odin is gone', '/home/odin is gone'],
  ['///', '//'],
  ['/', '/'],
  ['/ is a slash', '/ is a slash'],
  ['and // or', 'and // or'],
  [' two \n lines ', 'two lines'],
])('%j is no command and says %j', (text, said) => {
  expect(parseCommand(text)).toBeUndefined()
  expect(spokenLine(text)).toBe(said)
})

test.each([
  ['while a character is composed', { isComposing: true, keyCode: 13 }, true],
  ['that ends a composition in Safari', { isComposing: false, keyCode: 229 }, true],
  ['by itself', { isComposing: false, keyCode: 13 }, false],
])('a key %s: whose it is', (_, key, expected) => {
  expect(isComposing(key)).toBe(expected)
})

test('lines are recalled, and the draft is found again', () => {
  const recall = new Recall()
  expect(recall.back('draft')).toBeUndefined()
  recall.add('one')
  recall.add('two')
  recall.add('two')
  expect(recall.back('draft')).toBe('two')
  expect(recall.back('two')).toBe('one')
  expect(recall.back('one')).toBeUndefined()
  expect(recall.forth()).toBe('two')
  expect(recall.forth()).toBe('draft')
  expect(recall.forth()).toBeUndefined()
})
