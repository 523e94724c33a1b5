import type { Lexicon, MoodFacts } from '@talking-heads/core'
import { plainLexicon } from '@talking-heads/language/judgements'
import { polarity, tellingWords } from './polarity.ts'
import { type Reading, readLine } from './reading.ts'
import { type Occasion, occasionOf } from './voice.ts'

/** −3…3, and why, in words that the addressee may read. */
interface Judgement {
  readonly mood: number
  readonly reason: string
}

/**
 * The judge's answer in the form that the prompt asks for: the number, then the reason on a second line.
 *
 * The god's own lines are known again, and their occasion says more than their words: a god may speak of severed
 * heads and mean well. What other models wrote is judged by its words.
 */
export function judge(facts: MoodFacts): string {
  const reading = readLine(facts.context, facts.god, facts.addressee.kind)
  const occasion = occasionOf(facts.god, facts.line)
  const { mood, reason } = occasion === undefined ? byWords(facts) : byOccasion(occasion, facts, reading)
  return `${mood}\n${reason}`
}

function byOccasion(occasion: Occasion, { context }: MoodFacts, reading: Reading): Judgement {
  const kindness = polarity(context)
  switch (occasion) {
    case 'praised':
      return { mood: kindness > 0.8 ? 3 : 2, reason: because('your praise was welcome', context, 1) }
    case 'insulted':
      return { mood: kindness < -0.7 ? -3 : -2, reason: because('your words stung', context, -1) }
    case 'warm':
      return kindness > 0.3
        ? { mood: 2, reason: 'it likes you, and you were kind' }
        : { mood: 1, reason: 'it likes you' }
    case 'cold':
      return coldly(reading)
    case 'greeting':
      return { mood: 1, reason: 'you greeted it' }
    case 'tale':
      return reading.intent === 'tale' ? { mood: 1, reason: 'you asked for a tale' } : byContext(reading)
    case 'apology':
      return { mood: 1, reason: 'you apologised' }
    case 'farewell':
      return { mood: 1, reason: 'you took your leave politely' }
    case 'grief':
    case 'despair':
      return { mood: 1, reason: 'it feels for you' }
    default:
      return byContext(reading)
  }
}

/** Nobody is stuck in disfavour: a kind word is a step back up, even where the answer was cold. */
function coldly({ intent }: Reading): Judgement {
  if (intent === 'praise') return { mood: 1, reason: 'your kind words were heard, coldly' }
  if (intent === 'apology') return { mood: 1, reason: 'you apologised, and it pretends not to care' }
  if (intent === 'insult') return { mood: -2, reason: 'you made a bad thing worse' }
  if (intent === 'greeting' || intent === 'farewell') return { mood: 0, reason: 'cold, but you were polite' }
  return { mood: -1, reason: 'it has not forgiven you yet' }
}

function byContext({ intent, topics }: Reading): Judgement {
  if (intent === 'praise') return { mood: 2, reason: 'your praise was welcome' }
  if (intent === 'insult') return { mood: -2, reason: 'your words stung' }
  const dear = topics.find(({ ownDomain }) => ownDomain)
  if (dear) return { mood: 1, reason: `you spoke of ${dear.phrase}` }
  return { mood: 0, reason: 'nothing that moved it either way' }
}

/**
 * Judges a god's line by its words, with VADER's lexicon and rules: for rooms whose model gives no judgement. VADER knows
 * English alone; of other languages a few words are known, and where none of a line is there is no judgement.
 */
export const vaderLexicon: Lexicon = (facts) => {
  const knowsWords = polarity(facts.line) !== 0 || plainLexicon(facts) !== undefined
  return knowsWords ? byWords(facts) : undefined
}

/** Compound polarity from which on a line counts as 1, 2, 3. */
const bands = [0.25, 0.5, 0.8] as const

function byWords(facts: MoodFacts): Judgement {
  const { line, context, addressee } = facts
  const addressed = /\b(?:you|your|yours|thee|thy|u)\b/i.test(line) || line.includes(addressee.name)
  // What is said of the weather is not said of the mortal.
  const strength = polarity(line) * (addressed ? 1 : 0.6) + polarity(context) * 0.15
  const heard = Math.sign(strength) * bands.filter((band) => Math.abs(strength) >= band).length
  const mood = heard === 0 ? Math.round(plainLexicon(facts)?.mood ?? 0) : heard
  if (mood === 0) return { mood: 0, reason: 'neither kind nor harsh' }
  const sign = mood > 0 ? 1 : -1
  return { mood, reason: because(sign > 0 ? 'kind words' : 'harsh words', line, sign) }
}

function because(reason: string, text: string, sign: 1 | -1): string {
  const words = tellingWords(text, sign, 2)
  return words.length === 0 ? reason : `${reason}: ${words.join(', ')}`
}
