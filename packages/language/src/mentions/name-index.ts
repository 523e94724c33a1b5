import { noWords, type WordList } from '../tables/word-list.ts'
import { letterMask } from '../text/edit-distance.ts'
import { bareChunk, nameKey } from '../text/name-key.ts'
import { wordsOf } from '../text/words.ts'
import { stemOf, stemOfPart } from './endings.ts'
import { Openings } from './openings.ts'
import { role, rolesOfWord } from './roles.ts'
import { ShortNames } from './short-names.ts'
import { TypoFilter } from './typo-filter.ts'

/**
 * What a name needs before it counts: nothing; capitals or to be called, where it is a word too (`set`, `pan`),
 * in other languages than English only (`sol`, `hel`); more than capitals, where the word has them anyway (`Mars`).
 */
export type NameKind = 'plain' | 'word' | 'foreign' | 'proper'

export interface Name {
  /** Whose it is. */
  readonly id: string
  readonly parts: readonly string[]
  /** What is left of each without its ending, where others may replace it. */
  readonly partStems: readonly (string | undefined)[]
  /** The parts written as one. */
  readonly key: string
  readonly kind: NameKind
  /** Words that make it something else's, as a line's are compared. */
  readonly notMe: ReadonlySet<string>
}

/** What a word of a line may begin, or be. */
export interface Entry {
  /** The name that the word is, or that its parts make when joined. */
  whole?: Name
  /** Names of several words that begin with it, longest first. */
  readonly first: Name[]
  /** Names of several words that have it, or a word of its stem, anywhere. */
  readonly part: Name[]
}

interface Bucket {
  readonly names: readonly Name[]
  readonly masks: Int32Array
}

/** Somebody who may be named in a line. */
export interface Named {
  readonly id: string
  /** As others write it: 1–40 characters. */
  readonly name: string
  /** Other names that call the same one. */
  readonly aliases: readonly string[]
  /** Words that, directly before or behind one of these names, make it something else's: `frying` for Pan. */
  readonly notMe?: readonly string[]
  /** Those of the names that something else bears too, and is better known by: `Maui`, for a god. */
  readonly sharedNames?: readonly string[]
}

/** Everything that a line's words are looked up in; built once for a list of names. */
export interface NameIndex {
  readonly byWord: ReadonlyMap<string, Entry>
  /** By what is left without the name's own ending. */
  readonly byStem: ReadonlyMap<string, Name>
  /** How names begin. */
  readonly openings: Openings
  /** How the words of names of several words begin, or what is left of them without their endings. */
  readonly partOpenings: Openings
  /** Names in unspaced scripts by their first UTF-16 unit, longest first. */
  readonly unspaced: ReadonlyMap<number, readonly Name[]>
  /** Names of one length, for typos. */
  readonly byLength: readonly (Bucket | undefined)[]
  /** What is near no name that forgives one edit, and two. */
  readonly nearOne: TypoFilter
  readonly nearTwo: TypoFilter
  readonly ordinaryWords: WordList
  readonly shortNames: ShortNames
  /** Names that look like talk to a machine, as written, folded: `R2-D2`. */
  readonly codes: ReadonlySet<string>
}

const nothing: ReadonlySet<string> = new Set()
const indexes = new WeakMap<readonly Named[], NameIndex>()

/** The index of a list, made when it is first asked for and kept with the list: who is named by whom never changes. */
export function nameIndex(named: readonly Named[], ordinaryWords: WordList = noWords): NameIndex {
  let index = indexes.get(named)
  if (index?.ordinaryWords !== ordinaryWords) {
    index = build(named, ordinaryWords)
    indexes.set(named, index)
  }
  return index
}

/** Edits a name of this length forgives. */
export const editsFor = (length: number) => (length < 5 ? 0 : length < 9 ? 1 : 2)

function build(named: readonly Named[], ordinaryWords: WordList): NameIndex {
  const byWord = new Map<string, Entry>()
  const byStem = new Map<string, Name>()
  const openings = new Openings()
  const partOpenings = new Openings()
  const unspaced = new Map<number, Name[]>()
  const codes = new Set<string>()
  const lengths: Name[][] = []
  const shown: Name[] = []
  const entry = (key: string): Entry => {
    const found = byWord.get(key) ?? { first: [], part: [] }
    byWord.set(key, found)
    return found
  }
  for (const { id, name: display, aliases, notMe = [], sharedNames = [] } of named) {
    const others = notMe.length === 0 ? nothing : new Set(notMe.map(nameKey))
    const shared = new Set(sharedNames.map(nameKey))
    for (const written of [display, ...aliases]) {
      const { words } = wordsOf(written)
      const parts = words.map((word) => word.key.replaceAll("'", ''))
      const key = parts.join('')
      if (key === '') continue
      const kind = shared.has(key) ? 'proper' : kindOf(parts, ordinaryWords)
      const partStems = parts.length === 1 ? [] : parts.map(stemOfPart)
      const name: Name = { id, parts, partStems, key, kind, notMe: others }
      if (written === display) shown.push(name)
      for (const chunk of written.split(/\s/)) if (/[^\p{L}\p{M}]/u.test(chunk)) codes.add(bareChunk(chunk))
      if (words.every((word) => word.unspaced)) {
        const run = written.normalize('NFKC')
        push(unspaced, run.charCodeAt(0), { ...name, key: run })
      }
      const one = entry(key)
      if (parts.length === 1) {
        one.whole = one.whole?.parts.length === 1 ? one.whole : name
      } else {
        // Written as one word, no phrase is an ordinary one.
        one.whole ??= { ...name, kind: 'plain' }
        entry(parts[0] ?? '').first.push(name)
        for (const part of new Set(parts.flatMap((part, at) => [part, partStems[at] ?? part]))) {
          // Words so short are met everywhere, except where no spaces part words.
          if (part.length <= 2 && !words.some((word) => word.unspaced)) continue
          entry(part).part.push(name)
          partOpenings.add(part)
        }
      }
      openings.add(key)
      const stem = parts.length === 1 ? stemOf(key) : undefined
      if (stem !== undefined && !byStem.has(stem)) byStem.set(stem, name)
      if (editsFor(key.length) > 0 && !words.some((word) => word.unspaced)) {
        lengths[key.length] ??= []
        lengths[key.length]?.push(name)
      }
    }
  }
  for (const { first } of byWord.values()) first.sort((one, other) => other.parts.length - one.parts.length)
  for (const names of unspaced.values()) names.sort((one, other) => other.key.length - one.key.length)
  const byLength = Array.from(
    lengths,
    (names): Bucket | undefined =>
      names && { names, masks: Int32Array.from(names, (name) => letterMask(name.key)) },
  )
  const keysOf = (edits: number) =>
    lengths.flatMap((names, length) => (editsFor(length) === edits ? names.map(({ key }) => key) : []))
  const nearOne = new TypoFilter(keysOf(1), 1)
  const nearTwo = new TypoFilter(keysOf(2), 2)
  const shortNames = new ShortNames(shown, (part) => kindOfWord(part, ordinaryWords))
  return {
    byWord,
    byStem,
    openings,
    partOpenings,
    unspaced,
    byLength,
    nearOne,
    nearTwo,
    ordinaryWords,
    shortNames,
    codes,
  }
}

function kindOf(parts: readonly string[], ordinaryWords: WordList): NameKind {
  const kinds = parts.map((part) => kindOfWord(part, ordinaryWords))
  if (parts.length === 1) return kinds[0] ?? 'plain'
  // Two words of English side by side are met by chance.
  return kinds.every((kind) => kind === 'word' || kind === 'proper') ? 'word' : 'plain'
}

function kindOfWord(part: string, ordinaryWords: WordList): NameKind {
  const roles = rolesOfWord(part)
  if ((roles & role.properName) !== 0) return 'proper'
  const listed = ordinaryWords.get(part)
  if ((roles & role.wordName) !== 0 || listed === 'word') return 'word'
  // Without capitals nothing would tell such a word from the name.
  const isCased = part.toUpperCase() !== part
  // Three letters are a word somewhere; a list of words knows better.
  if (isCased && part.length <= (ordinaryWords.size > 0 ? 2 : 3)) return 'word'
  return (roles & role.foreignName) !== 0 || (listed === 'foreign' && isCased) ? 'foreign' : 'plain'
}

function push<Key>(map: Map<Key, Name[]>, key: Key, name: Name): void {
  const names = map.get(key)
  if (names) names.push(name)
  else map.set(key, [name])
}
