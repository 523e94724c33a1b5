import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitRows, type Row } from './rows.ts'
import { createTokenMeter } from './token-meter.ts'

/** A token is a character. */
const meter = createTokenMeter((text) => text.length)
const textsOf = (rows: readonly Row[]) => rows.map(({ text }) => text)

test('rows stand in the order given, without the empty ones', () => {
  const rows = [
    { text: 'second', rank: 2 },
    { text: '', rank: 0 },
    { text: 'first', rank: 1 },
  ]
  expect(textsOf(fitRows(rows, 100, meter))).toEqual(['second', 'first'])
})

test('where there is no room for all, those needed least are left out, and what may be is shortened', () => {
  const rows = [
    { text: 'a persona of some length', rank: 1, shortened: 'at-need' },
    { text: 'a memory', rank: 2 },
    { text: 'the line', rank: 0 },
  ] as const
  expect(textsOf(fitRows(rows, 25, meter))).toEqual(['a persona of s…', 'the line'])
})

test('rows and their line breaks are never more than there is room for', () => {
  const row = fc.record({
    text: fc.string({ maxLength: 30 }),
    rank: fc.nat(5),
    shortened: fc.constantFrom('at-need' as const, 'never' as const),
  })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), fc.nat(100), (rows, tokens) => {
      const fitted = fitRows(rows, tokens, meter)
      expect(fitted.reduce((sum, { text }) => sum + text.length + 1, 0)).toBeLessThanOrEqual(tokens)
    }),
  )
})
