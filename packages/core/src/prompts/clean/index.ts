export type { Cast } from './cast.ts'
export { type CleaningOptions, cleanReply } from './clean-reply.ts'
export type { Tongue } from './speech.ts'
export { tongues } from './tongues.ts'
