import { findMentions } from '@talking-heads/language/mentions'
import { ordinaryWords } from '@talking-heads/language/ordinary-words'
import type { Bench } from './bench.ts'
import { talk, worst } from './lines.ts'
import { manyGods } from './many-gods.ts'
import { interleaved } from './measure.ts'
import { containedIn, nearAny } from './plain-search.ts'

const perRound = 200

/** Finding a line's mentions, beside a search of the line for every name, and an edit distance to every name. */
export const run: Bench = async () => ({
  name: 'mentions',
  about:
    'µs for a line of chat, and for 250 characters of the worst as multiples of it; beside two plain ways to look',
  rows: [100, 10_000].map((count) => {
    const gods = manyGods(count)
    const names = gods.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase())
    const each = (look: (text: string) => unknown) => () => {
      for (let index = 0; index < perRound; index++) look(talk[index % talk.length] ?? '')
    }
    const micros = interleaved(
      {
        ours: each((text) => findMentions(text, gods, ordinaryWords)),
        substring: each((text) => containedIn(text, names)),
        ...Object.fromEntries(
          Object.entries(worst).map(([name, text]) => [
            name,
            each(() => findMentions(text, gods, ordinaryWords)),
          ]),
        ),
      },
      { perRound },
    )
    const distances = interleaved(
      {
        all: () => {
          for (const text of talk) nearAny(text, names)
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
