/** Pieces of one length, to be looked for in texts: at most places of a text that takes a few instructions. */
export class Pieces {
  readonly #size: number
  readonly #pieces: ReadonlySet<string>
  /** By the first and the last bits of a hash, whether a piece has them. */
  readonly #known = new Uint8Array(2 ** bits)
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
      this.#note(firstBits(hash), 1)
      this.#note(lastBits(hash), 2)
    }
  }

  /** Those that stand in a text, or in a part of it. */
  in(text: string, from = 0, to = text.length): Set<string> {
    return new Set(this.placesIn(text, from, to).map((at) => text.slice(at, at + this.#size)))
  }

  /** Where in a text, or in a part of it, one of them begins, in order. */
  placesIn(text: string, from = 0, to = text.length): readonly number[] {
    const places: number[] = []
    const [size, weight, known] = [this.#size, this.#weight, this.#known]
    let hash = 0
    for (let at = from; at < to; at++) {
      hash = (Math.imul(hash, factor) + text.charCodeAt(at)) | 0
      if (at - from >= size) hash = (hash - Math.imul(text.charCodeAt(at - size), weight)) | 0
      if (((known[firstBits(hash)] ?? 0) & 1) === 0 || ((known[lastBits(hash)] ?? 0) & 2) === 0) continue
      const start = at - size + 1
      if (start >= from && this.#pieces.has(text.slice(start, at + 1))) places.push(start)
    }
    return places
  }

  #note(bits: number, flag: number): void {
    this.#known[bits] = (this.#known[bits] ?? 0) | flag
  }
}

const bits = 13
const firstBits = (hash: number): number => hash >>> (32 - bits)
const lastBits = (hash: number): number => hash & (2 ** bits - 1)
/** FNV's prime. */
const factor = 0x01000193
