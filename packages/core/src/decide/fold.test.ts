import { expect, test } from 'vitest'
import { mortalOf } from '../log/members.ts'
import { emptyState } from '../log/state.ts'
import { getRecord } from '../log/table.ts'
import { Conversation } from '../testing/conversation.ts'
import { foldAll } from './fold.ts'

const ada = mortalOf('m_ada', 'AD0001')

test('no events are no room', () => {
  expect(foldAll(emptyState, [])).toBe(emptyState)
})

test('every event counts, and time does not run back', () => {
  const room = new Conversation()
  room.post(ada, 'Hello.')
  const { length, lastAt } = room.state
  const late = foldAll(room.state, [{ v: 1, id: 'x', at: lastAt - 5_000, type: 'redacted', reason: 'late' }])
  expect(late).toMatchObject({ length: length + 1, lastAt })
})

test('the window holds the newest lines, as they were written, under the name of that time', () => {
  const stateLimits = { windowLines: 2, mortals: 10, nonces: 10 }
  const room = new Conversation({ tuning: { state: stateLimits }, gods: [] })
  room.post(ada, 'one')
  room.post(ada, 'two', { masked: '***' })
  room.post(mortalOf('m_ada', 'FFFFFF'), 'three')
  expect(room.state.window).toMatchObject([
    { text: 'two', masked: '***', name: 'NPC#AD0001', kind: 'mortal' },
    { text: 'three', name: 'NPC#FFFFFF' },
  ])
})

test('a reply leaves the plan and brings its mood and the next speaker', () => {
  const room = new Conversation({ tuning: { turns: { replyBudgets: [0, 1] } } })
  const seq = room.post(ada, 'ALPHA?')
  room.finish({ type: 'reply', text: 'Yes.' })
  const reply = room.state.length - 1
  expect(room.state.pending.map(({ id }) => id)).toContain(`mood:${reply}`)
  expect(room.state.pending.map(({ id }) => id)).not.toContain(`reply:${seq}:alpha`)
  expect(getRecord(room.state.gods, 'alpha')).toMatchObject({ spokeSeq: reply, spokeAt: room.at })
})

test('a removed line leaves the window, a redacted event changes nothing', () => {
  const room = new Conversation()
  const seq = room.post(ada, 'Something bad.')
  room.log({ type: 'redacted', reason: 'forgotten' })
  expect(room.state.window).toHaveLength(1)
  room.log({ type: 'message-removed', seq, by: 'm_mod', reason: 'language' })
  expect(room.state.window).toEqual([])
})

test('a founder that left is remembered as gone, a newborn is simply gone', () => {
  const room = new Conversation()
  const [god] = room.rules.founders.gods
  if (!god) expect.unreachable()
  const { voice: _, ...plain } = god
  const lists = { aliases: [], keywords: [], samples: ['Here.'] }
  room.log({ type: 'god-born', god: { ...plain, ...lists, id: 'newborn', name: 'NEWBORN' } })
  room.log({ type: 'god-departed', godId: 'newborn' })
  room.log({ type: 'god-departed', godId: 'alpha' })
  room.log({ type: 'god-departed', godId: 'alpha' })
  expect(room.state).toMatchObject({ born: [], departed: ['alpha'] })
})

test('nonces are remembered as far as the limit goes', () => {
  const stateLimits = { windowLines: 5, mortals: 10, nonces: 3 }
  const room = new Conversation({ tuning: { state: stateLimits } })
  for (const nonce of ['a', 'b', 'c', 'd']) room.post(ada, 'Hello.', { nonce })
  expect(getRecord(room.state.mortals, 'm_ada')?.nonces.map((act) => act.nonce)).toEqual(['b', 'c', 'd'])
})

test('who was silent longest is forgotten first', () => {
  const stateLimits = { windowLines: 5, mortals: 20, nonces: 3 }
  const room = new Conversation({ tuning: { state: stateLimits } })
  const mortal = (index: number) => mortalOf(`m_${index}`, '00000A')
  for (let index = 0; index < 20; index++) room.post(mortal(index), 'Hello.')
  room.post(mortal(0), 'I am still here.')
  for (let index = 20; index < 25; index++) room.post(mortal(index), 'Hello.')
  expect(room.state.mortals.size).toBeLessThanOrEqual(21)
  expect(getRecord(room.state.mortals, 'm_0')).toBeDefined()
  expect(getRecord(room.state.mortals, 'm_24')).toBeDefined()
  expect(getRecord(room.state.mortals, 'm_1')).toBeUndefined()
})

test('a mood toward a forgotten mortal is dropped, one toward a god is kept', () => {
  const room = new Conversation()
  const judged = {
    type: 'mood-judged',
    godId: 'alpha',
    replySeq: 1,
    mood: 1,
    affinity: 12,
    change: 7,
    moved: 7,
  } as const
  room.log({ ...judged, toward: 'm_gone' })
  room.log({ ...judged, toward: 'beta' })
  expect(room.state.mortals.size).toBe(0)
  expect(getRecord(room.state.gods, 'beta')?.affinities).toEqual([
    { godId: 'alpha', value: 12, moved: 7, at: room.at },
  ])
})

test('an unreadable entry takes its place and is counted; one of a later version makes the room read-only', () => {
  const room = new Conversation()
  room.log({ type: 'unreadable', cause: 'malformed' })
  expect(room.state).toMatchObject({ length: 2, unreadable: 1, readOnly: false })
  room.log({ type: 'unreadable', cause: 'future' })
  expect(room.state).toMatchObject({ length: 3, unreadable: 2, readOnly: true })
})
