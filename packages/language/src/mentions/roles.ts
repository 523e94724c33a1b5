import { smallWords } from '../tables/index.ts'
import type { SmallWords } from '../tables/language-table.ts'
import { foldName } from '../text/fold.ts'

/** What a small word does around a name, as bits; a word may do several things. {@link SmallWords} tells them one by one. */
export const role = {
  english: 1,
  greeting: 1 << 1,
  weak: 1 << 2,
  title: 1 << 3,
  divineTitle: 1 << 4,
  honorific: 1 << 5,
  direct: 1 << 6,
  second: 1 << 7,
  free: 1 << 8,
  joiner: 1 << 9,
  choice: 1 << 10,
  apposition: 1 << 11,
  determiner: 1 << 12,
  divine: 1 << 13,
  deed: 1 << 14,
  past: 1 << 15,
  object: 1 << 16,
  thing: 1 << 17,
  keeper: 1 << 18,
  relation: 1 << 19,
  epithet: 1 << 20,
  cry: 1 << 21,
  givenName: 1 << 22,
  /** A name that is a word too, of English or of another language. */
  wordName: 1 << 23,
  foreignName: 1 << 24,
  /** A name that is written with a capital where it means no god: planets, months, brands. */
  properName: 1 << 25,
  vocative: 1 << 26,
  unsureCry: 1 << 27,
  /** Said to somebody, but of a language alone in which a cry may be an article. */
  articled: 1 << 28,
} as const

type Bits = { readonly [Field in keyof SmallWords]-?: number }

const bitsOfOthers: Bits = {
  ...role,
  own: 0,
  planet: role.properName,
  month: role.properName,
  brand: role.properName | role.keeper,
  ordinary: role.foreignName,
}
const bitsOfEnglish: Bits = { ...bitsOfOthers, own: role.english, ordinary: role.wordName }

let known: ReadonlyMap<string, number> | undefined

/** The roles of each word in any language. */
function roles(): ReadonlyMap<string, number> {
  if (known) return known
  const found = new Map<string, number>()
  for (const [at, table] of smallWords.entries()) {
    const bits = at === 0 ? bitsOfEnglish : bitsOfOthers
    for (const [field, words] of Object.entries(table)) {
      const bit = bits[field as keyof SmallWords]
      for (const word of wordsIn(words)) found.set(word, (found.get(word) ?? 0) | bit)
    }
  }
  for (const word of articled()) found.set(word, (found.get(word) ?? 0) | role.articled)
  known = found
  return found
}

/** "O Zeus conta": in these languages alone `o` is an article, and what is said to somebody is said of somebody as well. */
function articled(): ReadonlySet<string> {
  const hasArticle = ({ determiner = '' }: SmallWords) => wordsIn(determiner).includes('o')
  const direct = (tables: readonly SmallWords[]) => tables.flatMap((table) => wordsIn(table.direct ?? ''))
  const elsewhere = new Set(direct(smallWords.filter((table) => !hasArticle(table))))
  return new Set(direct(smallWords.filter(hasArticle)).filter((word) => !elsewhere.has(word)))
}

/** A table's words as a line's are compared, without their apostrophes. */
export const wordsIn = (words: string): readonly string[] => foldName(words).replace(/['’]/g, '').split(/\s+/)

/** A word's roles; `you're` has those of `youre`, else those of `you`. */
export function rolesOfWord(key: string): number {
  const all = roles()
  const found = all.get(key)
  if (found !== undefined) return found
  const apostrophe = key.indexOf("'")
  if (apostrophe < 0) return 0
  return all.get(key.replace("'", '')) ?? all.get(key.slice(0, apostrophe)) ?? 0
}
