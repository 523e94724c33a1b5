import { findMentions } from '@talking-heads/language/mentions'
import { ordinaryWords } from '@talking-heads/language/ordinary-words'
import type { Bench, Row } from './bench.ts'
import { talk, worst } from './lines.ts'
import { manyGods } from './many-gods.ts'
import { cpuMs, interleaved } from './measure.ts'
import { containedIn, nearAny } from './plain-search.ts'
import { lineLength, richLines } from './rich-lines.ts'

const perRound = 200
/** µs a line, at 100 gods. */
const bar = 20

/** Finding a line's mentions, beside a search of the line for every name, and an edit distance to every name. */
export const run: Bench = async () => {
  // Many lines of each kind, so that nothing that remembers a line or its words has met them lately.
  const kinds: Readonly<Record<string, readonly string[]>> = {
    talk,
    ...richLines(perRound),
    ...Object.fromEntries(Object.entries(worst).map(([kind, text]) => [kind, [text.slice(0, lineLength)]])),
  }
  const measured = [100, 10_000].map((count) => ({ count, micros: microsOf(kinds, count) }))
  const rows = Object.keys(kinds).map(
    (kind): Row => ({
      line: kind,
      ...Object.fromEntries(
        measured.map(({ count, micros }) => [
          `µs at ${count.toLocaleString('en')} gods`,
          micros[kind] ?? NaN,
        ]),
      ),
    }),
  )
  const plainWays = [100, 10_000].map((count) => {
    const names = namesOf(count)
    return interleaved(
      {
        substring: () => {
          for (const text of talk) containedIn(text, names)
        },
        distances: () => {
          for (const text of talk) nearAny(text, names)
        },
      },
      { rounds: 3, perRound: talk.length },
    )
  })
  const plainRow = (line: string, way: string): Row => ({
    line,
    'µs at 100 gods': plainWays[0]?.[way] ?? NaN,
    'µs at 10,000 gods': plainWays[1]?.[way] ?? NaN,
  })
  return {
    name: 'mentions',
    about: `µs of CPU a line: talk as it is, then lines of ${lineLength} characters; in the end two plain ways to look, on talk`,
    rows: [
      ...rows,
      plainRow('(search for every name)', 'substring'),
      plainRow('(edit distance to every name)', 'distances'),
    ],
    goals: Object.keys(kinds).map((kind) => ({
      what: `mentions of a line at 100 gods, ${kind}, µs`,
      figure: measured[0]?.micros[kind] ?? NaN,
      atMost: bar,
    })),
  }
}

function microsOf(kinds: Readonly<Record<string, readonly string[]>>, count: number): Record<string, number> {
  const gods = manyGods(count)
  const looks = Object.entries(kinds).map(([kind, lines]) => {
    const look = () => {
      for (let at = 0; at < perRound; at++) findMentions(lines[at % lines.length] ?? '', gods, ordinaryWords)
    }
    return [kind, look] as const
  })
  return interleaved(Object.fromEntries(looks), { rounds: 60, perRound, now: cpuMs })
}

function namesOf(count: number): readonly string[] {
  return manyGods(count)
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .map((name) => name.toLowerCase())
}
