// npm run -s eval:mood-parser -- [--corpus FILE] [--json]: whether the judge's answers are read right.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseMood } from '@talking-heads/language/judgements'

interface Sample {
  readonly raw: string
  readonly mood: number | null
  readonly kind?: string
  readonly batch?: string
}

interface Failure extends Sample {
  readonly found: number | null
}

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: join(import.meta.dirname, 'corpora/mood-parser.jsonl') },
    json: { type: 'boolean', default: false },
    /** Only this batch of the corpus. */
    batch: { type: 'string' },
  },
})

const samples = readFileSync(options.corpus, 'utf8')
  .replace(/^\uFEFF/, '')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): Sample => JSON.parse(line))
  .filter(({ batch }) => options.batch === undefined || batch === options.batch)

const failures = samples.flatMap((sample): Failure[] => {
  const found = parseMood(String(sample.raw))?.mood ?? null
  return isSame(found, sample.mood) ? [] : [{ ...sample, found }]
})
const result = {
  lines: samples.length,
  right: samples.length - failures.length,
  /** A judgement read where there is none, or a wrong one. */
  dirtyThrough: failures.filter(({ found }) => found !== null).length,
  /** A judgement missed. */
  soundRefused: failures.filter(({ found }) => found === null).length,
  failures,
}
if (!options.json) {
  for (const { kind, raw, mood, found } of failures) {
    console.log(`${kind ?? ''} ${JSON.stringify(raw)}: wanted ${mood}, found ${found}`)
  }
}
console.log(JSON.stringify(options.json ? result : { ...result, failures: failures.length }))

/** Thirds have no last digit. */
function isSame(one: number | null, other: number | null): boolean {
  return one === null || other === null ? one === other : Math.abs(one - other) < 0.005
}
