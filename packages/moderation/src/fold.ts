import {
  resolveConfusablesTransformer,
  resolveLeetSpeakTransformer,
  toAsciiLowerCaseTransformer,
} from 'obscenity'

/** A text as words are compared, and where its letters stand in the original, in UTF-16 code units. */
export interface Folded {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** What becomes of one code point; undefined where it goes. */
export type FoldLetter = (letter: number) => number | undefined

/** Letters that words legitimately double, so that "ass" stays apart from "as" and "cazzo" from "cazo". */
const doubled = new Set([...'sgzlrod'])

/** Stands behind a letter that was written three times or more: it may be meant once or twice. No folded letter is it. */
const stretched = 'Z'

/** Folds every letter, drops what goes, and shortens repetitions. */
export function fold(original: string, foldLetter: FoldLetter): Folded {
  const letters: string[] = []
  let last = ''
  let run = 0
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const character of original) {
    const start = at
    at += character.length
    const code = foldLetter(character.codePointAt(0) ?? 0)
    if (code === undefined) continue
    const letter = String.fromCodePoint(code)
    run = letter === last ? run + 1 : 1
    last = letter
    if (run > (doubled.has(letter) ? 2 : 1)) {
      if (run === 3 && doubled.has(letter)) letters[letters.length - 1] = stretched
      ends[ends.length - 1] = at
      continue
    }
    letters.push(letter)
    for (let unit = 0; unit < letter.length; unit++) {
      starts.push(start)
      ends.push(at)
    }
  }
  return { text: letters.join(''), starts, ends }
}

const lookalikes = resolveConfusablesTransformer()
const leetspeak = resolveLeetSpeakTransformer()
const lowerCase = toAsciiLowerCaseTransformer()
const sharpS = 0xdf
const letterS = 0x73

/** Look-alikes, styled letters, accents, leetspeak and case become lower-case ASCII; marks and invisibles go. */
export const foldLatin = remembered((letter) => {
  let code = letter
  if (letter >= 0x80) {
    if (letter === sharpS) return letterS
    const [first = '', ...rest] = String.fromCodePoint(letter).normalize('NFKC')
    if (/[\p{M}\p{Cf}]/u.test(first)) return undefined
    if (rest.length === 0) code = first.codePointAt(0) ?? letter
  }
  for (const step of [lookalikes, leetspeak, lowerCase]) code = step.transform(code) ?? code
  return code
})

/** Folding is a matter of the letter alone; a chat uses few different ones. */
export function remembered(foldLetter: FoldLetter): FoldLetter {
  const known = new Map<number, number | undefined>()
  return (letter) => {
    if (known.has(letter)) return known.get(letter)
    if (known.size >= 4096) known.clear()
    const folded = foldLetter(letter)
    known.set(letter, folded)
    return folded
  }
}

const stretchable = new RegExp(`([${[...doubled].join('')}])(\\1?)(?!\\?)`, 'g')

/**
 * One expression for many words: `|` is a word's edge, `[x]` an optional letter, all else stands for itself.
 * Repeated letters are shortened as {@link fold} does.
 */
export function compile(patterns: readonly string[]): RegExp {
  const sources = patterns.map((pattern) =>
    pattern
      .replace(/(\p{L})\1/gu, (pair, letter: string) => (doubled.has(letter) ? pair : letter))
      .replace(/[.*+?^${}()\\/]/g, '\\$&')
      .replace(/\[(.)\]/g, '$1?')
      .replace(stretchable, (_, letter: string, again: string) =>
        again === '' ? `${letter}${stretched}?` : `${letter}[${letter}${stretched}]`,
      ),
  )
  const atEdge = sources.filter((source) => source.startsWith('|')).map((source) => source.slice(1))
  const anywhere = sources.filter((source) => !source.startsWith('|'))
  const edge = (source: string) => source.replace(/\|$/, '\\b')
  const parts = [
    `\\b(?:${atEdge.map(edge).join('|')})`,
    ...(anywhere.length > 0 ? [anywhere.map(edge).join('|')] : []),
  ]
  return new RegExp(atEdge.length > 0 ? parts.join('|') : (parts[1] ?? '(?!)'), 'g')
}
