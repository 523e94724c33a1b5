import { compile, type Folded, type FoldLetter, fold, foldLatin, remembered } from './fold.ts'
import { romanise } from './words/cyrillic.ts'

/** Where a word stands in a text, in UTF-16 code units; `end` is behind it. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface WordList {
  /** Patterns for text in Latin letters. */
  readonly latin: readonly string[]
  /** Patterns for text in Cyrillic letters. */
  readonly cyrillic: readonly string[]
  /** Words that only their accents tell from harmless ones. */
  readonly accented: readonly string[]
  /** Stretches of text that are no offence, lower-case. */
  readonly innocents: readonly string[]
}

/** Finds the words of a list in a text, each once, from its first to its last letter. */
export type WordFinder = (text: string) => readonly Span[]

const foldCyrillic = remembered((letter) =>
  /[\p{M}\p{Cf}]/u.test(String.fromCodePoint(letter)) ? undefined : romanise(letter),
)

export function wordFinder(list: WordList): WordFinder {
  const latin = compile(list.latin)
  const cyrillic = compile(list.cyrillic)
  const innocent = alternatives(list.innocents)
  const accented = alternatives(list.accented, '(?<!\\p{L})', '(?!\\p{L})')

  return (given) => {
    const text = withoutIds(given)
    const found = isAscii.test(text) ? [] : spansOf(text, accented)
    for (const part of [text, spelledOut(text)]) {
      if (part === undefined) continue
      found.push(...look(part, latin, foldLatin).filter((span) => looksLatin(text, span)))
      if (hasCyrillic.test(part)) {
        found.push(
          ...look(part, cyrillic, foldCyrillic).filter(({ start, end }) =>
            hasCyrillic.test(text.slice(start, end)),
          ),
        )
      }
    }
    if (found.length === 0) return found
    const innocents = spansOf(text, innocent)
    const guilty = found.filter(
      ({ start, end }) => !innocents.some((span) => span.start <= start && end <= span.end),
    )
    // Of a word of nothing else, as long as a line, each end is looked for once.
    return merged(merged(guilty).map((span) => wholeWord(text, span)))
  }
}

const isAscii = /^[\0-\x7f]*$/

/** Looks twice where something stands between letters: as it is, and without that. */
function look(part: string, pattern: RegExp, letters: FoldLetter): Span[] {
  const spans = matches(fold(part, letters), pattern)
  if (/[\p{L}\p{N}][._~+'-]+[\p{L}\p{N}]/u.test(part)) {
    spans.push(
      ...matches(
        fold(part, (letter) => (between.has(letter) ? undefined : letters(letter))),
        pattern,
      ),
    )
  }
  return spans
}

const between = new Set([..."._~+'-"].map((sign) => sign.charCodeAt(0)))

function matches({ text, starts, ends }: Folded, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: starts[match.index] ?? 0,
    end: ends[match.index + match[0].length - 1] ?? 0,
  }))
}

/** Colours and ids are no words, and an exclamation mark behind one is no letter i. */
function withoutIds(text: string): string {
  const blank = (part: string) => ' '.repeat(part.length)
  return text.replace(/#[0-9a-f]{6}\b|https?:\/\/\S+/gi, blank).replace(/[!|]+(?![\p{L}\p{N}])/gu, blank)
}

// No character is both letter and separator, and a run is entered at its beginning only: there is one way to match, and
// it takes linear time.
const singles =
  /(?<![\p{L}\p{N}])(?<!(?<![\p{L}\p{N}])[@$*][\s._,/~+-]{1,3})(?:[\p{L}\p{N}@$*][\s._,/~+-]{1,3}){2,}[\p{L}\p{N}@$](?![\p{L}\p{N}])/gu

/**
 * "f u c k": runs of single letters, without what is between them, where they stand in a text of nothing else; undefined
 * where there are none. One text, since each look at one costs as much as a hundred of its letters.
 */
function spelledOut(text: string): string | undefined {
  let runs = ''
  for (const run of text.matchAll(singles)) {
    runs += ' '.repeat(run.index - runs.length) + run[0].replace(/[\s,/]/g, '-')
  }
  return runs === '' ? undefined : runs
}

const hasCyrillic = /\p{Script=Cyrillic}/u

/**
 * A match needs a letter of its script: "455" is a number, and Russian or Greek words only happen to look like
 * English ones. Letters that are in no Russian word may pass for Latin.
 */
function looksLatin(text: string, { start, end }: Span): boolean {
  const letters = text.slice(start, end).match(/\p{Alphabetic}/gu) ?? []
  return letters.some((letter) => !/[а-яёα-ωάέήίόύώς]/iu.test(letter))
}

/** A match is part of a word: all of it is meant. */
function wholeWord(text: string, { start, end }: Span): Span {
  const before = /[\p{L}\p{N}\p{M}]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0
  const after = /^[\p{L}\p{N}\p{M}*]*/u.exec(text.slice(end, end + 40))?.[0].length ?? 0
  return { start: start - before, end: end + after }
}

function alternatives(phrases: readonly string[], before = '', behind = ''): RegExp {
  const escaped = phrases.map((phrase) =>
    phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+'),
  )
  return new RegExp(phrases.length === 0 ? '(?!)' : `${before}(?:${escaped.join('|')})${behind}`, 'giu')
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = []
  for (const span of [...spans].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = result.at(-1)
    if (last && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else result.push(span)
  }
  return result
}
