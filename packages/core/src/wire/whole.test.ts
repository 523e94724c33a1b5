import { expect, test } from 'vitest'
import { whole } from './whole.ts'

test.each([0, 1, Number.MAX_SAFE_INTEGER])('%d is a whole number', (value) => {
  expect(whole().safeParse(value).success).toBe(true)
})

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '1', null])('%j is none', (value) => {
  expect(whole().safeParse(value).success).toBe(false)
})

test('the least may be another one, and a refusal says it', () => {
  expect(whole(1).safeParse(1).success).toBe(true)
  expect(whole(1).safeParse(0).error?.issues[0]?.message).toBe('expected a whole number from 1 on')
})
