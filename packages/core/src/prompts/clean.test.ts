import { expect, test } from 'vitest'
import { cleanReply } from './clean.ts'

const clean = (raw: string) => cleanReply(raw, 'ZEUS', ['ODIN', 'NPC#F69420'])

test.each([
  ['RES: I am thunder.', 'I am thunder.'],
  ['I am thunder.', 'I am thunder.'],
  ['ZEUS: RES: I am thunder.', 'I am thunder.'],
  ['"I am thunder."', 'I am thunder.'],
  ['Sure, here is my reply: I am thunder.', 'I am thunder.'],
  ['[INST] <<SYS>> I am thunder.', 'I am thunder.'],
  ['I am thunder.\nODIN: And I am wise.', 'I am thunder.'],
  ['Note this: thunder comes.', 'Note this: thunder comes.'],
])('%j is said as %j', (raw, said) => {
  expect(clean(raw)).toBe(said)
})

test.each([
  '',
  '...',
  'ODIN: I speak for myself.',
  'NPC#F69420: hello',
  'As an AI language model, I cannot.',
])('%j is not said at all', (raw) => {
  expect(clean(raw)).toBeUndefined()
})

test('a reply is one line of bounded length', () => {
  const said = clean(`RES: ${'thunder '.repeat(200)}`)
  expect(said?.length).toBeLessThanOrEqual(400)
  expect(said).not.toMatch(/[\r\n]/)
})

test('what is larger than a log takes is not said, however few characters it is', () => {
  expect(clean(`RES: b${'\u0301'.repeat(5_000)}`)).toBeUndefined()
})
