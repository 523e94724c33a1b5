import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calm, type Temper } from '../log/state.ts'
import { olympus } from '../prompts/world/olympus.ts'
import { cooled, temperAfter, temperInWords } from './temper.ts'

const minute = 60_000
const tuning = { temperHalfLifeMs: 10 * minute, warmthPerStep: 15, heatPerStep: 15 }

const moods = fc.array(
  fc.tuple(fc.double({ min: -3, max: 3, noNaN: true }), fc.integer({ min: 0, max: 5 * minute })),
  { maxLength: 60 },
)

function after(lines: readonly (readonly [mood: number, pause: number])[], temper: Temper = calm): Temper {
  return lines.reduce((now, [mood, pause]) => temperAfter(now, mood, now.at + pause, tuning), temper)
}

test('whatever a god hears, its temper stays in whole numbers and in range', () => {
  fc.assert(
    fc.property(moods, (lines) => {
      const { warmth, heat } = after(lines)
      expect([warmth, heat].every(Number.isInteger)).toBe(true)
      expect(Math.abs(warmth)).toBeLessThanOrEqual(100)
      expect(heat).toBeGreaterThanOrEqual(0)
      expect(heat).toBeLessThanOrEqual(100)
      expect(JSON.parse(JSON.stringify({ warmth, heat }))).toEqual({ warmth, heat })
    }),
  )
})

test('left alone, every temper comes to rest', () => {
  fc.assert(
    fc.property(moods, (lines) => {
      const temper = after(lines)
      expect(cooled(temper, temper.at + 100 * minute, tuning)).toMatchObject({ warmth: 0, heat: 0 })
    }),
  )
})

test('in one half-life half of it is gone, and a clock that runs behind brings nothing back', () => {
  const temper = { warmth: -80, heat: 60, at: 5_000 }
  expect(cooled(temper, 5_000 + 10 * minute, tuning)).toMatchObject({ warmth: -40, heat: 30 })
  expect(cooled(temper, 0, tuning)).toEqual(temper)
})

test('insults sour it and stir it, kindness sweetens it and stirs it too, facts do neither', () => {
  expect(temperAfter(calm, -3, 0, tuning)).toMatchObject({ warmth: -45, heat: 45 })
  expect(temperAfter(calm, 2, 0, tuning)).toMatchObject({ warmth: 30, heat: 30 })
  expect(temperAfter(calm, 0, 0, tuning)).toMatchObject({ warmth: 0, heat: 0 })
})

test('each insult in a row sours it less, and one kind word counts in full', () => {
  const one = after([[-3, 0]])
  const two = after([[-3, 0]], one)
  expect(two.warmth - one.warmth).toBeGreaterThan(one.warmth)
  const soothed = temperAfter(two, 1, two.at, tuning)
  expect(soothed.warmth - two.warmth).toBe(15)
})

test.each([
  [{ warmth: 0, heat: 0 }, undefined],
  [{ warmth: 0, heat: 50 }, 'restless'],
  [{ warmth: -34, heat: 0 }, 'sullen'],
  [{ warmth: -33, heat: 0 }, undefined],
  [{ warmth: -60, heat: 67 }, 'irritable'],
  [{ warmth: -60, heat: 90 }, 'furious'],
  [{ warmth: 50, heat: 10 }, 'content'],
  [{ warmth: 100, heat: 100 }, 'elated'],
])('%j reads as %s', (temper, words) => {
  expect(temperInWords({ ...temper, at: 0 }, olympus.moods.tempers)).toBe(words)
})
