import { smallWords } from '../tables/english-small-words.ts'
import type { SmallWordRole, SmallWords } from '../tables/word-list.ts'
import { foldName } from '../text/fold.ts'

/** What a small word does around a name; a word may do several things. */
export const role = {
  /** Of English and hardly another language: a line that has one is English. */
  english: 1,
  /** Who cries these calls somebody. */
  greeting: 1 << 1,
  /** A greeting that greets nobody by itself: too little for a word that is also a name. */
  weak: 1 << 2,
  /** Before a name, and part of it. */
  title: 1 << 3,
  /** A title that makes a god of a word that is also a name. */
  divineTitle: 1 << 4,
  /** After a name, by a hyphen or a space, and part of it. */
  honorific: 1 << 5,
  /** What goes on with one of these after a name speaks to that name. */
  direct: 1 << 6,
  /** Second person: who is spoken to is in the line. */
  second: 1 << 7,
  /** The last word before a name at a line's end that leaves the name free to be called. */
  free: 1 << 8,
  /** Joins names that are called, or spoken of, together. */
  joiner: 1 << 9,
  /** A joiner that leaves one of them. */
  choice: 1 << 10,
  /** After `NAME,` it goes on about the name. */
  apposition: 1 << 11,
  /** Before a word that is also a name: it is the word. */
  determiner: 1 << 12,
  /** Makes a planet's name a god's. */
  divine: 1 << 13,
  /** After a name: what persons do and things do not. */
  deed: 1 << 14,
  /** A verb that is no command: past tenses without -ed, and what helps verbs. */
  past: 1 << 15,
  /** What a command's verb is followed by. */
  object: 1 << 16,
  /** After a name it makes it a thing's. */
  thing: 1 << 17,
  /** Before a name it makes it an animal's or a thing's. */
  keeper: 1 << 18,
  /** And this a person's, where it is somebody's own: "my cousin Seth". */
  relation: 1 << 19,
  /** With a capital after a name, and no part of another's name. */
  epithet: 1 << 20,
  /** A name that is a word too, of English or of another language. */
  wordName: 1 << 21,
  foreignName: 1 << 22,
  /** A name that is written with a capital where it means no god: planets, places, brands, the famous. */
  properName: 1 << 23,
} as const satisfies Record<SmallWordRole, number>

export type Roles = ReadonlyMap<string, number>

/** The roles of each word of the English table and another one. */
export function rolesOf(more: SmallWords = {}): Roles {
  const roles = new Map<string, number>()
  for (const table of [smallWords, more]) {
    for (const [name, words] of Object.entries(table)) {
      const bit = role[name as keyof typeof role]
      for (const word of foldName(words).split(/\s+/)) roles.set(word, (roles.get(word) ?? 0) | bit)
    }
  }
  return roles
}

/** A word's roles; `you're` has those of `youre`, else those of `you`. */
export function rolesOfWord(roles: Roles, key: string): number {
  const known = roles.get(key)
  if (known !== undefined) return known
  const apostrophe = key.indexOf("'")
  if (apostrophe < 0) return 0
  return roles.get(key.replace("'", '')) ?? roles.get(key.slice(0, apostrophe)) ?? 0
}
