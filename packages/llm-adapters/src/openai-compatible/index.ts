export { type ListModelsOptions, listModels } from './list-models.ts'
export { openaiCompatible } from './openai-compatible.ts'
export type { Extras, OpenAICompatibleOptions, ServerOptions, Timeouts } from './settings.ts'
