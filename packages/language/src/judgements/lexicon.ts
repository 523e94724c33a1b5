import { foldSpeech } from '../text/fold.ts'
import { isGlued } from '../text/scripts.ts'
import { wordsOf } from '../text/words.ts'
import type { Mood } from './parse-mood.ts'
import { denials, kindness } from './words.ts'

interface Entry {
  readonly weight: number
  readonly isStem: boolean
}

const entries = new Map<string, Entry>()
/** Of scripts whose words other words stick to: looked for anywhere. */
const gluedEntries: (readonly [text: string, weight: number])[] = []
for (const [word, weight] of kindness) {
  const bare = word.replace('*', '')
  if (isGlued(bare)) gluedEntries.push([bare, weight])
  else entries.set(bare, { weight, isStem: word.endsWith('*') })
}

/**
 * Judges a line by its words alone, where no model could be had. The smallest of lexicons: a few words of the languages
 * most spoken, and whether they are denied. It hears no irony and no threat that is politely put.
 *
 * @returns undefined where it knows none of the words
 */
export function plainLexicon({ line }: { readonly line: string }): Mood | undefined {
  const start = line.slice(0, 1_000)
  const folded = foldSpeech(start)
  const found = wordsOf(start).words.map(({ key }) => key)
  let sum = 0
  let known = 0
  const count = (weight: number) => {
    sum += weight
    known++
  }
  for (const [index, word] of found.entries()) {
    const weight = weightOf(word)
    if (weight === undefined) continue
    const isDenied = found.slice(Math.max(0, index - 2), index).some((before) => denials.has(before))
    count(isDenied ? -Math.sign(weight) : weight)
  }
  for (const [text, weight] of gluedEntries) if (folded.includes(text)) count(weight)
  return known === 0 ? undefined : { mood: Math.max(-3, Math.min(3, sum)) + 0 }
}

const longestStem = 16

/** A word as it stands, or the longest stem that begins it. */
function weightOf(word: string): number | undefined {
  const exact = entries.get(word)
  if (exact) return exact.weight
  for (let length = Math.min(word.length - 1, longestStem); length >= 3; length--) {
    const stem = entries.get(word.slice(0, length))
    if (stem?.isStem) return stem.weight
  }
  return undefined
}
