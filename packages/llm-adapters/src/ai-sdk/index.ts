export type { Timeouts } from '../deadline.ts'
export { type AiSdkOptions, fromAiSdk } from './from-ai-sdk.ts'
export type { AiSdkModel } from './model.ts'
