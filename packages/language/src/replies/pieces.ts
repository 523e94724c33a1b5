/** Pieces of one length, to be looked for in texts: at most places of a text that takes a few instructions. */
export class Pieces {
  readonly #size: number
  readonly #pieces: ReadonlySet<string>
  /** By either half of a hash, whether a piece has it. */
  readonly #halves = new Uint8Array(0x10000)
  /** What the first character of a piece has become of its hash by the time that the last one is in. */
  readonly #weight: number

  /** @param pieces each of `size` UTF-16 units */
  constructor(size: number, pieces: ReadonlySet<string>) {
    this.#size = size
    this.#pieces = pieces
    let weight = 1
    for (let step = 0; step < size; step++) weight = Math.imul(weight, factor)
    this.#weight = weight
    for (const piece of pieces) {
      let hash = 0
      for (let at = 0; at < size; at++) hash = (Math.imul(hash, factor) + piece.charCodeAt(at)) | 0
      this.#halves[hash & 0xffff] = (this.#halves[hash & 0xffff] ?? 0) | low
      this.#halves[hash >>> 16] = (this.#halves[hash >>> 16] ?? 0) | high
    }
  }

  /** Those that stand in a text. */
  in(text: string): Set<string> {
    const found = new Set<string>()
    const [size, weight, halves] = [this.#size, this.#weight, this.#halves]
    let hash = 0
    for (let at = 0; at < text.length; at++) {
      hash = (Math.imul(hash, factor) + text.charCodeAt(at)) | 0
      if (at >= size) hash = (hash - Math.imul(text.charCodeAt(at - size), weight)) | 0
      if (((halves[hash & 0xffff] ?? 0) & low) === 0 || ((halves[hash >>> 16] ?? 0) & high) === 0) continue
      const piece = text.slice(Math.max(0, at - size + 1), at + 1)
      if (this.#pieces.has(piece)) found.add(piece)
    }
    return found
  }
}

const [low, high] = [1, 2]
/** FNV's prime. */
const factor = 0x01000193
