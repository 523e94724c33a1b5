import { TalkingHeadsError } from '@talking-heads/core'

/** Sampling settings beyond the common ones, as each server calls them. Others answer them with an error or ignore them. */
export type Extras = 'none' | 'vllm' | 'llama-cpp'

export interface Timeouts {
  /** From the call to the first piece of the answer, in ms. Default 15,000. */
  readonly firstTokenMs?: number
  /** Between two pieces of the answer, in ms. Default 10,000. */
  readonly idleMs?: number
  /** For the whole call, in ms. Default 60,000. */
  readonly totalMs?: number
}

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
  /** Default `none`. */
  readonly extras?: Extras
}

export const defaultTimeouts: Required<Timeouts> = { firstTokenMs: 15_000, idleMs: 10_000, totalMs: 60_000 }

/** @throws TalkingHeadsError `invalid-input` where `baseUrl` is not an http(s) address */
export function checkBaseUrl(baseUrl: string): string {
  const url = URL.parse(baseUrl)
  if (url && /^https?:$/.test(url.protocol)) return baseUrl.replace(/\/+$/, '')
  throw new TalkingHeadsError(
    'invalid-input',
    `the base URL "${baseUrl}" is not an http or https address; one looks like http://127.0.0.1:11434/v1`,
  )
}
