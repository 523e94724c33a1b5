export type { WordKind } from '../tables/packed-words.ts'
export type { WordList } from '../tables/word-list.ts'
export { findMentions, type Mention } from './find-mentions.ts'
export type { Named } from './name-index.ts'
