import { createPantheon, findMentions, type GodProfile } from '@talking-heads/core'
import { ordinaryWords } from '@talking-heads/core/ordinary-words'
import { pantheon } from '@talking-heads/core/pantheon'
import type { Bench } from './bench.ts'
import { interleaved } from './measure.ts'

const talk = [
  'good evening, everybody, has anyone seen my hat?',
  'ANANSI, tell me a story about the sea',
  'I asked the wrong person about the weather and now it hails',
  'what would you do in my place?',
  'no way, really? lol',
]
const filled = (piece: string) => piece.repeat(250).slice(0, 250)
/** 250 characters of what costs most. */
const worst = {
  plain: filled('nothing is said in this line of ordinary talk '),
  emoji: filled('👩‍🚀🔥'),
  marks: filled('Z\u0338\u0322\u031b'),
  joiners: filled('\u200d'),
  'right to left': filled('مرحبا بالجميع كيف حالكم '),
  'names across Han': filled('今天照相很开心'),
  'Han names': filled('孫悟空'),
  names: filled('zeus odin loki '),
  'nearly names': filled('anansy shivva odinn osirsi '),
  hyphens: filled('baba-'),
}
const perRound = 200

/** Finding a line's mentions, beside a search of the line for every name, and an edit distance to every name. */
export const run: Bench = async () => ({
  name: 'mentions',
  about:
    'µs for a line of chat, and for 250 characters of the worst as multiples of it; beside two plain ways to look',
  rows: [100, 10_000].map((count) => {
    const gods = manyGods(count)
    const known = createPantheon(gods, { ordinaryWords })
    const names = gods.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase())
    const each = (look: (text: string) => unknown) => () => {
      for (let index = 0; index < perRound; index++) look(talk[index % talk.length] ?? '')
    }
    const micros = interleaved(
      {
        ours: each((text) => findMentions(text, known)),
        substring: each((text) => names.filter((name) => text.toLowerCase().includes(name))),
        ...Object.fromEntries(
          Object.entries(worst).map(([name, text]) => [name, each(() => findMentions(text, known))]),
        ),
      },
      { perRound },
    )
    const distances = interleaved(
      {
        all: () => {
          for (const text of talk) compareAll(text, names)
        },
      },
      { rounds: 3, perRound: talk.length },
    )
    const ours = micros.ours ?? Number.NaN
    return {
      gods: count,
      'ours µs/line': ours,
      'substring scan µs/line': micros.substring ?? Number.NaN,
      'edit distance to every name µs/line': distances.all ?? Number.NaN,
      ...Object.fromEntries(
        Object.keys(worst).map((name) => [`${name} ×`, (micros[name] ?? Number.NaN) / ours]),
      ),
    }
  }),
})

const compareAll = (text: string, names: readonly string[]) =>
  text
    .toLowerCase()
    .split(/\W+/)
    .filter((word) => word !== '')
    .filter((word) => names.some((name) => levenshtein(word, name) <= 1))

/** By the book. */
function levenshtein(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let column = 1; column <= other.length; column++) {
      const change = (row[column - 1] ?? 0) + (one[at - 1] === other[column - 1] ? 0 : 1)
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

/** The pantheon that comes along, and behind it gods with names of their own made of syllables. */
function manyGods(count: number): readonly GodProfile[] {
  const syllables = 'ba ke li mo nu ra se ti vo za cho dri gha pel sku'.split(' ')
  const [like] = pantheon
  if (!like) throw new Error('the pantheon is empty')
  const made = Array.from({ length: Math.max(0, count - pantheon.length) }, (_, index): GodProfile => {
    const digits = index.toString(syllables.length).padStart(4, '0')
    const name = [...digits].map((digit) => syllables[Number.parseInt(digit, syllables.length)]).join('')
    return { ...like, id: `made-${index}`, name: `X${name}`, aliases: [] }
  })
  return [...pantheon, ...made].slice(0, count)
}
