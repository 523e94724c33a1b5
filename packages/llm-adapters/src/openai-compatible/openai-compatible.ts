import type { LanguageModel } from '@talking-heads/core'
import { shownModel } from '../shown-model.ts'
import { loadCalls } from './load-calls.ts'
import { type OpenAICompatibleOptions, placeOf } from './settings.ts'

/**
 * A model behind any server that speaks OpenAI's chat-completions API: OpenAI, vLLM, llama.cpp, Ollama, LM Studio.
 * Calls are streamed whether or not somebody listens, so that a server that has fallen silent is noticed, and an answer
 * ends at a stop string whether or not the server heeds it. Failures are not retried here: the error says whether that
 * may help. A parameter that a model refuses by name is left out from then on. The package `openai` is to be installed
 * beside this one; it is loaded with the first call.
 *
 * Rejects with `model-unavailable` (refused, 5xx, 429 with `retryAfterMs`), `model-timeout`, `model-overflow`,
 * `model-misconfigured` (address, key, model name, no package `openai`), `model-bad-answer` (cut, empty, malformed,
 * endless) or `aborted`.
 * Where a server does not count tokens, or was cut off at a stop string that it did not heed, `usage` holds zeros.
 *
 * @throws TalkingHeadsError `invalid-input` where `baseUrl` is not an http(s) address
 */
export function openaiCompatible(options: OpenAICompatibleOptions): LanguageModel {
  placeOf(options.baseUrl)
  let chat: Promise<LanguageModel['generate']> | undefined
  return {
    modelId: shownModel(options.model),
    async generate(request, call) {
      chat ??= loadCalls().then(({ createChat }) => createChat(options))
      const generate = await chat
      return await generate(request, call)
    },
  }
}
