// Who answers over an evening: npm run -s eval:company -- --corpus FILE --json
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Event, personOf, type RoomState } from '@talking-heads/core'
import {
  type Command,
  createPantheon,
  createTuning,
  decide,
  emptyState,
  foldAll,
  type Rules,
  random,
} from '@talking-heads/core/engine'
import { findMentions } from '@talking-heads/language/mentions'
import { ordinaryWords } from '@talking-heads/language/ordinary-words'
import { readTalk } from '@talking-heads/language/talk'
import { pantheon as gods } from '@talking-heads/pantheon'

/** A line of an evening, and what a good room would do with it. */
interface Item {
  readonly mortal: string
  readonly text: string
  readonly expect: 'goes-on' | 'open' | 'called'
  /** A keyword of gods whose province it is about. */
  readonly subject?: string
}

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    /** Lists what went wrong, on stderr. */
    failures: { type: 'boolean', default: false },
    /** Evenings are held so many times, each with other draws. */
    evenings: { type: 'string', default: '8' },
  },
})
const corpora = options.corpus ?? [
  join(import.meta.dirname, 'corpora/company-tuned.jsonl'),
  join(import.meta.dirname, 'corpora/company-held.jsonl'),
]

/** People take so long between two lines, and gods so long to answer, in ms. */
const lineMs = 9_000
const replyMs = 3_000

const pantheon = createPantheon(gods)
const rules: Rules = {
  founders: pantheon,
  hear: (text, named) => findMentions(text, named, ordinaryWords),
  readTalk,
  tuning: createTuning({ lines: { perSecond: 0 }, moods: false, memory: false }),
}

/** A line as it went. */
interface Outcome {
  readonly item: Item
  /** The god that this mortal was talking with. */
  readonly partner: string | undefined
  readonly answered: string | undefined
  readonly cause: string | undefined
}

/** A line that a god said, and whether it was drawn. */
interface Spoken {
  readonly godId: string | undefined
  readonly isDrawn: boolean
}

interface Evening {
  readonly outcomes: readonly Outcome[]
  /** Every line, mortals' too, in order. */
  readonly lines: readonly Spoken[]
}

function hold(items: readonly Item[], seed: string): Evening {
  const outcomes: Outcome[] = []
  const lines: Spoken[] = []
  const partners = new Map<string, string>()
  let state: RoomState = emptyState
  let at = Date.UTC(2026, 0, 1, 20)
  const apply = (command: Command): readonly Event[] => {
    const decision = decide(state, command, at, rules)
    if (decision.type === 'refused') throw new Error(decision.message)
    state = foldAll(state, decision.events)
    return decision.events
  }
  apply({ type: 'open', topic: '', seed })
  for (const [index, item] of items.entries()) {
    at += lineMs
    const mortal = personOf({ id: `m_${item.mortal}`, name: item.mortal })
    const seq = () => state.window.at(-1)?.seq
    apply({ type: 'post', mortal, nonce: `n${index}`, text: item.text })
    const said = seq()
    lines.push({ godId: undefined, isDrawn: false })
    let first: Outcome | undefined
    for (let effect = state.pending[0]; effect; effect = state.pending[0]) {
      at += replyMs
      if (effect.type !== 'generate-reply') {
        apply({
          type: 'finish-effect',
          effectId: effect.id,
          outcome: { type: 'silence', reason: 'superseded' },
        })
        continue
      }
      const { godId, replyTo, why } = effect
      apply({
        type: 'finish-effect',
        effectId: effect.id,
        outcome: { type: 'reply', text: lineOf(godId, `${seed}${index}`) },
      })
      lines.push({ godId, isDrawn: why.cause === 'drawn' })
      if (replyTo !== said) continue
      first ??= { item, partner: partners.get(item.mortal), answered: godId, cause: why.cause }
      partners.set(item.mortal, godId)
    }
    outcomes.push(
      first ?? { item, partner: partners.get(item.mortal), answered: undefined, cause: undefined },
    )
  }
  return { outcomes, lines }
}

/** Something that a god would say. */
function lineOf(godId: string, seed: string): string {
  const { samples = [], voice } = pantheon.get(godId) ?? {}
  const all = [...samples, ...(voice?.question ?? []), ...(voice?.tale ?? []), ...(voice?.warm ?? [])]
  const line = all[Math.floor(random(seed, 0, godId) * all.length)] ?? 'So be it.'
  return line.replaceAll('{name}', 'friend').replaceAll(/\{\w+\}/g, 'that')
}

function figures(evenings: readonly Evening[]) {
  const outcomes = evenings.flatMap((evening) => evening.outcomes)
  const goesOn = outcomes.filter(({ item, partner }) => item.expect === 'goes-on' && partner !== undefined)
  const open = outcomes.filter(({ item, partner }) => item.expect === 'open' && partner !== undefined)
  const about = outcomes.filter(({ item }) => item.expect === 'open' && item.subject !== undefined)
  const kept = goesOn.filter(({ answered, partner }) => answered === partner)
  const drawn = open.filter(({ cause }) => cause !== 'continued')
  const hits = about.filter(({ item, answered }) => isOf(answered, item.subject))
  const draws = evenings.flatMap(({ lines }) =>
    lines.flatMap(({ godId, isDrawn }, at) =>
      isDrawn ? [isAmong(lines.slice(Math.max(0, at - 12), at), godId)] : [],
    ),
  )
  return {
    lines: outcomes.length / Math.max(1, evenings.length),
    goesOnKept: share(kept.length, goesOn.length),
    openDrawn: share(drawn.length, open.length),
    cameBack: share(draws.filter(Boolean).length, draws.length),
    distinctPer30: mean(evenings.flatMap(({ lines }) => windows(lines, 30).map(distinct))),
    newcomersPer10: mean(
      evenings.flatMap(({ lines }) => windows(lines, 10).map((_, at) => newcomers(lines, at * 10))),
    ),
    subjectHit: share(hits.length, about.length),
    failures: [
      ...goesOn.filter((outcome) => !kept.includes(outcome)),
      ...open.filter((outcome) => !drawn.includes(outcome)),
      ...about.filter((outcome) => !hits.includes(outcome)),
    ],
  }
}

const isOf = (godId: string | undefined, subject = ''): boolean => {
  const god = godId === undefined ? undefined : pantheon.get(godId)
  return god !== undefined && (god.keywords.includes(subject) || god.domain.includes(subject))
}

const isAmong = (lines: readonly Spoken[], godId: string | undefined): boolean =>
  lines.some((line) => line.godId === godId)

/** The lines in runs of so many, the rest left out. */
const windows = (lines: readonly Spoken[], size: number): readonly (readonly Spoken[])[] =>
  Array.from({ length: Math.floor(lines.length / size) }, (_, at) => lines.slice(at * size, (at + 1) * size))

const distinct = (lines: readonly Spoken[]): number =>
  new Set(lines.flatMap(({ godId }) => (godId === undefined ? [] : [godId]))).size

/** Gods of these ten lines that had not spoken within the sixty before. */
const newcomers = (lines: readonly Spoken[], from: number): number => {
  const known = new Set(lines.slice(Math.max(0, from - 60), from).map(({ godId }) => godId))
  const own = new Set(lines.slice(from, from + 10).map(({ godId }) => godId))
  return [...own].filter((godId) => godId !== undefined && !known.has(godId)).length
}

const share = (some: number, all: number): number => Math.round((some / Math.max(1, all)) * 10_000) / 10_000
const mean = (values: readonly number[]): number =>
  Math.round((values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)) * 100) / 100

const halves = corpora.map((file) => {
  const items = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Item)
  const evenings = Array.from({ length: Number(options.evenings) }, (_, at) => hold(items, `evening ${at}`))
  const { failures, ...rest } = figures(evenings)
  if (options.failures) {
    const counted = new Map<string, number>()
    for (const { item, cause } of failures) {
      const key = `${item.expect}${item.subject ? ` (${item.subject})` : ''} ${cause}: ${item.text}`
      counted.set(key, (counted.get(key) ?? 0) + 1)
    }
    for (const [key, count] of [...counted].sort(([, one], [, other]) => other - one))
      console.error(`${count} × ${key}`)
  }
  return [basename(file, '.jsonl'), { ...rest, failures: failures.length }] as const
})

if (!options.json) for (const [name, result] of halves) console.log(name, result)
const [only] = halves
console.log(JSON.stringify(halves.length === 1 && only ? only[1] : Object.fromEntries(halves)))
