import { expect, test } from 'vitest'
import { mortalOf } from '../log/members.ts'
import { Conversation } from '../testing/conversation.ts'
import { arbiter, calledOnly, pooled, roundRobin, type Strategy } from './strategies.ts'

const ada = mortalOf('m_ada', 'AD0001')

/** One line after another, each answered once; who answered. */
function speakersOf(strategy: Strategy, lines: number, seed = 'seed'): readonly string[] {
  const room = new Conversation({
    strategy,
    seed,
    tuning: { turns: { replyBudgets: [1] }, lines: { perSecond: 0 } },
  })
  for (let line = 0; line < lines; line++) {
    room.wait(10_000).post(ada, `Line ${line}.`)
    room.finishAll()
  }
  return room.events.flatMap((event) => (event.type === 'reply-spoken' ? [event.godId] : []))
}

const everybody = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta']

test('called-only: gods speak when called, and only then', () => {
  expect(speakersOf(calledOnly, 10)).toEqual([])
  const room = new Conversation({ strategy: calledOnly })
  const silent = room.post(ada, 'Nice weather.')
  expect(room.events[silent + 1]).toMatchObject({ type: 'reply-withheld', reason: 'nobody-chosen' })
  room.post(ada, 'ALPHA?')
  expect(room.state.pending).toMatchObject([{ godId: 'alpha', why: { cause: 'called' } }])
})

test('round-robin: one after another, then from the start', () => {
  expect(speakersOf(roundRobin, 13)).toEqual([...everybody, ...everybody, 'alpha'])
})

test('round-robin: who was called meanwhile goes to the end of the line', () => {
  const room = new Conversation({ strategy: roundRobin, tuning: { turns: { replyBudgets: [1] } } })
  for (const text of ['BETA?', 'One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.']) {
    room.wait(10_000).post(ada, text)
    room.finishAll()
  }
  const speakers = room.events.flatMap((event) => (event.type === 'reply-spoken' ? [event.godId] : []))
  expect(speakers).toEqual(['beta', 'alpha', 'gamma', 'delta', 'epsilon', 'zeta', 'beta'])
})

test('pooled: everyone once before anyone twice, in an order that the seed draws', () => {
  const orders = new Set<string>()
  for (let seed = 0; seed < 20; seed++) {
    const speakers = speakersOf(pooled, 18, `pool ${seed}`)
    for (let round = 0; round < 3; round++) {
      expect(new Set(speakers.slice(round * 6, round * 6 + 6))).toEqual(new Set(everybody))
    }
    orders.add(speakers.slice(0, 6).join())
  }
  expect(orders.size).toBeGreaterThan(15)
})

test('pooled: a god that joins late is in the current round', () => {
  const room = new Conversation({
    strategy: pooled,
    tuning: { turns: { replyBudgets: [1] }, lines: { perSecond: 0 } },
  })
  const say = (lines: number) => {
    for (let line = 0; line < lines; line++) {
      room.wait(10_000).post(ada, `Line ${line}.`)
      room.finishAll()
    }
  }
  say(5)
  const [god] = room.rules.founders.gods
  if (!god) expect.unreachable()
  const { voice: _, aliases, keywords, samples, ...plain } = god
  const lists = { aliases: [...aliases], keywords: [...keywords], samples: [...samples] }
  room.log({ type: 'god-born', god: { ...plain, ...lists, id: 'late', name: 'LATECOMER' } })
  const before = room.events.length
  say(2)
  const speakers = room.events
    .slice(before)
    .flatMap((event) => (event.type === 'reply-spoken' ? [event.godId] : []))
  expect(speakers).toHaveLength(2)
  expect(speakers).toContain('late')
})

test('arbiter: a model chooses from a closed list of the likeliest', () => {
  const room = new Conversation({
    strategy: arbiter({ choices: 3 }),
    tuning: { turns: { replyBudgets: [1] } },
  })
  const seq = room.post(ada, 'Who will speak?')
  const [choice] = room.state.pending
  if (choice?.type !== 'choose-responder') expect.unreachable()
  expect(choice).toMatchObject({ id: `choose:${seq}`, replyTo: seq })
  expect(choice.choices).toHaveLength(3)
  expect(choice.choices).toContain(choice.godId)
  const other = choice.choices?.find((godId) => godId !== choice.godId)
  room.finish({ type: 'choice', godId: other, tokens: 40 }, choice.id)
  expect(room.state.pending).toMatchObject([
    { type: 'generate-reply', godId: other, replyTo: seq, why: { cause: 'arbiter' } },
  ])
  expect(room.state.spent.tokensToday).toBe(40)
})

test.each([
  ['names a god it was not offered', { type: 'choice', godId: 'nobody' } as const],
  ['names nobody', { type: 'choice', godId: undefined } as const],
  ['fails', { type: 'silence', reason: 'model-failed' } as const],
  ['takes too long', { type: 'silence', reason: 'expired' } as const],
])('arbiter: where the model %s, whom the fallback drew speaks', (_, outcome) => {
  const room = new Conversation({ strategy: arbiter(), tuning: { turns: { replyBudgets: [1] } } })
  const seq = room.post(ada, 'Who will speak?')
  const [choice] = room.state.pending
  room.finish(outcome, choice?.id)
  expect(room.state.pending).toMatchObject([
    {
      type: 'generate-reply',
      godId: choice?.type === 'choose-responder' && choice.godId,
      replyTo: seq,
      why: { cause: 'drawn' },
    },
  ])
})

test('arbiter: where the god that was drawn has left meanwhile, the silence has a reason', () => {
  const room = new Conversation({ strategy: arbiter(), tuning: { turns: { replyBudgets: [1] } } })
  const seq = room.post(ada, 'Who will speak?')
  const [choice] = room.state.pending
  if (choice?.type !== 'choose-responder') expect.unreachable()
  room.log({ type: 'god-departed', godId: choice.godId })
  expect(room.finish({ type: 'choice', godId: undefined }, choice.id)).toMatchObject([
    { type: 'responder-chosen', next: null },
    { type: 'reply-withheld', replyTo: seq, reason: 'nobody-chosen' },
  ])
})

test('arbiter: nobody is asked more often than tuned, and called gods need no asking', () => {
  const room = new Conversation({
    strategy: arbiter(),
    tuning: { turns: { asksPerMinute: 2, continueChance: 0, maxMerged: 0 }, lines: { perSecond: 0 } },
  })
  room.post(ada, 'ALPHA?')
  for (let line = 0; line < 5; line++) room.post(ada, `Line ${line}.`)
  const asked = () => room.state.pending.filter((effect) => effect.type === 'choose-responder').length
  expect(asked()).toBe(2)
  room.wait(60_000).post(ada, 'Anybody?')
  expect(asked()).toBe(3)
})

test('a strategy of one’s own is a function; a pick of somebody who may not speak is silence', () => {
  const alphabetical: Strategy = ({ pantheon, excluded }) => {
    const [godId] = pantheon.gods
      .map((god) => god.id)
      .filter((id) => !excluded.has(id))
      .sort()
    return godId === undefined ? null : { godId }
  }
  expect(speakersOf(alphabetical, 3)).toEqual(['alpha', 'alpha', 'alpha'])
  const stubborn: Strategy = () => ({ godId: 'alpha' })
  const room = new Conversation({ strategy: stubborn })
  room.command({ type: 'mute', godId: 'alpha', by: 'moderator' })
  const seq = room.post(ada, 'Hello.')
  expect(room.events[seq + 1]).toMatchObject({ type: 'reply-withheld', reason: 'nobody-chosen' })
})
