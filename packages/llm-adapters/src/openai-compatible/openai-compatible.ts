import type { LanguageModel } from '@talking-heads/core'
import { shownModel } from '../shown-model.ts'
import type { Chat } from './chat.ts'
import { loadCalls } from './load-calls.ts'
import { type OpenAICompatibleOptions, placeOf } from './settings.ts'

/**
 * A model behind any server that speaks OpenAI's chat-completions API: OpenAI, vLLM, llama.cpp, Ollama, LM Studio.
 * Calls are streamed whether or not somebody listens, so that a server that has fallen silent is noticed, and an answer
 * ends at a stop string whether or not the server heeds it. What the model thinks is no part of it. Failures are not
 * retried here: the error says whether that may help. A parameter that a model refuses is left out from then on, and no
 * redirect is followed. The package `openai` is to be installed beside this one; it is loaded with the first call.
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
  let loading: Promise<Chat> | undefined
  let chat: Chat | undefined
  return {
    modelId: shownModel(options.model),
    async generate(request, call) {
      loading ??= loadCalls().then(({ createChat }) => createChat(options))
      chat = await loading
      return await chat.generate(request, call)
    },
    windowTokens: () => chat?.windowTokens() ?? options.windowTokens,
  }
}
