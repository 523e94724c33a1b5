import { asOne, lettersSeen, skeletonOf } from '../text/look-alikes.ts'

/** Nothing but letters and digits: spacing, case, look-alikes and leetspeak hide nothing. */
export const lettersOf = (text: string): string => asOne(lettersSeen(text, leetspeak))

const leetspeak = { leetspeak: 'read' } as const

/** What a text holds. */
interface ReadText {
  /** See {@link lettersOf}. */
  readonly letters: string
  /**
   * Letters of what is written in capitals, or with digits among its letters: names that are no member's are code words.
   */
  readonly codeWords: ReadonlySet<string>
}

interface ReadLine extends ReadText {
  readonly line: string
  /** The letters as they stand alone, before those that are drawn like one are that one. */
  readonly apart: string
}

/** Reads prompts and what is known, and keeps what their lines hold: most of them come again with the next prompt. */
export type LetterReader = (text: string) => ReadText

/** Lines that are kept, at most twice as many: a prompt has a hundred or two. */
const maxLines = 2_000

/** Kinds of prompts whose last one is kept. */
const maxKinds = 8

/** What was made of a text of several lines, line by line. */
interface Reading {
  readonly lines: readonly string[]
  /** All letters, as they stand alone. */
  readonly apart: string
  /** Where those of each line end. */
  readonly ends: readonly number[]
  /** Each code word, and the first line that has it. */
  readonly codeWords: ReadonlyMap<string, number>
}

/** Makes a reader for one conversation. It keeps a few thousand lines at most: some two megabytes. */
export function createLetterReader(): LetterReader {
  let known = new Map<string, ReadLine>()
  let knownBefore: ReadonlyMap<string, ReadLine> = known
  const readLine = (part: string): ReadLine => {
    const kept = known.get(part)
    if (kept) return kept
    const read = knownBefore.get(part) ?? readAnew(part)
    if (known.size >= maxLines) {
      knownBefore = known
      known = new Map()
    }
    known.set(read.line, read)
    return read
  }

  /** By its first line the text that was read last: the next of its kind begins with mostly the same lines. */
  const readings = new Map<string, Reading>()
  const readLines = (lines: readonly string[]): Reading => {
    const [first = ''] = lines
    const last = readings.get(first)
    let same = 0
    while (last && same < lines.length && lines[same] === last.lines[same]) same++
    let apart = last?.apart.slice(0, last.ends[same - 1] ?? 0) ?? ''
    const ends = last?.ends.slice(0, same) ?? []
    const codeWords = new Map([...(last?.codeWords ?? [])].filter(([, line]) => line < same))
    for (let at = same; at < lines.length; at++) {
      const read = readLine(lines[at] ?? '')
      apart += read.apart
      ends.push(apart.length)
      for (const word of read.codeWords) if (!codeWords.has(word)) codeWords.set(word, at)
    }
    const reading = { lines, apart, ends, codeWords }
    if (!last && readings.size >= maxKinds) readings.clear()
    readings.set(last ? first : copyOf(first), reading)
    return reading
  }

  return (text) => {
    if (!text.includes('\n')) return readLine(text)
    const { apart, codeWords } = readLines(text.split('\n'))
    return { letters: asOne(apart), codeWords: new Set(codeWords.keys()) }
  }
}

function readAnew(part: string): ReadLine {
  // A part of a text would keep all of it.
  const line = copyOf(part)
  const apart = lettersSeen(line, leetspeak)
  return { line, apart, letters: asOne(apart), codeWords: codeWordsIn(line) }
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
