import { packedWords } from './packed-words.ts'

/**
 * Ordinary words, folded, for `openRoom` and `createPantheon`: none of them is taken for a misspelt name, and a god
 * that is named like one needs capitals or a vocative to be meant.
 */
export const ordinaryWords: ReadonlySet<string> = /* @__PURE__ */ unpack(packedWords)

function unpack(packed: string): ReadonlySet<string> {
  const words = new Set<string>()
  let word = ''
  for (const [, shared, rest] of packed.matchAll(/([0-9A-Z])([^0-9A-Z]*)/g)) {
    word = word.slice(0, Number.parseInt(shared ?? '0', 36)) + rest
    words.add(word)
  }
  return words
}
