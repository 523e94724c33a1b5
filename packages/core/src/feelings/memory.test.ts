import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mortalOf } from '../log/members.ts'
import { Conversation } from '../testing/conversation.ts'
import { recall } from './memory.ts'

const ada = mortalOf('m_ada', 'AD0001')
const hour = 3_600_000

const memory = (text: string, importance = 1, at = 0, godId = 'alpha') => ({ godId, text, importance, at })

test('what is important, fresh or touched by the line is remembered first', () => {
  const memories = [
    memory('said it rains', 1, 0),
    memory('promised a goat', 5, 0),
    memory('has a sister named Ottoline', 1, 0),
    memory('asked the time', 1, 100 * hour),
  ]
  const order = (line: string) => recall(memories, 'alpha', line, 100 * hour, 1_000).map(({ text }) => text)
  expect(order('hm')[0]).toBe('asked the time')
  expect(order('hm')[1]).toBe('promised a goat')
  expect(order('how is your sister ottoline?')[0]).toBe('has a sister named Ottoline')
})

test('a god remembers what it heard itself, and no more than there is room for', () => {
  const memories = [
    memory('one', 5),
    memory('two', 4, 0, 'beta'),
    memory('x'.repeat(90), 3),
    memory('three', 2),
  ]
  expect(recall(memories, 'alpha', '', 0, 20).map(({ text }) => text)).toEqual(['one', 'three'])
  expect(recall(memories, 'alpha', '', 0, 0)).toEqual([])
})

test('whatever the line, recalling never takes more than its room', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ text: fc.string(), importance: fc.integer({ min: 1, max: 5 }), at: fc.nat() })),
      fc.string({ unit: 'binary' }),
      fc.nat(200),
      (memories, line, room) => {
        const recalled = recall(
          memories.map((each) => ({ ...each, godId: 'alpha' })),
          'alpha',
          line,
          1_000,
          room,
        )
        expect(recalled.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(room)
      },
    ),
  )
})

test('lines are gone through once, before they leave the window, in runs without gap or overlap', () => {
  const room = new Conversation({
    tuning: { lines: { perSecond: 0 }, state: { windowLines: 50, mortals: 9, nonces: 9 } },
  })
  for (let line = 0; line < 300; line++) {
    room.wait(3_000).post(ada, `ALPHA, this is line ${line}.`)
    room.finishAll()
  }
  const lines = room.events.flatMap((event, seq) =>
    event.type === 'message-posted' || event.type === 'reply-spoken' ? [seq] : [],
  )
  const runs = room.events.flatMap((event, seq) =>
    'remember' in event && event.remember ? [{ ...event.remember, plannedAt: seq }] : [],
  )
  expect(runs.length).toBeGreaterThan(10)
  for (const { to, plannedAt } of runs) {
    // What was planned is still in the window then, but for the one line that the planning line pushes out.
    expect(lines.filter((seq) => seq > to && seq <= plannedAt).length).toBeLessThan(50)
  }
  const gone = runs.flatMap(({ from, to }) => lines.filter((seq) => seq >= from && seq <= to))
  expect(gone).toEqual(lines.filter((seq) => seq <= (runs.at(-1)?.to ?? 0)))
})

test('a mortal’s memories are bounded: what matters least goes first', () => {
  const room = new Conversation()
  room.post(ada, 'Hello.')
  for (let index = 0; index < 40; index++) {
    const importance = index === 0 ? 5 : 2
    room.log({
      type: 'memories-written',
      upTo: index,
      memories: [{ godId: 'alpha', mortalId: ada.id, text: `note ${index}`, importance }],
    })
  }
  const memories = room.state.mortals.buckets.flat()[0]?.memories ?? []
  expect(memories).toHaveLength(24)
  expect(memories[0]?.text).toBe('note 0')
  expect(memories.at(-1)?.text).toBe('note 39')
})

test('a god that departs takes its memories along', () => {
  const room = new Conversation()
  room.post(ada, 'Hello.')
  const memories = ['alpha', 'beta'].map((godId) => ({
    godId,
    mortalId: ada.id,
    text: 'a note',
    importance: 3,
  }))
  room.log({ type: 'memories-written', upTo: 1, memories })
  room.log({ type: 'god-departed', godId: 'alpha' })
  expect(room.state.mortals.buckets.flat()[0]?.memories.map(({ godId }) => godId)).toEqual(['beta'])
})

test('memories of gods or mortals that are gone by then are let go', () => {
  const room = new Conversation({ tuning: { state: { windowLines: 3, mortals: 9, nonces: 9 } } })
  for (let line = 0; line < 4; line++) room.wait(9_000).post(ada, `ALPHA, line ${line}.`)
  const due = room.state.pending.find(({ type }) => type === 'write-memories')
  const memory = { godId: 'alpha', mortalId: ada.id, text: 'kept', importance: 1 }
  const [written] = room.finish(
    {
      type: 'memories',
      memories: [{ ...memory, godId: 'nobody' }, { ...memory, mortalId: 'm_nobody' }, memory],
      tokens: 12,
    },
    due?.id,
  )
  expect(written).toMatchObject({ type: 'memories-written', memories: [{ text: 'kept' }], tokens: 12 })
})
