import { expect, test } from 'vitest'
import { groupDefaults } from '../tuning/default-tuning.ts'
import { type Pace, readingMs, typingMs } from './pause.ts'

const { pauses } = groupDefaults
const lengths = [0, 1, 20, 100, 250, 4_096]
const total = (read: number, draw: number, typed: number, pace: Pace) =>
  readingMs(read, draw, pace, pauses) + typingMs(typed, pace, pauses)

test('a god that is called takes half a second to one and a half, another up to four', () => {
  for (const read of lengths) {
    for (const typed of lengths) {
      for (const draw of [0, 0.5, 0.999]) {
        expect(total(read, draw, typed, { isCalled: true })).toBeGreaterThanOrEqual(500)
        expect(total(read, draw, typed, { isCalled: true })).toBeLessThanOrEqual(1_500)
        expect(total(read, draw, typed, { isCalled: false })).toBeGreaterThanOrEqual(500)
        expect(total(read, draw, typed, { isCalled: false })).toBeLessThanOrEqual(4_000)
      }
    }
  }
})

test('a longer line takes longer to read, and a longer answer longer to type', () => {
  const pace = { isCalled: false }
  const readings = lengths.slice(0, 5).map((chars) => readingMs(chars, 0.5, pace, pauses))
  const typings = lengths.slice(0, 5).map((chars) => typingMs(chars, pace, pauses))
  expect(readings).toEqual([...readings].sort((one, other) => one - other))
  expect(typings).toEqual([...typings].sort((one, other) => one - other))
  expect(readings[4]).toBeGreaterThan(readings[0] ?? 0)
  expect(typings[4]).toBeGreaterThan(typings[0] ?? 0)
})

test('tuning scales the pauses, down to none', () => {
  const none = { calledMs: [0, 0], drawnMs: [0, 0] } as const
  for (const isCalled of [true, false]) {
    expect(readingMs(200, 0.9, { isCalled }, none) + typingMs(200, { isCalled }, none)).toBe(0)
  }
})
