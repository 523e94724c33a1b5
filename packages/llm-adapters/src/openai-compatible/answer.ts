import type { Completion, TokenLogprobs } from '@talking-heads/core'
import type { ChatCompletionChunk } from 'openai/resources/chat/completions'
import { badAnswer } from './failures.ts'

/** An answer being put together from its chunks. */
export interface Answer {
  /**
   * Takes one chunk in.
   *
   * @returns what it brought: text (perhaps empty, while a model thinks aloud elsewhere), or nothing
   * @throws TalkingHeadsError `model-bad-answer`
   */
  take(chunk: ChatCompletionChunk): string | undefined
  /** Whether the server has said that it is done. */
  readonly finished: boolean
  /** @throws TalkingHeadsError `model-bad-answer` where nothing or only a part has come */
  completion(): Completion
}

/** Tokens are rarely longer than this; an answer of more characters did not keep to its limit. */
const maxCharsPerToken = 32

export function startAnswer(maxTokens: number): Answer {
  const maxChars = 4096 + maxTokens * maxCharsPerToken
  let text = ''
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
      text += content ?? ''
      if (text.length > maxChars)
        throw badAnswer(`the model's answer passed ${maxChars} characters; check its template`)
      for (const token of choice.logprobs?.content ?? []) logprobs.push(logprobsOf(token))
      finish = choice.finish_reason ?? undefined
      return content || thinks(choice.delta) ? (content ?? '') : undefined
    },
    get finished() {
      return finish !== undefined
    },
    completion() {
      if (finish === undefined) throw badAnswer('the answer broke off before its end')
      if (text.trim() === '') throw badAnswer(`the model answered nothing (finish reason "${finish}")`)
      return {
        text,
        finishReason: finishReasonOf(finish),
        usage,
        ...(logprobs.length > 0 ? { logprobs } : {}),
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

/** llama.cpp's server tells what it took from its cache in `timings`. */
function usageOf(
  chunk: ChatCompletionChunk & { timings?: { cache_n?: number } },
): Completion['usage'] | undefined {
  if (!chunk.usage) return undefined
  const { prompt_tokens, completion_tokens, prompt_tokens_details } = chunk.usage
  return {
    promptTokens: prompt_tokens,
    cachedPromptTokens: prompt_tokens_details?.cached_tokens ?? chunk.timings?.cache_n ?? 0,
    completionTokens: completion_tokens,
  }
}

function logprobsOf(token: {
  token: string
  logprob: number
  top_logprobs?: readonly { token: string; logprob: number }[]
}): TokenLogprobs {
  const top = (token.top_logprobs ?? []).map((other) => ({ token: other.token, logprob: other.logprob }))
  return { token: token.token, logprob: token.logprob, top }
}
