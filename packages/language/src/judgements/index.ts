export { type ExpectedMood, expectedMood, type TokenLogprobs } from './expected-mood.ts'
export { plainLexicon } from './lexicon.ts'
export { type Mood, parseMood } from './parse-mood.ts'
export { type JudgeAnswer, readMood } from './read-mood.ts'
