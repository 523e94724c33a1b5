export type { SmallWords, WordList } from '../tables/word-list.ts'
export type { WordKind } from '../text/packed-words.ts'
export { findMentions, type Mention } from './find-mentions.ts'
export type { Named } from './name-index.ts'
