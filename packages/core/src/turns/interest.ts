import { plainWordsOf } from '@talking-heads/language/text'
import type { Pantheon } from '../gods/pantheon.ts'

interface Keyword {
  readonly godId: string
  /** The words after the first, where it has several. */
  readonly rest: readonly string[]
}

/** Keywords by their first word; made once per pantheon. */
const indexes = new WeakMap<Pantheon, ReadonlyMap<string, readonly Keyword[]>>()

/**
 * How many keywords of each god's domain a line touches, by god id; gods it does not touch are absent.
 * A plural touches as its singular does.
 */
export function interestIn(text: string, pantheon: Pantheon): ReadonlyMap<string, number> {
  const index = keywordIndex(pantheon)
  const words = wordsOf(text)
  const hits = new Map<string, number>()
  const seen = new Set<string>()
  for (const [at, word] of words.entries()) {
    const keywords = index.get(word)
    if (!keywords || seen.has(word)) continue
    seen.add(word)
    for (const { godId, rest } of keywords) {
      if (rest.every((next, offset) => words[at + 1 + offset] === next)) {
        hits.set(godId, (hits.get(godId) ?? 0) + 1)
      }
    }
  }
  return hits
}

function keywordIndex(pantheon: Pantheon): ReadonlyMap<string, readonly Keyword[]> {
  let index = indexes.get(pantheon)
  if (!index) {
    const built = new Map<string, Keyword[]>()
    for (const { id, keywords } of pantheon.gods) {
      for (const keyword of keywords) {
        const [first, ...rest] = wordsOf(keyword)
        if (first === undefined) continue
        const sharing = built.get(first)
        if (sharing) sharing.push({ godId: id, rest })
        else built.set(first, [{ godId: id, rest }])
      }
    }
    index = built
    indexes.set(pantheon, index)
  }
  return index
}

const wordsOf = (text: string): readonly string[] => plainWordsOf(text).map(singular)

const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
