// How much of one text is in another, word by word: whether a god repeats a line, or a persona is copied from another's.
import { isUnspaced } from './scripts.ts'
import { plainWordsOf } from './words.ts'

/** Every run of so many words of a text; in scripts that do not part words, of so many characters. */
export function runsOfWords(text: string, length: number): ReadonlySet<string> {
  const words = plainWordsOf(text).flatMap((word) => (isUnspaced(word) ? [...word] : [word]))
  return new Set(words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' ')))
}

/** The share of some runs, 0…1, that another text has as well; 0 where there are none. */
export function shareIn(runs: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const run of runs) if (other.has(run)) shared++
  return runs.size === 0 ? 0 : shared / runs.size
}
