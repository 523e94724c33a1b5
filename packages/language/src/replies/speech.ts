import { speech as tables } from '../tables/index.ts'
import type { SpeechStems, Stems } from '../tables/speech-stems.ts'
import { foldSpeech } from '../text/fold.ts'

/** What is looked for language by language, since its parts only tell together: no Spanish apology for an English request. */
const together = [
  'sorry',
  'cannot',
  'help',
  'request',
  'self',
  'youAre',
  'mortal',
  'answer',
  'would',
  'sure',
  'note',
  'offer',
] as const satisfies (keyof SpeechStems)[]

/** A language's stems, ready to be looked for in a folded text. */
export type Speech = { readonly [Field in (typeof together)[number]]: RegExp }

let known: readonly Speech[] | undefined

/** What is known of each language, English first; made ready once. */
export function speeches(): readonly Speech[] {
  known ??= tables.map(
    (table) => Object.fromEntries(together.map((field) => [field, anyOf(table[field])])) as unknown as Speech,
  )
  return known
}

/** What all languages have in a field, as alternatives of a regular expression that a folded text is searched with. */
export const stemsOf = (field: keyof SpeechStems): string =>
  tables
    .map((table) => foldStems(joined(table[field])))
    .filter((stems) => stems !== '')
    .join('|')

/** The same, for a text that is not folded: as they are written, and without their accents. */
export const writtenStemsOf = (field: keyof SpeechStems): string =>
  [...new Set(tables.flatMap((table) => [joined(table[field]), foldStems(joined(table[field]))]))]
    .filter((stems) => stems !== '')
    .join('|')

/** The words in a field, one by one. */
export const wordsIn = (field: keyof SpeechStems): readonly string[] =>
  tables.flatMap((table) => joined(table[field]).split('|')).filter((word) => word !== '')

const joined = (stems: Stems = ''): string => (typeof stems === 'string' ? stems : stems.join('|'))

/** Folds all but what is written with a backslash. */
const foldStems = (stems: string): string =>
  stems.replace(/\\(?:[pP]\{[^}]*\}|.)|[^\\]+/gsu, (piece) =>
    // Between bars no blank at its ends is lost.
    piece.startsWith('\\') ? piece : foldSpeech(`|${piece}|`).slice(1, -1),
  )

const cased = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}(]/u
const nothing = /(?!)/u

function anyOf(stems: Stems | undefined): RegExp {
  const folded = foldStems(joined(stems))
  if (folded === '') return nothing
  return new RegExp(`${cased.test(folded) ? wordStart : ''}(?:${folded})`, 'u')
}

/** Nothing of a word stands before here. */
export const wordStart = '(?<![\\p{L}\\p{M}])'
/** And nothing goes on with one behind here. */
export const wordEnd = '(?![\\p{L}\\p{M}\\p{N}_])'
