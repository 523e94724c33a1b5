import type { Pantheon } from '../gods/pantheon.ts'
import { letterMask } from './edit-distance.ts'
import { stemOf } from './endings.ts'
import { properWords, wordLikeNames } from './particles.ts'
import { foldWord, wordsOf } from './words.ts'

/**
 * What a name needs before it counts: nothing; capitals or a vocative, where it is a word too (`set`, `pan`);
 * more than capitals, where the word has them anyway (`Mars`, `Maui`).
 */
type NameKind = 'plain' | 'word-like' | 'proper'

export interface Name {
  readonly godId: string
  readonly parts: readonly string[]
  /** The parts written as one. */
  readonly key: string
  readonly kind: NameKind
}

interface Bucket {
  readonly names: readonly Name[]
  readonly masks: Int32Array
}

/** Everything that a line's words are looked up in; built once per pantheon. */
export interface NameIndex {
  /** By first part, longest name first. */
  readonly byFirst: ReadonlyMap<string, readonly Name[]>
  /** By all parts joined. */
  readonly byKey: ReadonlyMap<string, Name>
  /** Names of several parts by each part, and by each part's stem. */
  readonly byPart: ReadonlyMap<string, readonly Name[]>
  /** By what is left without the name's own ending. */
  readonly byStem: ReadonlyMap<string, Name>
  /** The first three letters of all names. */
  readonly byFirstLetters: ReadonlySet<string>
  /** Names in unspaced scripts by their first character, longest first. */
  readonly unspaced: ReadonlyMap<string, readonly Name[]>
  /** Names of one length, for typos. */
  readonly byLength: readonly (Bucket | undefined)[]
  readonly ordinaryWords: ReadonlySet<string>
}

const indexes = new WeakMap<Pantheon, NameIndex>()

export function nameIndex(pantheon: Pantheon): NameIndex {
  let index = indexes.get(pantheon)
  if (!index) {
    index = build(pantheon)
    indexes.set(pantheon, index)
  }
  return index
}

/** Edits a name of this length forgives. */
export const editsFor = (length: number) => (length < 5 ? 0 : length < 9 ? 1 : 2)

function build({ gods, ordinaryWords }: Pantheon): NameIndex {
  const byFirst = new Map<string, Name[]>()
  const byKey = new Map<string, Name>()
  const byPart = new Map<string, Name[]>()
  const byStem = new Map<string, Name>()
  const byFirstLetters = new Set<string>()
  const unspaced = new Map<string, Name[]>()
  const lengths: Name[][] = []
  for (const god of gods) {
    for (const written of [god.name, ...god.aliases]) {
      const words = wordsOf(written)
      const parts = words.map((word) => word.key.replaceAll("'", ''))
      const key = parts.join('')
      if (key === '') continue
      const name: Name = { godId: god.id, parts, key, kind: kindOf(parts, key, ordinaryWords) }
      if (words.every((word) => word.unspaced)) push(unspaced, key[0] ?? '', { ...name, key: foldWord(key) })
      push(byFirst, parts[0] ?? '', name)
      if (parts.length > 1) {
        for (const part of new Set(parts.flatMap((part) => [part, stemOf(part) ?? part])))
          push(byPart, part, name)
      }
      byFirstLetters.add(key.slice(0, 3))
      const stem = parts.length === 1 ? stemOf(key) : undefined
      if (stem !== undefined && !byStem.has(stem)) byStem.set(stem, name)
      if (!byKey.has(key)) byKey.set(key, name)
      if (editsFor(key.length) > 0 && !words.some((word) => word.unspaced)) {
        lengths[key.length] ??= []
        lengths[key.length]?.push(name)
      }
    }
  }
  for (const map of [byFirst, unspaced]) {
    for (const names of map.values()) names.sort((one, other) => other.key.length - one.key.length)
  }
  const byLength = Array.from(
    lengths,
    (names): Bucket | undefined =>
      names && { names, masks: Int32Array.from(names, (name) => letterMask(name.key)) },
  )
  return { byFirst, byKey, byPart, byStem, byFirstLetters, unspaced, byLength, ordinaryWords }
}

function kindOf(parts: readonly string[], key: string, ordinaryWords: ReadonlySet<string>): NameKind {
  if (parts.length > 1) return 'plain'
  if (properWords.has(key)) return 'proper'
  if (wordLikeNames.has(key) || ordinaryWords.has(key)) return 'word-like'
  // Three letters are a word somewhere; a list of words knows better.
  const isCased = key.toUpperCase() !== key
  return isCased && key.length <= (ordinaryWords.size > 0 ? 2 : 3) ? 'word-like' : 'plain'
}

function push(map: Map<string, Name[]>, key: string, name: Name): void {
  const names = map.get(key)
  if (names) names.push(name)
  else map.set(key, [name])
}
