/** What an ordinary word is: an English one, one of another language, or a name that is nobody's here (`Athens`). */
export type WordKind = 'word' | 'foreign' | 'name'

/** A word of a list, folded as names are. */
export interface ListedWord {
  readonly word: string
  readonly kind: WordKind
}

/**
 * A sorted list as one string: each word is a sign, and what it does not share with the word before it. The sign
 * tells how many letters it shares (0–20) and its kind; no word has one, so it parts the words as well.
 */
const signs = '!"#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_{|}~'
const kinds: readonly WordKind[] = ['word', 'foreign', 'name']
const mostShared = Math.floor(signs.length / kinds.length) - 1
/** A word that shares nothing comes at least this often: where a search can start. */
const blockWords = 32

export function encodeWords(sorted: readonly ListedWord[]): string {
  let last = ''
  let encoded = ''
  for (const [at, { word, kind }] of sorted.entries()) {
    let shared = 0
    if (at % blockWords !== 0) {
      while (word[shared] !== undefined && word[shared] === last[shared]) shared++
      if (shared > mostShared) shared = 0
    }
    encoded += signs[shared * kinds.length + kinds.indexOf(kind)] + word.slice(shared)
    last = word
  }
  return encoded
}

/** Looks words up in an encoded list where they stand: nothing is unpacked. */
export function wordFinder(encoded: string): (word: string) => WordKind | undefined {
  let index: Index | undefined
  return (word) => {
    index ??= indexOf(encoded)
    if (!index.mayHave(word)) return undefined
    const { starts, heads } = index
    const head = headOf(word, 0)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      const other = heads[middle] ?? 0
      if (other > head || (other === head && isAfter(encoded, starts[middle] ?? 0, word))) high = middle - 1
      else low = middle
    }
    return findInBlock(encoded, starts[low] ?? 0, starts[low + 1] ?? encoded.length, word)
  }
}

/** Whether the first word of a block comes after a word. */
function isAfter(encoded: string, start: number, word: string): boolean {
  let at = start + 1
  let matched = 0
  while (isLetter(encoded, at) && encoded.charCodeAt(at) === word.charCodeAt(matched)) {
    at++
    matched++
  }
  if (!isLetter(encoded, at)) return false
  return matched === word.length || encoded.charCodeAt(at) > word.charCodeAt(matched)
}

/** From word to word of a block: only where one shares as many letters with the last as that did with ours, look. */
function findInBlock(encoded: string, start: number, end: number, word: string): WordKind | undefined {
  let matched = 0
  for (let at = start; at < end; ) {
    const sign = signAt(encoded.charCodeAt(at))
    const shared = Math.floor(sign / kinds.length)
    if (shared < matched) return undefined
    at++
    if (shared === matched) {
      while (isLetter(encoded, at) && encoded.charCodeAt(at) === word.charCodeAt(matched)) {
        at++
        matched++
      }
      if (!isLetter(encoded, at)) {
        if (matched === word.length) return kinds[sign % kinds.length]
      } else if (matched === word.length || encoded.charCodeAt(at) > word.charCodeAt(matched))
        return undefined
    }
    while (isLetter(encoded, at)) at++
  }
  return undefined
}

const isLetter = (encoded: string, at: number): boolean =>
  at < encoded.length && signAt(encoded.charCodeAt(at)) < 0

interface Index {
  /** Where each block starts, and how its first word begins: most of a search is told by that. */
  readonly starts: Uint32Array
  readonly heads: Uint32Array
  /** False for most words that are not in the list. */
  mayHave(word: string): boolean
}

function indexOf(encoded: string): Index {
  const starts: number[] = []
  // About eight bits a word.
  const bits = new Uint8Array(2 ** Math.ceil(Math.log2(encoded.length * 2 + 64)) / 8)
  const bitOf = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) & (bits.length * 8 - 1)
  /** Of the beginnings of the word that was read last. */
  const hashes = [0]
  for (let at = 0; at < encoded.length; ) {
    let shared = Math.floor(signAt(encoded.charCodeAt(at)) / kinds.length)
    if (shared === 0) starts.push(at)
    let hash = hashes[shared] ?? 0
    for (at++; isLetter(encoded, at); at++) {
      hash = withLetter(hash, encoded.charCodeAt(at))
      hashes[++shared] = hash
    }
    const bit = bitOf(hash)
    bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7))
  }
  return {
    starts: Uint32Array.from(starts),
    heads: Uint32Array.from(starts, (start) => headOf(encoded, start + 1)),
    mayHave(word) {
      let hash = 0
      for (let at = 0; at < word.length; at++) hash = withLetter(hash, word.charCodeAt(at))
      const bit = bitOf(hash)
      return ((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0
    },
  }
}

const withLetter = (hash: number, letter: number): number => (Math.imul(hash, 0x01000193) + letter) | 0

/** The first two letters of a word that stands at a place, as one number: ordered as words are. */
const headOf = (text: string, at: number): number =>
  (letterAt(text, at) * 0x10000 + (letterAt(text, at) === 0 ? 0 : letterAt(text, at + 1))) >>> 0

const letterAt = (text: string, at: number): number => (isLetter(text, at) ? text.charCodeAt(at) : 0)

const values = Int8Array.from({ length: 128 }, (_, code) => signs.indexOf(String.fromCharCode(code)))
const signAt = (code: number): number => values[code] ?? -1
