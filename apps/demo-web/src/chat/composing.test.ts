import { expect, test } from 'vitest'
import { addressGod, completeName, parseCommand, Recall } from './composing.ts'

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
