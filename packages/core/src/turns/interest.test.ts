import { expect, test } from 'vitest'
import { createPantheon } from '../gods/pantheon.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import { interestIn } from './interest.ts'

const [alpha, beta, gamma] = sampleGods(3)
const pantheon = createPantheon(
  [
    { god: alpha, keywords: ['sea', 'storm'] },
    { god: beta, keywords: ['storm', 'last harvest', 'Fässer'] },
    { god: gamma, keywords: [] },
  ].flatMap(({ god, keywords }) => (god ? [{ ...god, keywords }] : [])),
)
const touched = (text: string) => Object.fromEntries(interestIn(text, pantheon))

test.each([
  ['Is the SEA rough today?', { alpha: 1 }],
  ['storms at sea', { alpha: 2, beta: 1 }],
  ['the last harvest was poor', { beta: 1 }],
  ['the last of the harvest', {}],
  ['die fässer sind leer', { beta: 1 }],
  ['a seaside town, stormy, season', {}],
  ['', {}],
])('%j touches the domains of %j', (text, hits) => {
  expect(touched(text)).toEqual(hits)
})

test('a word said twice touches a domain once', () => {
  expect(touched('sea, sea and nothing but sea')).toEqual({ alpha: 1 })
})

test('a god that was born later is found by its own words', () => {
  const [, , , delta] = sampleGods(4, { keywords: ['umbrella'] })
  if (!delta) expect.unreachable()
  const grown = createPantheon([...pantheon.gods, delta])
  expect(Object.fromEntries(interestIn('my umbrella at sea', grown))).toEqual({ alpha: 1, delta: 1 })
})
