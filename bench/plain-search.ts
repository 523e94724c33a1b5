/** The plain ways to look for names in a line: what finding mentions is measured beside. */

/** Names that stand in a text, as letters in a row. @param names in lower case */
export function containedIn(text: string, names: readonly string[]): readonly string[] {
  const lower = text.toLowerCase()
  return names.filter((name) => lower.includes(name))
}

/** Words of a text that are within one edit of any name. @param names in lower case */
export function nearAny(text: string, names: readonly string[]): readonly string[] {
  const words = text.toLowerCase().match(/\w+/g) ?? []
  return words.filter((word) => names.some((name) => levenshtein(word, name) <= 1))
}

/** By the book. */
function levenshtein(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let column = 1; column <= other.length; column++) {
      const change = (row[column - 1] ?? 0) + (one[at - 1] === other[column - 1] ? 0 : 1)
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
