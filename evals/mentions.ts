// npm run -s eval:mentions -- [--corpus FILE] [--pantheon FILE] [--json]: how well lines' mentions of gods are found,
// with the list of ordinary words, as in the demo. corpora/mentions-NAME.jsonl goes with corpora/NAME-pantheon.json,
// mentions.jsonl, mentions-more.jsonl and mentions-stranger.jsonl with the pantheon that comes along.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { GodProfile } from '@talking-heads/core'
import { createPantheon, type Pantheon } from '@talking-heads/core/engine'
import { findMentions } from '@talking-heads/language/mentions'
import { ordinaryWords } from '@talking-heads/language/ordinary-words'
import { pantheon as builtIn } from '@talking-heads/pantheon'

interface Sample {
  readonly text: string
  readonly called: readonly string[]
  readonly spokenOf: readonly string[]
}

interface Failure extends Sample {
  readonly found: { readonly called: readonly string[]; readonly spokenOf: readonly string[] }
}

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: fileURLToPath(new URL('corpora/mentions.jsonl', import.meta.url)) },
    pantheon: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})

const pantheon = createPantheon(values.pantheon ? readGods(values.pantheon) : builtIn)
const samples = readSamples(values.corpus)
const result = evaluate(samples, pantheon.gods)
if (!values.json) {
  for (const { text, called, spokenOf, found } of result.failures) {
    console.log(`${text}\n  wanted ${show({ called, spokenOf })}\n  found  ${show(found)}`)
  }
}
console.log(JSON.stringify(values.json ? result : { ...result, failures: result.failures.length }))

function evaluate(lines: readonly Sample[], gods: Pantheon['gods']) {
  let named = 0
  let foundNamed = 0
  let without = 0
  let flagged = 0
  let kinds = 0
  let rightKinds = 0
  const failures: Failure[] = []
  for (const sample of lines) {
    const { called, spokenOf } = sample
    const mentions = findMentions(sample.text, gods, ordinaryWords)
    const ids = (kind: string) => mentions.filter((mention) => mention.kind === kind).map(({ id }) => id)
    const found = { called: ids('called'), spokenOf: ids('spoken-of') }
    const wanted = [...called, ...spokenOf]
    if (wanted.length === 0) {
      without++
      if (mentions.length > 0) flagged++
    } else {
      named += wanted.length
      foundNamed += wanted.filter((id) => mentions.some((mention) => mention.id === id)).length
      kinds++
      if (found.called.join() === called.join()) rightKinds++
    }
    const isRight = found.called.join() === called.join() && sameSet(found.spokenOf, spokenOf)
    if (!isRight) failures.push({ text: sample.text, called, spokenOf, found })
  }
  return {
    lines: lines.length,
    recall: share(foundNamed, named),
    falseFlagRate: share(flagged, without, 0),
    calledAccuracy: share(rightKinds, kinds),
    microsPerLine: microsPerLine(lines, gods),
    failures,
  }
}

/** The median of rounds over the whole corpus, after one to warm up. */
function microsPerLine(lines: readonly Sample[], gods: Pantheon['gods']): number {
  const rounds: number[] = []
  for (let round = 0; round < 12; round++) {
    const start = performance.now()
    for (const { text } of lines) findMentions(text, gods, ordinaryWords)
    rounds.push(((performance.now() - start) * 1000) / Math.max(1, lines.length))
  }
  const timed = rounds.slice(1).sort((one, other) => one - other)
  return Math.round((timed[Math.floor(timed.length / 2)] ?? 0) * 100) / 100
}

function readSamples(file: string): Sample[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { text, called = [], spokenOf = [] } = JSON.parse(line) as Partial<Sample>
      return { text: String(text ?? ''), called, spokenOf }
    })
}

/** Gods of whom only id, name and perhaps what else concerns the name are told; the rest is made up. */
function readGods(file: string): GodProfile[] {
  const told = JSON.parse(readFileSync(file, 'utf8')) as (Partial<GodProfile> & {
    id: string
    name: string
  })[]
  return told.map(({ id, name, aliases = [], notMe = [], sharedNames = [] }) => ({
    id,
    name,
    aliases,
    notMe,
    sharedNames,
    colour: '#808080',
    title: 'God',
    culture: 'Any',
    domain: 'anything',
    keywords: [],
    persona: 'A god.',
    manner: 'Plainly.',
    talkativeness: 50,
    temperament: 0,
    samples: ['I am.'],
  }))
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join() === [...other].sort().join()
}

function share(part: number, whole: number, none = 1): number {
  return whole === 0 ? none : Math.round((part / whole) * 1e5) / 1e5
}

function show({ called, spokenOf }: { called: readonly string[]; spokenOf: readonly string[] }): string {
  return `called [${called.join(', ')}], spoken of [${spokenOf.join(', ')}]`
}
