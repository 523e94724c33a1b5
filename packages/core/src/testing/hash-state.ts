import type { RoomState } from '../log/state.ts'

/**
 * Sixteen hex digits that are equal exactly where two states are (up to a chance of 2⁻⁶⁴): the order in which
 * keys were set does not count. It stands here and not beside the state, since a running room never needs it.
 */
export function hashState(state: RoomState): string {
  return hashText(canonicalJson(state))
}

/** JSON with its keys in order, so that equal values are equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

/** 64 bits out of two 32-bit multiplicative hashes that are mixed into each other at the end (cyrb53's scheme). */
export function hashText(text: string): string {
  let one = 0xdeadbeef
  let other = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    one = Math.imul(one ^ unit, 2654435761)
    other = Math.imul(other ^ unit, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  const hex = (half: number) => (half >>> 0).toString(16).padStart(8, '0')
  return hex(one) + hex(other)
}
