/** Longer words are no names; so many letters' powers are kept. */
const longest = 64
const base = 0x01000193
const powers = new Int32Array(longest + 1)
powers[0] = 1
for (let at = 1; at <= longest; at++) powers[at] = Math.imul(powers[at - 1] ?? 0, base)
/** Of the word that is looked at: its letters, and the hashes of its endings. */
const letters = new Int32Array(longest)
const endings = new Int32Array(longest + 1)

/** Looked at first: most words that are near no name do not begin near one either. */
const firstLetters = 7

/**
 * Tells the words that are near none of some names from the rest, at a cost that does not grow with the names.
 * Two words within one edit of each other (a letter added, dropped, changed, two neighbours swapped) are equal once
 * one letter is dropped from one or both; within two edits, once two are (the idea of SymSpell, W. Garbe 2012); and
 * so are their first letters.
 * So the hashes of the names, whole and with up to `edits` letters dropped, are kept, and a word's are looked up.
 */
export class TypoFilter {
  readonly #edits: number
  /** Letters of what is kept. */
  readonly #least: number
  readonly #most: number
  readonly #openings: HashSet
  readonly #wholes: HashSet

  constructor(names: readonly string[], edits: number) {
    const short = names.filter((name) => name.length <= longest)
    this.#edits = edits
    this.#least =
      short.reduce((least, name) => Math.min(least, name.length), Number.POSITIVE_INFINITY) - edits
    this.#most = short.reduce((most, name) => Math.max(most, name.length), 0)
    this.#openings = new HashSet(hashesOf(new Set(short.map((name) => name.slice(0, firstLetters))), edits))
    this.#wholes = new HashSet(hashesOf(new Set(short), edits))
  }

  /** False where no name is within the edits. */
  mayBeNear(word: string): boolean {
    // What is left of a word must be as long as what is left of some name.
    const edits = Math.min(this.#edits, word.length - this.#least)
    if (edits < 0 || word.length - edits > this.#most) return false
    // Where fewer letters may go, the whole word is as soon looked up.
    if (edits === this.#edits && !isIn(this.#openings, word, firstLetters, edits)) return false
    return isIn(this.#wholes, word, longest, edits)
  }
}

/** Whether a set has the hash of a word's first letters, or of what is left of them without any one, or any two. */
function isIn(hashes: HashSet, word: string, most: number, edits: number): boolean {
  const length = Math.min(word.length, most)
  for (let at = 0; at < length; at++) letters[at] = word.charCodeAt(at)
  endings[length] = 0
  for (let at = length - 1; at >= 0; at--) endings[at] = withEnding(letters[at] ?? 0, at + 1, length)
  if (hashes.has(endings[0] ?? 0)) return true
  if (edits === 0) return false
  let before = 0
  for (let one = 0; one < length; one++) {
    if (hashes.has(withEnding(before, one + 1, length))) return true
    if (edits > 1) {
      let rest = before
      for (let other = one + 1; other < length; other++) {
        if (hashes.has(withEnding(rest, other + 1, length))) return true
        rest = withLetter(rest, letters[other] ?? 0)
      }
    }
    before = withLetter(before, letters[one] ?? 0)
  }
  return false
}

const withLetter = (hash: number, letter: number): number => (Math.imul(hash, base) + letter) | 0

/** The hash of what a beginning and a word's letters from one on make together. */
const withEnding = (beginning: number, from: number, length: number): number =>
  (Math.imul(beginning, powers[length - from] ?? 0) + (endings[from] ?? 0)) | 0

/** The hashes of words, and of what is left of them without up to so many letters. */
function hashesOf(words: ReadonlySet<string>, edits: number): ReadonlySet<number> {
  const found = new Set<number>()
  const add = (word: string, left: number, from: number): void => {
    let hash = 0
    for (let at = 0; at < word.length; at++) hash = withLetter(hash, word.charCodeAt(at))
    found.add(hash)
    // In order, so that no two letters are dropped twice.
    for (let at = from; at < word.length && left > 0; at++) {
      add(word.slice(0, at) + word.slice(at + 1), left - 1, at)
    }
  }
  for (const word of words) add(word, edits, 0)
  return found
}

/** Hashes, looked up at the price of one bit where they are not in it. */
class HashSet {
  /** So many bits for each that few others find theirs set. */
  readonly #bits: Int32Array
  /** Open addressing; 0 is a free place. */
  readonly #table: Int32Array

  constructor(hashes: ReadonlySet<number>) {
    this.#bits = new Int32Array(powerOfTwo(hashes.size * 16) / 32)
    this.#table = new Int32Array(powerOfTwo(hashes.size * 2))
    for (const hash of hashes) {
      const bit = scrambled(hash) & (this.#bits.length * 32 - 1)
      this.#bits[bit >> 5] = (this.#bits[bit >> 5] ?? 0) | (1 << (bit & 31))
      this.#table[this.#placeOf(hash)] = hash
    }
  }

  has(hash: number): boolean {
    const bit = scrambled(hash) & (this.#bits.length * 32 - 1)
    if (((this.#bits[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) return false
    return this.#table[this.#placeOf(hash)] === hash
  }

  /** Where a hash stands, or would. */
  #placeOf(hash: number): number {
    const mask = this.#table.length - 1
    let place = scrambled(hash) & mask
    while (this.#table[place] !== 0 && this.#table[place] !== hash) place = (place + 1) & mask
    return place
  }
}

const scrambled = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)

function powerOfTwo(least: number): number {
  let size = 64
  while (size < least) size *= 2
  return size
}
