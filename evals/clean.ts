// npm run -s eval:clean -- [--corpus FILE] [--json]: which line, if any, is left of what a model answered.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cleanReply } from '@talking-heads/language/replies'

/** One answer of a model, and what may be said of it: any of the three, or nothing where `clean` is null. */
interface Sample {
  readonly god: string
  readonly others: readonly string[]
  readonly raw: string
  readonly clean: string | null
  readonly cleanOne?: string
  readonly cleanAlt?: string
  /** Tells the part of a corpus that the cleaner was tuned on from that which it was not. */
  readonly batch?: string
}

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: join(import.meta.dirname, 'corpora/clean.jsonl') },
    json: { type: 'boolean', default: false },
  },
})

const samples = readFileSync(options.corpus, 'utf8')
  .replace(/^\uFEFF/, '')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): Sample => ({ others: [], clean: null, ...JSON.parse(line) }))
const judged = samples.map((sample) => judge(sample))
const batches = [...new Set(samples.flatMap(({ batch }) => batch ?? []))]
const result = {
  ...count(judged),
  ...(batches.length > 0 && {
    batches: Object.fromEntries(
      batches.map((batch) => [batch, count(judged.filter(({ sample }) => sample.batch === batch))]),
    ),
  }),
  failures: judged
    .filter(({ verdict }) => verdict !== 'right')
    .map(({ sample, said, verdict }) => ({ ...sample, said, verdict })),
}

if (!options.json) {
  for (const { raw, clean, said, verdict } of result.failures) {
    console.log(
      `${verdict}\n  raw    ${JSON.stringify(raw)}\n  wanted ${JSON.stringify(clean)}\n  said   ${JSON.stringify(said)}`,
    )
  }
}
console.log(JSON.stringify(options.json ? result : { ...result, failures: result.failures.length }))

function judge(sample: Sample) {
  const { god, others, raw, clean, cleanOne, cleanAlt } = sample
  const said = cleanReply(raw, { god, others }) ?? null
  const wanted = [clean, cleanOne, cleanAlt].filter((text) => text !== undefined).map(folded)
  const verdict = wanted.includes(folded(said)) ? 'right' : said === null ? 'sound refused' : 'dirty through'
  return { sample, said, verdict } as const
}

/** Whatever is said and is none of what may be said counts as dirty, be it only a word too much. */
function count(list: readonly ReturnType<typeof judge>[]) {
  const of = (wanted: string) => list.filter(({ verdict }) => verdict === wanted).length
  return {
    lines: list.length,
    right: of('right'),
    dirtyThrough: of('dirty through'),
    soundRefused: of('sound refused'),
  }
}

function folded(text: string | null): string | null {
  return text === null ? null : text.replace(/\s+/g, ' ').trim()
}
