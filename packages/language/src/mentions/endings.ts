import { endings as tables } from '../tables/index.ts'
import type { NameEndings } from '../tables/language-table.ts'
import { foldName } from '../text/fold.ts'

// What is asked of every word of a line, endings tell by looking up how a word ends: expressions of as many alternatives
// cost more than all else that is asked of it.

const latin = /^[a-z]/
const cyrillic = /^[\u0400-\u052f]/
const greek = /^[\u0370-\u03ff]/
const hangul = /^[\uac00-\ud7a3]/
const devanagari = /^[\u0900-\u097f]/
/** Scripts whose small words stand in front of a name as one word with it. */
const prefixing = /^[\u0590-\u06ff]/

/** A piece of a regular expression that there is none of. */
const nothing = '(?!)'

/** What all languages of a script have in a field, longest first. */
function endingsIn(script: RegExp, field: keyof NameEndings): readonly string[] {
  const found = tables.flatMap((table) => foldName(table[field] ?? '').split(/\s+/))
  return [...new Set(found)]
    .filter((ending) => script.test(ending))
    .sort((one, two) => two.length - one.length)
}

const anyOf = (script: RegExp, field: keyof NameEndings) =>
  `(?:${endingsIn(script, field).join('|') || nothing})`

const added = new Set(endingsIn(latin, 'added'))
const addedToCapitals = new Set(endingsIn(latin, 'addedToCapitals'))
const longestAdded = Math.max(...[...added, ...addedToCapitals].map((ending) => ending.length))
/** Shorter beginnings of Latin words are no names with an ending. */
const leastBent = 4
const korean = new RegExp(
  `^([\uac00-\ud7a3]+?)${anyOf(hangul, 'honorific')}?(${anyOf(hangul, 'calling')})?(${anyOf(hangul, 'added')})?$`,
)
const honoured = new RegExp(`^(.{2,})${anyOf(devanagari, 'honorific')}$`)
const prefixed = new RegExp(`^${anyOf(prefixing, 'prefixes')}(.{3,})$`)
/** What may stand in front of a name with an apostrophe: `l'`. */
export const elision = new RegExp(`^${anyOf(latin, 'elided')}'(.+)$`)

/** In these scripts a name loses its ending before another one. */
const inflected = [latin, cyrillic, greek].map((script) => ({
  script,
  lost: new RegExp(`${anyOf(script, 'lost')}$`),
  instead: new Set(endingsIn(script, 'instead')),
}))
const inflectionOf = (word: string) =>
  word.charCodeAt(0) < 0x530 ? inflected.find(({ script }) => script.test(word)) : undefined

/** What is left of a name when its own ending goes, where other endings replace it; else undefined. */
export function stemOf(name: string): string | undefined {
  const inflection = inflectionOf(name)
  if (!inflection) return undefined
  const stem = name.replace(inflection.lost, '')
  // Short Latin stems are the beginnings of too many words.
  return latin.test(name) && (stem === name || !/^[a-z]{4,}$/.test(stem)) ? undefined : stem
}

/** The same of one word of several, of which shorter stems do: all the words have to be there. */
export function stemOfPart(part: string): string | undefined {
  const stem = stemOf(part)
  if (stem !== undefined || !latin.test(part)) return stem
  const short = part.replace(inflectionOf(part)?.lost ?? '', '')
  return short === part || short.length < leastOfPart ? undefined : short
}

/** What one Latin word of several may be without its ending. */
export function partStemsOf(word: string): string[] {
  const inflection = latin.test(word) ? inflectionOf(word) : undefined
  return inflection ? stems(word, inflection.instead, leastOfPart).map(({ base }) => base) : []
}

const leastOfPart = 3

/** What a word may be a form of. */
export interface Bent {
  /** A whole name, or a stem as {@link stemOf} gives it. */
  readonly base: string
  readonly isStem: boolean
  /** `Odins`: the owner is spoken of. */
  readonly owns: boolean
  /** The ending itself calls. */
  readonly calls: boolean
}

const bent = (base: string, { isStem = false, owns = false, calls = false }: Partial<Bent> = {}): Bent => ({
  base,
  isStem,
  owns,
  calls,
})

/** Every name or stem a word may be bent from; `isWritten`: it has a capital, so more endings are believed. */
export function basesOf(word: string, isWritten: boolean): readonly Bent[] {
  const bases: Bent[] = []
  const inflection = inflectionOf(word)
  if (latin.test(word)) {
    for (const endings of isWritten ? [added, addedToCapitals] : [added]) {
      const length = lengthWithout(word, endings)
      if (length !== undefined) bases.push(bent(word.slice(0, length), { owns: isOwner(word, length) }))
    }
    if (isDoubled(word)) bases.push(bent(word.slice(0, -3)))
    if (inflection) bases.push(...stems(word, inflection.instead, leastBent))
  } else if (inflection) {
    bases.push(...stems(word, inflection.instead, isWritten ? 2 : 4))
    if (isWritten && greek.test(word)) bases.push(bent(`${word}σ`))
  } else if (hangul.test(word)) {
    const found = korean.exec(word)
    if (found?.[1]) {
      const [, base, call, particle] = found
      bases.push(
        bent(base, { calls: call !== undefined, owns: call === undefined && particle !== undefined }),
      )
    }
  } else {
    const found = devanagari.test(word) ? honoured.exec(word) : prefixed.exec(word)
    if (found?.[1]) bases.push(bent(found[1]))
  }
  return bases
}

/** How much of a word is left without the longest ending that it has of these, where that is enough for a name. */
function lengthWithout(word: string, endings: ReadonlySet<string>): number | undefined {
  for (let length = Math.max(leastBent, word.length - longestAdded); length < word.length; length++) {
    if (endings.has(word.slice(length))) return length
  }
  return undefined
}

const isOwner = (word: string, length: number): boolean => length === word.length - 1 && word.endsWith('s')

/** Hungarian "with": the last consonant doubled, and `al` or `el`. */
const isDoubled = (word: string): boolean =>
  word.length >= leastBent + 3 &&
  word.endsWith('l') &&
  /[ae]/.test(word.charAt(word.length - 2)) &&
  word.charCodeAt(word.length - 3) === word.charCodeAt(word.length - 4)

/** What is left of a word without each ending that it may have, where that is no shorter than `least`. */
function stems(word: string, endings: ReadonlySet<string>, least: number): Bent[] {
  const found: Bent[] = []
  for (let length = Math.max(least, word.length - 4); length <= word.length; length++) {
    const isWhole = length === word.length && length > 4 && greek.test(word)
    if (isWhole || endings.has(word.slice(length))) found.push(bent(word.slice(0, length), { isStem: true }))
  }
  return found
}
