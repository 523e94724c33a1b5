import type { ModelRequest } from '@talking-heads/core'
import { arbiter } from '@talking-heads/core/strategies'
import { createManualClock, drain, type ManualClock, scriptedModel } from '@talking-heads/core/testing'
import { expect, test } from 'vitest'
import { alice, bob, openAgency } from './agency.ts'
import { agency } from './world.ts'

/** Of the default world, in the example's language as well. None is part of a word that belongs there. */
const olympian = /god|mortal|npc|worship|olymp|divine|gott|gött|sterblich/i

/** Lets time pass, timer by timer. */
async function pass(clock: ManualClock, ms: number): Promise<void> {
  let isOver = false
  clock.after(ms, () => {
    isOver = true
  })
  await drain()
  while (!isOver && clock.runNext()) await drain()
}

const newcomers = [
  [
    'Petrowna',
    'Kennt jede Akte beim Vornamen und hat seit Jahren keinen Menschen mehr so genannt, was ihr auffällt.',
  ],
  [
    'Vesterholt',
    'Fotografiert Schuhe statt Gesichter, weil die seltener lügen, und trägt selbst immer dieselben.',
  ],
  [
    'Quittenbaum',
    'Hört durch Wände und versteht am Telefon kein Wort; möchte endlich einmal unrecht behalten.',
  ],
].map(
  ([name, person]) => `NAME: ${name}
FARBE: #88aa77
STELLE: Archiv und Staub
PERSON: ${person}
ENDE`,
)

/** An evening in the office, long enough that everything is asked for that a model may be asked. */
async function evening(): Promise<{ readonly requests: readonly ModelRequest[]; readonly told: string }> {
  const clock = createManualClock()
  const model = scriptedModel({
    clock,
    replies: (_, earlier) => `${agency.mark}: Das ist Nummer ${earlier}, und sie führt zum Hafen.`,
    moods: (_, earlier) => `${(earlier % 7) - 3}\nSo klang es.`,
    others: ({ purpose }, earlier) =>
      purpose === 'genesis'
        ? (newcomers[earlier % newcomers.length] ?? '')
        : 'Okonjo | Alice | 4 | Sie sucht ein Buch.',
  })
  const room = await openAgency({
    model,
    clock,
    seed: 'evening',
    strategy: arbiter({ choices: 3 }),
    tuning: {
      births: { chance: 1, maxBorn: 1 },
      unprompted: { chance: 1 },
      replies: { maxRepetition: 1 },
      state: { windowLines: 16, mortals: 9, nonces: 9 },
    },
  })
  room.join(alice)
  room.join(bob)
  for (let turn = 0; turn < 30; turn++) {
    const [person, text] =
      turn % 2 === 0 ? [alice, 'Okonjo, wo ist mein Buch?'] : [bob, 'Wer hat den Schlüssel?']
    await room.post(person, { nonce: `n${turn}`, text: `${text} (${turn})` })
    await pass(clock, 15_000)
  }
  await pass(clock, 600_000)
  const log = await room.read(0, 5_000)
  const shown = [100, 30, 0, -40, -100].map((affinity) => room.affinityInWords(affinity))
  const tempers = room.gods.map(({ id }) => room.temperOf(id))
  await room.close()
  const left = log.flatMap(({ event }) => (event.type === 'god-departed' ? [event.farewell] : []))
  return { requests: model.calls.map(({ request }) => request), told: JSON.stringify([shown, tempers, left]) }
}

test('in the detective agency no prompt and nothing that people are told holds a word of the default world', async () => {
  const { requests, told } = await evening()
  const purposes = new Set(requests.map(({ purpose }) => purpose))
  expect([...purposes].sort()).toEqual(['arbiter', 'genesis', 'memory', 'mood', 'reply'])
  const prompts = requests.map(({ messages }) => messages.map(({ content }) => content).join('\n'))
  for (const prompt of prompts) expect(prompt).not.toMatch(olympian)
  expect(told).not.toMatch(olympian)
  expect(told).toContain('würde für dich lügen')
  expect(told).toContain('also gehe ich')
  // All that a reply may hold was there: memories, tempers, two names at once, first words, a broken silence.
  const all = prompts.join('\n')
  for (const part of ['weißt du noch', 'Im Augenblick bist du', 'Alice und Bob', 'erste', 'still geworden']) {
    expect(all).toContain(part)
  }
  expect(all).toContain('Alice: Okonjo, wo ist mein Buch?')
})
