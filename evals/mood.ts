// npm run -s eval:mood -- --model MODEL [--corpus FILE] [--json]: how well a model judges what gods say to others.
// MODEL is what the demo server's LLM variable takes (its other variables are read too), or `lexicon` for the one
// that stands in for a model, or `lexicon:plain` for the small one of core/moods.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type LanguageModel, type MoodFacts, TalkingHeadsError } from '@talking-heads/core'
import { moodRequest } from '@talking-heads/core/prompts'
import type { Mood } from '@talking-heads/language/judgements'
import { plainLexicon, readMood } from '@talking-heads/language/judgements'
import { vaderLexicon } from '@talking-heads/llm-adapters/vader'
import { readConfig } from '../apps/demo-server/src/config.ts'
import { chooseModel } from '../apps/demo-server/src/model.ts'

interface Sample {
  readonly context: string
  readonly line: string
  /** −3…3, as people labelled it. */
  readonly mood: number
  /** Whether nobody would label it otherwise. */
  readonly clear: boolean
}

interface Judged extends Sample {
  readonly found: number | undefined
}

const { values: options } = parseArgs({
  options: {
    model: { type: 'string', default: 'oracle' },
    corpus: { type: 'string', default: join(import.meta.dirname, 'corpora/mood.jsonl') },
    json: { type: 'boolean', default: false },
    /** Lists every line that was judged more than one step off. */
    failures: { type: 'boolean', default: false },
  },
})

/** Calls at a time, and tries of one: as a room makes them. */
const concurrency = 4
const attempts = 2
const timeoutMs = 60_000

const judge = await judgeOf(options.model)
const judged = await judgeAll(readSamples(options.corpus))
const clear = judged.filter((sample) => sample.clear)
const result = { model: options.model, ...figuresOf(judged), clear: figuresOf(clear) }
if (options.failures) {
  for (const { context, line, mood, found } of judged) {
    if (found === undefined || Math.abs(found - mood) > 1)
      console.log(`${mood} not ${found}: ${context} / ${line}`)
  }
}
if (!options.json) {
  console.log('judged   lines  meant on average')
  for (const { step, lines, meant } of calibration(judged)) {
    console.log(`${String(step).padStart(6)}  ${String(lines).padStart(6)}  ${meant.toFixed(2).padStart(16)}`)
  }
}
console.log(JSON.stringify(result))
process.exit(0)

type Judge = (facts: MoodFacts) => Promise<Mood | undefined>

async function judgeOf(name: string): Promise<Judge> {
  if (name === 'lexicon') return async (facts) => vaderLexicon(facts)
  if (name === 'lexicon:plain') return async (facts) => plainLexicon(facts)
  // A day's budget would have the oracle answer in the middle of an evaluation.
  const read = readConfig({ ...process.env, LLM: name, TOKENS_PER_DAY: '0' })
  if (!read.ok) {
    console.error(read.faults.join('\n'))
    process.exit(2)
  }
  const { model, description } = await chooseModel(read.config)
  if (model.offline && name !== 'oracle') {
    console.error(`no model to evaluate: ${description}`)
    process.exit(1)
  }
  if (!options.json) console.log(description)
  return (facts) => ask(model, facts)
}

async function ask(model: LanguageModel, facts: MoodFacts): Promise<Mood | undefined> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const request = { ...moodRequest('eval', facts), seed: attempt }
    try {
      const mood = readMood(await model.generate(request, { signal: AbortSignal.timeout(timeoutMs) }))
      if (mood) return mood
    } catch (cause) {
      const error = TalkingHeadsError.from(cause)
      console.error(`${error.code}: ${error.message}`)
      if (!error.retryable) return undefined
    }
  }
  return undefined
}

async function judgeAll(samples: readonly Sample[]): Promise<readonly Judged[]> {
  const found: (number | undefined)[] = []
  let next = 0
  const work = async () => {
    for (let index = next++; index < samples.length; index = next++) {
      const sample = samples[index]
      if (sample) found[index] = (await judge(factsOf(sample)))?.mood
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  return samples.map((sample, index) => ({ ...sample, found: found[index] }))
}

function factsOf({ context, line }: Sample): MoodFacts {
  return {
    purpose: 'mood',
    god: {
      id: 'lyssa',
      name: 'LYSSA',
      aliases: [],
      colour: '#c03070',
      title: 'Spirit of Fury',
      culture: 'Greek',
      domain: 'frenzy',
      keywords: [],
      persona: 'A god.',
      manner: 'Plainly.',
      talkativeness: 50,
      temperament: 0,
      samples: ['I am.'],
    },
    addressee: { id: 'm_1', name: 'NPC#F69420', kind: 'mortal' },
    context,
    line,
  }
}

/**
 * Judgements are rounded to whole steps for accuracy and F1; a line without one counts as wrong there, and is left
 * out of the mean error.
 */
function figuresOf(samples: readonly Judged[]) {
  const had = samples.filter(({ found }) => found !== undefined)
  const error = had.reduce((sum, { mood, found = 0 }) => sum + Math.abs(found - mood), 0)
  const right = samples.filter(({ mood, found }) => stepOf(found) === stepOf(mood)).length
  return {
    lines: samples.length,
    accuracy: rounded(right / samples.length),
    weightedF1: rounded(weightedF1(samples)),
    meanError: rounded(error / had.length),
    unjudged: samples.length - had.length,
  }
}

/** The F1 of each step, weighted by how many lines bear its label. */
function weightedF1(samples: readonly Judged[]): number {
  const steps = new Set(samples.map(({ mood }) => stepOf(mood)))
  let sum = 0
  for (const step of steps) {
    const labelled = samples.filter(({ mood }) => stepOf(mood) === step)
    const found = samples.filter((sample) => stepOf(sample.found) === step)
    const right = found.filter(({ mood }) => stepOf(mood) === step).length
    sum += (labelled.length * 2 * right) / (labelled.length + found.length)
  }
  return sum / samples.length
}

/** What the lines that were judged alike had meant, as labelled: a judge is calibrated where the two agree. */
function calibration(samples: readonly Judged[]) {
  return [-3, -2, -1, 0, 1, 2, 3].flatMap((step) => {
    const alike = samples.filter(({ found }) => stepOf(found) === step)
    const meant = alike.reduce((sum, { mood }) => sum + mood, 0) / alike.length
    return alike.length === 0 ? [] : [{ step, lines: alike.length, meant }]
  })
}

function stepOf(mood: number | undefined): number | undefined {
  return mood === undefined ? undefined : Math.round(mood) + 0
}

/** Null where there is nothing to measure. */
function rounded(value: number): number | null {
  return Number.isFinite(value) ? Math.round(value * 1e4) / 1e4 : null
}

function readSamples(file: string): Sample[] {
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((text) => {
      const { context, line, mood, clear = false } = JSON.parse(text) as Partial<Sample>
      return {
        context: String(context ?? ''),
        line: String(line ?? ''),
        mood: Number(mood),
        clear: clear === true,
      }
    })
}
