import type { ModelRequest } from '@talking-heads/core'
import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions'
import { stopsToSend } from '../stop-strings.ts'
import type { Thinking } from '../thinking.ts'
import { dialects } from './dialects.ts'
import type { Dialect } from './settings.ts'

export interface RequestBodyOptions {
  readonly model: string
  readonly request: ModelRequest
  readonly dialect: Dialect
  /** Tokens that the limit is raised by, for thoughts. */
  readonly roomTokens: number
  readonly thinking: Pick<Thinking, 'thinks' | 'isWanted'>
  /** Parameters that the model has refused, by name. */
  readonly refused: ReadonlySet<string>
}

/** The request in the words of a server. */
export function requestBody(options: RequestBodyOptions): ChatCompletionCreateParamsStreaming {
  const { model, request, dialect, roomTokens, thinking, refused } = options
  const rules = dialects[dialect]
  const { topP, topK, repetitionPenalty, seed, topLogprobs } = request
  const stop = stopsToSend(request.stop ?? [], thinking)
  const asksLogprobs = topLogprobs !== undefined && rules.logprobs
  const body = {
    model,
    messages: request.messages.map(({ role, content }) => ({ role, content })),
    [refused.has(rules.limit) ? otherLimit[rules.limit] : rules.limit]: request.maxTokens + roomTokens,
    temperature: request.temperature,
    ...(topP !== undefined && { top_p: topP }),
    ...(topK !== undefined && rules.topK && { [rules.topK]: topK }),
    ...(repetitionPenalty !== undefined &&
      rules.repetitionPenalty && { [rules.repetitionPenalty]: repetitionPenalty }),
    ...(stop.length > 0 && { stop: stop.slice(0, rules.stops) }),
    ...(seed !== undefined && { seed }),
    ...(asksLogprobs && { logprobs: true, top_logprobs: topLogprobs }),
    ...rules.constrain(request),
    ...(!thinking.isWanted && rules.withoutThoughts?.(thinking)),
    ...rules.always,
    stream: true,
    stream_options: { include_usage: true },
  } as const
  const sent = Object.entries(body).filter(([name]) => !refused.has(name) && !refused.has(needs[name] ?? ''))
  return Object.fromEntries(sent) as unknown as ChatCompletionCreateParamsStreaming
}

const otherLimit = { max_tokens: 'max_completion_tokens', max_completion_tokens: 'max_tokens' } as const

/** What means nothing, or is an error, without another parameter. */
const needs: Readonly<Record<string, string>> = { stream_options: 'stream', top_logprobs: 'logprobs' }

/** What a request can do without, should a model refuse it; a limit of tokens goes by its other name then. */
export const dispensable = (body: object): readonly string[] =>
  Object.keys(body).filter((name) => name !== 'model' && name !== 'messages')
