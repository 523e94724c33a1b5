// Three investigators, two people called Alice and Bob, all in German: another world, by options alone.
import assert from 'node:assert/strict'
import { scriptedModel } from '@talking-heads/core/testing'
import { alice, bob, openAgency } from './agency.ts'
import { investigators } from './investigators.ts'
import { agency as world } from './world.ts'

// Stands in for a model, so that this runs anywhere. Any other speaks as well: see docs/models.md.
const lines = [
  'Das Kassenbuch, sagen Sie, und seit wann vermissen Sie es wirklich?',
  'Eine Tür, die zu ist, war auch einmal offen, mein Lieber.',
]
const model = scriptedModel({
  replies: (_, earlier) => `${world.mark}: ${lines[earlier % lines.length]}`,
  moods: ['2\nEr hört genau hin.'],
})

await using room = await openAgency({ model, seed: 'detectives', tuning: { turns: { replyBudgets: [1] } } })
const names = new Map([...investigators, alice, bob].map(({ id, name }) => [id, name]))
let judged = () => {}
room.on('entries', (entries) => {
  for (const { event } of entries) {
    if (event.type === 'message-posted') console.log(`${names.get(event.author)}: ${event.text}`)
    if (event.type === 'reply-spoken') console.log(`${names.get(event.godId)}: ${event.text}`)
    if (event.type === 'mood-judged') judged()
  }
})

for (const [person, text] of [
  [alice, 'Lindqvist, jemand hat mein Kassenbuch genommen.'],
  [bob, 'Brandauer, ich war es nicht, und die Tür war zu!'],
] as const) {
  room.join(person)
  const answered = new Promise<void>((resolve) => {
    judged = resolve
  })
  await room.post(person, { nonce: 'first', text })
  await answered
}

for (const [godId, affinity] of Object.entries(room.affinitiesToward(alice.id))) {
  console.log(`${names.get(godId)} ${room.affinityInWords(affinity)}, ${alice.name}.`)
}
assert.equal(room.state.window.length, 4)
assert.deepEqual(Object.keys(room.affinitiesToward(bob.id)), ['brandauer'])
