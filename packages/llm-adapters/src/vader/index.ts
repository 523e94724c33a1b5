export { vaderLexicon } from './vader-lexicon.ts'
