import { latinWords, otherWords, wordCount } from './ordinary-words-data.ts'
import { type WordKind, wordFinder } from './packed-words.ts'
import type { WordList } from './word-list.ts'

const findLatin = wordFinder(latinWords)
const findOther = wordFinder(otherWords)

/**
 * Words that are no names: English, and the commonest of some fifty other languages. With it a misspelt name counts in
 * small letters too, and `set the table` calls nobody, whoever is called SET.
 * From SCOWL, Unicode CLDR and cspell's names of people; their licences are in the package's THIRD-PARTY-NOTICES.
 */
export const ordinaryWords: WordList = {
  size: wordCount,
  get: (word: string): WordKind | undefined =>
    word.charCodeAt(0) < 0x80 ? findLatin(word) : findOther(word),
}
