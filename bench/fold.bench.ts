import { emptyState, foldAll } from '@talking-heads/core/engine'
import type { Bench } from './bench.ts'
import { converse, rulesFor } from './conversation.ts'
import { interleaved } from './measure.ts'

/** How fast a log becomes a state, beside the parsing of the same log, which no replay can go without. */
export const run: Bench = async () => {
  const rules = rulesFor()
  const rows = [20, 2_000, 20_000].map((mortals) => {
    const { log } = converse(8_000, { mortals, rules })
    const text = log.map((event) => JSON.stringify(event))
    const micros = interleaved(
      {
        fold: () => void foldAll(emptyState, log),
        parse: () => {
          for (const line of text) JSON.parse(line)
        },
      },
      { perRound: log.length },
    )
    return {
      'mortals heard': mortals,
      events: log.length,
      'events/s': Math.round(1e6 / (micros.fold ?? Number.NaN)),
      'fold µs/event': micros.fold ?? Number.NaN,
      'JSON.parse µs/event': micros.parse ?? Number.NaN,
    }
  })
  return { name: 'fold', about: 'events folded a second; the bar is 200,000', rows }
}
