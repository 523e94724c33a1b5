import type { Completion, GenerateOptions, LanguageModel, ModelRequest } from '@talking-heads/core'
import { startAnswer } from './answer.ts'
import { createClient } from './client.ts'
import { startDeadline } from './deadline.ts'
import { asModelError } from './failures.ts'
import { requestBody } from './request-body.ts'
import { defaultTimeouts, type OpenAICompatibleOptions } from './settings.ts'

/** How long the token counts may lag behind the answer's end, in ms. */
const usageMs = 1_000

/**
 * A model behind any server that speaks OpenAI's chat-completions API: OpenAI, vLLM, llama.cpp, Ollama, LM Studio.
 * Calls are streamed whether or not somebody listens, so that a server that has fallen silent is noticed. Nothing is
 * retried here: the error says whether that may help.
 *
 * Rejects with `model-unavailable` (refused, 5xx, 429 with `retryAfterMs`), `model-timeout`, `model-overflow`,
 * `model-misconfigured` (address, key, model name), `model-bad-answer` (cut, empty, malformed, endless) or `aborted`.
 * Where a server does not count tokens, `usage` holds zeros.
 *
 * @throws TalkingHeadsError `invalid-input` where `baseUrl` is not an http(s) address
 */
export function openaiCompatible(options: OpenAICompatibleOptions): LanguageModel {
  const { model, extras = 'none' } = options
  const timeouts = { ...defaultTimeouts, ...options.timeouts }
  const client = createClient(options, 'text/event-stream')

  async function generate(request: ModelRequest, { signal, onText }: GenerateOptions): Promise<Completion> {
    const deadline = startDeadline(signal, timeouts)
    const answer = startAnswer(request.maxTokens)
    try {
      if (deadline.failure) throw deadline.failure
      const body = requestBody(model, request, extras)
      const stream = await client.chat.completions.create(body, { signal: deadline.signal })
      for await (const chunk of stream) {
        const text = answer.take(chunk)
        if (answer.finished) deadline.wrapUp(usageMs)
        else if (text !== undefined) deadline.progress()
        if (text) onText?.(text)
      }
    } catch (error) {
      // Cut behind its end, an answer is whole: only its token counts are missing.
      if (!deadline.failure && !answer.finished) throw asModelError(error, options)
    } finally {
      deadline.close()
    }
    // The client ends an aborted stream as if it were complete.
    if (deadline.failure) throw deadline.failure
    return answer.completion()
  }

  return { modelId: model, generate }
}
