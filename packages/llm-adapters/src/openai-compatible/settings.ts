import { type Clock, TalkingHeadsError } from '@talking-heads/core'
import type { Timeouts } from '../deadline.ts'

/** Which server it is: they differ in what they take beyond the common. `other` takes the common only. */
export type Dialect = 'openai' | 'vllm' | 'llama-cpp' | 'ollama' | 'lm-studio' | 'other'

export interface ServerOptions {
  /** Where the API begins: `http://127.0.0.1:11434/v1`. */
  readonly baseUrl: string
  /** Sent as a bearer token. Without it no `Authorization` header is sent. */
  readonly apiKey?: string | undefined
  /** Instead of the global one; it must heed the signal it is given. */
  readonly fetch?: typeof fetch
}

export interface OpenAICompatibleOptions extends ServerOptions {
  /** A model's name as the server knows it. */
  readonly model: string
  readonly timeouts?: Timeouts
  /** Default `auto`: recognised once, from the server's list of models, before the first call. */
  readonly dialect?: Dialect | 'auto'
  /**
   * Lets the model think before it answers, in at most so many tokens beside those of the answer. By default thoughts
   * are switched off where the server is known to let one; a model that thinks all the same is given 2,048 tokens for it
   * from its first thought on. Thoughts are never part of an answer.
   */
  readonly thoughtTokens?: number
  /** Default: the machine's. */
  readonly clock?: Clock
}

/** @throws TalkingHeadsError `invalid-input` where `baseUrl` is not an http(s) address */
export function checkBaseUrl(baseUrl: string): string {
  if (URL.canParse(baseUrl) && /^https?:$/.test(new URL(baseUrl).protocol)) return baseUrl.replace(/\/+$/, '')
  throw new TalkingHeadsError(
    'invalid-input',
    `the base URL "${baseUrl}" is not an http or https address; one looks like http://127.0.0.1:11434/v1`,
  )
}
