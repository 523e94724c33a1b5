// What a god is told before it speaks: a room with a past, and the prompt for the reply that is due. No model is asked.
import assert from 'node:assert/strict'
import { personOf, type RoomState } from '@talking-heads/core'
import {
  type Command,
  createPantheon,
  createTuning,
  decide,
  emptyState,
  foldAll,
  type Rules,
} from '@talking-heads/core/engine'
import { replyPrompt } from '@talking-heads/core/prompts'
import { findMentions } from '@talking-heads/language/mentions'
import { pantheon } from '@talking-heads/pantheon'

const gods = pantheon.filter(({ id }) => ['anansi', 'sedna'].includes(id))
const tuning = createTuning({ turns: { replyBudgets: [1], banterChance: 0 } })
const rules: Rules = { founders: createPantheon(gods), hear: findMentions, tuning }
const ada = personOf({ id: 'm_ada', name: 'NPC#AD0001' })
const bob = personOf({ id: 'm_bob', name: 'NPC#B0B002' })
let at = Date.UTC(2026, 0, 1)
let room: RoomState = emptyState

function apply(command: Command): void {
  at += 20_000
  const decision = decide(room, command, at, rules)
  if (decision.type === 'refused') throw new Error(decision.message)
  room = foldAll(room, decision.events)
}

const post = (mortal: typeof ada, text: string) =>
  apply({ type: 'post', mortal, nonce: `n${room.length}`, text })

/** Whoever was called answers; the god likes that, or not. */
function answer(text: string, mood: number): void {
  for (const type of ['generate-reply', 'judge-mood']) {
    const effectId = room.pending.find((effect) => effect.type === type)?.id ?? ''
    const outcome =
      type === 'judge-mood' ? ({ type: 'mood', mood: { mood } } as const) : ({ type: 'reply', text } as const)
    apply({ type: 'finish-effect', effectId, outcome })
  }
}

apply({ type: 'open', topic: 'boats', seed: 'example' })
post(ada, 'ANANSI, who gave the sea its salt?')
answer('I sold it by the spoon, and the sea has not paid yet.', 2)
post(bob, 'SEDNA, is that true?')
answer('He sells what is mine, as always.', -3)
post(ada, 'ANANSI, est-ce que la mer est très en colère avec toi ?')

const effect = room.pending.find(({ type }) => type === 'generate-reply')
assert(effect?.type === 'generate-reply')
const context = { room: 'example', state: room, pantheon: rules.founders, tuning, at }
const { messages = [] } = replyPrompt(context, effect) ?? {}
for (const { role, content } of messages) console.log(`[${role}]\n${content}\n`)
assert.equal(messages.length, 2)
