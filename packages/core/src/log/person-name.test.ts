import { countChars } from '@talking-heads/language/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileNames, ordinaryNames } from '../testing/people.ts'
import { mortalSchema } from './members.ts'
import { checkName, maxNameChars, maxNameUnits } from './person-name.ts'

test.each([
  ...ordinaryNames,
  ...hostileNames.map((name) => name.trim()),
  'x',
  'Đặng Thị Ngọc',
  'नरेन्द्र',
  '天'.repeat(40),
  '👍🏽'.repeat(40),
])('%j is a name', (name) => {
  expect(checkName(name)).toBe(name.normalize('NFC'))
})

test.each([
  ['white space around and between words', '  Bob \u3000 Müller\u00a0', 'Bob Müller'],
  ['line breaks', 'Bob\nMüller\u2028', 'Bob Müller'],
  ['controls', 'Bob\u0000\u001b[31m', 'Bob [31m'],
  ['what turns text round', '\u202eecilA\u2066\u200f', 'ecilA'],
  ['what cannot be seen', 'Al\u200bi\u00adce\u{e0041}\ufeff', 'Alice'],
  ['half a character', 'Alice\ud83d', 'Alice'],
  ['decomposed letters', 'Mu\u0308ller', 'Müller'],
])('%s are put in order', (_, given, name) => {
  expect(checkName(given)).toBe(name)
})

test.each([
  ['nothing', '', 'nothing to be seen'],
  ['nothing but what cannot be seen', ' \u200b\u3164\u2800\n', 'nothing to be seen'],
  ['marks on nothing', '\u0301\u0301', 'nothing to be seen'],
  ['41 characters', 'x'.repeat(41), 'has 41 characters'],
  ['a letter with a tower of marks', `Z${'\u0337'.repeat(9)}algo`, 'more than four marks'],
  ['too many units', '👨‍👩‍👧‍👦'.repeat(20), `at most ${maxNameUnits}`],
  ['a book', 'x'.repeat(1_000_000), 'takes 1000000 UTF-16 units'],
])('%s is refused, with what is wrong and what is accepted', (_, name, why) => {
  expect(() => checkName(name)).toThrow(
    expect.objectContaining({ code: 'invalid-input', message: expect.stringContaining(why) }),
  )
  expect(() => checkName(name)).toThrow(/1–40 characters on one line: choose another$/)
})

test('what is no text at all is refused by what it is', () => {
  expect(() => checkName(undefined as unknown as string)).toThrow('the name "undefined" is no text')
})

test('a refusal shows no more of a name than fits a line', () => {
  const message = (name: string) => {
    try {
      return checkName(name)
    } catch (error) {
      return (error as Error).message
    }
  }
  expect(message(`\n\u202e${'long '.repeat(10_000)}`).length).toBeLessThan(200)
  expect(message(`\n\u202e${'long '.repeat(20)}`)).not.toMatch(/[\n\u202e]/)
})

test('whatever is accepted is short, in its final form, and fit for the log', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '\u0300',
      '\u200d',
      '\ufe0f',
      '\u202e',
      '\n',
      ' ',
      '🏳️‍🌈',
      '李',
      '\ud800',
      ...hostileNames,
    ),
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      let name: string
      try {
        name = checkName(parts.join(''))
      } catch {
        return
      }
      expect(countChars(name)).toBeLessThanOrEqual(maxNameChars)
      expect(checkName(name)).toBe(name)
      expect(mortalSchema.shape.name.safeParse(name).success).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})
