import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPantheon, type Pantheon } from '../gods/pantheon.ts'
import { random } from '../log/random.ts'
import { misfit } from '../testing/chi-squared.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import { drawResponder } from './responder.ts'

const none: ReadonlyMap<string, number> = new Map()
const draws = 40_000

/** Base weight of a god, as documented: 1 for an ordinary one. */
const weightOf = (talkativeness: number) => 0.2 + talkativeness / 62.5

test('gods speak as often as their talkativeness and factors say', () => {
  const gods = sampleGods(8).map((god, index) => ({ ...god, talkativeness: index * 14 }))
  const pantheon = createPantheon(gods)
  const factors = new Map([
    ['beta', 4],
    ['delta', 0.25],
    ['theta', 1.5],
    ['alpha', 0],
  ])
  const weights = gods.map((god) => weightOf(god.talkativeness) * (factors.get(god.id) ?? 1))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const counts = new Map<string, number>()
  for (let seq = 0; seq < draws; seq++) {
    const responder = drawResponder(pantheon, factors, random('responder', seq, 'draw'))
    counts.set(responder?.godId ?? '', (counts.get(responder?.godId ?? '') ?? 0) + 1)
  }
  const possible = gods.filter((god) => god.id !== 'alpha')
  expect(counts.get('alpha')).toBeUndefined()
  expect(
    misfit(
      possible.map((god) => counts.get(god.id) ?? 0),
      possible.map((god) => ((weights[gods.indexOf(god)] ?? 0) / total) * draws),
    ),
  ).toBeLessThan(1)
})

test('the chance that is told is the chance there was', () => {
  const pantheon = createPantheon(sampleGods(4))
  const chances = new Map<string, number>()
  for (let point = 0; point < 1; point += 0.001) {
    const responder = drawResponder(pantheon, new Map([['beta', 3]]), point)
    if (responder) chances.set(responder.godId, responder.chance)
  }
  expect([...chances.values()].reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 10)
  expect(chances.get('beta')).toBeCloseTo(3 / 6, 10)
})

const draw = fc.oneof(
  fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  fc.constantFrom(0, 1 - 2 ** -53, 1 - 2 ** -52, 0.5),
)
const factor = fc.oneof(fc.constantFrom(0, 1, 1e-9), fc.double({ min: 1e-6, max: 10, noNaN: true }))

test('who is excluded is never drawn, and somebody is where anybody can be', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.array(factor, { minLength: 12, maxLength: 12 }),
      fc.nat(4095),
      draw,
      (size, values, touched, point) => {
        const gods = sampleGods(size)
        const factors = new Map(
          gods.flatMap((god, index) =>
            touched & (1 << index) ? [[god.id, values[index] ?? 1] as const] : [],
          ),
        )
        const responder = drawResponder(createPantheon(gods), factors, point)
        const isAnybodyLeft = gods.some((god) => (factors.get(god.id) ?? 1) > 0)
        expect(responder !== undefined).toBe(isAnybodyLeft)
        if (responder) expect(factors.get(responder.godId) ?? 1).toBeGreaterThan(0)
      },
    ),
    { numRuns: 3_000 },
  )
})

test('factors of gods that are not there count for nothing', () => {
  const pantheon = createPantheon(sampleGods(3))
  const factors = new Map([['nobody', 1_000]])
  for (const point of [0, 0.3, 0.6, 0.999]) {
    expect(drawResponder(pantheon, factors, point)).toEqual(drawResponder(pantheon, none, point))
  }
})

test('an empty pantheon has no responder', () => {
  expect(drawResponder(createPantheon([]), none, 0.5)).toBeUndefined()
})

test('ten thousand gods are drawn evenly, and a favoured one as much more', () => {
  const gods = sampleGods(10_000)
  const pantheon: Pantheon = { gods, get: () => undefined }
  const indexes = new Map(gods.map((god, index) => [god.id, index]))
  const favoured = 9_999
  const factors = new Map([[gods[favoured]?.id ?? '', 2_500]])
  // The first half, the second half, and the favoured one.
  const counts = [0, 0, 0]
  for (let seq = 0; seq < 4_000; seq++) {
    const responder = drawResponder(pantheon, factors, random('many', seq, 'draw'))
    const index = indexes.get(responder?.godId ?? '') ?? -1
    const cell = index === favoured ? 2 : index < 5_000 ? 0 : 1
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  const expected = [5_000, 4_999, 2_500].map((weight) => (weight / 12_499) * 4_000)
  expect(misfit(counts, expected)).toBeLessThan(1)
})
