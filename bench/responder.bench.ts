import { decide, type GodProfile, mortalOf } from '@talking-heads/core'
import { pantheon } from '@talking-heads/core/pantheon'
import type { Bench } from './bench.ts'
import { converse, rulesFor } from './conversation.ts'
import { interleaved } from './measure.ts'

const lines = [
  'good evening, everybody, has anyone seen my hat?',
  'ANANSI, tell me a story about the sea',
  'I asked the wrong person about the weather and now it hails',
  'what would you do in my place?',
]
const decisions = 200

/** A new line: its mentions found and its responder drawn, beside a plain search of the line for every name. */
export const run: Bench = async () => {
  const rows = [100, 10_000].map((count) => {
    const gods = manyGods(count)
    const rules = rulesFor(gods)
    const { state, at } = converse(200, { mortals: 20, rules })
    const mortal = mortalOf('m_1', '000001')
    const names = gods.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase())
    const micros = interleaved(
      {
        ours: () => {
          for (let index = 0; index < decisions; index++) {
            const text = lines[index % lines.length] ?? ''
            decide(state, { type: 'post', mortal, nonce: `b${index}`, text }, at, rules)
          }
        },
        substring: () => {
          for (let index = 0; index < decisions; index++) {
            const text = (lines[index % lines.length] ?? '').toLowerCase()
            names.filter((name) => text.includes(name))
          }
        },
      },
      { perRound: decisions },
    )
    return {
      gods: count,
      'decide µs/line': micros.ours ?? Number.NaN,
      'substring scan µs/line': micros.substring ?? Number.NaN,
    }
  })
  return {
    name: 'responder',
    about:
      'a new line, mentions found and responder drawn; the bars are 20 µs at 100 gods and 150 µs at 10,000',
    rows,
  }
}

function manyGods(count: number): readonly GodProfile[] {
  return Array.from({ length: count }, (_, index): GodProfile => {
    const like = pantheon[index % pantheon.length]
    if (!like) throw new Error('the pantheon is empty')
    if (index < pantheon.length) return like
    return {
      ...like,
      id: `${like.id}-${index}`.slice(-40).replace(/^-/, ''),
      name: `${like.name} ${index}`,
      aliases: [],
    }
  })
}
