import { beforeEach, expect, test, vi } from 'vitest'
import { findAddressee } from './addressee/index.ts'
import { cleanReply, createLetterReader, leakDetector } from './replies/index.ts'
import { foldSpeech } from './text/fold.ts'
import { lettersSeen, lookOf } from './text/look-alikes.ts'
import { normalised } from './text/normalised.ts'
import { watchForThoughts } from './text/thoughts.ts'

// What is read again and again is made ready once. No time is measured here: the work is counted.

vi.mock('./text/look-alikes.ts', async (original) => {
  const actual = await original<typeof import('./text/look-alikes.ts')>()
  return { ...actual, lookOf: vi.fn(actual.lookOf), lettersSeen: vi.fn(actual.lettersSeen) }
})
vi.mock('./text/normalised.ts', async (original) => {
  const actual = await original<typeof import('./text/normalised.ts')>()
  return { ...actual, normalised: vi.fn(actual.normalised) }
})
vi.mock('./text/fold.ts', { spy: true })
beforeEach(() => vi.clearAllMocks())

const cast = (members: number) => ({
  god: 'ZEUS',
  aliases: ['Зевс', '宙斯', 'Kronion'],
  others: Array.from({ length: members }, (_, at) => `Member ${at}`),
})
const looksAt = (raw: string, members: number) => {
  cleanReply(raw, cast(members))
  vi.mocked(lookOf).mockClear()
  cleanReply(raw, cast(members))
  return vi.mocked(lookOf).mock.calls.length
}

test('a reply is read at a price that does not grow with the members', () => {
  for (const raw of ['ZEUS: Kneel.', 'かねが鳴る。\nnot hate “\n'.repeat(200), '(a) '.repeat(2_000)]) {
    expect(looksAt(raw, 2_000)).toBe(looksAt(raw, 2))
  }
})

test('nor with the other names that its god has', () => {
  const raw = 'かねが鳴る。\nnot hate “\n'.repeat(200)
  cleanReply(raw, cast(2))
  const few = looksAt(raw, 2)
  const many = { ...cast(2), aliases: Array.from({ length: 40 }, (_, at) => `Xenos${'x'.repeat(at)}`) }
  cleanReply(raw, many)
  vi.mocked(lookOf).mockClear()
  cleanReply(raw, many)
  expect(vi.mocked(lookOf).mock.calls.length).toBeLessThanOrEqual(few)
})

test('of a chat only the line that is new is folded', () => {
  const window = Array.from({ length: 64 }, (_, at) => ({
    author: at % 2 ? 'ada' : 'zeus',
    text: `ﷺ ${at}, é`,
  }))
  const said = (text: string) =>
    findAddressee({ members: ['ada', 'zeus'], window, line: { author: 'ada', text } })
  said('é one')
  vi.mocked(normalised).mockClear()
  said('é two')
  const calls = vi.mocked(normalised).mock.calls.length
  expect(calls).toBeGreaterThan(0)
  expect(calls).toBeLessThan(16)
})

test('no part of an answer is folded twice', () => {
  cleanReply(
    'Sure, here is my answer:\n*laughs* ZEUS: "Kneel, ÉTIENNE. (I insist.) Kneel."\nNote: it is short.',
    cast(2),
  )
  const folded = vi.mocked(foldSpeech).mock.calls.map(([text]) => text)
  expect(new Set(folded).size).toBe(folded.length)
})

test('of a prompt only the lines that are new are read, and of what is known nothing that was read before', () => {
  const read = createLetterReader()
  const lineOf = (at: number) => `NPC#AD${at}: I have counted the boats again, and there are ${at} of them`
  const linesRead = (lines: number, answer: string) => {
    vi.mocked(lettersSeen).mockClear()
    const prompt = Array.from({ length: lines }, (_, at) => lineOf(at)).join('\n')
    // The answer says again what somebody has said, so that all that is known is looked at.
    leakDetector(
      { prompt, known: [prompt, lineOf(0), 'Zeus, god of thunder'], persona: 'He is bored.' },
      read,
    )(answer)
    return vi.mocked(lettersSeen).mock.calls.length
  }
  const answer = 'I have counted the boats again, have I not, and there are some'
  linesRead(100, answer)
  const again = linesRead(100, answer)
  expect(linesRead(101, answer)).toBe(again + 1)
  linesRead(20, answer)
  expect(linesRead(20, answer)).toBe(again)
})

test('what was said between thoughts is looked at once, however many there are', () => {
  const trimmed: number[] = []
  const trim = String.prototype.trim
  const spy = vi.spyOn(String.prototype, 'trim').mockImplementation(function (this: string) {
    trimmed.push(this.length)
    return trim.call(this)
  })
  const answer = '<think></think>said '.repeat(2_000)
  const watch = watchForThoughts()
  watch.take(answer)
  watch.rest()
  spy.mockRestore()
  expect(trimmed.reduce((sum, length) => sum + length, 0)).toBeLessThan(2 * answer.length)
})
