import { expect, test } from 'vitest'
import { mortalOf } from '../log/members.ts'
import { misfit } from '../testing/chi-squared.ts'
import { Conversation, nextOf } from '../testing/conversation.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import { groupDefaults } from '../tuning/default-tuning.ts'
import { patronOf } from './decide.ts'

const ada = mortalOf('m_ada', 'AD0001')
const bob = mortalOf('m_bob', 'B0B002')
const post = (nonce: string, text = 'Hello.', mortal = ada) =>
  ({ type: 'post', mortal, nonce, text }) as const

test('a room is opened once', () => {
  const room = new Conversation()
  expect(room.events).toMatchObject([{ type: 'room-opened', topic: 'everything', seed: 'seed' }])
  expect(room.decide({ type: 'open', topic: 'other', seed: 'other' })).toEqual({
    type: 'accepted',
    events: [],
  })
})

test('a first line brings its author in, with a patron, and plans an answer', () => {
  const room = new Conversation()
  const [arrived, posted] = room.command(post('n1'))
  expect(arrived).toMatchObject({ type: 'mortal-arrived', mortal: ada, id: 'm_ada:n1:arrived' })
  expect(posted).toMatchObject({
    type: 'message-posted',
    id: 'm_ada:n1',
    author: 'm_ada',
    next: { replyTo: 2 },
  })
  expect(room.command(post('n2')).map((event) => event.type)).toEqual(['message-posted'])
})

test('the same nonce again becomes nothing, even where the rate would refuse it', () => {
  const room = new Conversation({ tuning: { lines: { perSecond: 1, burst: 1 } } })
  room.command(post('n1'))
  expect(room.decide(post('n2'))).toMatchObject({ type: 'refused', code: 'rate-limited' })
  expect(room.decide(post('n1'))).toEqual({ type: 'accepted', events: [] })
  const reaction = { type: 'react', mortal: ada, nonce: 'n1', seq: 0, reaction: '🔥' } as const
  expect(room.decide(reaction)).toEqual({ type: 'accepted', events: [] })
})

test('the same nonce of another mortal is another line', () => {
  const room = new Conversation()
  room.command(post('n1'))
  expect(room.command(post('n1', 'Hello.', bob)).map((event) => event.type)).toEqual([
    'mortal-arrived',
    'message-posted',
  ])
})

test('an allowance is a bucket: full at first, a line less for each, filled by time, never over the brim', () => {
  const room = new Conversation({ tuning: { lines: { perSecond: 2, burst: 3 } } })
  const left = () => room.events.filter((event) => event.type === 'message-posted').at(-1)
  const say = (nonce: string) => {
    room.command(post(nonce))
    return left()
  }
  expect(say('a')).toMatchObject({ allowance: 2_000 })
  expect(say('b')).toMatchObject({ allowance: 1_000 })
  expect(say('c')).toMatchObject({ allowance: 0 })
  expect(room.decide(post('d'))).toMatchObject({ code: 'rate-limited', retryAfterMs: 500 })
  room.wait(499)
  expect(room.decide(post('d'))).toMatchObject({ code: 'rate-limited', retryAfterMs: 1 })
  room.wait(1)
  expect(say('d')).toMatchObject({ allowance: 0 })
  room.wait(3_600_000)
  expect(say('e')).toMatchObject({ allowance: 2_000 })
})

test('without a rate nothing is refused for it', () => {
  const room = new Conversation({ tuning: { lines: { perSecond: 0 } } })
  for (let line = 0; line < 100; line++) room.command(post(`n${line}`))
  expect(room.events.filter((event) => event.type === 'message-posted')).toHaveLength(100)
})

test('a reply or a reaction to what is not in the log yet is refused', () => {
  const room = new Conversation()
  expect(room.decide({ ...post('n1'), replyTo: 1 })).toMatchObject({ code: 'invalid-input' })
  const reaction = { type: 'react', mortal: ada, nonce: 'n1', seq: 1, reaction: null } as const
  expect(room.decide(reaction)).toMatchObject({ code: 'invalid-input' })
  expect(room.decide({ ...reaction, seq: 0 })).toMatchObject({ type: 'accepted' })
})

test('nothing is written to a log of a later version', () => {
  const room = new Conversation()
  room.log({ type: 'unreadable', cause: 'future' })
  expect(room.decide(post('n1'))).toMatchObject({ type: 'refused', code: 'read-only' })
  expect(room.decide({ type: 'pass-minute', minute: 9e9 })).toMatchObject({ code: 'read-only' })
})

test('gods that are called answer first, all of them, in the order they were named', () => {
  for (let seed = 0; seed < 50; seed++) {
    const room = new Conversation({ seed: `called ${seed}` })
    const seq = room.post(ada, 'GAMMA, ALPHA and ZETA: who is right?')
    expect(room.state.pending).toMatchObject([{ godId: 'gamma', replyTo: seq, why: { cause: 'called' } }])
    room.wait(2_000).finishAll()
    const answers = room.events.filter((event) => event.type === 'reply-spoken')
    expect(answers.slice(0, 3).map((event) => [event.godId, event.replyTo])).toEqual([
      ['gamma', seq],
      ['alpha', seq],
      ['zeta', seq],
    ])
  }
})

test('the god that a line replies to is called by it', () => {
  const room = new Conversation()
  room.post(ada, 'BETA, speak.')
  room.finish({ type: 'reply', text: 'I have spoken.' })
  const reply = room.state.length - 1
  const seq = room.post(ada, 'Why?', { replyTo: reply })
  expect(room.events[seq]).toMatchObject({ called: ['beta'], next: { godId: 'beta' } })
})

test('lines that call nobody get one, two or three replies in 9, 4 and 1 of 14 cases', () => {
  const counts = [0, 0, 0]
  const rooms = 7_000
  const room = new Conversation()
  for (let seed = 0; seed < rooms; seed++) {
    const decision = room.decide(post('n1', 'Nobody in particular.'), {
      ...room.state,
      seed: `budget ${seed}`,
    })
    const budget = nextOf(decision)?.budget ?? -1
    counts[budget] = (counts[budget] ?? 0) + 1
  }
  expect(
    misfit(
      counts,
      [9, 4, 1].map((weight) => (weight / 14) * rooms),
    ),
  ).toBeLessThan(1)
})

test('a chain of replies is as long as its budget, and no god answers itself', () => {
  for (let seed = 0; seed < 200; seed++) {
    const room = new Conversation({
      seed: `chain ${seed}`,
      tuning: { turns: { replyBudgets: [0, 0, 0, 1] } },
    })
    room.post(ada, 'Talk among yourselves.')
    room.wait(2_000).finishAll()
    const replies = room.events.flatMap((event, seq) =>
      event.type === 'reply-spoken' ? [{ ...event, seq }] : [],
    )
    expect(replies).toHaveLength(4)
    for (const [index, reply] of replies.entries()) {
      if (index > 0) expect(reply.replyTo).toBe(replies[index - 1]?.seq)
      expect(reply.godId).not.toBe(replies[index - 1]?.godId)
    }
  }
})

test('where no god is present a line is met with a reason at once', () => {
  const room = new Conversation({ gods: [] })
  const seq = room.post(ada, 'Is anybody there?')
  expect(room.events.at(-1)).toMatchObject({ type: 'reply-withheld', replyTo: seq, reason: 'nobody-chosen' })
  expect(room.state.pending).toEqual([])
})

test('a line that finds too much pending is met with silence, and so are its moods', () => {
  const room = new Conversation({ tuning: { turns: { maxPending: 2, maxMerged: 0 } } })
  for (let line = 0; line < 3; line++) room.post(ada, `Line ${line}.`)
  expect(room.events.at(-1)).toMatchObject({ type: 'reply-withheld', reason: 'budget' })
  expect(room.state.pending).toHaveLength(2)
})

test('finishing an effect twice becomes nothing', () => {
  const room = new Conversation()
  room.post(ada, 'ALPHA?')
  const [effect] = room.state.pending
  const finish = {
    type: 'finish-effect',
    effectId: effect?.id ?? '',
    outcome: { type: 'reply', text: 'Yes.' },
  } as const
  expect(room.command(finish)).toHaveLength(1)
  expect(room.decide(finish)).toEqual({ type: 'accepted', events: [] })
  expect(room.decide({ ...finish, effectId: 'reply:99:nobody' })).toEqual({ type: 'accepted', events: [] })
})

test('a withheld reply keeps its reason and lets the other called gods speak', () => {
  const room = new Conversation()
  const seq = room.post(ada, 'ALPHA and BETA?')
  const detail = 'model-timeout: '.padEnd(900, 'x')
  const [withheld] = room.finish({ type: 'silence', reason: 'model-failed', detail })
  expect(withheld).toMatchObject({
    godId: 'alpha',
    replyTo: seq,
    reason: 'model-failed',
    next: { godId: 'beta' },
  })
  expect(withheld?.type === 'reply-withheld' && withheld.detail).toHaveLength(400)
})

test('a god that left before it could speak is met with silence', () => {
  const room = new Conversation()
  room.post(ada, 'ALPHA?')
  room.log({ type: 'god-departed', godId: 'alpha' })
  expect(room.finish({ type: 'reply', text: 'Too late.' })).toMatchObject([
    { type: 'reply-withheld', reason: 'nobody-chosen' },
  ])
})

test('moods move an affinity by their share, and never past its ends', () => {
  const room = new Conversation({
    tuning: { lines: { perSecond: 0 }, turns: { replyBudgets: [1] }, moods: { perMinute: 1_000 } },
  })
  const values: number[] = []
  for (let line = 0; line < 15; line++) {
    room.post(ada, 'ALPHA, you are wonderful.')
    room.finish({ type: 'reply', text: 'I know.' })
    const [judged] = room.finish({ type: 'mood', mood: { mood: 3, reason: 'Flattered.' } })
    if (judged?.type !== 'mood-judged') expect.unreachable()
    expect(judged).toMatchObject({ toward: 'm_ada', godId: 'alpha', mood: 3, reason: 'Flattered.' })
    const before = values.at(-1)
    if (before !== undefined) expect(judged.affinity - judged.change).toBe(before)
    values.push(judged.affinity)
  }
  expect(values.at(-1)).toBeGreaterThan(95)
  expect(Math.max(...values)).toBeLessThanOrEqual(100)
})

test('nobody is flattered into love in a minute, nor hated in one', () => {
  for (const mood of [3, -3]) {
    const room = new Conversation({ tuning: { lines: { perSecond: 0 }, turns: { replyBudgets: [1] } } })
    const total = (lines: number) => {
      let sum = 0
      for (let line = 0; line < lines; line++) {
        room.wait(2_000).post(ada, 'ALPHA, you are wonderful.')
        room.finish({ type: 'reply', text: 'I know.' })
        const [judged] = room.finish({ type: 'mood', mood: { mood } })
        if (judged?.type === 'mood-judged') sum += judged.change
      }
      return Math.abs(sum)
    }
    expect(total(30)).toBeLessThanOrEqual(2 * groupDefaults.moods.perMinute)
    room.wait(3_600_000)
    expect(total(2)).toBeGreaterThan(0)
  }
})

test('a judgement that could not be had changes nothing', () => {
  const room = new Conversation()
  room.post(ada, 'ALPHA?')
  room.finish({ type: 'reply', text: 'Yes.' })
  const mood = room.state.pending.find((effect) => effect.type === 'judge-mood')
  const [judged] = room.finish({ type: 'mood', mood: undefined }, mood?.id)
  expect(judged).toMatchObject({ type: 'mood-judged', mood: null, change: 0 })
})

test('a god that is called constructor has feelings like any other', () => {
  const gods = sampleGods(1, { id: 'constructor', name: 'CONSTRUCTOR' })
  const room = new Conversation({ gods })
  room.post(ada, 'CONSTRUCTOR, hello.')
  room.finish({ type: 'reply', text: 'Hello.' })
  const [judged] = room.finish({ type: 'mood', mood: { mood: 3 } })
  expect(judged).toMatchObject({ affinity: 65, change: 15 })
})

test('a patron stays the same, whoever comes and goes and whatever the mortal is called', () => {
  const room = new Conversation()
  room.post(ada, 'Hello.')
  const patron = room.events.find((event) => event.type === 'mortal-arrived')?.patron
  const [god] = sampleGods(7).slice(6)
  if (god)
    room.log({ type: 'god-born', god: { ...god, aliases: [], keywords: ['x'], samples: ['y'] } as never })
  const renamed = mortalOf(ada.id, 'ADA2AD')
  const again = room.post(renamed, 'It is me again.')
  expect(room.events[again - 1]).toMatchObject({ type: 'mortal-arrived', mortal: renamed, patron })
  const still = room.post(renamed, 'Still me.')
  expect(room.events[still - 1]?.type).not.toBe('mortal-arrived')
})

test('patrons are drawn evenly', () => {
  const { founders } = new Conversation().rules
  const counts = new Map(founders.gods.map((god) => [god.id as string | null, 0]))
  for (let index = 0; index < 12_000; index++) {
    const patron = patronOf(`m_${index}`, 'seed', founders)
    counts.set(patron, (counts.get(patron) ?? 0) + 1)
  }
  expect(misfit([...counts.values()], new Array<number>(6).fill(2_000))).toBeLessThan(1)
})

test('a minute passes once, with a draw of its own', () => {
  const room = new Conversation()
  const [first] = room.command({ type: 'pass-minute', minute: 100 })
  expect(first).toMatchObject({ type: 'minute-passed', id: 'minute:100', minute: 100 })
  expect(room.decide({ type: 'pass-minute', minute: 100 })).toEqual({ type: 'accepted', events: [] })
  expect(room.decide({ type: 'pass-minute', minute: 99 })).toEqual({ type: 'accepted', events: [] })
  const [second] = room.command({ type: 'pass-minute', minute: 101 })
  expect(second?.type === 'minute-passed' && second.draw).not.toBe(
    first?.type === 'minute-passed' && first.draw,
  )
})
