import type { GenerateOptions, ModelRequest } from '../../ports/language-model.ts'
import { sampleGods } from '../sample-gods.ts'

const [god] = sampleGods(1)

/** A request for a reply to `line`. Frozen: an adapter that edits what it was given fails. */
export function requestFor(line: string, more: Partial<ModelRequest> = {}): ModelRequest {
  if (!god) throw new Error('there are no sample gods')
  const addressee = { id: 'm_ann', name: 'NPC#A00001', kind: 'mortal' } as const
  return deepFreeze({
    purpose: 'reply',
    room: 'olympus',
    messages: [
      { role: 'system', content: 'You are ALPHA. Answer in one sentence.' },
      { role: 'user', content: line },
    ],
    maxTokens: 128,
    temperature: 0.9,
    topP: 0.73,
    topK: 30,
    repetitionPenalty: 1.18,
    seed: 7,
    about: { purpose: 'reply', god, addressee, affinity: 0, line, history: [], called: true },
    ...more,
  })
}

export const patiently = (): GenerateOptions => ({ signal: new AbortController().signal })

/** Words that take `count` tokens where a word is one. */
export const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => `w${index}`).join(' ')

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const member of Object.values(value)) deepFreeze(member)
  return Object.freeze(value)
}
