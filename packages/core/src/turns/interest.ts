import { plainWordsOf } from '@talking-heads/language/text'
import type { Pantheon } from '../gods/pantheon.ts'
import { fnv1a } from '../log/random.ts'

interface Keyword {
  readonly godId: string
  /** The words after the first, where it has several. */
  readonly rest: readonly string[]
}

/** Of gods that share a word among their keywords so many are interested at most: which, the line decides. */
const maxSharing = 32

/** Keywords by their first word; made once per pantheon. */
const indexes = new WeakMap<Pantheon, ReadonlyMap<string, readonly Keyword[]>>()

/**
 * How many keywords of each god's domain a line touches, by god id; gods it does not touch are absent.
 * A plural touches as its singular does.
 *
 * @param subjects keywords that the line is about in other words, or another language
 */
export function interestIn(
  text: string,
  pantheon: Pantheon,
  subjects: readonly string[] = [],
): ReadonlyMap<string, number> {
  const index = keywordIndex(pantheon)
  const hits = new Map<string, number>()
  const seen = new Set<string>()
  for (const words of [wordsOf(text), ...subjects.map(wordsOfSubject)]) {
    for (const [at, word] of words.entries()) {
      const keywords = index.get(word)
      if (!keywords || seen.has(word)) continue
      seen.add(word)
      for (const { godId, rest } of some(keywords, text)) {
        if (rest.every((next, offset) => words[at + 1 + offset] === next)) {
          hits.set(godId, (hits.get(godId) ?? 0) + 1)
        }
      }
    }
  }
  return hits
}

function some(keywords: readonly Keyword[], text: string): readonly Keyword[] {
  if (keywords.length <= maxSharing) return keywords
  const from = (fnv1a(text) >>> 0) % (keywords.length - maxSharing + 1)
  return keywords.slice(from, from + maxSharing)
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

/** Subjects are few, and come again. */
const maxSubjects = 1_024
const knownSubjects = new Map<string, readonly string[]>()

function wordsOfSubject(subject: string): readonly string[] {
  let words = knownSubjects.get(subject)
  if (!words) {
    words = wordsOf(subject)
    if (knownSubjects.size >= maxSubjects) knownSubjects.clear()
    knownSubjects.set(subject, words)
  }
  return words
}

const wordsOf = (text: string): readonly string[] => plainWordsOf(text).map(singular)

const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
