export {
  type Dialect,
  inspectServer,
  type ListModelsOptions,
  listModels,
  type OpenAICompatibleOptions,
  openaiCompatible,
  type ServerFacts,
  type ServerOptions,
  type Timeouts,
} from './openai-compatible/index.ts'
export { type OracleOptions, oracle } from './oracle/index.ts'
