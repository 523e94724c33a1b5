// How far two words are apart, and whether that can be told from their letters alone.

/** Two words of at most this many letters are compared; longer ones are no names. */
const longest = 48
const rows = [0, 1, 2].map(() => new Uint8Array(longest + 1))

/**
 * Whether `one` becomes `other` with at most `limit` edits: a letter added, dropped, changed, or two
 * neighbours swapped (optimal string alignment, after Damerau 1964). Stops as soon as it is too far.
 */
export function editDistance(one: string, other: string, limit: number): number {
  const width = other.length
  if (Math.abs(one.length - width) > limit || one.length > longest || width > longest) return limit + 1
  let [before, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array]
  for (let column = 0; column <= width; column++) last[column] = column
  for (let at = 1; at <= one.length; at++) {
    const letter = one.charCodeAt(at - 1)
    let least = at
    row[0] = at
    for (let column = 1; column <= width; column++) {
      const same = letter === other.charCodeAt(column - 1)
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (row[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped =
        at > 1 &&
        column > 1 &&
        letter === other.charCodeAt(column - 2) &&
        one.charCodeAt(at - 2) === other.charCodeAt(column - 1)
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      row[column] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    ;[before, last, row] = [last, row, before]
  }
  return last[width] ?? limit + 1
}

/** One bit for each letter a word has, 32 classes: one edit changes at most two of them. */
export function letterMask(word: string): number {
  let mask = 0
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) & 31)
  return mask
}

/** Whether two masks differ in more bits than `edits` edits can change. */
export function masksDiffer(one: number, other: number, edits: number): boolean {
  let bits = one ^ other
  for (let left = 2 * edits; left > 0 && bits !== 0; left--) bits &= bits - 1
  return bits !== 0
}
