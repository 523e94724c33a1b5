// npm run -s eval:moderation -- [--corpus FILE] [--json]: what the default moderator masks, and what it should not.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createModerator } from '@talking-heads/moderation'

interface Sample {
  readonly text: string
  readonly offensive: boolean
  readonly lang?: string
  readonly kind?: string
}

interface Failure extends Sample {
  /** What became of the line, as the room would show it; null where the line was refused. */
  readonly said: string | null
}

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: join(import.meta.dirname, 'corpora/moderation.jsonl') },
    json: { type: 'boolean', default: false },
  },
})

const samples = readFileSync(options.corpus, 'utf8')
  .replace(/^\uFEFF/, '')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): Sample => JSON.parse(line))

const moderator = createModerator()
const mortal = { id: 'm_1', name: 'NPC#F69420', kind: 'mortal' } as const
const { signal } = new AbortController()

const started = process.hrtime.bigint()
const verdicts = await Promise.all(samples.map(({ text }) => moderator.review(String(text), mortal, signal)))
const microsPerLine = Number(process.hrtime.bigint() - started) / 1000 / Math.max(samples.length, 1)

const judged = samples.map((sample, index) => {
  const verdict = verdicts[index]
  const said = verdict?.verdict === 'mask' ? verdict.text : verdict?.verdict === 'reject' ? null : sample.text
  return { sample, said, isFlagged: verdict?.verdict !== 'allow' }
})
const offensive = judged.filter(({ sample }) => sample.offensive)
const innocent = judged.filter(({ sample }) => !sample.offensive)
const failures = judged
  .filter(({ sample, isFlagged }) => sample.offensive !== isFlagged)
  .map(({ sample, said }): Failure => ({ ...sample, said }))

const result = {
  lines: samples.length,
  offensive: offensive.length,
  /** Offensive lines of which something was masked, or that were refused. */
  caught: offensive.filter(({ isFlagged }) => isFlagged).length,
  innocent: innocent.length,
  innocentFlagged: innocent.filter(({ isFlagged }) => isFlagged).length,
  microsPerLine: Math.round(microsPerLine * 10) / 10,
  failures,
}
if (!options.json) {
  for (const { kind, lang, text, offensive, said } of failures) {
    const where = [lang, kind].filter((word) => word !== undefined).join(' ')
    console.log(
      `${offensive ? 'missed' : 'flagged'} ${where} ${JSON.stringify(text)}: ${JSON.stringify(said)}`,
    )
  }
}
console.log(JSON.stringify(options.json ? result : { ...result, failures: failures.length }))
