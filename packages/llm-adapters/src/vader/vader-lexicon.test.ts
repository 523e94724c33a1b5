import { expect, test } from 'vitest'
import { tempest } from '../oracle/test/gods.ts'
import { vaderLexicon } from './index.ts'

const judge = (line: string) =>
  vaderLexicon({
    purpose: 'mood',
    god: tempest,
    addressee: { id: 'm_1', name: 'NPC#F69420', kind: 'mortal' },
    context: 'what now',
    line,
  })

test('the lexicon judges a line by its English words, and says which', () => {
  expect(judge('You are a delight, and most welcome.')).toEqual({
    mood: 3,
    reason: 'kind words: delight, welcome',
  })
  expect(judge('I despise you, you horrible worm, and I will destroy you.')).toMatchObject({ mood: -3 })
})

test('a line of which the lexicon knows no word has no judgement', () => {
  expect(judge('The tide comes in at six.')).toBeUndefined()
  expect(judge('云累了。')).toBeUndefined()
})
