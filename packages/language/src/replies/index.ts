export type { Cast } from './cast.ts'
export { type CleaningOptions, cleanReply } from './clean-reply.ts'
export { leakDetector, type PromptParts } from './leak.ts'
export { isRepetition } from './repetition.ts'
