import { countChars } from '@talking-heads/language/text'
import { expect, test, vi } from 'vitest'
import { checkLine } from './check-line.ts'

test('two hundred and fifty emoji are 250 characters', () => {
  const emoji = '👋🏽'.repeat(250)
  expect(countChars(emoji)).toBe(250)
  expect(checkLine(emoji, 250)).toBe(emoji)
  expect(() => checkLine(`${emoji}!`, 250)).toThrow(
    expect.objectContaining({ code: 'too-long', message: expect.stringContaining('251') }),
  )
})

test('two hundred and fifty characters of Chinese are taken', () => {
  expect(checkLine('天'.repeat(250), 250)).toHaveLength(250)
})

test('more than 4 KiB are not taken, however few characters they are', () => {
  const stacked = `b${'\u0301'.repeat(10)}`.repeat(200)
  expect(countChars(stacked)).toBe(200)
  expect(() => checkLine(stacked, 250)).toThrow(expect.objectContaining({ code: 'too-long' }))
})

test('of a tower of marks as many are taken as any language writes', () => {
  expect(checkLine(`b${'\u0301'.repeat(1_000)}`, 250)).toBe(`b${'\u0301'.repeat(4)}`)
})

test.each([
  '',
  '   ',
  '\n\n',
  '\u200b\u202e',
  '\u0301',
  '\u200d',
  '\u3164',
  '\u115f\u1160',
  '\u2800',
  ' \u2800\u2800 ',
  '\ufffc',
])('%j is empty', (text) => {
  expect(() => checkLine(text, 250)).toThrow(expect.objectContaining({ code: 'empty' }))
})

test('a text that is too long is refused before its marks are looked at', () => {
  const normalize = vi.spyOn(String.prototype, 'normalize')
  for (const text of ['\u0301', 'e\u0301\u0323', 'กู้', '🙂']) {
    expect(() => checkLine(text.repeat(8_000), 250)).toThrow(expect.objectContaining({ code: 'too-long' }))
  }
  expect(normalize).not.toHaveBeenCalled()
  normalize.mockRestore()
})

test('the characters of a line are counted only where it has more UTF-16 units than may be', () => {
  const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment')
  checkLine('Is anybody here? Здесь кто-нибудь есть?', 250)
  expect(segment).not.toHaveBeenCalled()
  checkLine('👩‍👩‍👧‍👦'.repeat(10), 20)
  expect(segment).toHaveBeenCalled()
  segment.mockRestore()
})
