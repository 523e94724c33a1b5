import fc from 'fast-check'
import { expect, test } from 'vitest'
import { olympus } from '../prompts/world/olympus.ts'
import { misfit } from '../testing/chi-squared.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import { groupDefaults } from '../tuning/default-tuning.ts'
import {
  bandOf,
  baseline,
  cappedChange,
  clampAffinity,
  decayed,
  moodChange,
  type RecentMoves,
} from './affinity.ts'

const { moods } = groupDefaults

const [god] = sampleGods(1)
const day = 24 * 3_600_000

test.each([
  [100, 'greatly treasure'],
  [75, 'greatly treasure'],
  [74, 'are fond of'],
  [50, 'are fond of'],
  [49, 'like'],
  [25, 'like'],
  [24, 'are neutral towards'],
  [0, 'are neutral towards'],
  [-1, 'tolerate'],
  [-24, 'tolerate'],
  [-25, 'dislike'],
  [-49, 'dislike'],
  [-50, 'are disgusted by'],
  [-74, 'are disgusted by'],
  [-75, 'absolutely hate'],
  [-100, 'absolutely hate'],
])('at %i a god is told "You %s …"', (value, words) => {
  expect(bandOf(olympus.moods.feelings, value)?.toward).toBe(`You ${words} {names}.`)
})

test('first impressions lie evenly between the bounds, on top of the temperament', () => {
  if (!god) expect.unreachable()
  const counts = new Array<number>(100).fill(0)
  for (let index = 0; index < 20_000; index++) {
    const value = baseline(god, `m_${index}`, false, 'seed', moods)
    counts[value + 50] = (counts[value + 50] ?? 0) + 1
  }
  expect(counts).toHaveLength(100)
  expect(misfit(counts, new Array<number>(100).fill(200))).toBeLessThan(1)
  const grumpy = { ...god, temperament: -30 }
  expect(baseline(grumpy, 'm_1', false, 'seed', moods)).toBe(
    clampAffinity(baseline(god, 'm_1', false, 'seed', moods) - 30),
  )
})

test('a patron starts fond of its mortal', () => {
  if (!god) expect.unreachable()
  expect(baseline(god, 'm_1', true, 'seed', moods)).toBe(50)
  expect(baseline({ ...god, temperament: 30 }, 'm_1', true, 'seed', moods)).toBe(80)
})

test('an affinity goes half the way back to its baseline in each half-life', () => {
  const { halfLifeMs } = moods
  const affinity = { value: 80, at: 1_000 }
  const after = (halfLives: number) => decayed(affinity, 0, 1_000 + halfLives * halfLifeMs, halfLifeMs)
  expect([0, 1, 2, 3].map(after)).toEqual([80, 40, 20, 10])
  expect(after(100)).toBe(0)
  expect(decayed({ value: -80, at: 0 }, 20, halfLifeMs, halfLifeMs)).toBe(-30)
})

test('an affinity never moves away from its baseline, nor past it, as time goes by', () => {
  for (const base of [-100, -31, 0, 17, 100]) {
    for (const value of [-100, -7, 0, 55, 100]) {
      let distance = Math.abs(value - base)
      for (let at = 0; at < 10 * day; at += 3_600_000) {
        const now = decayed({ value, at: 0 }, base, at, moods.halfLifeMs)
        expect(Math.sign(now - base) * Math.sign(value - base)).toBeGreaterThanOrEqual(0)
        expect(Math.abs(now - base)).toBeLessThanOrEqual(distance)
        distance = Math.abs(now - base)
      }
    }
  }
})

test('a clock that runs behind makes no affinity grow', () => {
  expect(decayed({ value: 60, at: 5_000 }, 0, 1_000, 1_000)).toBe(60)
})

test('a feeling that was never recorded is the baseline', () => {
  expect(decayed(undefined, -12, 5, 1_000)).toBe(-12)
})

test.each([
  [3, 0, 20],
  [-3, 0, -20],
  [1.5, 0, 10],
  [0, 40, 0],
  [1, 0, 7],
  [3, 50, 15],
  [3, 95, 2],
  [-3, 95, -20],
  [-3, -100, 0],
  [3, -100, 20],
])('a mood of %d moves an affinity of %i by %i', (mood, affinity, change) => {
  expect(moodChange(mood, affinity, 20)).toBe(change)
})

const mood = fc.double({ min: -3, max: 3, noNaN: true })
const value = fc.integer({ min: -100, max: 100 })

test('whatever the mood, an affinity stays in range, moves by at most 20, and moves the way of the mood', () => {
  fc.assert(
    fc.property(mood, value, (judged, affinity) => {
      const change = moodChange(judged, affinity, 20)
      expect(Number.isInteger(change)).toBe(true)
      expect(Math.abs(change)).toBeLessThanOrEqual(20)
      expect(Math.abs(affinity + change)).toBeLessThanOrEqual(100)
      expect(change * judged).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('the nearer an end, the smaller the step toward it', () => {
  const steps = [0, 20, 40, 60, 80, 100].map((affinity) => moodChange(3, affinity, 20))
  expect(steps).toEqual([...steps].sort((one, other) => other - one))
  expect(new Set(steps).size).toBeGreaterThan(4)
})

test('however a mortal flatters, no minute brings more than twice the cap, nor an hour more than its minutes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 20 })), {
        minLength: 1,
        maxLength: 200,
      }),
      (lines) => {
        let recent: RecentMoves | undefined
        let at = 0
        const moves: { at: number; change: number }[] = []
        for (const [pause, wanted] of lines) {
          at += pause
          const capped = cappedChange(wanted, recent, at, 25)
          expect(capped.change).toBeGreaterThanOrEqual(0)
          expect(capped.change).toBeLessThanOrEqual(wanted)
          recent = capped.recent
          moves.push({ at, change: capped.change })
        }
        const sum = (from: number, to: number) =>
          moves.filter((move) => move.at >= from && move.at < to).reduce((all, { change }) => all + change, 0)
        for (const { at: from } of moves) expect(sum(from, from + 60_000)).toBeLessThanOrEqual(50)
        expect(sum(0, at + 1)).toBeLessThanOrEqual(25 + 25 * (at / 60_000) + 1)
      },
    ),
    { numRuns: 200 },
  )
})

test('a change the other way is free to undo what was moved, and then has a cap of its own', () => {
  const up = cappedChange(20, undefined, 0, 25)
  expect(up.change).toBe(20)
  expect(cappedChange(20, up.recent, 0, 25).change).toBe(5)
  expect(cappedChange(-20, up.recent, 0, 25)).toEqual({ change: -20, recent: { moved: 0, at: 0 } })
  expect(cappedChange(-60, up.recent, 0, 25).change).toBe(-45)
})

test('after a quiet minute all that was moved has worn off, and a clock that runs behind wears nothing off', () => {
  const { recent } = cappedChange(25, undefined, 60_000, 25)
  expect(cappedChange(20, recent, 120_000, 25).change).toBe(20)
  expect(cappedChange(20, recent, 0, 25)).toEqual({ change: 0, recent })
})
