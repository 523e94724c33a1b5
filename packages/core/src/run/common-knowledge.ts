import { plainLexicon, readMood } from '@talking-heads/language/judgements'
import { genesisRequest, readNewborn } from '../prompts/genesis.ts'
import { createLineReading } from '../prompts/line-reader.ts'
import type { Knowledge } from './knowledge.ts'

export { createPerformer } from './perform.ts'

/** What every room knows unless it is told otherwise, but for how it listens: that takes a megabyte of its own. */
export const createCommonKnowledge = (): Omit<Knowledge, 'hear' | 'readTalk'> => ({
  lineReader: createLineReading(),
  readMood,
  lexicon: plainLexicon,
  genesis: { request: genesisRequest, read: readNewborn },
})
