import { type Event, type GodProfile, personOf, type RoomState, type Store } from '@talking-heads/core'
import {
  type Command,
  createPantheon,
  createTuning,
  decide,
  emptyState,
  fold,
  type Rules,
  random,
} from '@talking-heads/core/engine'
import { findMentions, type WordList } from '@talking-heads/language/mentions'
import { readTalk } from '@talking-heads/language/talk'
import { pantheon } from '@talking-heads/pantheon'

const chatter = [
  'good evening, everybody',
  'ANANSI, tell me a story about the sea',
  'what do you think of my landlord, Zeus?',
  'I lost my keys again and it rains',
  'is anybody here who knows about bread?',
  'odin and loki, stop it',
  "don't set the table yet, the frying pan is still hot",
]

export const rulesFor = (gods: readonly GodProfile[] = pantheon, ordinaryWords?: WordList): Rules => ({
  founders: createPantheon(gods),
  hear: (text, named) => findMentions(text, named, ordinaryWords),
  readTalk,
  tuning: createTuning({ lines: { perSecond: 0 } }),
})

/** A room in which `mortals` have been talking and gods answering, and its log. */
export function converse(
  lines: number,
  { mortals, rules }: { readonly mortals: number; readonly rules: Rules },
) {
  const log: Event[] = []
  let state: RoomState = emptyState
  let at = Date.UTC(2026, 0, 1)
  const apply = (command: Command) => {
    const decision = decide(state, command, at, rules)
    if (decision.type === 'refused') throw new Error(decision.message)
    for (const event of decision.events) {
      log.push(event)
      state = fold(state, event)
    }
  }
  apply({ type: 'open', topic: 'a benchmark', seed: 'bench' })
  for (let line = 0; line < lines; line++) {
    at += 700
    const who = Math.floor(random('mortal', line, 'who') * mortals)
    const mortal = personOf({
      id: `m_${who}`,
      name: `NPC#${who.toString(16).toUpperCase().padStart(6, '0')}`,
    })
    const text = chatter[line % chatter.length] ?? ''
    apply({ type: 'post', mortal, nonce: `n${line}`, text })
    for (let effect = state.pending[0]; effect; effect = state.pending[0]) {
      const outcome =
        effect.type === 'judge-mood'
          ? ({ type: 'mood', mood: { mood: (line % 7) - 3, reason: 'a reason of ordinary length' } } as const)
          : ({ type: 'reply', text: 'I was lying about that before your grandmother had teeth.' } as const)
      apply({ type: 'finish-effect', effectId: effect.id, outcome })
    }
  }
  return { log, state, at }
}

/** Appends the log's events, over and over, until the room's log has this length. */
export async function fillRoom(
  store: Store,
  room: string,
  length: number,
  log: readonly Event[],
): Promise<void> {
  const step = 500
  for (let from = 0; from < length; from += step) {
    const places = Array.from({ length: Math.min(step, length - from) }, (_, index) => from + index)
    await store.append(
      room,
      from,
      places.flatMap((place) => log[place % log.length] ?? []),
    )
  }
}
