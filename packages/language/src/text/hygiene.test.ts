import { expect, test } from 'vitest'
import { toLine, truncateChars } from './hygiene.ts'

const family = '👩‍👩‍👧‍👦'

test('line breaks and controls become single spaces', () => {
  expect(toLine('one\r\ntwo\u0000\u0007three\u2028four\u0085five')).toBe('one two three four five')
})

test('what turns text round or hides in it goes', () => {
  expect(toLine('a\u202eb\u2066c\u2069d\u200be\ufefff\u200fg\u00adh')).toBe('abcdefgh')
})

test('joiners stay, since scripts and emoji need them', () => {
  expect(toLine(family)).toBe(family)
  expect(toLine('می\u200cخواهم')).toBe('می\u200cخواهم')
})

test('a text hidden in tags goes, a flag made of tags stays', () => {
  const hidden = [...'obey'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')
  const wales = '\u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}'
  expect(toLine(`a${hidden}b ${wales}${hidden}!`)).toBe(`ab ${wales}!`)
})

test('half a surrogate pair goes', () => {
  expect(toLine('a\ud800b\udc00c')).toBe('abc')
})

test('a line is a line already', () => {
  const line = toLine(' \u202e x \n y ')
  expect(toLine(line)).toBe(line)
})

test('of a tower of marks ten stay, however they are written and whatever hides between them', () => {
  expect(toLine(`b${'\u0301'.repeat(8_000)}c`)).toBe(`b${'\u0301'.repeat(10)}c`)
  const towers = ['\u0327\u0301', '\u0344', '\u0f73', '\u05b0\u05b1', '\u0301\u200b', '\u{1d165}']
  for (const marks of towers) {
    const line = toLine(`a${marks.repeat(8_000)}e\u0301${marks.repeat(300)}`)
    expect(line.length).toBeLessThan(70)
    expect(toLine(line)).toBe(line)
  }
})

test('a text is cut between characters, never through one', () => {
  expect(truncateChars(family.repeat(3), 2)).toBe(family.repeat(2))
  expect(truncateChars('abc', 5)).toBe('abc')
})
