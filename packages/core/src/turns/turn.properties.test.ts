import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mortalOf } from '../log/members.ts'
import { spentBy } from '../log/spent.ts'
import type { GenerateReply } from '../log/state.ts'
import { isAnsweredBy } from '../testing/answered.ts'
import { Conversation, type ConversationOptions } from '../testing/conversation.ts'
import { arbiter, calledOnly, natural, pooled, roundRobin } from './strategies.ts'

const mortals = [0, 1, 2, 3].map((index) => mortalOf(`m_${index}`, `00000${index}`))
const names = ['ALPHA', 'BETA', 'GAMMA', 'DELTA', 'EPSILON', 'ZETA']

/** Lines that call nobody, one god, several, or speak of one. */
const words = (one: string, other: string) => [
  'Nobody asked you.',
  `${one}, hear me`,
  `what do you think, ${one}?`,
  `${one} and ${other}: who is right?`,
  `tell ${one} that ${other} lies`,
  `I met ${one} once, and the storm with it.`,
]

const step = fc.record({
  kind: fc.constantFrom('post', 'post', 'finish', 'finish', 'finish', 'minute', 'mute'),
  who: fc.nat(3),
  what: fc.nat(10_000),
  ms: fc.nat(9_000),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const steps = fc.array(step, { minLength: 1, maxLength: 40 })
const strategies = [natural, calledOnly, roundRobin, pooled, arbiter({ choices: 3 })]

/** Plays what happens; a healthy model answers whatever is asked of it, sometimes calling another god. */
function play(happenings: readonly Step[], options: ConversationOptions = {}): Conversation {
  const room = new Conversation({
    ...options,
    tuning: { lines: { perSecond: 0 }, unprompted: { chance: 0.5 }, ...options.tuning },
  })
  for (const happening of happenings) act(room, happening)
  return room
}

function act(room: Conversation, { kind, who, what, ms }: Step): void {
  room.wait(ms)
  const one = names[what % 6] ?? ''
  const other = names[(what + 1 + (what >> 3)) % 6] ?? ''
  if (kind === 'post') room.post(mortals[who] ?? mortalOf('m_x', 'ffffff'), pick(words(one, other), what))
  else if (kind === 'finish') finishOne(room, what)
  else if (kind === 'minute') room.command({ type: 'pass-minute', minute: Math.floor(room.at / 60_000) })
  else room.command({ type: what % 3 === 0 ? 'mute' : 'unmute', godId: one.toLowerCase(), by: 'operator' })
}

function finishOne(room: Conversation, what: number): void {
  const effect = pick(room.state.pending, what)
  if (effect?.type === 'judge-mood') room.finish({ type: 'mood', mood: { mood: (what % 7) - 3 } }, effect.id)
  else if (effect?.type === 'choose-responder') {
    room.finish({ type: 'choice', godId: effect.choices?.[what % 4] }, effect.id)
  } else if (effect) {
    const text = what % 3 === 0 ? `Ask another. ${names[what % 6]}, is it so?` : 'So it is.'
    room.finish({ type: 'reply', text, tokens: what % 300 }, effect.id)
  }
}

function pick<T>(values: readonly T[], what: number): T {
  return values[what % values.length] as T
}

const repliesDue = (room: Conversation) =>
  room.state.pending.filter((effect): effect is GenerateReply => effect.type === 'generate-reply')

test('the god called alone in the newest line answers it before anybody else, also when it spoke last', () => {
  let spokeLast = 0
  fc.assert(
    fc.property(steps, fc.nat(5), fc.string({ maxLength: 8 }), (happenings, index, seed) => {
      // Other strategies and mutes are other tests: here everybody may speak.
      const room = play(
        happenings.filter(({ kind }) => kind !== 'mute'),
        { seed, strategy: pick(strategies, seed.length) },
      )
      const godId = names[index]?.toLowerCase()
      if (room.state.window.at(-1)?.author === godId) spokeLast++
      const seq = room.post(mortalOf('m_ada', 'AD0001'), `${names[index]}, what do you say?`)
      room.finishAll()
      const answers = room.events.flatMap((event) =>
        event.type === 'reply-spoken' && event.replyTo === seq ? [event.godId] : [],
      )
      expect(answers[0]).toBe(godId)
    }),
    { numRuns: 10_000 },
  )
  expect(spokeLast).toBeGreaterThan(100)
}, 120_000)

test('with a healthy model every god that a line calls answers it', () => {
  let called = 0
  fc.assert(
    fc.property(steps, fc.string({ maxLength: 8 }), (happenings, seed) => {
      const room = play(
        happenings.filter(({ kind }) => kind !== 'mute'),
        { seed, strategy: pick(strategies, seed.length) },
      )
      room.wait(1_000).finishAll()
      for (const [seq, event] of room.events.entries()) {
        if (event.type !== 'message-posted') continue
        called += event.called.length
        expect(event.called.filter((godId) => !isAnsweredBy(room.events, seq, godId))).toEqual([])
      }
    }),
    { numRuns: 2_000 },
  )
  expect(called).toBeGreaterThan(1_000)
}, 60_000)

test('every mortal line ends in a reply or a reasoned silence', () => {
  fc.assert(
    fc.property(steps, fc.nat(4), fc.nat(6), (happenings, index, maxPending) => {
      const room = play(happenings, { strategy: pick(strategies, index), tuning: { turns: { maxPending } } })
      room.wait(1_000).finishAll()
      const ended = new Set(
        room.events.flatMap((event) =>
          event.type === 'reply-spoken' || event.type === 'reply-withheld' ? [event.replyTo] : [],
        ),
      )
      const open = room.events.flatMap((event, seq) =>
        event.type === 'message-posted' && !ended.has(seq) ? [seq] : [],
      )
      expect(open).toEqual([])
    }),
    { numRuns: 1_000 },
  )
}, 60_000)

test('no god answers itself, or a line twice', () => {
  fc.assert(
    fc.property(steps, fc.nat(4), (happenings, index) => {
      const room = play(happenings, {
        strategy: pick(strategies, index),
        tuning: { turns: { replyBudgets: [0, 0, 1] } },
      })
      room.finishAll()
      const answers = new Set<string>()
      for (const event of room.events) {
        if (event.type !== 'reply-spoken') continue
        const line = room.events[event.replyTo]
        expect(line?.type === 'reply-spoken' ? line.godId : undefined).not.toBe(event.godId)
        const answer = `${event.godId} to ${event.replyTo}`
        expect(answers.has(answer)).toBe(false)
        answers.add(answer)
      }
    }),
    { numRuns: 1_000 },
  )
}, 60_000)

test('no schedule brings more gods’ turns, tokens, hops or exchanges than the caps allow', () => {
  const tuning = {
    turns: {
      perMinute: 8,
      perDay: 30,
      tokensPerDay: 4_000,
      asksPerMinute: 3,
      maxHops: 2,
      maxExchange: 3,
      banterChance: 1,
      maxMerged: 2,
      replyBudgets: [0, 0, 0, 1],
    },
    unprompted: { maxInARow: 2, chance: 1 },
  }
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 120 }), fc.nat(4), (happenings, index) => {
      const room = new Conversation({
        strategy: pick(strategies, index),
        tuning: { lines: { perSecond: 0 }, ...tuning },
      })
      for (const happening of happenings) {
        const before = room.state
        act(room, happening)
        const { spent } = room.state
        expect(spentBy(spent, room.at).turns).toBeLessThanOrEqual(tuning.turns.perMinute)
        expect(spent.asked).toBeLessThanOrEqual(tuning.turns.asksPerMinute)
        expect(room.state.unprompted).toBeLessThanOrEqual(tuning.unprompted.maxInARow)
        expect(spent.turnsToday).toBeLessThanOrEqual(tuning.turns.perDay)
        const begun = repliesDue(room).filter(({ id }) => !before.pending.some((effect) => effect.id === id))
        // Who was called along with others is not cut off; nothing new is begun.
        const isSpent = spentBy(before.spent, room.at).tokensToday >= tuning.turns.tokensPerDay
        if (isSpent && happening.kind !== 'finish') expect(begun).toEqual([])
        for (const reply of begun) {
          expect(reply.hop).toBeLessThanOrEqual(tuning.turns.maxHops)
          expect(reply.merged).toBeLessThanOrEqual(tuning.turns.maxMerged)
        }
      }
      expect(longestExchange(room)).toBeLessThanOrEqual(tuning.turns.maxExchange)
    }),
    { numRuns: 500 },
  )
}, 60_000)

/** The longest run of lines that two gods exchanged, each answering the other, with nobody else in between. */
function longestExchange(room: Conversation): number {
  let longest = 0
  let run: string[] = []
  for (const event of room.events) {
    if (event.type === 'message-posted') run = []
    if (event.type !== 'reply-spoken') continue
    const answered = room.events[event.replyTo]
    const isExchange = answered?.type === 'reply-spoken' && answered.godId === run.at(-1)
    run = isExchange && new Set([...run, event.godId]).size <= 2 ? [...run, event.godId] : [event.godId]
    longest = Math.max(longest, run.length)
  }
  return longest
}

test('equal seeds give equal choices, and other seeds other ones', () => {
  fc.assert(
    fc.property(steps, fc.nat(4), (happenings, index) => {
      const strategy = pick(strategies, index)
      const one = play(happenings, { strategy, seed: 'same' })
      const other = play(happenings, { strategy, seed: 'same' })
      expect(JSON.stringify(other.events)).toBe(JSON.stringify(one.events))
    }),
    { numRuns: 200 },
  )
  const drawn = new Set<string>()
  for (let seed = 0; seed < 40; seed++) {
    const room = new Conversation({ seed: `other ${seed}` })
    room.post(mortalOf('m_ada', 'AD0001'), 'Good evening.')
    drawn.add(repliesDue(room)[0]?.godId ?? '')
  }
  expect(drawn.size).toBe(6)
})
