import { personOf, type RoomState, type TuningOptions } from '@talking-heads/core'
import {
  type Command,
  createPantheon,
  createTuning,
  decide,
  type Effect,
  emptyState,
  foldAll,
  type Rules,
  random,
} from '@talking-heads/core/engine'
import type { PromptContext } from '@talking-heads/core/prompts'
import { findMentions } from '@talking-heads/language/mentions'
import { pantheon } from '@talking-heads/pantheon'

const cast = ['anansi', 'loki', 'sedna', 'zeus']
const mortals = [0, 1, 2].map((index) =>
  personOf({ id: `m_${index}`, name: `NPC#${(0xad0000 + index * 0x1f3b).toString(16).toUpperCase()}` }),
)
const asked = [
  'I walked down to the harbour this morning and all the boats had been tied together with hair. Was that you?',
  'what would you do in my place?',
  'my grandmother says that thunder is only furniture being moved. she is never wrong about furniture',
  'Nobody in this room has answered my question about the bread.',
  'Tell me something that is true, then something that is better than true.',
  'how many of your children are still speaking to you?',
]

type GenerateReply = Extract<Effect, { type: 'generate-reply' }>

export interface Asked {
  readonly context: PromptContext
  readonly effect: GenerateReply
}

/** An evening of mortals and four gods, until so many lines have been said: all replies that were asked for, in order. */
export function evening(lines: number, tuning: TuningOptions = {}): readonly Asked[] {
  const rules: Rules = {
    founders: createPantheon(pantheon.filter(({ id }) => cast.includes(id))),
    hear: findMentions,
    tuning: createTuning({ lines: { perSecond: 0 }, ...tuning }),
  }
  const replies: Asked[] = []
  let state: RoomState = emptyState
  let at = Date.UTC(2026, 0, 1)
  const apply = (command: Command) => {
    at += 2_000
    const decision = decide(state, command, at, rules)
    if (decision.type === 'refused') throw new Error(decision.message)
    state = foldAll(state, decision.events)
  }
  const answer = (effect: GenerateReply) => {
    replies.push({
      context: { room: 'evening', state, pantheon: rules.founders, tuning: rules.tuning, at },
      effect,
    })
    const { samples = [], voice } = rules.founders.get(effect.godId) ?? {}
    const said = [...samples, ...(voice?.question ?? []), ...(voice?.tale ?? [])]
    return said[Math.floor(random('answer', replies.length, effect.godId) * said.length)] ?? 'So be it.'
  }
  const count = () => replies.length + posted
  let posted = 0
  apply({ type: 'open', topic: 'boats', seed: 'bench' })
  while (count() < lines) {
    const pick = <T>(of: readonly T[], label: string) =>
      of[Math.floor(random('evening', posted, label) * of.length)]
    const mortal = pick(mortals, 'who') ?? personOf({ id: 'm_x', name: 'NPC#000000' })
    apply({ type: 'post', mortal, nonce: `n${posted}`, text: pick(asked, 'what') ?? '' })
    posted++
    for (let effect = state.pending[0]; effect; effect = state.pending[0]) {
      const outcome =
        effect.type === 'generate-reply'
          ? ({ type: 'reply', text: answer(effect) } as const)
          : effect.type === 'judge-mood'
            ? ({ type: 'mood', mood: { mood: (posted % 5) - 2 } } as const)
            : ({ type: 'silence', reason: 'superseded' } as const)
      apply({ type: 'finish-effect', effectId: effect.id, outcome })
    }
  }
  return replies
}
