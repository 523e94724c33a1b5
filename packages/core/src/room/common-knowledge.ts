import { plainLexicon } from '../feelings/lexicon.ts'
import { readMood } from '../feelings/read-mood.ts'
import { readNewborn } from '../gods/genesis.ts'
import { genesisRequest } from '../prompts/genesis.ts'
import type { Knowledge } from './knowledge.ts'

/** What every room knows unless it is told otherwise. */
export const commonKnowledge: Knowledge = {
  readMood,
  lexicon: plainLexicon,
  ordinaryWords: new Set(),
  genesis: { request: genesisRequest, read: readNewborn },
}
