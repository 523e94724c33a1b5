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
  let starts: Uint32Array | undefined
  return (word) => {
    starts ??= blockStarts(encoded)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (isAfter(encoded, starts[middle] ?? 0, word)) high = middle - 1
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

function blockStarts(encoded: string): Uint32Array {
  const starts: number[] = []
  for (let at = 0; at < encoded.length; at++) {
    const value = signAt(encoded.charCodeAt(at))
    if (value >= 0 && value < kinds.length) starts.push(at)
  }
  return Uint32Array.from(starts)
}

const values = Int8Array.from({ length: 128 }, (_, code) => signs.indexOf(String.fromCharCode(code)))
const signAt = (code: number): number => values[code] ?? -1
