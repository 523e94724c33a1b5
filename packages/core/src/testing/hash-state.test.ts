import { expect, test } from 'vitest'
import { emptyState } from '../log/state.ts'
import { canonicalJson, hashState, hashText } from './hash-state.ts'

test('the order of keys does not count, any value does', () => {
  const { length, ...rest } = emptyState
  expect(hashState({ ...rest, length })).toBe(hashState(emptyState))
  expect(hashState({ ...emptyState, length: 1 })).not.toBe(hashState(emptyState))
  expect(hashState(emptyState)).toMatch(/^[0-9a-f]{16}$/)
})

test('canonical JSON is JSON, without what JSON leaves out', () => {
  const value = { b: [1, null, { d: 'é"\n', c: true }], a: undefined, __proto__: null }
  expect(canonicalJson(value)).toBe('{"b":[1,null,{"c":true,"d":"é\\"\\n"}]}')
  const own = JSON.parse('{"__proto__":1}') as unknown
  expect(canonicalJson(own)).toBe('{"__proto__":1}')
})

test('a hundred thousand neighbouring texts have as many hashes', () => {
  const hashes = new Set(Array.from({ length: 100_000 }, (_, index) => hashText(`text ${index}`)))
  expect(hashes.size).toBe(100_000)
})
