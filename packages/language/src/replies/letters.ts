import { asOne, lettersSeen, skeletonOf } from '../text/look-alikes.ts'

/** Nothing but letters and digits: spacing, case, look-alikes and leetspeak hide nothing. */
export const lettersOf = (text: string): string => asOne(lettersSeen(text, leetspeak))

const leetspeak = { leetspeak: 'read' } as const

/** What a text holds. */
export interface ReadText {
  /** See {@link lettersOf}. */
  readonly letters: string
  /**
   * Letters of what is written in capitals, or with digits among its letters: names that are no member's are code words.
   */
  readonly codeWords: ReadonlySet<string>
}

interface ReadLine extends ReadText {
  /** The letters as they stand alone, before those that are drawn like one are that one. */
  readonly apart: string
}

/** Reads prompts and what is known, and keeps what their lines hold: most of them come again with the next prompt. */
export type LetterReader = (text: string) => ReadText

/** Lines that are kept, at most: many times what one prompt has. */
const maxLines = 4_000

export function createLetterReader(): LetterReader {
  const known = new Map<string, ReadLine>()
  const readLine = (part: string) => {
    let read = known.get(part)
    if (!read) {
      // A part of a text would keep all of it.
      const line = copyOf(part)
      const apart = lettersSeen(line, leetspeak)
      read = { apart, letters: asOne(apart), codeWords: codeWordsIn(line) }
      if (known.size >= maxLines) known.clear()
      known.set(line, read)
    }
    return read
  }
  return (text) => {
    if (!text.includes('\n')) return readLine(text)
    let apart = ''
    const codeWords = new Set<string>()
    for (const line of text.split('\n')) {
      const read = readLine(line)
      apart += read.apart
      for (const word of read.codeWords) codeWords.add(word)
    }
    return { letters: asOne(apart), codeWords }
  }
}

const copyOf = (text: string): string => text.split('').join('')

/** As short as a code word may be, in letters. */
const leastOfCode = 6

function codeWordsIn(line: string): ReadonlySet<string> {
  const found =
    line.match(/\p{Lu}[\p{Lu}\p{N}]*(?:[ _-][\p{Lu}\p{N}]+)*|[\p{L}\p{N}]+(?:[_-][\p{L}\p{N}]+)*/gu) ?? []
  if (found.length === 0) return none
  const codeWords = found
    .filter((word) => /^[\p{Lu}\p{N} _-]+$/u.test(word) || (/\p{L}/u.test(word) && /\p{N}/u.test(word)))
    .map((word) => skeletonOf(word, leetspeak))
    .filter((letters) => letters.length >= leastOfCode)
  return codeWords.length === 0 ? none : new Set(codeWords)
}

const none: ReadonlySet<string> = new Set()
