import { plainLexicon } from '../feelings/lexicon.ts'
import { readMood } from '../feelings/read-mood.ts'
import { readNewborn } from '../gods/genesis.ts'
import { genesisRequest } from '../prompts/genesis.ts'
import { lineReader } from '../prompts/line-reader.ts'
import type { Knowledge } from './knowledge.ts'

export { createPerformer } from './perform.ts'

/** What every room knows unless it is told otherwise, but for ordinary words: they are a megabyte of their own. */
export const commonKnowledge: Omit<Knowledge, 'ordinaryWords'> = {
  lineReader,
  readMood,
  lexicon: plainLexicon,
  genesis: { request: genesisRequest, read: readNewborn },
}
