import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectedMood, type TokenLogprobs } from './expected-mood.ts'

type Chances = Readonly<Record<string, number>>

/** A token that was said, beside what else it could have been. */
function token(said: string, chances: Chances | readonly (readonly [string, number])[]): TokenLogprobs {
  const entries = Array.isArray(chances) ? chances : Object.entries(chances)
  const top = entries.map(([text, chance]) => ({ token: String(text), logprob: Math.log(Number(chance)) }))
  return { token: said, logprob: top.find((other) => other.token === said)?.logprob ?? -9, top }
}

test('a judge that wavers between two numbers is heard between them', () => {
  expect(expectedMood([token('2', { '2': 0.6, '3': 0.4 })], 2)).toEqual({ mood: 2.4, mass: 1 })
  expect(expectedMood([token(' 2', { ' 2': 0.5, '2': 0.25, ' 1': 0.25 })], 2)?.mood).toBe(1.75)
})

test('a number below zero is two tokens, and the second is weighed by what stands behind the minus', () => {
  const answer = [token('-', { '-': 0.8, '0': 0.2 }), token('2', { '2': 0.5, '3': 0.5 })]
  expect(expectedMood(answer, -2)?.mood).toBe(-2)
  expect(expectedMood([token('-', { '-': 1 }), token('1', { '1': 1 })], -1)?.mood).toBe(-1)
})

test('a minus that was not said pulls down evenly, since nobody knows by how much', () => {
  expect(expectedMood([token('2', { '2': 0.5, '-': 0.5 })], 2)).toMatchObject({ mood: 0 })
})

test('a sign that was decided before the digit is heard', () => {
  const blank = token('▁', { '▁-': 0.6, '▁': 0.4 })
  expect(expectedMood([blank, token('2', { '1': 0.25, '2': 0.5, '3': 0.25 })], 2)?.mood).toBe(-0.4)
  // Behind a label, and with a blank of its own line.
  const label = [token('Mood', { Mood: 1 }), token(':', { ':': 1 })]
  expect(expectedMood([...label, blank, token('2', { '2': 1 })], 2)?.mood).toBe(-0.4)
  expect(expectedMood([token('\n', { '\n': 0.5, '-': 0.5 }), token('2', { '2': 1 })], 2)?.mood).toBe(0)
})

test('a blank that was not said stands for numbers from 0 on, as large as those behind the minus', () => {
  const minus = token('▁-', { '▁-': 0.6, '▁': 0.4 })
  const found = expectedMood([minus, token('2', { '1': 0.25, '2': 0.5, '3': 0.25 })], -2)
  // −2 × 0.6 + 2 × ¾ × 0.4
  expect(found).toEqual({ mood: -0.6, mass: 1 })
})

test('the same text is summed, as a piece, as a byte, with a space or without one', () => {
  const twice = token('3', [
    ['3', 0.3],
    ['3', 0.1],
    ['<0x33>', 0.1],
    ['▁3', 0.1],
    ['<0x2D>', 0.2],
    ['1', 0.2],
  ])
  expect(expectedMood([twice], 3)).toEqual({ mood: 1.6, mass: 1 })
})

test('what was said counts once, whether or not it stands among the alternatives', () => {
  const beside = { token: '2', logprob: Math.log(0.5), top: [{ token: '1', logprob: Math.log(0.5) }] }
  expect(expectedMood([beside], 2)?.mood).toBe(1.5)
  expect(
    expectedMood([{ ...beside, top: [...beside.top, { token: '2', logprob: beside.logprob }] }], 2)?.mood,
  ).toBe(1.5)
})

test('the number is found behind a label and in front of a reason', () => {
  const plain = (text: string) => token(text, { [text]: 1 })
  const answer = [
    plain('Mood'),
    plain(':'),
    token(' 1', { ' 1': 0.5, ' 2': 0.5 }),
    plain('\n'),
    plain('3'),
    plain(' gifts'),
  ]
  expect(expectedMood(answer, 1)?.mood).toBe(1.5)
  const year = [plain('20'), plain('2'), plain('3'), plain('\n'), token('2', { '2': 1 })]
  expect(expectedMood(year, 2)?.mood).toBe(2)
})

test('floors and broken figures count for nothing, and what is not on the scale lowers the mass alone', () => {
  const { top, ...rest } = token('2', { '2': 0.4, '7': 0.4 })
  const broken = [
    ...top,
    { token: '3', logprob: Number.NaN },
    { token: '1', logprob: -9999 },
    { token: '3', logprob: 4 },
  ]
  const found = expectedMood([{ ...rest, top: broken }], 2)
  expect(found?.mood).toBe(2)
  expect(found?.mass).toBeCloseTo(0.4)
})

test('a fraction, or a number that no token spells, has no expectation', () => {
  expect(expectedMood([token('1', { '1': 1 }), token('.', {}), token('5', {})], 1.5)).toBeUndefined()
  expect(expectedMood([token('two', { two: 1 })], 2)).toBeUndefined()
  expect(expectedMood([], 0)).toBeUndefined()
})

/** Chances of −3…3 that add up to one. */
const distribution = fc
  .array(fc.integer({ min: 1, max: 1_000 }), { minLength: 7, maxLength: 7 })
  .map((weights) => weights.map((weight) => weight / weights.reduce((sum, each) => sum + each, 0)))

test('it is the mean of the distribution that the tokens were made from', () => {
  fc.assert(
    fc.property(
      distribution,
      fc.integer({ min: -3, max: 3 }),
      fc.constantFrom('', ' ', '▁'),
      (chances, said, space) => {
        const chanceOf = (value: number) => chances[value + 3] ?? 0
        const minus = chanceOf(-1) + chanceOf(-2) + chanceOf(-3)
        const first = [
          [`${space}-`, minus],
          ...[0, 1, 2, 3].map((digit) => [`${space}${digit}`, chanceOf(digit)]),
        ] as [string, number][]
        const second = [1, 2, 3].map((digit) => [String(digit), chanceOf(-digit) / minus]) as [
          string,
          number,
        ][]
        const answer =
          said < 0
            ? [token(`${space}-`, first), token(String(-said), second)]
            : [token(`${space}${said}`, first)]
        const evenly = said < 0 ? undefined : -2 * minus
        const below = evenly ?? [1, 2, 3].reduce((sum, digit) => sum - digit * chanceOf(-digit), 0)
        const mean = below + [1, 2, 3].reduce((sum, digit) => sum + digit * chanceOf(digit), 0)
        expect(expectedMood(answer, said)?.mood).toBeCloseTo(mean, 1)
      },
    ),
  )
})

test('whatever a server sends as probabilities, the mean stays on the scale', () => {
  const piece = fc.oneof(
    fc.constantFrom('-', '0', '1', '2', '3', ' 3', '<0x2D>', '-2', '7', ''),
    fc.string({ maxLength: 3 }),
  )
  const entry = fc.record({ token: piece, logprob: fc.double() })
  const tokens = fc.array(
    fc.record({ token: piece, logprob: fc.double(), top: fc.array(entry, { maxLength: 6 }) }),
    { maxLength: 5 },
  )
  fc.assert(
    fc.property(tokens, fc.integer({ min: -3, max: 3 }), (answer, said) => {
      const { mood = 0, mass = 1 } = expectedMood(answer, said) ?? {}
      expect(Math.abs(mood)).toBeLessThanOrEqual(3)
      expect(mass).toBeGreaterThan(0)
      expect(mass).toBeLessThanOrEqual(1)
    }),
  )
})
