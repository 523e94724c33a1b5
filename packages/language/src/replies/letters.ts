import { asOne, lettersSeen, skeletonOf } from '../text/look-alikes.ts'

/** Nothing but letters and digits: spacing, case, look-alikes and leetspeak hide nothing. */
export const lettersOf = (text: string): string => asOne(lettersSeen(text, leetspeak))

const leetspeak = { leetspeak: 'read' } as const

/** What one line of a text holds. */
interface ReadLine {
  readonly letters: string
  readonly codeWords: readonly string[]
}

/** Lines that are kept, at most: many times what one prompt has. */
const maxLines = 4_000

/** Reads prompts and what is known, and keeps what their lines hold: most of them come again with the next prompt. */
export interface LetterReader {
  /** {@link lettersOf} a text of one line or more. */
  lettersOf(text: string): string
  /**
   * Letters of what is written in capitals, or with digits among its letters, each once: names that are no member's are
   * code words.
   */
  codeWordsOf(text: string): ReadonlySet<string>
}

export function createLetterReader(): LetterReader {
  const known = new Map<string, ReadLine>()
  const read = (line: string): ReadLine => {
    let kept = known.get(line)
    if (!kept) {
      kept = { letters: lettersSeen(line, leetspeak), codeWords: codeWordsIn(line) }
      if (known.size >= maxLines) known.clear()
      known.set(line, kept)
    }
    return kept
  }
  const linesOf = (text: string) => text.split('\n').map(read)
  return {
    lettersOf: (text) => asOne(linesOf(text).reduce((all, { letters }) => all + letters, '')),
    codeWordsOf: (text) => new Set(linesOf(text).flatMap(({ codeWords }) => codeWords)),
  }
}

/** As short as a code word may be, in letters. */
const leastOfCode = 6

function codeWordsIn(line: string): readonly string[] {
  const found =
    line.match(/\p{Lu}[\p{Lu}\p{N}]*(?:[ _-][\p{Lu}\p{N}]+)*|[\p{L}\p{N}]+(?:[_-][\p{L}\p{N}]+)*/gu) ?? []
  return found
    .filter((word) => /^[\p{Lu}\p{N} _-]+$/u.test(word) || (/\p{L}/u.test(word) && /\p{N}/u.test(word)))
    .map((word) => skeletonOf(word, leetspeak))
    .filter((letters) => letters.length >= leastOfCode)
}
