/** Longer words are no names; so many letters' powers are kept. */
const longest = 64
const base = 0x01000193
const powers = new Int32Array(longest + 1)
powers[0] = 1
for (let at = 1; at <= longest; at++) powers[at] = Math.imul(powers[at - 1] ?? 0, base)
/** Hashes of a word's beginnings; one word is looked at at a time. */
const beginnings = new Int32Array(longest + 1)

/**
 * Tells the words that are near none of some names from the rest, at a cost that does not grow with the names.
 * Two words within one edit of each other (a letter added, dropped, changed, two neighbours swapped) are equal once
 * one letter is dropped from one or both; within two edits, once two are (the idea of SymSpell, W. Garbe 2012).
 * So the hashes of the names, whole and with up to `edits` letters dropped, are kept, and a word's are looked up.
 */
export class TypoFilter {
  readonly #edits: number
  /** Open addressing; 0 is a free place. */
  readonly #table: Int32Array

  constructor(names: readonly string[], edits: number) {
    this.#edits = edits
    const hashes = new Set<number>()
    for (const name of names) {
      visit(name, edits, (hash) => {
        hashes.add(hash)
        return false
      })
    }
    let size = 64
    while (size < hashes.size * 2) size *= 2
    this.#table = new Int32Array(size)
    for (const hash of hashes) this.#table[this.#placeOf(hash)] = hash
  }

  /** False where no name is within the edits. */
  mayBeNear(word: string): boolean {
    return visit(word, this.#edits, this.#has)
  }

  readonly #has = (hash: number): boolean => this.#table[this.#placeOf(hash)] === hash

  /** Where a hash stands, or would. */
  #placeOf(hash: number): number {
    const mask = this.#table.length - 1
    let place = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) & mask
    while (this.#table[place] !== 0 && this.#table[place] !== hash) place = (place + 1) & mask
    return place
  }
}

/** Calls back with the hash of a word, and of what is left of it without any one letter, or any two; until one holds. */
function visit(word: string, edits: number, holds: (hash: number) => boolean): boolean {
  const length = word.length
  if (length > longest) return false
  let hash = 0
  for (let at = 0; at < length; at++) {
    hash = (Math.imul(hash, base) + word.charCodeAt(at)) | 0
    beginnings[at + 1] = hash
  }
  if (holds(hash)) return true
  for (let one = 0; one < length; one++) {
    const rest = powers[length - one - 1] ?? 0
    const without = (hash + Math.imul(rest, (beginnings[one] ?? 0) - (beginnings[one + 1] ?? 0))) | 0
    if (holds(without)) return true
    if (edits < 2) continue
    for (let other = one + 1; other < length; other++) {
      const tail = powers[length - other - 1] ?? 0
      const ending = hash - Math.imul(beginnings[other + 1] ?? 0, tail)
      if (holds((Math.imul(partHash(one, other), tail) + ending) | 0)) return true
    }
  }
  return false
}

/** The hash of the letters before `other`, without the one at `one`. */
function partHash(one: number, other: number): number {
  const between = powers[other - one - 1] ?? 0
  const first = Math.imul(beginnings[one] ?? 0, between)
  const second = (beginnings[other] ?? 0) - Math.imul(beginnings[one + 1] ?? 0, between)
  return (first + second) | 0
}
