import { letterDrawn } from '@talking-heads/language/text'

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
const mostOf = Uint8Array.from({ length: 128 }, (_, code) => (doubled.has(String.fromCharCode(code)) ? 2 : 1))
const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))

/** Stands behind a letter that was written three times or more: it may be meant once or twice. No folded letter is it. */
const stretched = 'Z'

/** Folds every letter, drops what goes, and shortens repetitions. */
export function fold(original: string, foldLetter: FoldLetter): Folded {
  const letters: string[] = []
  let last = -1
  let run = 0
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < original.length; ) {
    const start = at
    const code = original.codePointAt(at) ?? 0
    at += code > 0xffff ? 2 : 1
    const letter = foldLetter(code)
    if (letter === undefined) continue
    run = letter === last ? run + 1 : 1
    last = letter
    const most = mostOf[letter] ?? 1
    if (run > most) {
      if (run === 3 && most === 2) letters[letters.length - 1] = stretched
      ends[ends.length - 1] = at
      continue
    }
    letters.push(ascii[letter] ?? String.fromCodePoint(letter))
    starts.push(start)
    ends.push(at)
    if (letter > 0xffff) {
      starts.push(start)
      ends.push(at)
    }
  }
  return { text: letters.join(''), starts, ends }
}

const sharpS = 0xdf
const letterS = 0x73
/** Signs that stand for letters inside a masked word only: anywhere else they are brackets and slashes. */
const maskLetters = new Map([
  ['(', 'c'],
  ['/', 'l'],
])

/** Look-alikes, styled letters, accents, leetspeak and case become lower-case ASCII; marks and invisibles go. */
export const foldLatin = remembered((code) => {
  if (code === sharpS) return letterS
  const character = String.fromCodePoint(code)
  if (/[\p{M}\p{Cf}]/u.test(character)) return undefined
  const letter = maskLetters.get(character) ?? letterDrawn(character, { leetspeak: 'read' })
  return letter.codePointAt(0)
})

/** Folding is a matter of the letter alone; a chat uses few different ones. */
export function remembered(foldLetter: FoldLetter): FoldLetter {
  const known = new Map<number, number | undefined>()
  return (letter) => {
    const found = known.get(letter)
    if (found !== undefined || known.has(letter)) return found
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
  const parts = [
    ...(atEdge.length > 0 ? [`\\b${anyOf(atEdge)}`] : []),
    ...(anywhere.length > 0 ? [anyOf(anywhere)] : []),
  ]
  return new RegExp(parts.length > 0 ? parts.join('|') : '(?!)', 'g')
}

/** Alternatives by their first letter, so that at each place of a text those of one letter are tried, and not all. */
function anyOf(sources: readonly string[]): string {
  const edge = (source: string) => source.replace(/\|$/, '\\b')
  const groups = new Map<string, string[]>()
  for (const source of sources.map(edge)) {
    const first = /^(?:[a-z]|\\.)(?![?*+])/.exec(source)?.[0] ?? ''
    const group = groups.get(first)
    if (group) group.push(source.slice(first.length))
    else groups.set(first, [source.slice(first.length)])
  }
  return `(?:${[...groups].map(([first, rests]) => `${first}(?:${rests.join('|')})`).join('|')})`
}
