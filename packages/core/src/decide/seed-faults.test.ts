/** What the original system got wrong about feelings and births, by the numbers of its list of faults. */
import { expect, test } from 'vitest'
import { mortalOf } from '../log/members.ts'
import { createMemoryStore } from '../memory-store.ts'
import { openRoom } from '../run/open-room.ts'
import type { Room } from '../run/room.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import { scriptedModel } from '../testing/scripted-model.ts'
import { settle } from '../testing/settle.ts'

const ada = mortalOf('m_ada', 'AD0001')
const hour = 3_600_000

function scene() {
  const clock = createManualClock()
  const store = createMemoryStore({ clock })
  const open = (genesisChance = 0) =>
    openRoom({
      id: 'room',
      store,
      clock,
      model: scriptedModel({ clock, moods: ['-3\nit was insulted'], others: ['nothing of use'] }),
      gods: sampleGods(4),
      seed: 'seed',
      tuning: { turns: { replyBudgets: [0, 1] }, births: { chance: genesisChance } },
    })
  return { clock, store, open }
}

/** A god that is not the mortal's patron: how it feels does not change with the mortal's first line alone. */
const strangerTo = (room: Room): string =>
  room.gods.find(({ id }) => id !== room.patronOf(ada.id))?.id ?? expect.unreachable()

test('fault 11, feelings that are lost: a god still dislikes a mortal that comes back after a restart', async () => {
  const { clock, open } = scene()
  const first = await open()
  const god = strangerTo(first)
  const before = first.affinityToward(god, ada.id)
  const leave = first.join(ada)
  await first.post(ada, { nonce: 'n1', text: `${god.toUpperCase()}, you bore me.` })
  await settle(clock, 20_000)
  const offended = first.affinityToward(god, ada.id)
  expect(offended).toBeLessThan(before)
  leave()
  await first.close()
  const second = await open()
  expect(second.affinityToward(god, ada.id)).toBe(offended)
  await second.close()
})

test('fault 11, feelings that never fade: in time a god is back where it began', async () => {
  const { clock, open } = scene()
  const room = await open()
  const god = strangerTo(room)
  const before = room.affinityToward(god, ada.id)
  const leave = room.join(ada)
  await room.post(ada, { nonce: 'n1', text: `${god.toUpperCase()}, you bore me.` })
  await settle(clock, 20_000)
  leave()
  const offended = room.affinityToward(god, ada.id)
  await settle(clock, 12 * hour)
  const later = room.affinityToward(god, ada.id)
  expect(later).toBeGreaterThan(offended)
  expect(later).toBeLessThan(before)
  await settle(clock, 30 * 24 * hour)
  expect(room.affinityToward(god, ada.id)).toBe(before)
  await room.close()
})

test('fault 11, gods without feelings for each other: what one god says to another moves how it feels', async () => {
  const { clock, open } = scene()
  const room = await open()
  room.join(ada)
  await room.post(ada, { nonce: 'n1', text: 'ALPHA, what do you think of them all?' })
  await settle(clock, 30_000)
  const events = (await room.read(0, 100)).map(({ event }) => event)
  const answer = events.find((event) => {
    const answered = event.type === 'reply-spoken' ? events[event.replyTo] : undefined
    return answered?.type === 'reply-spoken'
  })
  if (answer?.type !== 'reply-spoken') expect.unreachable()
  const judged = events.find((event) => event.type === 'mood-judged' && event.toward === 'alpha')
  expect(judged).toMatchObject({ godId: answer.godId, toward: 'alpha', mood: -3 })
  const change = judged?.type === 'mood-judged' ? judged.change : 0
  expect(change).toBeLessThan(0)
  await room.close()
})

test('fault 15, births with nobody there: an empty room brings nobody forth, however long it stays open', async () => {
  const { clock, store, open } = scene()
  const room = await open(1)
  await settle(clock, 5 * hour)
  expect((await store.read('room', 0)).map(({ type }) => type)).toEqual(['room-opened'])
  await room.close()
})

test('fault 15, gods stored again at each restart: three restarts leave the log as it was', async () => {
  const { store, open } = scene()
  for (let start = 0; start < 4; start++) {
    const room = await open()
    expect(room.gods).toHaveLength(4)
    await room.close()
  }
  expect((await store.read('room', 0)).map(({ type }) => type)).toEqual(['room-opened'])
})
