/** What the original system got wrong about who speaks, by the numbers of its list of faults; 2 and more of 5 are in mention.test.ts. */
import { expect, test } from 'vitest'
import { mortalOf } from '../log/members.ts'
import { Conversation, nextOf } from '../testing/conversation.ts'
import { sampleGods } from '../testing/sample-gods.ts'

const ada = mortalOf('m_ada', 'AD0001')
const bob = mortalOf('m_bob', 'B0B002')

test('fault 1, inverted recency: the god named in the newest line answers it, whoever was named before', () => {
  for (let seed = 0; seed < 200; seed++) {
    const room = new Conversation({
      seed: `recency ${seed}`,
      gods: sampleGods(40),
      tuning: { lines: { perSecond: 0 } },
    })
    for (const name of ['BETA', 'GAMMA', 'DELTA', 'BETA', 'BETA']) room.post(ada, `${name}, speak!`)
    const seq = room.post(bob, 'ALPHA, what do you say?')
    room.finishAll()
    const first = room.events.find((event) => event.type === 'reply-spoken' && event.replyTo === seq)
    expect(first).toMatchObject({ godId: 'alpha' })
  }
})

test('fault 3, bonuses that stay: having been named does not make a god likelier for ever', () => {
  const chances = (named: number) => {
    const room = new Conversation({
      tuning: { lines: { perSecond: 0 }, turns: { continueChance: 0, replyBudgets: [1] } },
    })
    room.post(ada, 'Hello.')
    room.finishAll()
    for (let time = 0; time < named; time++) {
      room.wait(60_000).post(bob, 'I dreamt of ALPHA again.')
      room.finishAll()
    }
    // What was said is out of everybody's mind.
    room.wait(24 * 3_600_000)
    let drawn = 0
    for (let seed = 0; seed < 2_000; seed++) {
      const post = { type: 'post', mortal: ada, nonce: 'x', text: 'Good evening.' } as const
      const state = { ...room.state, seed: `named ${seed}`, window: [], gods: room.state.gods }
      if (nextOf(room.decide(post, state))?.godId === 'alpha') drawn++
    }
    return drawn / 2_000
  }
  expect(Math.abs(chances(200) - chances(0))).toBeLessThan(0.05)
})

test('fault 4, a chain that ends when the last speaker is drawn: a turn is as long as its budget', () => {
  for (let seed = 0; seed < 200; seed++) {
    const room = new Conversation({
      seed: `budget ${seed}`,
      gods: sampleGods(2),
      tuning: { turns: { replyBudgets: [0, 0, 1], maxExchange: 9 } },
    })
    room.post(ada, 'Talk among yourselves.')
    room.finishAll()
    expect(room.events.filter((event) => event.type === 'reply-spoken')).toHaveLength(3)
  }
})

test('fault 4, a bonus without effect: who spoke lately is likelier than who did not', () => {
  const room = new Conversation({
    gods: sampleGods(8),
    tuning: { turns: { continueChance: 0, replyBudgets: [1] } },
  })
  room.post(bob, 'ALPHA?')
  room.finishAll()
  const counts = new Map<string, number>()
  for (let seed = 0; seed < 4_000; seed++) {
    const post = { type: 'post', mortal: ada, nonce: 'x', text: 'Good evening.' } as const
    const decision = room.decide(post, { ...room.state, seed: `recent ${seed}` })
    const arrived = decision.type === 'accepted' ? decision.events[0] : undefined
    const patron = arrived?.type === 'mortal-arrived' ? arrived.patron : null
    const godId = nextOf(decision)?.godId
    if (godId && godId !== patron) counts.set(godId, (counts.get(godId) ?? 0) + 1)
  }
  const others = [...counts].filter(([godId]) => godId !== 'alpha').map(([, count]) => count)
  expect(counts.get('alpha')).toBeGreaterThan(Math.max(...others))
})

test('fault 5, text without n-grams: lines in any script, or in none, are heard and answered', () => {
  for (const text of ['你好，大家晚上好', '🙂🙂🙂', '…', 'ん', '\u200d\u200d', 'שלום', 'T']) {
    const room = new Conversation()
    room.post(ada, text)
    expect(room.state.pending).toHaveLength(1)
  }
})

test('fault 6, newborn gods that cannot be mentioned: a god is called from the line after its birth', () => {
  const room = new Conversation()
  const before = room.post(ada, 'UMBRELLIA, are you there?')
  room.finishAll()
  const [god] = sampleGods(1, { id: 'umbrellia', name: 'UMBRELLIA' })
  if (!god) expect.unreachable()
  const { voice: _, aliases, keywords, samples, ...plain } = god
  const lists = { aliases: [...aliases], keywords: [...keywords], samples: [...samples] }
  room.log({ type: 'god-born', god: { ...plain, ...lists } })
  const after = room.post(ada, 'UMBRELLIA, are you there?')
  expect(room.events[before]).toMatchObject({ called: [] })
  expect(room.events[after]).toMatchObject({ called: ['umbrellia'], next: { godId: 'umbrellia' } })
  room.finishAll()
  room.log({ type: 'god-departed', godId: 'umbrellia' })
  const gone = room.post(ada, 'UMBRELLIA, are you there?')
  expect(room.events[gone]).toMatchObject({ called: [] })
})

test('fault 7, lines lost while a god thinks: each of ten lines gets its answer or its reason', () => {
  for (let seed = 0; seed < 50; seed++) {
    const room = new Conversation({ seed: `busy ${seed}`, tuning: { lines: { perSecond: 0 } } })
    const seqs = Array.from({ length: 10 }, (_, line) =>
      room.wait(50).post(line % 2 ? ada : bob, `Line ${line}.`),
    )
    room.wait(3_000).finishAll()
    const ended = new Set(
      room.events.flatMap((event) =>
        event.type === 'reply-spoken' || event.type === 'reply-withheld' ? [event.replyTo] : [],
      ),
    )
    expect(seqs.filter((seq) => !ended.has(seq))).toEqual([])
  }
})
