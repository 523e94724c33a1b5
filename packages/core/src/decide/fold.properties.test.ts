import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeEvent, encodeEvent } from '../log/codec.ts'
import {
  type Event,
  eventSchema,
  type ReasonToSpeak,
  type SilenceReason,
  silenceReasons,
} from '../log/events.ts'
import { godProfileSchema } from '../log/god-profile.ts'
import { mortalOf, personOf } from '../log/members.ts'
import { emptyState, type RoomState } from '../log/state.ts'
import { Conversation } from '../testing/conversation.ts'
import { hashState } from '../testing/hash-state.ts'
import { hostileNames, ordinaryNames } from '../testing/people.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import { arbiter, pooled } from '../turns/strategies.ts'
import { fold, foldAll } from './fold.ts'

const newcomers = sampleGods(9).slice(6)
const mortals = [0, 1, 2, 3, 4].map((index) => mortalOf(`m_${index}`, `00000${index}`))

/** One thing that happens in a room; the numbers choose among what is possible at that moment. */
const happening = fc.record({
  kind: fc.constantFrom('post', 'post', 'post', 'react', 'finish', 'finish', 'finish', 'minute', 'direct'),
  who: fc.nat(4),
  what: fc.nat(1000),
  nonce: fc.nat(30),
  ms: fc.nat(5_000),
})
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never

const history = fc.array(happening, { maxLength: 60 })

/** The log of a room in which these things happen, as far as they are allowed to. */
function logOf(happenings: readonly Happening[], seed = 'properties'): readonly Event[] {
  const room = new Conversation({
    seed,
    strategy: arbiter({ fallback: pooled, choices: 3 }),
    tuning: {
      unprompted: { chance: 1 },
      turns: { maxPending: 5 },
      state: { windowLines: 8, mortals: 3, nonces: 4 },
    },
  })
  for (const { kind, who, what, nonce, ms } of happenings) {
    room.wait(ms)
    const mortal = mortals[who] ?? mortalOf('m_x', 'ffffff')
    const named = room.rules.founders.gods[what % 6]?.name
    if (kind === 'post') {
      tryTo(() => room.post(mortal, `${named}, line ${what}`, { nonce: `n${nonce}` }))
    } else if (kind === 'react') {
      const seq = what % room.state.length
      const reaction = what % 3 === 0 ? null : '👍'
      tryTo(() => room.command({ type: 'react', mortal, nonce: `n${nonce}`, seq, reaction }))
    } else if (kind === 'finish') finishOne(room, what)
    else if (kind === 'minute') room.command({ type: 'pass-minute', minute: Math.floor(room.at / 60_000) })
    else logDirectly(room, what)
  }
  return room.events
}

function tryTo(act: () => unknown): void {
  try {
    act()
  } catch (error) {
    // Refused for its rate, for instance: then it did not happen.
    expect(error).toMatchObject({ name: 'TalkingHeadsError' })
  }
}

function finishOne(room: Conversation, what: number): void {
  const effect = room.state.pending[what % Math.max(1, room.state.pending.length)]
  if (!effect) return
  if (effect.type === 'judge-mood') {
    room.finish({ type: 'mood', mood: what % 4 === 0 ? undefined : { mood: (what % 7) - 3 } }, effect.id)
  } else if (effect.type === 'write-memories') {
    const memory = { godId: 'alpha', mortalId: 'm_1', text: `Memory ${what}.`, importance: 1 + (what % 5) }
    room.finish({ type: 'memories', memories: [memory] }, effect.id)
  } else if (effect.type === 'generate-god') {
    const [god = newcomers[0]] = newcomers
    if (god) room.finish({ type: 'god', god }, effect.id)
  } else if (effect.type === 'choose-responder') {
    room.finish({ type: 'choice', godId: effect.choices?.[what % 4], tokens: what }, effect.id)
  } else if (what % 4 === 0) {
    const reason = silenceReasons[what % silenceReasons.length] as SilenceReason
    room.finish({ type: 'silence', reason }, effect.id)
  } else room.finish({ type: 'reply', text: `Reply ${what}.` }, effect.id)
}

function logDirectly(room: Conversation, what: number): void {
  const god = newcomers[what % newcomers.length]
  const founder = room.rules.founders.gods[what % 6]
  const direct = [
    () => god && room.log({ type: 'god-born', god: godProfileSchema.parse(god) }),
    () => god && room.log({ type: 'god-departed', godId: god.id }),
    () => founder && room.log({ type: 'god-departed', godId: founder.id, farewell: 'So be it.' }),
    () => room.log({ type: 'topic-changed', topic: `topic ${what}`, by: 'm_0' }),
    () => room.log({ type: 'message-removed', seq: what % room.state.length, by: 'm_0', reason: 'spam' }),
    () => room.log({ type: 'redacted', reason: 'forgotten' }),
    () => founder && tryTo(() => room.command({ type: 'mute', godId: founder.id, by: 'm_0' })),
    () => founder && room.command({ type: 'unmute', godId: founder.id, by: 'm_0' }),
  ]
  direct[what % direct.length]?.()
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const member of Object.values(value)) deepFreeze(member)
  }
  return value
}

test('a log folds to the same state after a round trip through a store', () => {
  fc.assert(
    fc.property(history, (happenings) => {
      const log = logOf(happenings)
      const kept = log.map((event) => decodeEvent(encodeEvent(event)))
      expect(hashState(foldAll(emptyState, kept))).toBe(hashState(foldAll(emptyState, log)))
    }),
    { numRuns: 150 },
  )
})

test('a log folds to the same state in whatever batches, and from a snapshot anywhere', () => {
  fc.assert(
    fc.property(history, fc.array(fc.nat(200), { maxLength: 6 }), (happenings, cuts) => {
      const log = logOf(happenings)
      const whole = hashState(foldAll(emptyState, log))
      let state: RoomState = emptyState
      let from = 0
      for (const cut of [...cuts.sort((one, other) => one - other), log.length]) {
        state = foldAll(state, log.slice(from, cut))
        // As a snapshot leaves it: plain JSON.
        state = JSON.parse(JSON.stringify(state)) as RoomState
        from = Math.max(from, cut)
      }
      expect(hashState(state)).toBe(whole)
    }),
    { numRuns: 150 },
  )
})

test('the same happenings make the same log', () => {
  fc.assert(
    fc.property(history, (happenings) => {
      expect(JSON.stringify(logOf(happenings))).toBe(JSON.stringify(logOf(happenings)))
    }),
    { numRuns: 50 },
  )
})

test('folding leaves state and event untouched', () => {
  fc.assert(
    fc.property(history, (happenings) => {
      logOf(happenings).reduce((state, event) => deepFreeze(fold(state, deepFreeze(event))), emptyState)
    }),
    { numRuns: 100 },
  )
})

test('a state is never more than what its bounds allow', () => {
  fc.assert(
    fc.property(history, (happenings) => {
      const state = foldAll(emptyState, logOf(happenings))
      expect(state.window.length).toBeLessThanOrEqual(8)
      // Some are forgotten at once: there may be a twentieth more for a while.
      expect(state.mortals.size).toBeLessThanOrEqual(4)
      expect(state.pending.length).toBeLessThanOrEqual(6)
      for (const mortal of state.mortals.buckets.flat()) expect(mortal.nonces.length).toBeLessThanOrEqual(4)
    }),
    { numRuns: 100 },
  )
})

test('a state is as large after 20,000 events as after 2,000', () => {
  const happenings = fc.sample(happening, { numRuns: 20_000, seed: 1 })
  const log = logOf(happenings)
  expect(log.length).toBeGreaterThan(20_000)
  const largestNear = (end: number) => {
    let state = foldAll(emptyState, log.slice(0, end - 100))
    let largest = 0
    for (const event of log.slice(end - 100, end)) {
      state = fold(state, event)
      largest = Math.max(largest, JSON.stringify(state).length)
    }
    return largest
  }
  // A fifth of slack: seqs have a digit more, and the newest lines are what they are.
  expect(largestNear(20_000)).toBeLessThan(largestNear(2_000) * 1.2)
})

test('gods that come and go leave nothing behind', () => {
  const room = new Conversation({ gods: sampleGods(1), tuning: { lines: { perSecond: 0 } } })
  const mortal = mortalOf('m_1', '000001')
  const size = () => JSON.stringify(room.state).length
  const visit = (index: number) => {
    const [god] = sampleGods(1, { id: `guest-${index}`, name: `GUEST${index}` })
    if (!god) return
    room.log({ type: 'god-born', god: godProfileSchema.parse(god) })
    const replySeq = room.state.length
    room.log({ type: 'mood-judged', godId: god.id, replySeq, toward: 'm_1', mood: 1, affinity: 9, change: 1 })
    room.log({
      type: 'mood-judged',
      godId: god.id,
      replySeq,
      toward: 'alpha',
      mood: 1,
      affinity: 9,
      change: 1,
    })
    room.log({ type: 'god-departed', godId: god.id })
  }
  room.post(mortal, 'Who is there?')
  visit(0)
  const before = size()
  for (let index = 1; index <= 300; index++) visit(index)
  // Seqs and times have grown by digits.
  expect(size()).toBeLessThan(before + 50)
})

const memberId = fc.constantFrom('m_1', 'm_2', 'm_3', 'alpha', 'beta', 'constructor', '__proto__', 'toString')
const seq = fc.nat(40)
const at = fc.nat(2_000_000_000_000)
const text = fc.string({ minLength: 1, maxLength: 40 })
const why = fc.constantFrom<ReasonToSpeak>(
  { cause: 'called' },
  { cause: 'drawn', chance: 0.25, factors: { talkativeness: 0.6, patron: 4 } },
)
const tokens = fc.nat(5_000)
const next = fc.option(
  fc.record(
    {
      godId: memberId,
      replyTo: seq,
      notBefore: at,
      expiresAt: at,
      budget: fc.nat(3),
      called: fc.array(memberId, { maxLength: 3 }),
      why,
      hop: fc.nat(4),
      merged: fc.nat(3),
      choices: fc.array(memberId, { maxLength: 3 }),
      round: fc.nat(9),
    },
    {
      requiredKeys: [
        'godId',
        'replyTo',
        'notBefore',
        'expiresAt',
        'budget',
        'called',
        'why',
        'hop',
        'merged',
      ],
    },
  ),
  { nil: null },
)
const nonce = fc.constantFrom('a', 'b', 'c', '__proto__')
const allowance = fc.integer({ min: -5_000, max: 10_000 })
const name = fc.constantFrom('NPC#ABCDEF', ...ordinaryNames, ...hostileNames)
const [profile] = sampleGods(1)

/** By type, what stands in an event besides its version, id and time. Every type must be here. */
const bodies: Record<Event['type'], fc.Arbitrary<object>> = {
  'room-opened': fc.record({
    topic: fc.string({ maxLength: 20 }),
    seed: text,
    limits: fc.record({
      windowLines: fc.integer({ min: 1, max: 5 }),
      mortals: fc.integer({ min: 1, max: 3 }),
      nonces: fc.integer({ min: 1, max: 3 }),
    }),
  }),
  'mortal-arrived': fc.record({
    mortal: fc.record({ id: fc.constantFrom('m_1', 'm_2', 'm_3', 'm___proto__'), name }).map(personOf),
    patron: fc.option(memberId, { nil: null }),
  }),
  'message-posted': fc.record(
    {
      author: memberId,
      name,
      nonce,
      text,
      masked: text,
      replyTo: seq,
      allowance,
      called: fc.array(memberId),
      next,
    },
    { requiredKeys: ['author', 'name', 'nonce', 'text', 'allowance', 'called', 'next'] },
  ),
  'reply-spoken': fc.record(
    {
      godId: memberId,
      text,
      masked: text,
      replyTo: seq,
      judgeBy: fc.option(at, { nil: null }),
      why,
      tokens,
      next,
    },
    { requiredKeys: ['godId', 'text', 'replyTo', 'judgeBy', 'next'] },
  ),
  'reply-withheld': fc.record(
    { godId: memberId, replyTo: seq, reason: fc.constantFrom(...silenceReasons), detail: text, tokens, next },
    { requiredKeys: ['replyTo', 'reason', 'next'] },
  ),
  'mood-judged': fc.record({
    godId: memberId,
    replySeq: seq,
    toward: memberId,
    mood: fc.option(fc.integer({ min: -3, max: 3 }), { nil: null }),
    affinity: fc.integer({ min: -100, max: 100 }),
    change: fc.integer({ min: -20, max: 20 }),
  }),
  'responder-chosen': fc.record({ replyTo: seq, tokens, next }, { requiredKeys: ['replyTo', 'next'] }),
  'minute-passed': fc.record(
    { minute: fc.nat(1_000), draw: fc.nat(999_999), genesisBy: at },
    { requiredKeys: ['minute', 'draw'] },
  ),
  'memories-written': fc.record({
    upTo: seq,
    memories: fc.array(
      fc.record({ godId: memberId, mortalId: memberId, text, importance: fc.integer({ min: 1, max: 5 }) }),
      { maxLength: 4 },
    ),
  }),
  'genesis-failed': fc.record({ detail: text, tokens }, { requiredKeys: ['detail'] }),
  'god-born': fc.record({
    god: fc.constantFrom('constructor', 'alpha', 'beta').map((id) => ({ ...profile, id })),
  }),
  'god-departed': fc.record({ godId: memberId, farewell: text }, { requiredKeys: ['godId'] }),
  'god-muted': fc.record({ godId: memberId, by: memberId }),
  'god-unmuted': fc.record({ godId: memberId, by: memberId }),
  'reaction-set': fc.record({
    seq,
    by: memberId,
    nonce,
    reaction: fc.option(fc.constantFrom('👍', '🔥'), { nil: null }),
    allowance,
  }),
  'message-removed': fc.record({ seq, by: memberId, reason: text }),
  'topic-changed': fc.record({ topic: fc.string({ maxLength: 20 }), by: memberId }),
  redacted: fc.record({ reason: text }),
  unreadable: fc.record({ cause: fc.constantFrom('malformed', 'future') }),
}

const anyEvent = fc
  .oneof(
    ...Object.entries(bodies).map(([type, body]) =>
      fc.tuple(fc.constant(type), fc.constantFrom('a', 'reply:1:alpha', 'mood:3', '__proto__'), at, body),
    ),
  )
  .map(([type, id, at, body]) => ({ ...body, v: 1, type, id, at }) as Event)

test('any events of the schema in any order fold to a state that is plain JSON', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      for (const event of events) expect(eventSchema.safeParse(event).error).toBeUndefined()
      const state = events.reduce((before, event) => deepFreeze(fold(before, event)), deepFreeze(emptyState))
      expect(state.length).toBe(events.length)
      const copy = JSON.parse(JSON.stringify(state)) as RoomState
      expect(hashState(copy)).toBe(hashState(state))
      expect(({} as { value?: unknown }).value).toBeUndefined()
    }),
    { numRuns: 400 },
  )
})

test('the generator of events knows every type there is', () => {
  const types = eventSchema.def.options.flatMap((option) => [...option.def.shape.type.def.values])
  expect(Object.keys(bodies).sort()).toEqual(types.sort())
  expect(godProfileSchema.safeParse(profile).success).toBe(true)
})
