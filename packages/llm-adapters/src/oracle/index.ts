export { vaderLexicon } from './mood.ts'
export { type OracleOptions, oracle } from './oracle.ts'
