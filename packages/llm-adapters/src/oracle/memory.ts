import type { ModelFacts } from '@talking-heads/core'
import { polarity } from '../vader/polarity.ts'

type MemoryFacts = Extract<ModelFacts, { purpose: 'memory' }>
type Exchange = MemoryFacts['exchanges'][number]

/** Notes of one answer. */
const maxNotes = 8
/** A quotation is cut here, in UTF-16 units. */
const maxQuoteChars = 120

/** What makes a line worth keeping, by how much; each counts once. */
const salient: readonly (readonly [weight: number, pattern: RegExp])[] = [
  [3, /\b(?:promise|swear|vow|forgive|sorry|betray\w*|curse|die[sd]?|dying|born|married|wedding|secret)\b/i],
  [
    2,
    /\b(?:my|mine)\s+(?:name|mother|father|wife|husband|son|daughter|brother|sister|cat|dog|home|work|job)\b/i,
  ],
  [2, /\b(?:i love|i hate|i fear|i dream|i lost|i want|i need|i wish|i believe)\b/i],
  [1, /\b(?:i am|i'm|i was|i have|i've|my)\b/i],
  [1, /\?\s*$/],
]

/** Quotes the most telling line that each god heard from each mortal, in the form that a model is asked for. */
export function rememberLines({ exchanges }: MemoryFacts): string {
  const best = new Map<string, { exchange: Exchange; importance: number }>()
  for (const exchange of exchanges) {
    const importance = importanceOf(exchange.line)
    const pair = `${exchange.god.id} ${exchange.mortal.id}`
    if (importance > (best.get(pair)?.importance ?? 1)) best.set(pair, { exchange, importance })
  }
  const notes = [...best.values()].sort((one, other) => other.importance - one.importance).slice(0, maxNotes)
  if (notes.length === 0) return 'NOTHING'
  return notes
    .map(
      ({ exchange: { god, mortal, line }, importance }) =>
        `${god.name} | ${mortal.name.replaceAll('|', ' ')} | ${importance} | said: "${quotable(line)}"`,
    )
    .join('\n')
}

/** 1…5: strong feelings, and what people tell of themselves. */
function importanceOf(line: string): number {
  const told = salient.reduce((sum, [weight, pattern]) => sum + (pattern.test(line) ? weight : 0), 0)
  return Math.max(1, Math.min(5, told + Math.round(Math.abs(polarity(line)) * 2)))
}

/** Bars part the fields of a note: a quotation holds none. */
function quotable(line: string): string {
  const text = line.replaceAll('|', '/').replaceAll('"', '”')
  return text.length <= maxQuoteChars ? text : `${text.slice(0, maxQuoteChars).replace(/\S*$/, '').trim()}…`
}
