import { expect, test } from 'vitest'
import { mortalOf } from '../log/members.ts'
import { createMemoryStore } from '../memory-store.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import { scriptedModel } from '../testing/scripted-model.ts'
import { settle } from '../testing/settle.ts'
import type { TuningOptions } from '../tuning/create-tuning.ts'
import { openRoom } from './open-room.ts'

const ada = mortalOf('m_ada', 'AD0001')
const minute = 60_000

/** An hour in which a mortal says a line every minute for a while, in a room where everything happens that is not switched off. */
async function anHour(tuning: TuningOptions) {
  const clock = createManualClock()
  const store = createMemoryStore({ clock })
  const model = scriptedModel({
    clock,
    moods: ['2\nwarmly'],
    others: ['ALPHA | NPC#AD0001 | 5 | It promised.'],
  })
  const room = await openRoom({
    id: 'room',
    store,
    clock,
    model,
    gods: sampleGods(3),
    seed: 'seed',
    tuning: {
      lines: { perSecond: 0 },
      births: { chance: 1, attempts: 1 },
      unprompted: { chance: 1, afterMs: 30_000 },
      state: { windowLines: 12, mortals: 9, nonces: 64 },
      ...tuning,
    },
  })
  room.join(ada)
  for (let index = 0; index < 20; index++) {
    await room.post(ada, { nonce: `n${index}`, text: 'ALPHA, I promise you a boat.' })
    await settle(clock, minute)
  }
  await settle(clock, 40 * minute)
  const events = await store.read('room', 0)
  const purposes = new Set(model.calls.map(({ request }) => request.purpose))
  const types = new Set(events.map(({ type }) => type))
  const replies = model.calls
    .filter(({ request }) => request.purpose === 'reply')
    .map(({ request }) => request)
  await room.close()
  return { room, events, purposes, types, replies }
}

test('by default a room judges, remembers, and gives birth; where it is asked to, gods break a silence', async () => {
  const { purposes, types, events } = await anHour({})
  expect([...purposes].sort()).toEqual(['genesis', 'memory', 'mood', 'reply'])
  for (const type of ['mood-judged', 'memories-written', 'genesis-failed', 'minute-passed'] as const) {
    expect(types).toContain(type)
  }
  expect(events.some((event) => event.type === 'reply-spoken' && event.why?.cause === 'unprompted')).toBe(
    true,
  )
})

test('moods that are off cost no call and no event, and no prompt says what a god feels', async () => {
  const { room, purposes, types, replies } = await anHour({ moods: false })
  expect(purposes).not.toContain('mood')
  expect(types).not.toContain('mood-judged')
  expect(replies.length).toBeGreaterThan(10)
  for (const { messages, about } of replies) {
    const text = messages.map(({ content }) => content).join('\n')
    expect(text).not.toMatch(/^You (?:greatly|are|like|tolerate|dislike|absolutely) .*NPC#/m)
    expect(text).not.toContain('At the moment you are')
    expect(about).toMatchObject({ affinity: 0 })
  }
  expect(room.affinityToward('alpha', ada.id)).toBe(0)
  expect(room.affinitiesToward(ada.id)).toEqual({})
  expect(room.temperOf('alpha')).toBeUndefined()
})

test('memory that is off costs no call and no event', async () => {
  const { purposes, types } = await anHour({ memory: false })
  expect(purposes).not.toContain('memory')
  expect(types).not.toContain('memories-written')
})

test('births that are off cost no call and no event', async () => {
  const { purposes, types } = await anHour({ births: false })
  expect(purposes).not.toContain('genesis')
  expect(types).not.toContain('god-born')
  expect(types).not.toContain('genesis-failed')
})

test('where gods speak only when spoken to, and nobody is born, not even minutes are logged', async () => {
  const { types, events } = await anHour({ births: false, unprompted: false })
  expect(types).not.toContain('minute-passed')
  expect(events.some((event) => event.type === 'reply-spoken' && event.why?.cause === 'unprompted')).toBe(
    false,
  )
})

test('what was due when it was switched off ends without a call', async () => {
  const clock = createManualClock()
  const store = createMemoryStore({ clock })
  const options = { id: 'room', store, clock, gods: sampleGods(3), seed: 'seed' }
  const silent = scriptedModel({ clock, moods: [{ hang: 'until-aborted' }] })
  const before = await openRoom({ ...options, model: silent, server: 'one' })
  before.join(ada)
  await before.post(ada, { nonce: 'n', text: 'ALPHA, well?' })
  await settle(clock, 8_000)
  expect(before.state.pending.map(({ type }) => type)).toContain('judge-mood')
  await before.close()
  const model = scriptedModel({ clock })
  const after = await openRoom({ ...options, model, server: 'two', tuning: { moods: false } })
  after.join(ada)
  await settle(clock, 20_000)
  expect(after.state.pending).toEqual([])
  expect(model.calls).toEqual([])
  await after.close()
})
