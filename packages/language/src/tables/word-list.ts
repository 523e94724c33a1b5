import type { WordKind } from './packed-words.ts'

/** Ordinary words, folded as names are; a Map will do. */
export type WordList = Pick<ReadonlyMap<string, WordKind>, 'get' | 'size'>

/** No words at all: then only capitals or a vocative make a misspelt name count. */
export const noWords: WordList = new Map()
