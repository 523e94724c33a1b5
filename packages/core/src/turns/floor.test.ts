import { expect, test } from 'vitest'
import { mortalOf } from '../log/members.ts'
import { Conversation } from '../testing/conversation.ts'

const ada = mortalOf('m_ada', 'AD0001')
const bob = mortalOf('m_bob', 'B0B002')

const withheld = (room: Conversation) =>
  room.events.flatMap((event) =>
    event.type === 'reply-withheld' ? [[event.replyTo, event.godId, event.reason]] : [],
  )
const replies = (room: Conversation) =>
  room.state.pending.filter((effect) => effect.type === 'generate-reply')

test('a god called twice by the same mortal before it could answer answers both lines at once', () => {
  const room = new Conversation({ tuning: { turns: { replyBudgets: [1] } } })
  const first = room.post(ada, 'ALPHA, are you there?')
  const [early] = replies(room)
  const second = room.wait(200).post(ada, 'ALPHA, answer me!')
  expect(withheld(room)).toEqual([[first, 'alpha', 'merged']])
  expect(replies(room)).toMatchObject([{ godId: 'alpha', replyTo: second, merged: 1 }])
  // It answers no later than it would have.
  expect(replies(room)[0]?.notBefore).toBe(early?.notBefore)
})

test('the same god called by another mortal answers each of them', () => {
  const room = new Conversation({ tuning: { turns: { replyBudgets: [1] } } })
  const hers = room.post(ada, 'ALPHA?')
  const his = room.post(bob, 'ALPHA?')
  expect(withheld(room)).toEqual([])
  expect(replies(room).map(({ godId, replyTo }) => [godId, replyTo])).toEqual([
    ['alpha', hers],
    ['alpha', his],
  ])
})

test('a line for another god leaves the one that is thinking alone', () => {
  const room = new Conversation({ tuning: { turns: { replyBudgets: [1] } } })
  room.post(ada, 'ALPHA?')
  room.post(ada, 'And you, BETA?')
  expect(withheld(room)).toEqual([])
  expect(replies(room).map(({ godId }) => godId)).toEqual(['alpha', 'beta'])
})

test('gods that the merged line called besides still answer it', () => {
  const room = new Conversation({ tuning: { turns: { replyBudgets: [1] } } })
  const first = room.post(ada, 'ALPHA and BETA?')
  const second = room.post(ada, 'ALPHA, I mean it.')
  expect(replies(room).map(({ godId, replyTo }) => [godId, replyTo])).toEqual([
    ['alpha', second],
    ['beta', first],
  ])
})

test('who never stops talking is answered all the same', () => {
  const room = new Conversation({
    tuning: { turns: { maxMerged: 3, replyBudgets: [1] }, lines: { perSecond: 0 } },
  })
  const seqs = Array.from({ length: 6 }, () => room.wait(100).post(ada, 'ALPHA! ALPHA!'))
  // The fourth line has three others merged into it and stands; the next begins anew.
  expect(replies(room).map(({ replyTo, merged }) => [replyTo, merged])).toEqual([
    [seqs[3], 3],
    [seqs[5], 1],
  ])
})

test('gods that talk among themselves give way when a mortal speaks', () => {
  const room = new Conversation({ tuning: { turns: { replyBudgets: [0, 0, 1] } } })
  room.post(ada, 'ALPHA?')
  room.finish({ type: 'reply', text: 'Ask BETA, I am tired. BETA?' })
  const banter = replies(room)[0]
  expect(banter).toMatchObject({ godId: 'beta', hop: 1 })
  const line = room.post(bob, 'GAMMA, what do you say?')
  expect(withheld(room)).toEqual([[banter?.replyTo, 'beta', 'superseded']])
  expect(replies(room)).toMatchObject([{ godId: 'gamma', replyTo: line, hop: 0 }])
})

test('a god that breaks the silence gives way, too', () => {
  const room = new Conversation({ tuning: { unprompted: { chance: 1, afterMs: 1 } } })
  room.wait(3_600_000).command({ type: 'pass-minute', minute: Math.floor(room.at / 60_000) })
  const [unprompted] = replies(room)
  expect(unprompted?.why.cause).toBe('unprompted')
  room.post(ada, 'Hello?')
  expect(withheld(room)).toEqual([[unprompted?.replyTo, unprompted?.godId, 'superseded']])
})

test('a god that is muted withholds what it was about to say, and the next one called speaks', () => {
  const room = new Conversation()
  const seq = room.post(ada, 'ALPHA and BETA?')
  room.command({ type: 'mute', godId: 'alpha', by: 'moderator' })
  expect(withheld(room)).toEqual([[seq, 'alpha', 'muted']])
  expect(replies(room)).toMatchObject([{ godId: 'beta', replyTo: seq }])
})

test('a line that calls a muted god alone is met with that reason, and nobody stands in', () => {
  const room = new Conversation()
  room.command({ type: 'mute', godId: 'alpha', by: 'moderator' })
  const seq = room.post(ada, 'ALPHA?')
  expect(withheld(room)).toEqual([[seq, undefined, 'muted']])
  room.command({ type: 'unmute', godId: 'alpha', by: 'moderator' })
  room.post(ada, 'ALPHA?')
  expect(replies(room)).toMatchObject([{ godId: 'alpha' }])
})

test('muting twice, or unmuting who is not muted, is nothing; muting nobody is refused', () => {
  const room = new Conversation()
  expect(room.command({ type: 'mute', godId: 'alpha', by: 'x' })).toHaveLength(1)
  expect(room.command({ type: 'mute', godId: 'alpha', by: 'x' })).toEqual([])
  expect(room.command({ type: 'unmute', godId: 'beta', by: 'x' })).toEqual([])
  expect(room.decide({ type: 'mute', godId: 'nobody', by: 'x' })).toMatchObject({ code: 'invalid-input' })
})

test('a muted god is never drawn', () => {
  for (let seed = 0; seed < 100; seed++) {
    const room = new Conversation({ seed: `muted ${seed}`, tuning: { turns: { replyBudgets: [0, 0, 1] } } })
    for (const godId of ['alpha', 'beta', 'gamma', 'delta'])
      room.command({ type: 'mute', godId, by: 'moderator' })
    room.post(ada, 'Anybody?')
    room.finishAll()
    const speakers = room.events.flatMap((event) => (event.type === 'reply-spoken' ? [event.godId] : []))
    expect(new Set(speakers)).toEqual(new Set(['epsilon', 'zeta']))
  }
})
