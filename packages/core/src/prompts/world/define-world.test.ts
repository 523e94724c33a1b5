import { expect, test } from 'vitest'
import { TalkingHeadsError } from '../../log/errors.ts'
import { sampleWorld } from '../../testing/sample-world.ts'
import { defineWorld, type WorldWords } from './define-world.ts'
import { olympus } from './olympus.ts'

const words: WorldWords = {
  setting: 'the office of a detective agency, where investigators talk with clients and with each other',
  character: 'investigator',
  person: 'client',
  style: 'Dry, observant, never impressed.',
  samples: ['Your shoes are wet.', 'Nobody pays for the truth twice.', 'Ask my colleague.'],
}

/** Words of the default world, none of which belongs anywhere else. */
export const olympian = /\b(?:gods?|goddess|deit(?:y|ies)|mortals?|npc|worship\w*|olymp\w*|divine|pray\w*)\b/i

test.each([
  ['of a few words', defineWorld(words)],
  ['in another language', sampleWorld],
])('a world %s holds no word of the default one', (_, world) => {
  expect(JSON.stringify(world)).not.toMatch(olympian)
})

test('its texts follow from its words', () => {
  const { reply, moods, memory, births, arbiter } = defineWorld(words)
  expect(reply.rules).toMatch(/^You play one investigator in the office of a detective agency, /)
  expect(reply.rules).toContain('\nDry, observant, never impressed.\n')
  expect(reply.rules).toContain('\n{mark}: Nobody pays for the truth twice.\n')
  expect(moods.rules).toContain('how an investigator feels about the one they answer, from')
  expect(memory.rules).toContain('INVESTIGATOR | CLIENT | importance')
  expect(births.names).toBe('Investigators that exist:\n{names}')
  expect(arbiter.rules).toContain('which investigator speaks next')
})

test('any text may be said otherwise, and the rest stays', () => {
  const world = defineWorld({
    ...words,
    mark: 'NOTE',
    reply: { topic: 'The case: {topic}' },
    scale: 'A fact is 0.',
  })
  expect(world).toMatchObject({
    mark: 'NOTE',
    reply: { topic: 'The case: {topic}', manner: olympus.reply.manner },
  })
  expect(world.moods.rules).toMatch(/\nA fact is 0\.$/)
})

test.each([
  ['no setting', { ...words, setting: ' ' }, 'the world has no word for its setting; give it one'],
  ['no person', { ...words, person: undefined }, 'the world has no word for its person; give it one'],
  [
    'two samples',
    { ...words, samples: ['One.', 'Two.'] },
    'the world needs three samples: lines as they should be',
  ],
])('a world with %s is refused', (_, given, message) => {
  expect(() => defineWorld(given as WorldWords)).toThrow(new TalkingHeadsError('invalid-input', message))
})
