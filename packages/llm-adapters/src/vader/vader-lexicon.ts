import type { Lexicon } from '@talking-heads/core'
import { plainLexicon } from '@talking-heads/language/judgements'
import { byWords } from './judge-words.ts'
import { polarity } from './polarity.ts'

/**
 * Judges a god's line by its words, with VADER's lexicon and rules: for rooms whose model gives no judgement. VADER knows
 * English alone; of other languages a few words are known, and where none of a line is there is no judgement.
 */
export const vaderLexicon: Lexicon = (facts) => {
  const knowsWords = polarity(facts.line) !== 0 || plainLexicon(facts) !== undefined
  return knowsWords ? byWords(facts) : undefined
}
