import { foldName } from '../text/fold-name.ts'

/** Words; in scripts that do not part them, characters. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}'’])+/gu

/** Two words or fewer are said twice by chance. */
const gram = 3

/** How much of a text is in another: the share, 0…1, of its runs of three words that the other holds as well. */
export function overlap(text: string, other: string): number {
  const grams = gramsOf(text)
  if (grams.size === 0) return 0
  const known = gramsOf(other)
  let shared = 0
  for (const run of grams) if (known.has(run)) shared++
  return shared / grams.size
}

/** Whether a line says again what one of the recent lines said, its own or another's, for the most part. */
export function isRepetition(text: string, recent: readonly string[], maxOverlap: number): boolean {
  return recent.some((line) => overlap(text, line) > maxOverlap)
}

function gramsOf(text: string): ReadonlySet<string> {
  const words = foldName(text).match(word) ?? []
  return new Set(words.slice(gram - 1).map((_, at) => words.slice(at, at + gram).join(' ')))
}
