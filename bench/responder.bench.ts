import { personOf } from '@talking-heads/core'
import { type Command, decide, foldAll, type Rules } from '@talking-heads/core/engine'
import { ordinaryWords } from '@talking-heads/language/ordinary-words'
import type { Bench } from './bench.ts'
import { converse, rulesFor } from './conversation.ts'
import { talk, worst } from './lines.ts'
import { manyGods } from './many-gods.ts'
import { cpuMs, interleaved, median } from './measure.ts'
import { containedIn, nearAny } from './plain-search.ts'
import { richLines } from './rich-lines.ts'

const perRound = 200
const decisions = 3_000
/** µs a decision, by gods. */
const bars = new Map([
  [100, 20],
  [10_000, 150],
])
const mortal = personOf({ id: 'm_1', name: 'NPC#000001' })
const posting = (text: string, nonce: string): Command => ({ type: 'post', mortal, nonce, text })

/** A new line, its mentions found and its responder drawn, beside two plain ways to look for the names in it. */
export const run: Bench = async () => {
  const rows = [...bars.keys()].map(measure)
  return {
    name: 'responder',
    about:
      'a new line decided: µs of CPU, also for 120 characters of many words; the last 500 of 3,000 decisions as a multiple of the first (flat: 1), the worst 250 characters as a multiple of a line (bar: 5)',
    rows,
    goals: rows.map((row) => ({
      what: `a line decided at ${row.gods.toLocaleString('en')} gods, µs`,
      figure: row['decide µs/line'],
      atMost: bars.get(row.gods) ?? NaN,
    })),
  }
}

function measure(count: number) {
  const gods = manyGods(count)
  const names = gods.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase())
  const rules = rulesFor(gods, ordinaryWords)
  const { state, at } = converse(200, { mortals: 20, rules })
  const each =
    (look: (text: string, nonce: string) => unknown, lines: readonly string[] = talk) =>
    () => {
      for (let index = 0; index < perRound; index++) look(lines[index % lines.length] ?? '', `b${index}`)
    }
  const ofLine = (text: string, nonce: string) => decide(state, posting(text, nonce), at, rules)
  const rich = Object.values(richLines(perRound)).flatMap((lines, kind, { length }) =>
    lines.filter((_, at) => at % length === kind),
  )
  const micros = interleaved(
    {
      ours: each(ofLine),
      rich: each(ofLine, rich),
      substring: each((text) => containedIn(text, names)),
      ...Object.fromEntries(Object.entries(worst).map(([name, text]) => [name, each(ofLine, [text])])),
    },
    { rounds: 60, perRound, now: cpuMs },
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
  const multiples = Object.keys(worst).map(
    (name) => [`${name} ×`, (micros[name] ?? Number.NaN) / ours] as const,
  )
  return {
    gods: count,
    'decide µs/line': ours,
    'many words µs/line': micros.rich ?? Number.NaN,
    'last ÷ first 500': growth(rules),
    'worst ×': Math.max(...multiples.map(([, multiple]) => multiple)),
    'substring scan µs/line': micros.substring ?? Number.NaN,
    'edit distance to every name µs/line': distances.all ?? Number.NaN,
    ...Object.fromEntries(multiples),
  }
}

/** How much dearer the last 500 of 3,000 decisions are than the first, in a room that keeps talking; by medians. */
function growth(rules: Rules): number {
  let { state, at } = converse(200, { mortals: 20, rules })
  const micros: number[] = []
  for (let index = 0; index < decisions; index++) {
    at += 900
    const start = performance.now()
    const decision = decide(state, posting(talk[index % talk.length] ?? '', `g${index}`), at, rules)
    micros.push((performance.now() - start) * 1_000)
    if (decision.type === 'refused') throw new Error(decision.message)
    state = foldAll(state, decision.events)
    for (let effect = state.pending[0]; effect; effect = state.pending[0]) {
      const outcome = { type: 'reply', text: 'That was before the river learned your name.' } as const
      const finished = decide(state, { type: 'finish-effect', effectId: effect.id, outcome }, at, rules)
      if (finished.type === 'accepted') state = foldAll(state, finished.events)
    }
  }
  return median(micros.slice(-500)) / median(micros.slice(0, 500))
}
