import { expect, test } from 'vitest'
import { findAnchor, isAtEnd, isNearStart, scrollTopFor } from './scroll.ts'

const rows = [
  { key: 'a', top: 0, bottom: 20 },
  { key: 'b', top: 20, bottom: 60 },
  { key: 'c', top: 60, bottom: 80 },
]

test('the end is in view, give or take what browsers round', () => {
  expect(isAtEnd({ scrollTop: 900, scrollHeight: 1500, clientHeight: 600 })).toBe(true)
  expect(isAtEnd({ scrollTop: 876, scrollHeight: 1500, clientHeight: 600 })).toBe(true)
  expect(isAtEnd({ scrollTop: 875, scrollHeight: 1500, clientHeight: 600 })).toBe(false)
  expect(isAtEnd({ scrollTop: 0, scrollHeight: 100, clientHeight: 600 })).toBe(true)
})

test('older lines are wanted before the reader gets there', () => {
  expect(isNearStart({ scrollTop: 899, scrollHeight: 9000, clientHeight: 600 })).toBe(true)
  expect(isNearStart({ scrollTop: 900, scrollHeight: 9000, clientHeight: 600 })).toBe(false)
})

test('the anchor is the first row in view, in part or whole', () => {
  expect(findAnchor(rows, 0)).toEqual({ key: 'a', offset: 0 })
  expect(findAnchor(rows, 45.5)).toEqual({ key: 'b', offset: -25.5 })
  expect(findAnchor(rows, 60)).toEqual({ key: 'c', offset: 0 })
  expect(findAnchor(rows, 80)).toBeUndefined()
})

test('whatever is put above it, the anchor stays where it stands', () => {
  const scrollTop = 45.5
  const anchor = findAnchor(rows, scrollTop)
  if (!anchor) return expect.unreachable()
  for (const added of [0, 1, 333.25, 10_000]) {
    const placed = scrollTopFor(anchor, 20 + added)
    expect(20 + added - placed).toBe(20 - scrollTop)
  }
})
