export type { Timeouts } from '../deadline.ts'
export { inspectServer, type ListModelsOptions, listModels, type ServerFacts } from './list-models.ts'
export { openaiCompatible } from './openai-compatible.ts'
export type { Dialect, OpenAICompatibleOptions, ServerOptions } from './settings.ts'
