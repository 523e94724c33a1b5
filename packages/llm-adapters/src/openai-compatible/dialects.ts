import type { ModelRequest } from '@talking-heads/core'
import type { Thinking } from '../thinking.ts'
import { jsonFormat, spacedChoiceGrammar, spacedChoicePattern } from './constraints.ts'
import type { Dialect } from './settings.ts'

/** How a server wants to be told what only some understand. */
interface DialectRules {
  /** What the limit of tokens is called. */
  readonly limit: 'max_tokens' | 'max_completion_tokens'
  /** Stop strings that it takes; the others are watched for here. */
  readonly stops: number
  /** What top-k and repetition penalty are called, where it takes them. */
  readonly topK?: string
  readonly repetitionPenalty?: string
  /** Whether it knows `logprobs` and `top_logprobs`. */
  readonly logprobs: boolean
  /** What makes an answer follow `schema` or keep to `choices`; nothing where it cannot. */
  readonly constrain: (request: ModelRequest) => object
  /** What keeps a model from thinking aloud, where the server is known to take it. */
  readonly withoutThoughts?: (thinking: Pick<Thinking, 'thinks'>) => object
  /** Sent with every request. */
  readonly always?: object
}

/** A schema is passed on; a list of answers has no form of its own. */
const bySchema = ({ schema }: ModelRequest) => (schema ? { response_format: jsonFormat(schema) } : {})

/** For the chat templates of most models that can be told not to think; others take no notice. */
const templateWithoutThoughts = () => ({
  chat_template_kwargs: { enable_thinking: false, thinking: false },
})

/** An error for models that do not reason, so only what has been seen to think is told. */
const effort =
  (reasoning_effort: string) =>
  ({ thinks }: Pick<Thinking, 'thinks'>) =>
    thinks ? { reasoning_effort } : {}

/**
 * What was found in the servers' own sources and documents. A constraint leaves room for a space in front: after
 * LLaMA-2's prompt the natural first token has one, and to forbid it makes answers parseable and wrong.
 */
export const dialects: Readonly<Record<Dialect, DialectRules>> = {
  // Unknown parameters are an error. Models that reason take the limit under its newer name only.
  openai: {
    limit: 'max_completion_tokens',
    stops: 4,
    logprobs: true,
    constrain: bySchema,
    withoutThoughts: effort('low'),
  },
  vllm: {
    limit: 'max_tokens',
    stops: Number.POSITIVE_INFINITY,
    topK: 'top_k',
    repetitionPenalty: 'repetition_penalty',
    logprobs: true,
    // `guided_choice` and its like are gone since 0.12, and ignored with 200.
    constrain: (request) =>
      request.choices
        ? { structured_outputs: { regex: spacedChoicePattern(request.choices) } }
        : bySchema(request),
    withoutThoughts: templateWithoutThoughts,
  },
  'llama-cpp': {
    limit: 'max_tokens',
    stops: Number.POSITIVE_INFINITY,
    topK: 'top_k',
    repetitionPenalty: 'repeat_penalty',
    logprobs: true,
    constrain: (request) =>
      request.choices ? { grammar: spacedChoiceGrammar(request.choices) } : bySchema(request),
    withoutThoughts: templateWithoutThoughts,
    always: { cache_prompt: true },
  },
  // Extras would be dropped in silence.
  ollama: {
    limit: 'max_tokens',
    stops: Number.POSITIVE_INFINITY,
    logprobs: true,
    constrain: bySchema,
    withoutThoughts: effort('none'),
  },
  'lm-studio': {
    limit: 'max_tokens',
    stops: Number.POSITIVE_INFINITY,
    topK: 'top_k',
    repetitionPenalty: 'repeat_penalty',
    logprobs: false,
    constrain: bySchema,
  },
  other: { limit: 'max_tokens', stops: 4, logprobs: true, constrain: () => ({}) },
}
