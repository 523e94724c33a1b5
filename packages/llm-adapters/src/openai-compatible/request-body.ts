import type { ModelRequest } from '@talking-heads/core'
import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions'
import type { Extras } from './settings.ts'

/** The request as the API wants it. `schema` and `choices` are hints that it does not pass on yet. */
export function requestBody(
  model: string,
  request: ModelRequest,
  extras: Extras,
): ChatCompletionCreateParamsStreaming {
  const { topP, stop, seed, topLogprobs } = request
  return {
    model,
    messages: request.messages.map(({ role, content }) => ({ role, content })),
    max_tokens: request.maxTokens,
    temperature: request.temperature,
    ...(topP === undefined ? {} : { top_p: topP }),
    ...(stop === undefined || stop.length === 0 ? {} : { stop: [...stop] }),
    ...(seed === undefined ? {} : { seed }),
    ...(topLogprobs === undefined ? {} : { logprobs: true, top_logprobs: topLogprobs }),
    ...dialects[extras](request),
    stream: true,
    stream_options: { include_usage: true },
  }
}

const dialects: Record<Extras, (request: ModelRequest) => object> = {
  none: () => ({}),
  vllm: ({ topK, repetitionPenalty }) => ({
    ...(topK === undefined ? {} : { top_k: topK }),
    ...(repetitionPenalty === undefined ? {} : { repetition_penalty: repetitionPenalty }),
  }),
  'llama-cpp': ({ topK, repetitionPenalty }) => ({
    ...(topK === undefined ? {} : { top_k: topK }),
    ...(repetitionPenalty === undefined ? {} : { repeat_penalty: repetitionPenalty }),
    cache_prompt: true,
  }),
}
