import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTuning, type TuningOptions } from './create-tuning.ts'
import { defaultTuning, groupDefaults } from './default-tuning.ts'

const messageOf = (options: unknown): string => {
  try {
    createTuning(options as TuningOptions)
    return 'accepted'
  } catch (error) {
    expect(error).toMatchObject({ name: 'TalkingHeadsError', code: 'invalid-input' })
    return error instanceof Error ? error.message : ''
  }
}

test('without options everything is as by default, and gods speak when spoken to', () => {
  expect(createTuning()).toEqual(defaultTuning)
  expect(createTuning().unprompted).toBe(false)
})

test('what is given takes the place of its default and leaves the rest of its group', () => {
  expect(createTuning({ lines: { perSecond: 1 } })).toEqual({
    ...defaultTuning,
    lines: { ...defaultTuning.lines, perSecond: 1 },
  })
  expect(createTuning({ unprompted: {} }).unprompted).toEqual(groupDefaults.unprompted)
})

test.each(['moods', 'memory', 'births', 'unprompted'] as const)('%s can be switched off', (group) => {
  expect(createTuning({ [group]: false })[group]).toBe(false)
})

test.each([
  [{ lines: { perSecond: -1 } }, 'tuning.lines.perSecond is -1; it takes a number 0–1000000'],
  [{ lines: { maxChars: 2.5 } }, 'tuning.lines.maxChars is 2.5; it takes a whole number 1–4096'],
  [{ lines: { maxChars: '250' } }, 'tuning.lines.maxChars is "250"; it takes a whole number 1–4096'],
  [
    { model: { timeoutMs: Number.NaN } },
    'tuning.model.timeoutMs is null; it takes a whole number 1–86400000',
  ],
  [{ model: { layout: 'mine' } }, 'tuning.model.layout is "mine"; it takes shared-first or persona-first'],
  [
    { pauses: { calledMs: [900, 500] } },
    'tuning.pauses.calledMs is [900,500]; it takes [from, to], each a whole number 0–600000',
  ],
  [
    { turns: { replyBudgets: [0] } },
    'tuning.turns.replyBudgets is [0]; it takes a list of weights ≥ 0, at least one of them more',
  ],
  [{ lines: false }, 'tuning.lines is false; it takes an object: it cannot be switched off'],
  [{ moods: true }, 'tuning.moods is true; it takes an object, or false to switch it off'],
  [{ moods: null }, 'tuning.moods is null; it takes an object, or false to switch it off'],
  [{ births: { chances: 1 } }, 'tuning.births.chances is no setting; there are chance, attempts, maxBorn'],
])('%j is refused, naming the setting, its value and what is accepted', (options, message) => {
  expect(messageOf(options)).toBe(message)
})

test('a setting of no group is named, with the groups that there are', () => {
  expect(messageOf({ linesPerSecond: 3 })).toMatch(
    /^tuning\.linesPerSecond is no setting; there are lines, turns,/,
  )
})

test('every default is accepted where it is given', () => {
  expect(createTuning(groupDefaults)).toEqual(groupDefaults)
})

test('whatever is given is taken or refused in words, and nothing else is thrown', () => {
  const groups = fc.constantFrom(...Object.keys(groupDefaults), 'constructor', 'toString')
  const names = fc.constantFrom(
    ...Object.values(groupDefaults).flatMap((group) => Object.keys(group)),
    '__proto__',
  )
  void fc.assert(
    fc.property(
      fc.dictionary(groups, fc.oneof(fc.anything(), fc.dictionary(names, fc.anything()))),
      (options) => {
        expect(messageOf(options)).not.toBe('')
      },
    ),
  )
})
