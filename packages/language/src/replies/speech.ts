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

const foldedParts = new Map<string, string>()

/** {@link foldSpeech} of a part of an answer, kept until {@link forgetParts}: each is looked at from many sides. */
export function foldPart(text: string): string {
  let folded = foldedParts.get(text)
  if (folded === undefined) {
    folded = foldSpeech(text)
    foldedParts.set(text, folded)
  }
  return folded
}

/** An answer has been read. */
export const forgetParts = (): void => foldedParts.clear()

/** What is known of each language, English first; made ready once. */
export function speeches(): readonly Speech[] {
  known ??= tables.map(
    (table) => Object.fromEntries(together.map((field) => [field, anyOf(table[field])])) as unknown as Speech,
  )
  return known
}

const ofAll = new Map<keyof Speech, RegExp>()

/** A field of all languages as one: where that does not stand, none of theirs does. */
export function stemsOfAny(field: keyof Speech): RegExp {
  let stems = ofAll.get(field)
  if (!stems) {
    stems = new RegExp(
      speeches()
        .map(({ [field]: { source } }) => `(?:${source})`)
        .join('|'),
      'u',
    )
    ofAll.set(field, stems)
  }
  return stems
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

/** Where one of the stems opens a text, behind punctuation at most. */
export function openingOf(text: string, stems: RegExp): RegExpExecArray | null {
  const letter = text.search(/[\p{L}\p{N}]/u)
  // No stem is looked for further on: most texts begin with a letter, so with no stem at all that costs next to nothing.
  for (let at = 0; at <= (letter < 0 ? text.length : letter); at++) {
    const match = matchAt(text, at, stems)
    if (match) return match
  }
  return null
}

/** What of the stems stands at one place of a text. */
export function matchAt(text: string, at: number, stems: RegExp): RegExpExecArray | null {
  let here = sticky.get(stems)
  if (!here) {
    here = new RegExp(stems, 'uy')
    sticky.set(stems, here)
  }
  here.lastIndex = at
  return here.exec(text)
}

const sticky = new WeakMap<RegExp, RegExp>()

/** The stems in a text, as many as there are. */
export function everyOf(stems: RegExp): RegExp {
  let every = global.get(stems)
  if (!every) {
    every = new RegExp(stems, 'gu')
    global.set(stems, every)
  }
  return every
}

const global = new WeakMap<RegExp, RegExp>()

/** Nothing of a word stands before here. */
export const wordStart = '(?<![\\p{L}\\p{M}])'
/** And nothing goes on with one behind here. */
export const wordEnd = '(?![\\p{L}\\p{M}\\p{N}_])'
