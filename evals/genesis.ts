// npm run -s eval:genesis -- [--corpus FILE] [--json]: whether newborn gods are read from what models answer, and no bad one is.
// A corpus is JSON Lines of {raw, name}: the name of the god that `raw` brings forth among the built-in ones, or null.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createPantheon } from '@talking-heads/core/engine'
import { readNewborn } from '@talking-heads/core/prompts'
import { pantheon } from '@talking-heads/pantheon'

interface Sample {
  readonly raw: string
  readonly name: string | null
  /** Another name that is right as well. */
  readonly also?: string
}

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: join(import.meta.dirname, 'corpora/genesis.jsonl') },
    json: { type: 'boolean', default: false },
  },
})

const taken = createPantheon(pantheon)
const samples = readFileSync(options.corpus, 'utf8')
  .replace(/^\uFEFF/, '')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): Sample => JSON.parse(line))
const failures = samples.flatMap((sample) => {
  const born = readNewborn(String(sample.raw), taken)
  const found = 'god' in born ? born.god.name : null
  const isRight = found === sample.name || (found !== null && found === sample.also)
  return isRight
    ? []
    : [{ ...sample, found, fault: 'fault' in born ? `${born.fault}: ${born.detail}` : undefined }]
})
const result = {
  lines: samples.length,
  right: samples.length - failures.length,
  sound: samples.filter(({ name }) => name !== null).length,
  /** Gods that should not have been born, or under another name. */
  badIn: failures.filter(({ found }) => found !== null).length,
  /** Sound gods that were refused. */
  soundRefused: failures.filter(({ found, name }) => found === null && name !== null).length,
  failures,
}
if (!options.json) {
  for (const { raw, name, found, fault } of failures) {
    console.log(`${JSON.stringify(raw.slice(0, 160))}: wanted ${name}, found ${found ?? fault}`)
  }
}
console.log(JSON.stringify(options.json ? result : { ...result, failures: failures.length }))
