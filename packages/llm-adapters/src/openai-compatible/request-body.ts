import type { ModelRequest } from '@talking-heads/core'
import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions'
import { dialects } from './dialects.ts'
import type { Dialect } from './settings.ts'

/** What a request can do without, should a model refuse it; a limit of tokens goes by its other name then. */
export const dispensable: readonly string[] = [
  'max_tokens',
  'max_completion_tokens',
  'temperature',
  'top_p',
  'stop',
  'seed',
  'logprobs',
  'top_logprobs',
  'response_format',
  'stream_options',
]

/**
 * The request in the words of a server.
 *
 * @param refused parameters that the model has refused, by name
 */
export function requestBody(
  model: string,
  request: ModelRequest,
  dialect: Dialect,
  refused: ReadonlySet<string> = new Set(),
): ChatCompletionCreateParamsStreaming {
  const rules = dialects[dialect]
  const { topP, topK, repetitionPenalty, stop = [], seed, topLogprobs } = request
  const asksLogprobs = topLogprobs !== undefined && rules.logprobs
  const body = {
    model,
    messages: request.messages.map(({ role, content }) => ({ role, content })),
    [refused.has(rules.limit) ? otherLimit[rules.limit] : rules.limit]: request.maxTokens,
    temperature: request.temperature,
    ...(topP !== undefined && { top_p: topP }),
    ...(topK !== undefined && rules.topK && { [rules.topK]: topK }),
    ...(repetitionPenalty !== undefined &&
      rules.repetitionPenalty && { [rules.repetitionPenalty]: repetitionPenalty }),
    ...(stop.length > 0 && { stop: stop.slice(0, rules.stops) }),
    ...(seed !== undefined && { seed }),
    ...(asksLogprobs && { logprobs: true, top_logprobs: topLogprobs }),
    ...rules.constrain(request),
    ...rules.always,
    stream: true,
    stream_options: { include_usage: true },
  } as const
  const sent = Object.entries(body).filter(([name]) => !refused.has(name))
  return Object.fromEntries(sent) as unknown as ChatCompletionCreateParamsStreaming
}

const otherLimit = { max_tokens: 'max_completion_tokens', max_completion_tokens: 'max_tokens' } as const
