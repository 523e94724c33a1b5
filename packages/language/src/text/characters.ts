// What a character is to a line: part of a word, or one of the things that stand between words. The tokeniser
// (words.ts) goes through a line by these classes, kept in a table, since it sees every line of every room.
import { apostrophes } from './fold.ts'
import { isUnspaced } from './scripts.ts'

export const upper = 1
export const lower = 2
/** A letter without case, a digit, or `_`. */
const uncased = 3
/** Of a script without spaces between words ({@link isUnspaced}): Han, kana, Thai and their like. */
export const unspaced = 4
/** Goes on a word, and begins none: combining marks, joiners and what else cannot be seen. */
export const mark = 5
export const apostrophe = 6
/** From here on: {@link gapBit} of a class is 1 << (class − 8). */
const firstOfGaps = 8
export const space = 8
const comma = 9
const stop = 10
const ask = 11
const colon = 12
const breaking = 13
export const quote = 14
const bracket = 15
const at = 16
export const hyphen = 17
const ampersand = 18
const minor = 19
const blankClass = 20

/** What stands in the gap between two words, as bits. */
export const gap = {
  space: 1,
  comma: 1 << (comma - firstOfGaps),
  /** The end of a sentence, or a new line. */
  stop: 1 << (stop - firstOfGaps),
  /** A question mark. */
  ask: 1 << (ask - firstOfGaps),
  colon: 1 << (colon - firstOfGaps),
  /** A dash, a semicolon, an emoji: parts clauses and ends no sentence. */
  breaking: 1 << (breaking - firstOfGaps),
  quote: 1 << (quote - firstOfGaps),
  bracket: 1 << (bracket - firstOfGaps),
  /** `@`. */
  at: 1 << (at - firstOfGaps),
  /** Between letters; one between spaces is a dash. */
  hyphen: 1 << (hyphen - firstOfGaps),
  /** `&`, `+` and `/`: they join names. */
  ampersand: 1 << (ampersand - firstOfGaps),
  /** What parts nothing. */
  minor: 1 << (minor - firstOfGaps),
  /** Machine talk stands here: an address, code. */
  blank: 1 << (blankClass - firstOfGaps),
} as const

export const gapBit = (kind: number): number => 1 << (kind - firstOfGaps)

/** Punctuation by class; other symbols are breaking. */
const punctuation: readonly (readonly [number, string])[] = [
  [comma, ',،、，'],
  [stop, '.!…¡。！।\n\r\u2028\u2029'],
  [ask, '?¿？؟'],
  [colon, ':：'],
  [quote, '"“”«»„「」『』'],
  [bracket, '()[]{}（）'],
  [at, '@＠'],
  [hyphen, '-‐‑'],
  [ampersand, '&+/＆＋'],
  [minor, '·\u0387・`´^'],
  [apostrophe, apostrophes],
  [mark, '\u00ad\u200b\u200c\u200d\u2060\ufe0e\ufe0f'],
  [uncased, '_'],
]

/** Classes of the basic plane, filled in as characters are met. */
const classes = /* @__PURE__ */ classesOfPunctuation()

function classesOfPunctuation(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const [kind, characters] of punctuation) {
    for (let index = 0; index < characters.length; index++) table[characters.charCodeAt(index)] = kind
  }
  return table
}

/** The class of a UTF-16 unit that is no surrogate. */
export function classOf(code: number): number {
  const known = classes[code] ?? breaking
  if (known !== 0) return known
  const kind = classify(String.fromCharCode(code))
  classes[code] = kind
  return kind
}

function classify(character: string): number {
  if (/\s/.test(character)) return space
  if (isUnspaced(character)) return unspaced
  if (/\p{M}|\p{Cf}/u.test(character)) return mark
  if (/[\p{L}\p{N}]/u.test(character)) {
    const small = character.toLowerCase()
    if (small === character.toUpperCase()) return uncased
    return small === character ? lower : upper
  }
  return breaking
}

/** The class of a character beyond the basic plane: most are emoji. */
export function classOfAstral(codePoint: number): number {
  if (codePoint >= 0x20000) return codePoint < 0x32400 ? unspaced : mark
  if (codePoint >= 0x1f000) return breaking
  const character = String.fromCodePoint(codePoint)
  if (/\p{M}/u.test(character)) return mark
  return /[\p{L}\p{N}]/u.test(character) ? uncased : breaking
}
