import type { Completion, ModelRequest, TokenLogprobs } from '@talking-heads/core'
import type { ChatCompletionChunk } from 'openai/resources/chat/completions'
import { startText } from '../answer-text.ts'
import { badAnswer } from '../failures.ts'

/** An answer being put together from its chunks. */
export interface Answer {
  /**
   * Takes one chunk in.
   *
   * @returns what may be shown of it: text (perhaps empty, while a model thinks aloud elsewhere), or nothing
   * @throws TalkingHeadsError `model-bad-answer`
   */
  take(chunk: ChatCompletionChunk): string | undefined
  /** What was held back, since it might have been a stop string. */
  rest(): string
  /** Whether the server has said that it is done, or need not go on. */
  readonly finished: boolean
  /** Whether a stop string came that the server did not heed. */
  readonly stopped: boolean
  /** @throws TalkingHeadsError `model-bad-answer` where nothing or only a part has come */
  completion(): Completion
}

export function startAnswer(request: Pick<ModelRequest, 'maxTokens' | 'stop'>): Answer {
  const text = startText(request)
  let finish: string | undefined
  let usage: Completion['usage'] = { promptTokens: 0, cachedPromptTokens: 0, completionTokens: 0 }
  const logprobs: TokenLogprobs[] = []
  return {
    take(chunk) {
      if (typeof chunk !== 'object' || chunk === null)
        throw badAnswer('the model sent a chunk that is no object')
      usage = usageOf(chunk) ?? usage
      const choice = chunk.choices?.[0]
      // What comes behind the end is a server's mistake, not the god's words.
      if (!choice || finish !== undefined) return undefined
      const { role, content } = choice.delta ?? {}
      if (role && role !== 'assistant')
        throw badAnswer(`the model answered in the role "${role}", not as assistant`)
      if (content && typeof content !== 'string')
        throw badAnswer('the model answered something other than text')
      const shown = text.add(content ?? '')
      for (const token of choice.logprobs?.content ?? []) logprobs.push(logprobsOf(token))
      finish = choice.finish_reason ?? (text.stopped ? 'stop' : undefined)
      return content || thinks(choice.delta) ? shown : undefined
    },
    rest: text.rest,
    get finished() {
      return finish !== undefined
    },
    get stopped() {
      return text.stopped
    },
    completion() {
      if (finish === undefined) throw badAnswer('the answer broke off before its end')
      if (text.text.trim() === '') throw badAnswer(`the model answered nothing (finish reason "${finish}")`)
      return {
        text: text.text,
        finishReason: text.stopped ? 'stop' : finishReasonOf(finish),
        usage,
        ...(logprobs.length > 0 && { logprobs }),
      }
    },
  }
}

/** Models that reason send that part under another name. */
function thinks(delta: object | undefined): boolean {
  return delta !== undefined && ('reasoning_content' in delta || 'reasoning' in delta)
}

function finishReasonOf(reason: string): Completion['finishReason'] {
  if (reason === 'stop' || reason === 'length') return reason
  return reason === 'content_filter' ? 'content-filter' : 'other'
}

/** llama.cpp's server tells what it took from its cache in `timings` too. */
function usageOf(
  chunk: ChatCompletionChunk & { timings?: { cache_n?: number } },
): Completion['usage'] | undefined {
  if (!chunk.usage) return undefined
  const { prompt_tokens, completion_tokens, prompt_tokens_details } = chunk.usage
  const promptTokens = count(prompt_tokens)
  const cached = count(prompt_tokens_details?.cached_tokens ?? chunk.timings?.cache_n)
  return {
    promptTokens,
    cachedPromptTokens: Math.min(promptTokens, cached),
    completionTokens: count(completion_tokens),
  }
}

const count = (value: unknown) => (Number.isInteger(value) ? Math.max(0, Number(value)) : 0)

function logprobsOf(token: {
  token: string
  logprob: number
  top_logprobs?: readonly { token: string; logprob: number }[]
}): TokenLogprobs {
  const top = (token.top_logprobs ?? []).map((other) => ({
    token: other.token,
    logprob: asLog(other.logprob),
  }))
  return { token: token.token, logprob: asLog(token.logprob), top }
}

/** Rounding may lift a certainty above 0. */
const asLog = (value: number) => Math.min(0, value)
