/**
 * A draw in [0, 1) that depends on its arguments alone: the room's seed, a position in the log, and what is drawn.
 * There is no generator whose position would have to be kept, so any server draws the same at any time.
 *
 * FNV-1a over the text, then MurmurHash3's 64-bit-style finaliser on two 32-bit halves; 53 bits of result.
 */
export function random(seed: string, seq: number, label: string): number {
  const text = `${seed}\u0000${seq}\u0000${label}`
  // Both hashes in one go through the text.
  let one = 0x811c9dc5
  let other = 0x01000193
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other ^ code, 0x01000193)
  }
  const high = scramble(one) >>> 5
  const low = scramble(other) >>> 6
  return (high * 0x4000000 + low) / 0x20000000000000
}

/** A drawn integer of `from … to`, both included. */
export function randomInteger(seed: string, seq: number, label: string, from: number, to: number): number {
  return from + Math.floor(random(seed, seq, label) * (to - from + 1))
}

/** 32-bit FNV-1a over UTF-16 code units. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

function scramble(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
