import { expect, test } from 'vitest'
import { mortalOf } from '../log/members.ts'
import { createMemoryStore } from '../memory-store.ts'
import type { World } from '../prompts/world/world.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import { sampleWorld } from '../testing/sample-world.ts'
import { scriptedModel } from '../testing/scripted-model.ts'
import { settle } from '../testing/settle.ts'
import { arbiter } from '../turns/strategies.ts'
import { openRoom } from './open-room.ts'
import type { RoomOptions } from './room-options.ts'

const ada = mortalOf('m_ada', 'AD0001')

async function opened(world: World, options: Partial<RoomOptions> = {}) {
  const clock = createManualClock()
  const store = createMemoryStore({ clock })
  const model = scriptedModel({
    clock,
    replies: (_, earlier) => `FUNK: ${dishes[earlier % dishes.length]}, und zwar für alle.`,
    moods: ['3\nherzlich'],
    others: [{ hang: 'until-aborted' }],
  })
  const open = ({ tuning, ...others }: Partial<RoomOptions>) =>
    openRoom({
      ...{ id: 'room', store, clock, model, gods: sampleGods(3), seed: 'seed', world, ...others },
      tuning: { turns: { replyBudgets: [1], banterChance: 0 }, births: false, ...tuning },
    })
  const room = await open(options)
  room.join(ada)
  const problems: string[] = []
  room.on('problem', ({ code }) => problems.push(code))
  return { room, store, clock, model, open, problems }
}

const dishes = ['Suppe', 'Labskaus mit Gurke', 'Grünkohl ohne alles', 'Zwieback']

test('all that a model is told is of the room’s world, and its answers are found by the world’s mark', async () => {
  const { room, store, clock, model } = await opened(sampleWorld)
  await room.post(ada, { nonce: 'n1', text: 'ALPHA, was gibt es?' })
  await settle(clock, 10_000)
  expect((await store.read('room', 0)).find(({ type }) => type === 'reply-spoken')).toMatchObject({
    text: 'Suppe, und zwar für alle.',
  })
  expect(model.calls.map(({ request }) => request.purpose)).toEqual(['reply', 'mood'])
  const told = model.calls.flatMap(({ request }) => request.messages.map(({ content }) => content)).join('\n')
  expect(told).toContain('Du spielst ein Mitglied einer Schiffsbesatzung')
  expect(told).toContain('Wie steht ALPHA zu NPC#AD0001?')
  expect(told).not.toMatch(/\b(?:You|gods?|mortals?)\b/)
  await room.close()
})

test('feelings and tempers are told in the world’s words', async () => {
  const { room, clock } = await opened(sampleWorld)
  for (let line = 0; line < 4; line++) {
    await room.post(ada, { nonce: `n${line}`, text: `ALPHA, was gibt es, zum ${line}. Mal?` })
    await settle(clock, 60_000)
  }
  expect(room.affinityInWords(100)).toBe('würde mit dir um die Welt segeln')
  expect(room.affinityInWords(-39)).toBe('hat keine Meinung von dir')
  expect(room.affinityInWords(-100)).toBe('ließe dich gern am Kai stehen')
  expect(room.temperOf('alpha')).toMatch(/^(?:zufrieden|fröhlich|ausgelassen)$/)
  await room.close()
})

test('a world that lacks something is refused before the store is asked', async () => {
  const { reply } = sampleWorld
  const world = { ...sampleWorld, reply: { ...reply, answer: 'Antworte {name}!' } }
  await expect(opened(world)).rejects.toMatchObject({
    code: 'invalid-input',
    message: expect.stringContaining('reply.answer without the hole {line}'),
  })
})

test('where births were switched off and the world has no words for them, one that was due brings nobody forth', async () => {
  const { room, store, clock, open } = await opened(sampleWorld, { tuning: { births: { chance: 1 } } })
  await settle(clock, 190_000)
  expect(room.state.pending).toMatchObject([{ type: 'generate-god' }])
  await room.close()
  const { births: _, ...barren } = sampleWorld
  const later = await open({ world: barren, tuning: {} })
  later.join(ada)
  await settle(clock, 20_000)
  expect((await store.read('room', 0)).find(({ type }) => type === 'genesis-failed')).toMatchObject({
    detail: 'births are switched off',
  })
  await later.close()
})

test('a strategy that asks a model in a world without words for that is told so, and the draw stands', async () => {
  const { arbiter: _, ...world } = sampleWorld
  const { room, clock, store, problems } = await opened(world, { strategy: arbiter({ choices: 2 }) })
  await room.post(ada, { nonce: 'n1', text: 'Was gibt es?' })
  await settle(clock, 10_000)
  expect(problems).toEqual(['invalid-input'])
  expect((await store.read('room', 0)).map(({ type }) => type)).toContain('reply-spoken')
  await room.close()
})
