import type { WordKind } from '../text/packed-words.ts'

/** What a small word may do around a name; `mentions/roles.ts` says of each what it is. */
export type SmallWordRole =
  | 'english'
  | 'greeting'
  | 'weak'
  | 'title'
  | 'divineTitle'
  | 'honorific'
  | 'direct'
  | 'second'
  | 'free'
  | 'joiner'
  | 'choice'
  | 'apposition'
  | 'determiner'
  | 'divine'
  | 'deed'
  | 'past'
  | 'object'
  | 'thing'
  | 'keeper'
  | 'relation'
  | 'epithet'
  | 'wordName'
  | 'foreignName'
  | 'properName'

/** Small words by what they do, folded, without apostrophes, parted by spaces. */
export type SmallWords = { readonly [name in SmallWordRole]?: string }

/** Ordinary words, folded as names are; a Map will do. */
export interface WordList extends Pick<ReadonlyMap<string, WordKind>, 'get' | 'size'> {
  /** Words that tell, around a name, whether it is called; beside the English ones. */
  readonly smallWords?: SmallWords
}

/** No words at all: then only capitals or a vocative make a misspelt name count. */
export const noWords: WordList = new Map()
