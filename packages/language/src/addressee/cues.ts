import { foldName } from '../text/fold.ts'
import { contentWordsOf } from '../text/words.ts'
import { commonWords, question, thanks } from './chat-words.ts'
import { type Token, tokensOf } from './tokens.ts'
import * as weights from './weights.ts'

/** What a line's wording tells, whoever said it. */
export interface Cues {
  readonly folded: string
  /** Pieces that may be names. */
  readonly tokens: readonly Token[]
  /** Words that carry matter: what two lines on one subject share. */
  readonly words: ReadonlySet<string>
  readonly quotes: readonly string[]
  readonly isQuestion: boolean
  readonly isThanks: boolean
}

const quote = /["“]([^"”]{8,})["”]|^>+\s*(.{8,})/g

/** With each new line those before it are looked at again. */
const maxKnown = 256
const known = new Map<string, Cues>()

export function cuesOf(text: string): Cues {
  const start = text.slice(0, weights.readChars)
  const cues = known.get(start) ?? read(start)
  // What was not asked for in a while goes first.
  known.delete(start)
  known.set(start, cues)
  for (const [oldest] of known) {
    if (known.size <= maxKnown) break
    known.delete(oldest)
  }
  return cues
}

function read(start: string): Cues {
  // A ligature unfolds into as many as eighteen letters.
  const folded = foldName(start).slice(0, weights.readChars)
  const words = new Set(contentWordsOf(folded).filter((word) => !commonWords.has(word)))
  // A name at the start stands before the sentence, not in it.
  const sentence = folded.replace(/^\s*@?[^\s:,]{1,40}[:,]\s*/, '')
  return {
    folded,
    tokens: tokensOf(folded),
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
