import { plainWordsOf, runsOfWords, skeletonOf } from '@talking-heads/language/text'
import { pantheon } from '@talking-heads/pantheon'
import { expect, test, vi } from 'vitest'
import { readNewborn } from '../../prompts/genesis.ts'
import { createPantheon } from '../pantheon.ts'

vi.mock('@talking-heads/language/text', async (original) => {
  const actual = await original<typeof import('@talking-heads/language/text')>()
  return {
    ...actual,
    skeletonOf: vi.fn(actual.skeletonOf),
    runsOfWords: vi.fn(actual.runsOfWords),
    plainWordsOf: vi.fn(actual.plainWordsOf),
  }
})

const taken = createPantheon(pantheon)
const answer = (name: string) =>
  `NAME: ${name}\nPERSONA: Keeps the lamps of the harbour, and counts the ships that do not come home at night.\nDONE`

test('a newborn is compared with everybody, whose names and personas are made ready once', () => {
  readNewborn(answer('LUMA'), taken)
  vi.clearAllMocks()
  expect(readNewborn(answer('ORRIN'), taken)).toHaveProperty('god')
  expect(vi.mocked(skeletonOf).mock.calls.length).toBeLessThan(20)
  expect(vi.mocked(runsOfWords).mock.calls.length).toBeLessThan(3)
})

test('of a persona without end no more is read than is kept', () => {
  vi.clearAllMocks()
  readNewborn(`NAME: LUMA\nPERSONA: ${'she counts ships ﷺ '.repeat(5_000)}\nDONE`, taken)
  for (const [text] of vi.mocked(plainWordsOf).mock.calls) expect(text.length).toBeLessThanOrEqual(1_200)
  for (const [text] of vi.mocked(runsOfWords).mock.calls) expect(text.length).toBeLessThanOrEqual(1_200)
})
