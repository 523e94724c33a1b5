// Why a god speaks: a room with a past, one more line, and what `explain` says of it. No model, no store, no clock.
import assert from 'node:assert/strict'
import { personOf, type RoomState } from '@talking-heads/core'
import {
  type Command,
  createPantheon,
  createTuning,
  decide,
  emptyState,
  explain,
  foldAll,
  type Rules,
} from '@talking-heads/core/engine'
import { findMentions } from '@talking-heads/language/mentions'
import { readTalk } from '@talking-heads/language/talk'
import { pantheon } from '@talking-heads/pantheon'

const names = ['anansi', 'loki', 'sedna', 'susanoo', 'zao-jun', 'zeus']
const gods = pantheon.filter(({ id }) => names.includes(id))
const rules: Rules = {
  founders: createPantheon(gods),
  hear: findMentions,
  readTalk,
  tuning: createTuning({ turns: { replyBudgets: [1] } }),
}
const you = personOf({ id: 'm_you', name: 'NPC#F69420' })
let at = Date.UTC(2026, 0, 1)

function apply(state: RoomState, command: Command): RoomState {
  at += 4_000
  const decision = decide(state, command, at, rules)
  if (decision.type === 'refused') throw new Error(decision.message)
  return foldAll(state, decision.events)
}

let room = apply(emptyState, { type: 'open', topic: 'boats', seed: 'example' })
for (const text of ['LOKI, did you steal my boat?', 'LOKI, I know it was you.', 'ANANSI, did you see him?']) {
  room = apply(room, { type: 'post', mortal: you, nonce: `n${room.length}`, text })
  for (let due = room.pending[0]; due; due = room.pending[0]) {
    const mood = { mood: due.type === 'judge-mood' && due.godId === 'loki' ? -2 : 1 }
    const outcome =
      due.type === 'judge-mood'
        ? ({ type: 'mood', mood } as const)
        : ({ type: 'reply', text: 'Perhaps.' } as const)
    room = apply(room, { type: 'finish-effect', effectId: due.id, outcome })
  }
}

const line = { author: you.id, text: 'I miss the sea, and ZAO JUN’s kitchen' }
const told = explain(room, line, at, rules)
console.log(`${you.name}: ${line.text}\n`)
console.log(`called:       ${told.called.join(', ') || 'nobody'}`)
console.log(`spoken of:    ${told.spokenOf.join(', ')}`)
const odds = Object.entries(told.partner?.factors ?? {}).map(([name, value]) => `${name} ${value}`)
console.log(
  `talking with: ${told.partner?.godId}, which goes on with a chance of ${told.partner?.chance.toFixed(2)}`,
)
console.log(`              (${odds.join(' × ')}); else\n`)
for (const { godId, weight, chance, factors } of told.gods) {
  const parts = Object.entries(factors).map(([name, value]) => `${name} ${value.toFixed(2)}`)
  const percent = `${(chance * 100).toFixed(1)} %`
  console.log(
    `${godId.padEnd(10)}${percent.padStart(7)}  = ${weight.toFixed(2).padStart(6)}  = ${parts.join(' × ')}`,
  )
}
const { outcome } = told
console.log(`\ndraws: go on ${told.draws.continue.toFixed(2)}, responder ${told.draws.responder.toFixed(2)}`)
console.log(
  typeof outcome === 'string' ? `silence: ${outcome}` : `${outcome.godId} speaks: ${outcome.why.cause}`,
)
assert.deepEqual(told.spokenOf, ['zao-jun'])
