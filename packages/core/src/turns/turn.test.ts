import { expect, test } from 'vitest'
import { mortalOf } from '../log/members.ts'
import { Conversation, nextOf } from '../testing/conversation.ts'
import { sampleGods } from '../testing/sample-gods.ts'

const ada = mortalOf('m_ada', 'AD0001')

test('a reply is due for a limited time', () => {
  for (let seed = 0; seed < 100; seed++) {
    const room = new Conversation({ seed: `pause ${seed}` })
    room.post(ada, 'Hello.')
    const [effect] = room.state.pending
    if (effect?.type !== 'generate-reply') expect.unreachable()
    expect(effect.expiresAt - room.at).toBe(120_000)
  }
})

test('a god called in a reply answers it next, where the turn has room', () => {
  const room = new Conversation({ tuning: { turns: { replyBudgets: [0, 1] } } })
  room.post(ada, 'ALPHA?')
  room.finish({ type: 'reply', text: 'Not me. What say you, ZETA?' })
  expect(room.state.pending.find((effect) => effect.type === 'generate-reply')).toMatchObject({
    godId: 'zeta',
    replyTo: room.state.length - 1,
    why: { cause: 'called' },
  })
})

test('a god that names itself does not answer itself', () => {
  for (let seed = 0; seed < 30; seed++) {
    const room = new Conversation({ seed: `self ${seed}`, tuning: { turns: { replyBudgets: [0, 1] } } })
    room.post(ada, 'ALPHA?')
    room.finish({ type: 'reply', text: 'ALPHA says so.' })
    const next = room.state.pending.find((effect) => effect.type === 'generate-reply')
    expect(next?.godId).not.toBe('alpha')
  }
})

test('without budget nobody follows', () => {
  const room = new Conversation({ tuning: { turns: { replyBudgets: [1] } } })
  room.post(ada, 'Hello.')
  room.finish({ type: 'reply', text: 'BETA would know.' })
  expect(room.state.pending.filter((effect) => effect.type === 'generate-reply')).toEqual([])
})

test('a god is called once, however often it is named', () => {
  const room = new Conversation({ tuning: { turns: { replyBudgets: [1] } } })
  room.post(ada, 'ALPHA, alpha, ALPHA and BETA')
  room.wait(2_000).finishAll()
  const speakers = room.events.flatMap((event) => (event.type === 'reply-spoken' ? [event.godId] : []))
  expect(speakers).toEqual(['alpha', 'beta'])
})

test('a mortal is answered by its patron more often than by another god', () => {
  const room = new Conversation()
  room.post(ada, 'Hello.')
  const patron = room.events.find((event) => event.type === 'mortal-arrived')?.patron
  const { length } = room.state
  const counts = new Map<string, number>()
  for (let seed = 0; seed < 2_000; seed++) {
    const post = { type: 'post', mortal: ada, nonce: 'x', text: 'Hello.' } as const
    const decision = room.decide(post, { ...room.state, seed: `patron ${seed}`, length })
    const godId = nextOf(decision)?.godId ?? ''
    counts.set(godId, (counts.get(godId) ?? 0) + 1)
  }
  const others = [...counts].filter(([godId]) => godId !== patron).map(([, count]) => count)
  expect(counts.get(patron ?? '')).toBeGreaterThan(2 * Math.max(...others))
})

test('a god that hates a mortal is drawn less often than one that treasures it', () => {
  const room = new Conversation({ gods: sampleGods(8) })
  room.post(ada, 'Hello.')
  const feel = (godId: string, affinity: number) =>
    room.log({ type: 'mood-judged', godId, replySeq: 1, toward: ada.id, mood: 1, affinity, change: 0 })
  const patron = room.events.find((event) => event.type === 'mortal-arrived')?.patron
  const [friend = '', foe = ''] = room.rules.founders.gods.map((god) => god.id).filter((id) => id !== patron)
  feel(friend, 100)
  feel(foe, -100)
  const counts: Record<string, number> = { [friend]: 0, [foe]: 0 }
  for (let seed = 0; seed < 4_000; seed++) {
    const post = { type: 'post', mortal: ada, nonce: 'x', text: 'Hello.' } as const
    const decision = room.decide(post, { ...room.state, seed: `feeling ${seed}` })
    const godId = nextOf(decision)?.godId ?? ''
    counts[godId] = (counts[godId] ?? 0) + 1
  }
  // Four times as likely as who is indifferent, and a quarter: sixteen to one.
  expect((counts[friend] ?? 0) / (counts[foe] ?? 1)).toBeGreaterThan(8)
})
