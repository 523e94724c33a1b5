import { letters, telling } from '../tables/index.ts'

/** Characters of a line that are looked at. */
const enough = 400

/** Small words that a line must have of a language, and have more than any other. */
const leastWords = 2

/**
 * The language that a line is written in, by its English name, where that is sure: a script of its own, or at least two
 * of its small words and fewer of any other language's.
 */
export function languageOf(text: string): string | undefined {
  const start = text.slice(0, enough)
  // Names and words of other scripts stand in many a line: only what most of its letters are written in counts.
  const all = start.match(/\p{L}/gu) ?? []
  const latin = all.filter((letter) => /\p{Script=Latin}/u.test(letter))
  const { alphabets, wordLists } = languages()
  if (latin.length * 2 < all.length) {
    return alphabets.find(({ own }) => own.test(start))?.language
  }
  const words = new Set(start.toLowerCase().match(/[\p{L}\p{M}]+(?:’[\p{L}\p{M}]+)?/gu))
  const ranked = wordLists
    .map(({ language, words: small }) => ({ language, found: countShared(words, small) }))
    .sort((one, other) => other.found - one.found)
  const [first, second] = ranked
  return first && first.found >= leastWords && first.found > (second?.found ?? 0) ? first.language : undefined
}

let known: ReturnType<typeof readTables> | undefined
const languages = () => {
  known ??= readTables()
  return known
}

function readTables() {
  return {
    alphabets: letters.map(([language, own]) => ({ language, own: new RegExp(`[${own}]`, 'iu') })),
    wordLists: telling.map(([language, words]) => ({ language, words: new Set(words.split(/\s+/)) })),
  }
}

function countShared(words: ReadonlySet<string>, small: ReadonlySet<string>): number {
  let shared = 0
  for (const word of words) if (small.has(word)) shared++
  return shared
}
