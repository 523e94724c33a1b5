export { type LlamaCppModel, type LlamaCppOptions, llamaCpp } from './llama-cpp.ts'
