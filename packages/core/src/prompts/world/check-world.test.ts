import { expect, test } from 'vitest'
import { TalkingHeadsError } from '../../log/errors.ts'
import { sampleWorld } from '../../testing/sample-world.ts'
import { createTuning, type TuningOptions } from '../../tuning/create-tuning.ts'
import { createTokenMeter } from '../token-meter.ts'
import { checkWorld } from './check-world.ts'
import { defineWorld } from './define-world.ts'
import { olympus } from './olympus.ts'
import type { World } from './world.ts'

const check = (world: World, tuning: TuningOptions = {}) =>
  checkWorld(world, createTuning(tuning), createTokenMeter())

function refusalOf(world: World, tuning: TuningOptions = {}): string {
  try {
    check(world, tuning)
  } catch (error) {
    if (TalkingHeadsError.is(error, 'invalid-input')) return error.message
    throw error
  }
  return 'accepted'
}

const { reply, moods, memory, births } = olympus

test('the default world is accepted in the smallest window, and so are one of a few words and one in German', () => {
  const small = defineWorld({
    setting: 'a lighthouse',
    character: 'keeper',
    person: 'sailor',
    samples: ['Fog.', 'More fog.', 'The light is out.'],
  })
  for (const world of [olympus, small, sampleWorld]) {
    expect(check(world)).toBe(world)
    expect(refusalOf(world, { model: { contextTokens: 1_024 } })).toBe('accepted')
  }
})

test.each<[string, World, string]>([
  [
    'lacks a hole that it needs',
    { ...olympus, reply: { ...reply, answer: 'Answer {name}.' } },
    'the world has a text reply.answer without the hole {line}; put {line} where it is to stand',
  ],
  [
    'has a hole that nothing fills',
    { ...olympus, reply: { ...reply, topic: 'About {topic} and {weather}' } },
    'the world has a text reply.topic with the hole {weather}, which nothing fills; its holes are {topic}',
  ],
  [
    'has a hole where there is none to be filled',
    { ...olympus, reply: { ...reply, sameLanguage: 'In {language}.' } },
    'the world has a text reply.sameLanguage with the hole {language}, which nothing fills; it has none: take it out',
  ],
  [
    'is empty',
    { ...olympus, memory: { ...memory, rules: ' ' } },
    'the world has no text memory.rules; write one',
  ],
  [
    'is no text',
    { ...olympus, moods: { ...moods, question: 7 as never } },
    'the world has no text moods.question; write one',
  ],
  [
    'says a feeling about nobody',
    {
      ...olympus,
      moods: { ...moods, feelings: [{ from: -100, toward: 'You are angry.', shown: 'is angry' }] },
    },
    'the world has a text moods.feelings[0].toward without the hole {names}; put {names} where it is to stand',
  ],
])('a world whose text %s is refused, with the text, the hole and the remedy', (_, world, message) => {
  expect(refusalOf(world)).toBe(message)
})

test.each<[string, World, RegExp]>([
  ['feelings out of order', withFeelings(-100, 0), /moods\.feelings\[1\] from 0; put them in order/],
  ['feelings that end too soon', withFeelings(50, -50), /no feeling from −100 on/],
  [
    'no list of feelings',
    { ...olympus, moods: { ...moods, feelings: undefined as never } },
    /no list moods\.feelings/,
  ],
  ['no list of farewells', withBirths({ farewells: undefined as never }), /no list births\.farewells/],
  ['no feelings', { ...olympus, moods: { ...moods, feelings: [] } }, /no feeling from −100 on/],
  [
    'too few words for a temper',
    { ...olympus, moods: { ...moods, tempers: { ...moods.tempers, even: ['nervous'] as never } } },
    /2 words for moods\.tempers\.even/,
  ],
  ['a mark that is no word', { ...olympus, mark: 'R: ' }, /"R: " for its mark; it takes one word/],
  ['a mark in small letters', { ...olympus, mark: 'Res' }, /"Res" for its mark/],
  ['an end that is no word', withBirths({ end: 'The end' }), /"The end" for its births\.end/],
  [
    'a part of a newborn without a label',
    withBirths({ example: 'ID: {name}\n{persona}\n{end}' }),
    /the line "\{persona\}" in births\.example; each is a label, a colon and a hole/,
  ],
  [
    'a form without an end',
    withBirths({ example: 'ID: {name}\nPROMPT: {persona} {end}' }),
    /births\.example/,
  ],
  [
    'a farewell of two lines',
    withBirths({ farewells: ['So long.\nFarewell.'] }),
    /births\.farewells\[0\].*one line/,
  ],
])('a world with %s is refused', (_, world, message) => {
  expect(refusalOf(world)).toMatch(message)
})

function withFeelings(...from: readonly number[]): World {
  const feelings = from.map((least) => ({ from: least, toward: 'You know {names}.', shown: 'knows you' }))
  return { ...olympus, moods: { ...moods, feelings } }
}

function withBirths(texts: Partial<typeof births>): World {
  return { ...olympus, births: { ...births, ...texts } }
}

test('what is switched off needs no texts; what is not, does', () => {
  const {
    births: _,
    arbiter: __,
    reply: { unprompted: ___, ...others },
    ...rest
  } = olympus
  const silent: World = { ...rest, reply: others }
  expect(refusalOf(silent)).toBe(
    'the world has no texts for births; write them, or open the room with tuning: { births: false }',
  )
  expect(refusalOf(silent, { births: false })).toBe('accepted')
  expect(refusalOf(silent, { births: false, unprompted: {} })).toBe(
    'the world has no text reply.unprompted; write it, or open the room with tuning: { unprompted: false }',
  )
  const { moods: ____, memory: _____, ...unmoved } = silent
  for (const group of ['moods', 'memory'] as const) {
    const others = { births: false, [group === 'moods' ? 'memory' : 'moods']: false } as const
    expect(refusalOf(unmoved, others)).toBe(
      `the world has no texts for ${group}; write them, or open the room with tuning: { ${group}: false }`,
    )
  }
  expect(refusalOf(unmoved, { births: false, moods: false, memory: false })).toBe('accepted')
})

test('a world whose texts would fill the window is refused with figures', () => {
  const wordy = {
    ...olympus,
    reply: { ...reply, rules: `${reply.rules}\n${'Mind your manners. '.repeat(900)}` },
  }
  expect(refusalOf(wordy)).toMatch(
    /^the world's texts leave 0 of 4096 tokens for what is said, and 200 are needed \(reply\.rules \d{4,}, .*the answer 128\); shorten them, or raise tuning\.model\.contextTokens$/,
  )
  expect(refusalOf(wordy, { model: { contextTokens: 16_384 } })).toBe('accepted')
  for (const group of ['memory', 'births', 'arbiter', 'moods'] as const) {
    const rules = `${olympus[group].rules} ${'And more. '.repeat(3_000)}`
    const wordyIn = { ...olympus, [group]: { ...olympus[group], rules } }
    expect(refusalOf(wordyIn)).toContain(`${group}.rules`)
    // What is never sent may be as long as it likes.
    if (group !== 'arbiter') expect(refusalOf(wordyIn, { [group]: false })).toBe('accepted')
  }
})
