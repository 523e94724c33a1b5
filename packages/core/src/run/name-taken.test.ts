import { expect, test } from 'vitest'
import { createPantheon } from '../gods/pantheon.ts'
import { personOf } from '../log/members.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import { bearerOf } from './name-taken.ts'

const [alpha] = sampleGods(1)
if (!alpha) throw new Error('no god')
const pantheon = createPantheon([{ ...alpha, aliases: ['The First', 'Ａ’ｌｆ'] }])
const alice = personOf({ id: 'm_alice', name: 'Alice' })
const fire = personOf({ id: 'm_fire', name: '❤️' })
const present = { pantheon, mortals: new Map([alice, fire].map((person) => [person.id, person])) }

test.each([
  ['Alice', 'Alice'],
  ['alice', 'Alice'],
  ['ＡＬＩＣＥ', 'Alice'],
  ['A.l.i.c.e', 'Alice'],
  ['Álice 🔥', 'Alice'],
  ['Аliсе', 'Alice'],
  ['❤', '❤️'],
  ['alpha', 'ALPHA'],
  ['“ALPHA”', 'ALPHA'],
  ['the first', 'ALPHA'],
  ['Alf', 'ALPHA'],
])('%j would be taken for %s', (name, bearer) => {
  expect(bearerOf({ id: 'm_other', name }, present)?.name).toBe(bearer)
})

test.each(['Alicia', 'Bob Müller', '李雷', '🔥', 'Alpha Centauri'])('%j is nobody’s', (name) => {
  expect(bearerOf({ id: 'm_other', name }, present)).toBeUndefined()
})

test('the same person in another tab is nobody else, yet no god', () => {
  expect(bearerOf({ id: 'm_alice', name: 'ALICE' }, present)).toBeUndefined()
  expect(bearerOf({ id: 'm_alice', name: 'Alpha' }, present)).toMatchObject({ kind: 'god' })
})
