export type { Genesis, GenesisFault } from '../gods/genesis.ts'
export { boundTokens, type TokenBound } from './bound-tokens.ts'
export { blocksOfLines, type Scribe } from './conversation.ts'
export { type GenesisOptions, genesisRequest, readNewborn } from './genesis.ts'
export { type MoodRequest, type MoodRequestOptions, moodRequest } from './mood.ts'
export type { PromptContext } from './prompt-context.ts'
export { replyPrompt } from './reply.ts'
export { type CountedLine, createTokenMeter, type TokenMeter } from './token-meter.ts'
export { defineWorld, type WholeWorld, type WorldWords } from './world/define-world.ts'
export { olympus } from './world/olympus.ts'
export type {
  ArbiterTexts,
  BirthTexts,
  Feeling,
  MemoryTexts,
  MoodTexts,
  ReplyTexts,
  World,
} from './world/world.ts'
