import { pantheon } from '@talking-heads/pantheon'
import { expect, test } from 'vitest'
import { godProfileSchema } from './god-profile.ts'

const { notMe: _words, sharedNames: _names, ...plain } = pantheon.find(({ name }) => name === 'PAN') ?? {}
const isSound = (more: object) => godProfileSchema.safeParse({ ...plain, ...more }).success

test('a profile of before there were words that make its name something else’s is sound', () => {
  expect(godProfileSchema.parse(plain)).toEqual(plain)
})

test('such words, and names that are shared, are kept', () => {
  const more = { notMe: ['frying'], sharedNames: ['Pan'] }
  expect(godProfileSchema.parse({ ...plain, ...more })).toEqual({ ...plain, ...more })
})

test('they are few, and short', () => {
  const words = (count: number, length = 3) => Array.from({ length: count }, () => 'x'.repeat(length))
  expect(isSound({ notMe: words(16, 40) })).toBe(true)
  expect(isSound({ notMe: words(17) })).toBe(false)
  expect(isSound({ notMe: words(1, 41) })).toBe(false)
  expect(isSound({ notMe: [' '] })).toBe(false)
  expect(isSound({ sharedNames: words(41, 40) })).toBe(true)
  expect(isSound({ sharedNames: words(42) })).toBe(false)
})
