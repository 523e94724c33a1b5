import type { MoodFacts } from '@talking-heads/core'
import { plainLexicon } from '@talking-heads/language/judgements'
import { polarity, tellingWords } from './polarity.ts'

/** −3…3, and why, in words that the addressee may read. */
export interface Judgement {
  readonly mood: number
  readonly reason: string
}

/** Compound polarity from which on a line counts as 1, 2, 3. */
const bands = [0.25, 0.5, 0.8] as const

/** Judges a line by its words: kind or harsh, and how much so. */
export function byWords(facts: MoodFacts): Judgement {
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

/** A reason, and the words of the text that are most to the point. */
export function because(reason: string, text: string, sign: 1 | -1): string {
  const words = tellingWords(text, sign, 2)
  return words.length === 0 ? reason : `${reason}: ${words.join(', ')}`
}
