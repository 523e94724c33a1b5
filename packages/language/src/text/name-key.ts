// Names and their pieces as they are looked up, whatever parts their words.
import { foldName, foldWord } from './fold.ts'
import { wordsOf } from './words.ts'

/** A whole name as it is compared: its words without what parts them, so that `MA'AT`, `Ma-at` and `Maat` are one. */
export function nameKey(name: string): string {
  const { words } = wordsOf(name)
  const key = words.map((word) => word.key.replaceAll("'", '')).join('')
  return key === '' ? foldName(name) : key
}

/** A name's piece or a line's, folded, without punctuation around it. */
export const bareChunk = (chunk: string): string =>
  foldWord(chunk.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, ''))
