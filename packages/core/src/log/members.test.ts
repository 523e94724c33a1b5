import { expect, test } from 'vitest'
import { hostileNames, ordinaryNames } from '../testing/people.ts'
import { mortalOf, mortalSchema, personOf } from './members.ts'

test('a person is an id, a name put in order, and a colour', () => {
  const given = { id: 'm_1', name: ' Bob  Müller ', colour: '#00ff00', email: 'bob@example.org' }
  expect(personOf(given)).toEqual({ id: 'm_1', name: 'Bob Müller', colour: '#00ff00' })
})

test('who has chosen no colour has one of its own, always the same', () => {
  const colours = Array.from(
    { length: 200 },
    (_, index) => personOf({ id: `m_${index}`, name: 'Bob' }).colour,
  )
  for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
  expect(new Set(colours).size).toBe(200)
  expect(personOf({ id: 'm_7', name: 'Other' }).colour).toBe(colours[7])
})

test.each([
  ['an id without its mark', { id: '42', name: 'Bob' }, /"42" is no id of a person; it takes "m_" and/],
  ['an id of other characters', { id: 'm_auth0|42', name: 'Bob' }, /"m_auth0\|42" is no id/],
  ['an id that is too long', { id: `m_${'x'.repeat(63)}`, name: 'Bob' }, /is no id/],
  [
    'a colour that is none',
    { id: 'm_1', name: 'Bob', colour: 'red' },
    /"red" is no colour; it takes # and six/,
  ],
  ['a name that is none', { id: 'm_1', name: '\n' }, /the name "" has nothing to be seen/],
])('%s is refused', (_, person, message) => {
  expect(() => personOf(person)).toThrow(expect.objectContaining({ code: 'invalid-input' }))
  expect(() => personOf(person)).toThrow(message)
})

test.each([...ordinaryNames, ...hostileNames, mortalOf('m_1', 'f69420').name])(
  'a log holds people called %j',
  (name) => {
    const person = personOf({ id: 'm_1', name })
    expect(mortalSchema.parse(person)).toEqual(person)
  },
)

test.each(['', 'a\nb', 'a\u2028b', '\u202eecilA', 'Alice\ud83d', '\u0000', 'x'.repeat(161)])(
  'and nobody called %j',
  (name) => {
    expect(mortalSchema.safeParse({ id: 'm_1', name, colour: '#000000' }).success).toBe(false)
  },
)
