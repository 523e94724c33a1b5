import type { WordList } from '../tables/word-list.ts'
import type { Name, NameKind } from './name-index.ts'
import { role, rolesOfWord } from './roles.ts'

/** A part of a name that short is no name, nor is so short a beginning, or one that leaves so few letters out. */
const leastPart = 4
const leastBeginning = 5
const leastLeftOut = 3

/** Titles and words of kin are said to anybody. */
const saidToAll = role.title | role.honorific | role.relation | role.greeting | role.direct | role.second

/** What people call somebody for short, of the names that are shown: a word of several, or how a long one begins. */
export class ShortNames {
  /** By word; undefined where several bear it. */
  readonly #byPart = new Map<string, Name | undefined>()
  readonly #sorted: readonly Name[]
  /** How they begin: most words begin as none of them. */
  readonly #beginnings: ReadonlySet<string>

  constructor(names: readonly Name[], kindOf: (part: string) => NameKind) {
    for (const name of names) {
      if (name.parts.length < 2) continue
      for (const part of new Set(name.parts)) {
        if (part.length < leastPart || (rolesOfWord(part) & saidToAll) !== 0) continue
        const isShared = this.#byPart.has(part)
        this.#byPart.set(
          part,
          isShared ? undefined : { ...name, parts: [part], key: part, kind: kindOf(part) },
        )
      }
    }
    this.#sorted = [...names].sort((one, other) => (one.key < other.key ? -1 : 1))
    this.#beginnings = new Set(names.map(({ key }) => key.slice(0, leastBeginning)))
  }

  /** Whose short name a folded word is, if it can be only one's. */
  of(word: string, ordinaryWords: WordList): Name | undefined {
    return this.#byPart.get(word) ?? this.#byBeginning(word, ordinaryWords)
  }

  #byBeginning(word: string, ordinaryWords: WordList): Name | undefined {
    if (word.length < leastBeginning || !this.#beginnings.has(word.slice(0, leastBeginning))) return undefined
    if (this.#byPart.has(word)) return undefined
    const first = this.#placeOf(word)
    const name = this.#sorted[first]
    if (!name?.key.startsWith(word) || name.key.length - word.length < leastLeftOut) return undefined
    if (this.#sorted[first + 1]?.key.startsWith(word) || ordinaryWords.get(word) !== undefined)
      return undefined
    return { ...name, kind: 'plain' }
  }

  /** Where a word stands, or would, among the names. */
  #placeOf(word: string): number {
    let from = 0
    let to = this.#sorted.length
    while (from < to) {
      const middle = (from + to) >> 1
      if ((this.#sorted[middle]?.key ?? '') < word) from = middle + 1
      else to = middle
    }
    return from
  }
}
