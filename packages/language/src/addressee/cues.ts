import { foldName } from '../text/fold.ts'
import { contentWordsOf } from '../text/words.ts'
import { commonWords, question, thanks } from './chat-words.ts'
import * as weights from './weights.ts'

/** What a line's wording tells, whoever said it. */
export interface Cues {
  readonly folded: string
  /** Words that carry matter: what two lines on one subject share. */
  readonly words: ReadonlySet<string>
  readonly quotes: readonly string[]
  readonly isQuestion: boolean
  readonly isThanks: boolean
}

const quote = /["“]([^"”]{8,})["”]|^>+\s*(.{8,})/g

export function cuesOf(text: string): Cues {
  const start = text.slice(0, weights.readChars)
  const folded = foldName(start)
  const words = new Set(contentWordsOf(start).filter((word) => !commonWords.has(word)))
  // A name at the start stands before the sentence, not in it.
  const sentence = folded.replace(/^\s*@?[^\s:,]{1,40}[:,]\s*/, '')
  return {
    folded,
    words,
    quotes: Array.from(folded.matchAll(quote), (match) => (match[1] ?? match[2] ?? '').trim()),
    isQuestion: question.test(sentence),
    isThanks: thanks.test(folded),
  }
}

/** How many of the words stand in one of the two sets. */
export function shared(
  words: ReadonlySet<string>,
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): number {
  let count = 0
  for (const word of words) if (one.has(word) || other.has(word)) count++
  return count
}
