export {
  type Extras,
  type ListModelsOptions,
  listModels,
  type OpenAICompatibleOptions,
  openaiCompatible,
  type ServerOptions,
  type Timeouts,
} from './openai-compatible/index.ts'
export { type OracleOptions, oracle, vaderLexicon } from './oracle/index.ts'
