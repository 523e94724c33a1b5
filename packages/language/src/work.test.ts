import { beforeEach, expect, test, vi } from 'vitest'
import { findAddressee } from './addressee/index.ts'
import { cleanReply } from './replies/index.ts'
import { lookOf } from './text/look-alikes.ts'
import { normalised } from './text/normalised.ts'

// What is read again and again is made ready once. No time is measured here: the work is counted.

vi.mock('./text/look-alikes.ts', async (original) => {
  const actual = await original<typeof import('./text/look-alikes.ts')>()
  return { ...actual, lookOf: vi.fn(actual.lookOf) }
})
vi.mock('./text/normalised.ts', async (original) => {
  const actual = await original<typeof import('./text/normalised.ts')>()
  return { ...actual, normalised: vi.fn(actual.normalised) }
})
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
