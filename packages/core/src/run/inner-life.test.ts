import { expect, test } from 'vitest'
import { mortalOf, personOf } from '../log/members.ts'
import { createMemoryStore } from '../memory-store.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import { type Script, scriptedModel } from '../testing/scripted-model.ts'
import { settle } from '../testing/settle.ts'
import { openRoom } from './open-room.ts'
import type { RoomOptions } from './room-options.ts'

const ada = mortalOf('m_ada', 'AD0001')
const minute = 60_000

const umbrella = (name: string) => `ID: ${name}
COLOR: #7799EE
TITLE: Goddess of Lost Umbrellas
CULTURE: of this room
DOMAIN: umbrellas left on trains
PROMPT: She collects what was left on the last train and knows who was wet for it. She returns nothing.
MANNER: Damp and forgiving.
DONE`

const words =
  'bells socks ink letters post kettles steam platforms whistles rain wool buttons pockets keys ladders soap moths lamps corners stairs queues stamps maps dust spoons'.split(
    ' ',
  )
/** A persona that no other one shares a phrase with. */
const personaOf = (which: number) =>
  Array.from({ length: 12 }, (_, word) => words[(which * 7 + word * (which + 3)) % words.length]).join(
    ' and ',
  )
const names = ['PLUVIELLA', 'MORTOKK', 'QUIBBENZ', 'TARAVOSH', 'ILLUMMER', 'DRENNOPH']

function scene(others: Script, { gods = sampleGods(3), tuning = {} }: Partial<RoomOptions> = {}) {
  const clock = createManualClock()
  const store = createMemoryStore({ clock })
  const model = scriptedModel({ clock, others, moods: ['2\nwarmly'] })
  const open = (server: string) =>
    openRoom({
      id: 'room',
      store,
      clock,
      model,
      gods,
      seed: 'seed',
      server,
      tuning: { turns: { replyBudgets: [1] }, births: { chance: 1 }, server: { leaseMs: 5_000 }, ...tuning },
    })
  const log = async () => await store.read('room', 0)
  const births = async () => (await log()).filter((event) => event.type === 'god-born')
  return { clock, store, model, open, log, births }
}

test('in an empty room nobody is born and no model is asked', async () => {
  const { clock, open, log, model } = scene([umbrella('PLUVIELLA')])
  const room = await open('one')
  await settle(clock, 60 * minute)
  expect((await log()).map(({ type }) => type)).toEqual(['room-opened'])
  expect(model.calls).toEqual([])
  await room.close()
})

test('a god is born, speaks its first words to the room, and answers when it is called', async () => {
  const { clock, open, log, model } = scene([umbrella('PLUVIELLA'), 'nothing more'])
  const room = await open('one')
  room.join(ada)
  await settle(clock, 2.5 * minute)
  const events = await log()
  const bornAt = events.findIndex((event) => event.type === 'god-born')
  expect(events[bornAt]).toMatchObject({ god: { name: 'PLUVIELLA', title: 'Goddess of Lost Umbrellas' } })
  const first = events.find((event) => event.type === 'reply-spoken')
  expect(first).toMatchObject({ godId: 'pluviella', replyTo: bornAt, why: { cause: 'newborn' } })
  const prompt = model.calls.find(({ request }) => request.purpose === 'reply')?.request
  expect(prompt?.messages.at(-1)?.content).toContain('You have come into being this moment')
  const { seq } = await room.post(ada, { nonce: 'n1', text: 'PLUVIELLA, did you find mine?' })
  await settle(clock, 5_000)
  expect((await log()).some((event) => event.type === 'reply-spoken' && event.replyTo === seq)).toBe(true)
  await room.close()
})

test('an answer that brings no god forth is asked for twice more, then its reason is logged', async () => {
  const { clock, open, log, model } = scene(
    ['I cannot help with that.', umbrella('ALPHA'), umbrella('[name]')],
    { gods: sampleGods(9) },
  )
  const room = await open('one')
  room.join(ada)
  await settle(clock, 3.2 * minute)
  const asked = model.calls.filter(({ request }) => request.purpose === 'genesis')
  // Two minutes passed, and each brought a birth.
  expect(asked).toHaveLength(6)
  expect(new Set(asked.slice(0, 3).map(({ request }) => request.messages.at(-1)?.content)).size).toBe(3)
  expect((await log()).find((event) => event.type === 'genesis-failed')).toMatchObject({
    detail: expect.stringMatching(/placeholder|no-name|name-taken|refusal/),
  })
  await room.close()
})

test('a god that would be called as somebody who has spoken here is not born', async () => {
  const { clock, open, births, log } = scene([umbrella('PLUVIELLA')])
  const room = await open('one')
  const pluviella = personOf({ id: 'm_pluviella', name: 'Pluviëlla' })
  room.join(pluviella)
  await room.post(pluviella, { nonce: 'n1', text: 'Hello.' })
  await settle(clock, 2.5 * minute)
  expect(await births()).toEqual([])
  expect((await log()).find((event) => event.type === 'genesis-failed')).toMatchObject({
    detail: 'name-taken: PLUVIELLA would be taken for Pluviëlla',
  })
  await room.close()
})

test('a moderator that objects to a newborn keeps it out', async () => {
  const { clock, store, births } = scene([])
  const room = await openRoom({
    id: 'room',
    store,
    clock,
    model: scriptedModel({ clock, others: [umbrella('PLUVIELLA')] }),
    gods: sampleGods(2),
    seed: 'seed',
    tuning: { births: { chance: 1 } },
    moderator: {
      review: async (text) =>
        text.includes('Umbrellas') ? { verdict: 'reject', reason: 'no umbrellas' } : { verdict: 'allow' },
    },
  })
  room.join(ada)
  await settle(clock, 2.5 * minute)
  expect(await births()).toEqual([])
  await room.close()
})

test('a server that stops in the middle of a birth changes nothing: the next one finishes it, once', async () => {
  let isSlow = true
  const others: Script = (_, earlier) =>
    isSlow ? { hang: 'until-aborted' } : umbrella(names[earlier % names.length] ?? 'NOBODY')
  const { clock, open, births } = scene(others)
  const one = await open('one')
  one.join(ada)
  await settle(clock, 2.1 * minute)
  expect(one.state.pending.map(({ type }) => type)).toEqual(['generate-god'])
  const [due] = one.state.pending
  await one.close()
  isSlow = false
  const other = await open('other')
  other.join(ada)
  await settle(clock, 20_000)
  const born = await births()
  expect(born.filter(({ id }) => id === due?.id)).toHaveLength(1)
  await other.close()
})

test('over 500 minutes gods come and go, none bears another’s name, and the room stays bounded', async () => {
  const others: Script = (_, earlier) =>
    umbrella(`${names[earlier % names.length]}${earlier % 4 === 0 ? 'ANDRA' : ''}`).replace(
      /PROMPT: .*/,
      `PROMPT: Keeps ${personaOf(earlier)}.`,
    )
  const { clock, open, births, log } = scene(others, { tuning: { births: { chance: 0.2, maxBorn: 4 } } })
  const room = await open('one')
  room.join(ada)
  for (let hour = 0; hour < 9; hour++) {
    await settle(clock, 56 * minute)
    const present = room.gods.map(({ name }) => name)
    expect(new Set(present).size).toBe(present.length)
    expect(room.state.born.length).toBeLessThanOrEqual(4)
  }
  expect((await births()).length).toBeGreaterThan(10)
  expect((await log()).some((event) => event.type === 'god-departed')).toBe(true)
  await room.close()
})

test('what leaves the window is remembered, and comes up when the mortal comes back to it', async () => {
  const others: Script = ({ purpose }) =>
    purpose === 'memory' ? 'ALPHA | NPC#AD0001 | 5 | promised to bring a goat named Gerald' : 'nothing'
  const { clock, open, model, log } = scene(others, {
    tuning: {
      births: { chance: 0 },
      lines: { perSecond: 0 },
      state: { windowLines: 10, mortals: 9, nonces: 9 },
    },
  })
  const room = await open('one')
  room.join(ada)
  const say = async (text: string, nonce: string) => {
    await room.post(ada, { nonce, text })
    await settle(clock, 5_000)
  }
  await say('ALPHA, I promise you a goat named Gerald.', 'n0')
  for (let line = 1; line < 12; line++) await say(`ALPHA, and another thing, number ${line}.`, `n${line}`)
  expect((await log()).filter((event) => event.type === 'memories-written').length).toBeGreaterThan(0)
  await say('ALPHA, do you remember Gerald?', 'last')
  const prompt = model.calls.filter(({ request }) => request.purpose === 'reply').at(-1)?.request
  expect(prompt?.messages.at(-1)?.content).toContain(
    'You remember of NPC#AD0001: "promised to bring a goat named Gerald"',
  )
  await room.close()
})

test('a god that has been insulted is in a temper, says so in its prompt, and cools', async () => {
  const clock = createManualClock()
  const model = scriptedModel({ clock, moods: ['-3\nit was insulted'] })
  const room = await openRoom({
    id: 'room',
    store: createMemoryStore({ clock }),
    clock,
    model,
    gods: sampleGods(3),
    seed: 'seed',
    tuning: { turns: { replyBudgets: [1] }, births: { chance: 0 } },
  })
  room.join(ada)
  const promptAfter = async (nonce: string) => {
    await room.post(ada, { nonce, text: 'ALPHA, you bore me.' })
    await settle(clock, 5_000)
    return model.calls
      .filter(({ request }) => request.purpose === 'reply')
      .at(-1)
      ?.request.messages.at(-1)?.content
  }
  expect(await promptAfter('n1')).not.toContain('At the moment')
  await promptAfter('n2')
  expect(await promptAfter('n3')).toMatch(/At the moment you are (sullen|irritable|furious)\./)
  await settle(clock, 3 * 60 * minute)
  expect(await promptAfter('n4')).not.toContain('At the moment')
  await room.close()
})
