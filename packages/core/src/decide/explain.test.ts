import { expect, test } from 'vitest'
import { mortalOf } from '../log/members.ts'
import { misfit } from '../testing/chi-squared.ts'
import { Conversation } from '../testing/conversation.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import { createTuning } from '../tuning/create-tuning.ts'
import { explain } from './explain.ts'

const ada = mortalOf('m_ada', 'AD0001')

/** A room with a past: a partner, gods that have spoken much and little, feelings, a patron, interests. */
function livelyRoom(): Conversation {
  const gods = sampleGods(8).map((god, index) => ({
    ...god,
    talkativeness: 20 + index * 10,
    keywords: index % 3 === 0 ? ['sea'] : [],
  }))
  const room = new Conversation({ gods, tuning: { turns: { replyBudgets: [1] } } })
  for (const text of ['ALPHA?', 'BETA?', 'BETA?', 'GAMMA, GAMMA!']) {
    room.wait(5_000).post(ada, text)
    room.finishAll()
  }
  room.log({
    type: 'mood-judged',
    godId: 'delta',
    replySeq: 1,
    toward: ada.id,
    mood: 3,
    affinity: 90,
    change: 20,
  })
  room.log({
    type: 'mood-judged',
    godId: 'zeta',
    replySeq: 1,
    toward: ada.id,
    mood: -3,
    affinity: -90,
    change: -20,
  })
  return room
}

const line = { author: ada.id, text: 'Is the sea as rough as they say of EPSILON?' }

test('the chances that are explained are the frequencies with which gods are chosen', () => {
  const room = livelyRoom()
  const told = explain(room.state, line, room.at, room.rules)
  const goesOn = told.partner?.chance ?? 0
  expect(told.partner?.godId).toBe('gamma')
  const chances = told.gods.map(({ godId, chance }) => ({
    godId,
    chance: (godId === told.partner?.godId ? goesOn : 0) + (1 - goesOn) * chance,
  }))
  expect(chances.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 10)
  const draws = 20_000
  const counts = new Map<string, number>()
  for (let seed = 0; seed < draws; seed++) {
    const { outcome } = explain({ ...room.state, seed: `seed ${seed}` }, line, room.at, room.rules)
    if (typeof outcome === 'string') expect.unreachable()
    counts.set(outcome.godId, (counts.get(outcome.godId) ?? 0) + 1)
  }
  expect(
    misfit(
      chances.map(({ godId }) => counts.get(godId) ?? 0),
      chances.map(({ chance }) => chance * draws),
    ),
  ).toBeLessThan(1)
})

test('what is explained is what is done', () => {
  for (let seed = 0; seed < 200; seed++) {
    const room = new Conversation({ seed: `done ${seed}` })
    for (const text of ['Hello.', 'ALPHA and BETA?', 'tell GAMMA that DELTA lies', 'So?']) {
      // The first line of a mortal has its arrival before it: there the draws fall one place later.
      const { outcome } = explain(room.state, { author: ada.id, text }, room.at, room.rules)
      const isNew = room.state.mortals.size === 0
      const seq = room.post(ada, text)
      const posted = room.events[seq]
      if (!isNew) {
        expect(posted?.type === 'message-posted' && posted.next).toMatchObject({
          godId: typeof outcome === 'string' ? '' : outcome.godId,
          why: typeof outcome === 'string' ? {} : outcome.why,
        })
      }
      room.wait(3_000).finishAll()
    }
  }
})

test('the event tells in short what the explanation tells at length', () => {
  const room = livelyRoom()
  const quiet = { ...room.rules, tuning: createTuning({ turns: { continueChance: 0 } }) }
  const told = explain(room.state, line, room.at, quiet)
  if (typeof told.outcome === 'string') expect.unreachable()
  const { why, godId } = told.outcome
  const drawn = told.gods.find((god) => god.godId === godId)
  expect(why.cause).toBe('drawn')
  expect(why.chance).toBeCloseTo(drawn?.chance ?? 0, 3)
  for (const [name, value] of Object.entries(why.factors ?? {})) {
    expect(value).toBeCloseTo(drawn?.factors[name as keyof typeof drawn.factors] ?? 0, 2)
  }
})

test('factors are told by name: who is treasured, interested or spoken of is likelier, who has talked much rests', () => {
  const room = livelyRoom()
  const { gods } = explain(room.state, line, room.at, room.rules)
  const factors = Object.fromEntries(gods.map(({ godId, factors }) => [godId, factors]))
  expect(factors.delta?.affinity).toBeGreaterThan(3)
  expect(factors.zeta?.affinity).toBeLessThan(0.3)
  expect(factors.alpha?.interest).toBe(room.rules.tuning.weights.interest)
  expect(factors.beta?.interest).toBeUndefined()
  expect(factors.epsilon?.spokenOf).toBe(room.rules.tuning.weights.spokenOf)
  expect(factors.beta).toMatchObject({ recency: room.rules.tuning.weights.recency, fatigue: 0.5 })
  expect(factors.alpha?.fatigue).toBeUndefined()
})

test('a line that calls somebody, or that finds the room spent, is explained as that', () => {
  const room = livelyRoom()
  const called = { author: ada.id, text: 'ZETA and ALPHA: well?' }
  expect(explain(room.state, called, room.at, room.rules)).toMatchObject({
    called: ['zeta', 'alpha'],
    outcome: { godId: 'zeta', called: ['alpha'], why: { cause: 'called' } },
  })
  const spent = { ...room.rules, tuning: createTuning({ turns: { perDay: 1 } }) }
  expect(explain(room.state, called, room.at, spent).outcome).toBe('budget')
})
