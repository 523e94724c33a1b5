/** How words may begin: one bit for each two letters, so that most words are told by a look at those. */
const bitCount = 1 << 14

/** The beginnings of some names: what endings and missing spaces leave alone. */
export class Openings {
  readonly #bits = new Uint8Array(bitCount)
  readonly #known = new Set<string>()

  add(name: string): void {
    this.#bits[bitOf(name, 0)] = 1
    this.#known.add(openingAt(name, 0))
  }

  /** Whether a word begins as one of the names does, from a place of it on. */
  has(word: string, from = 0): boolean {
    return this.#bits[bitOf(word, from)] === 1 && this.#known.has(openingAt(word, from))
  }
}

/** Two letters, and three of Latin ones, which nothing is written in front of. */
const openingAt = (word: string, from: number): string =>
  word.slice(from, from + (from === 0 && word.charCodeAt(0) < 0x250 ? 3 : 2))

const bitOf = (word: string, from: number): number =>
  (Math.imul(word.charCodeAt(from), 0x1f1) + word.charCodeAt(from + 1)) & (bitCount - 1)
