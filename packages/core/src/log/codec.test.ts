import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Conversation } from '../testing/conversation.ts'
import { decodeEvent, encodeEvent } from './codec.ts'
import type { Event } from './events.ts'
import { mortalOf } from './members.ts'

const topic: Event = { v: 1, id: 't', at: 5, type: 'topic-changed', topic: 'rain', by: 'm_1' }

test('an event comes back from its text as it was', () => {
  const room = new Conversation()
  room.post(mortalOf('m_1', 'abcdef'), 'ALPHA and BETA, "quotes" and \u2028 and 👩‍👩‍👧‍👦!')
  room.wait(500).finishAll()
  for (const event of room.events) {
    const text = encodeEvent(event)
    expect(text).not.toMatch(/[\r\n]/)
    expect(decodeEvent(text)).toEqual(event)
  }
})

test.each([
  ['a negative time', { ...topic, at: -1 }, 'at'],
  ['a time after the year 9999', { ...topic, at: 253_402_300_800_000 }, 'at'],
  ['a member that cannot be', { ...topic, by: 'no spaces' }, 'by'],
  ['a topic that is too long', { ...topic, topic: 'x'.repeat(201) }, 'topic'],
])('an event with %s is refused before it is written', (_, event, where) => {
  expect(() => encodeEvent(event as Event)).toThrow(
    expect.objectContaining({ code: 'invalid-input', message: expect.stringContaining(`"${where}"`) }),
  )
})

test('a placeholder for an unreadable entry is never written', () => {
  const placeholder: Event = { v: 1, id: 'unreadable', at: 0, type: 'unreadable', cause: 'malformed' }
  expect(() => encodeEvent(placeholder)).toThrow(expect.objectContaining({ code: 'invalid-input' }))
})

test.each([
  ['no JSON', '{"v":1,'],
  ['nothing', ''],
  ['JSON of something else', '[1,2]'],
  ['null', 'null'],
  ['a type nobody knows', '{"v":1,"id":"x","at":1,"type":"song-sung"}'],
  ['a field out of range', '{"v":1,"id":"x","at":1,"type":"minute-passed","minute":1,"draw":1000000}'],
])('an entry that is %s is read as malformed, in its place', (_, text) => {
  expect(decodeEvent(text)).toMatchObject({ type: 'unreadable', cause: 'malformed' })
})

test('an entry of a later version is told apart from a damaged one', () => {
  expect(decodeEvent('{"v":2,"id":"x","at":1,"type":"song-sung"}')).toMatchObject({ cause: 'future' })
  expect(decodeEvent('{"v":"2","id":"x"}')).toMatchObject({ cause: 'malformed' })
})

test('decoding never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(decodeEvent(text)).toHaveProperty('type')
    }),
    { numRuns: 500 },
  )
})

test.each([2 ** 53, 2 ** 53 - 1, 8.64e15, 253_402_300_800_000])(
  'an entry dated %d ms is unreadable, so that time goes on from what was said before',
  (at) => {
    expect(decodeEvent(JSON.stringify({ ...topic, at }))).toMatchObject({ type: 'unreadable', at: 0 })
  },
)
