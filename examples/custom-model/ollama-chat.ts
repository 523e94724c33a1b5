import { type LanguageModel, TalkingHeadsError } from '@talking-heads/core'

/** Ollama's own API (not the OpenAI-compatible one): a POST, answered by one JSON object a line. */
export function ollamaChat(baseUrl: string, model: string): LanguageModel {
  return {
    modelId: model,
    async generate({ messages, maxTokens, temperature, topP, stop, seed }, { signal, onText }) {
      const options = { num_predict: maxTokens, temperature, top_p: topP, stop, seed }
      const body = JSON.stringify({ model, messages, options })
      try {
        const response = await fetch(`${baseUrl}/api/chat`, { method: 'POST', body, signal })
        if (!response.ok || !response.body) throw await refusal(response)
        let [text, rest] = ['', '']
        for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
          const lines = (rest + part).split('\n')
          rest = lines.pop() ?? ''
          for (const { message, done, ...end } of lines.map((line) => JSON.parse(line))) {
            text += message.content
            onText?.(message.content)
            if (text.length > 4_096 + maxTokens * 32) throw bad('the answer does not end')
            if (!done) continue
            if (text.trim() === '') throw bad('the answer is empty')
            const { prompt_eval_count: promptTokens = 0, eval_count: completionTokens = 0 } = end
            const usage = { promptTokens, cachedPromptTokens: 0, completionTokens }
            return { text, finishReason: end.done_reason === 'length' ? 'length' : 'stop', usage }
          }
        }
        throw bad('the answer broke off')
      } catch (cause) {
        if (signal.aborted) throw new TalkingHeadsError('aborted', 'no longer wanted', { cause })
        if (TalkingHeadsError.is(cause)) throw cause
        if (/JSON|terminated/.test(String(cause))) throw bad(`the answer is cut, or no JSON: ${cause}`)
        throw new TalkingHeadsError('model-unavailable', `no answer from ${baseUrl}`, {
          retryable: true,
          cause,
        })
      }
    },
  }
}

const bad = (why: string) => new TalkingHeadsError('model-bad-answer', why, { retryable: true })

async function refusal(response: Response): Promise<TalkingHeadsError> {
  const said = `${response.status}: ${(await response.text()).replace(/\s+/g, ' ').slice(0, 200)}`
  if (/context/.test(said)) return new TalkingHeadsError('model-overflow', said)
  if (/^4(?!29)/.test(said)) return new TalkingHeadsError('model-misconfigured', said)
  const retryAfterMs = Number(response.headers.get('retry-after') ?? 1) * 1_000
  return new TalkingHeadsError('model-unavailable', said, { retryable: true, retryAfterMs })
}
