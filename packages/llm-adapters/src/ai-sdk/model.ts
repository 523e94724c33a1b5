/**
 * What is asked of a model of the AI SDK: its provider contract, in the versions 2 to 4, as far as it is used here.
 * Structural, so that nothing of the SDK need be installed.
 */
export interface AiSdkModel {
  readonly specificationVersion: 'v2' | 'v3' | 'v4'
  readonly provider: string
  readonly modelId: string
  doStream(options: AiSdkCall): PromiseLike<{ readonly stream: ReadableStream<unknown> }>
}

export interface AiSdkCall {
  // Mutable where the SDK's own types are.
  prompt: AiSdkMessage[]
  maxOutputTokens: number
  temperature: number
  topP?: number
  topK?: number
  stopSequences?: string[]
  seed?: number
  responseFormat?: { type: 'json'; schema: Record<string, unknown> }
  abortSignal: AbortSignal
}

export type AiSdkMessage =
  | { role: 'system'; content: string }
  | { role: 'user' | 'assistant'; content: { type: 'text'; text: string }[] }

/** A part of a stream, of any version. */
export type StreamPart =
  | { readonly type: 'text-delta'; readonly delta: string }
  | { readonly type: 'reasoning-delta'; readonly delta: string }
  | { readonly type: 'finish'; readonly usage: StreamUsage; readonly finishReason: StreamFinish }
  | { readonly type: 'error'; readonly error: unknown }
  | { readonly type: 'other' }

/** A number in version 2, its parts since 3. */
type Count =
  | number
  | { readonly total?: number | undefined; readonly cacheRead?: number | undefined }
  | undefined

export interface StreamUsage {
  readonly inputTokens?: Count
  readonly outputTokens?: Count
  /** Version 2. */
  readonly cachedInputTokens?: number | undefined
}

/** A word in version 2; since 3 beside the provider's own. */
export type StreamFinish = string | { readonly unified: string; readonly raw?: string | undefined }

const isMember: Readonly<Record<string, (part: object) => boolean>> = {
  'text-delta': (part) => 'delta' in part && typeof part.delta === 'string',
  'reasoning-delta': (part) => 'delta' in part && typeof part.delta === 'string',
  finish: (part) =>
    'usage' in part && isObject(part.usage) && 'finishReason' in part && isReason(part.finishReason),
  error: () => true,
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null
const isReason = (value: unknown) => typeof value === 'string' || isObject(value)

/** Parts of the kinds that are used here, in their form; all others count as others. */
export function partOf(value: unknown): StreamPart {
  if (typeof value !== 'object' || value === null || !('type' in value)) return { type: 'other' }
  return isMember[String(value.type)]?.(value) ? (value as StreamPart) : { type: 'other' }
}
