import fc from 'fast-check'
import tokenizer from 'llama-tokenizer-js'
import { expect, test } from 'vitest'
import type { Line } from '../log/state.ts'
import { createTokenMeter, leastScale, templateTokens } from './token-meter.ts'

const prose =
  'The gods of the old hills are slow to anger and slower still to forget what was promised. '.repeat(20)
const greek = 'Γιατί οι θεοί είναι τόσο σιωπηλοί απόψε; '.repeat(40)
const tokensOf = (text: string) => tokenizer.encode(text, false, true).length

/** A prompt of these texts and what a server with LLaMA-2 says that it was. */
function answered(...texts: readonly string[]) {
  const messages = texts.map((content) => ({ role: 'user', content }) as const)
  const template = templateTokens.once + templateTokens.message * texts.length
  return [messages, texts.reduce((sum, text) => sum + tokensOf(text), template)] as const
}

function times(count: number, act: () => void): void {
  for (let index = 0; index < count; index++) act()
}

test('until answers have told more, a count is one that cannot be too small', () => {
  const meter = createTokenMeter()
  expect(meter.count(prose)).toBeGreaterThan(1.5 * tokensOf(prose))
  expect(meter.count(greek)).toBeGreaterThanOrEqual(tokensOf(greek))
})

test('after eight answers that say so, words are counted as fewer, but not as fewer than in any language', () => {
  const meter = createTokenMeter()
  const before = meter.count(prose)
  times(7, () => meter.report(...answered(prose)))
  expect(meter.count(prose)).toBe(before)
  meter.report(...answered(prose))
  expect(meter.count(prose)).toBeLessThan(0.75 * before)
  expect(meter.count(prose)).toBeGreaterThanOrEqual(leastScale * before)
  expect(meter.count(prose)).toBeGreaterThan(tokensOf(prose))
})

test('what is learnt of words is not believed of other scripts', () => {
  const meter = createTokenMeter()
  const before = meter.count(greek)
  times(8, () => meter.report(...answered(prose)))
  expect(meter.count(greek)).toBeGreaterThanOrEqual(tokensOf(greek))
  expect(meter.count(greek)).toBeGreaterThan(0.99 * before)
})

test('answers about other scripts teach nothing about words', () => {
  const meter = createTokenMeter()
  const before = meter.count(prose)
  times(20, () => meter.report(...answered(greek)))
  expect(meter.count(prose)).toBe(before)
})

test('a model whose tokens are shorter is believed at once', () => {
  const meter = createTokenMeter()
  const before = meter.count(prose)
  const [messages] = answered(prose)
  meter.report(messages, Math.round(before * 1.5) + 24)
  expect(meter.count(prose)).toBeGreaterThanOrEqual(1.5 * before)
})

test('an overflow takes the trust back', () => {
  const meter = createTokenMeter()
  const before = meter.count(prose)
  times(8, () => meter.report(...answered(prose)))
  meter.overflowed()
  expect(meter.count(prose)).toBeGreaterThanOrEqual(before)
  times(8, () => meter.report(...answered(prose)))
  expect(meter.count(prose)).toBeGreaterThanOrEqual(before)
  times(100, () => meter.overflowed())
  expect(meter.count(prose)).toBeLessThanOrEqual(2 * before + 1)
})

test.each(['bound', 'tokenizer'])('what an overflow took grows back with answers, by %s', (by) => {
  const meter = createTokenMeter(by === 'bound' ? undefined : tokensOf)
  const before = meter.count(prose)
  times(5, () => meter.overflowed())
  const after = meter.count(prose)
  expect(after).toBeGreaterThan(1.4 * before)
  const [messages] = answered(prose)
  times(40, () => meter.report(messages, 0))
  expect(meter.count(prose)).toBeLessThan(after)
  times(400, () => meter.report(messages, 0))
  expect(meter.count(prose)).toBe(before)
})

test.each([0, 1, 40, Number.NaN])('a report of %d tokens is no prompt’s and teaches nothing', (tokens) => {
  const meter = createTokenMeter()
  const before = meter.count(prose)
  const [messages] = answered(prose)
  times(20, () => meter.report(messages, tokens))
  expect(meter.count(prose)).toBe(before)
})

test('a counter that is given is believed, whatever is reported', () => {
  const meter = createTokenMeter(tokensOf)
  times(20, () => meter.report(...answered('a')))
  meter.report([{ role: 'user', content: prose }], 1_000_000)
  expect(meter.count(prose)).toBe(tokensOf(prose))
})

test('a line is put into words and counted once, and again where its author’s name has changed', () => {
  const counted: string[] = []
  const meter = createTokenMeter((text) => counted.push(text))
  const line: Line = { seq: 1, at: 0, author: 'zeus', kind: 'god', text: 'Hail.' }
  const asSpeech = (name: string, text: string) => `${name}: ${text}`
  times(3, () => expect(meter.line(line, 'ZEUS', asSpeech).text).toBe('ZEUS: Hail.'))
  expect(meter.line(line, 'JOVE', asSpeech).text).toBe('JOVE: Hail.')
  expect(counted).toEqual(['ZEUS: Hail.', 'JOVE: Hail.'])
})

test.each(['bound', 'tokenizer'])(
  'a text is cut to so many tokens by %s, between characters, and says so',
  (by) => {
    const meter = createTokenMeter(by === 'bound' ? undefined : tokensOf)
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: -1, max: 60 }),
        (text, tokens) => {
          const cut = meter.cut(text, tokens)
          if (cut === text && text !== '') expect(meter.count(text)).toBeLessThanOrEqual(tokens)
          else {
            expect(cut === '' || cut.endsWith('…')).toBe(true)
            expect(text.startsWith(cut.slice(0, -1))).toBe(true)
            expect(cut === '' || meter.count(cut) <= tokens).toBe(true)
            expect(cut).not.toMatch(/\p{Surrogate}/u)
          }
        },
      ),
    )
  },
)
