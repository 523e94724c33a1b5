import { type Clock, shownUrl, TalkingHeadsError } from '@talking-heads/core'
import type { Timeouts } from '../deadline.ts'
import type { CallContext } from '../failures.ts'

/** Which server it is: they differ in what they take beyond the common. `other` takes the common only. */
export type Dialect = 'openai' | 'vllm' | 'llama-cpp' | 'ollama' | 'lm-studio' | 'other'

export interface ServerOptions {
  /**
   * Where the API begins: `http://127.0.0.1:11434/v1`. A slash or a call's name (`/chat/completions`) at its end is taken off, a query
   * is sent with each request. User and password in it are sent as Basic authorization; no error tells of any of these.
   */
  readonly baseUrl: string
  /** Sent as a bearer token, instead of user and password. Without any of them no `Authorization` header is sent. */
  readonly apiKey?: string | undefined
  /** Instead of the global one; it must heed the signal it is given. */
  readonly fetch?: typeof fetch
}

export interface OpenAICompatibleOptions extends ServerOptions {
  /** A model's name as the server knows it. Where that is a file's path, `modelId` is the file's name alone. */
  readonly model: string
  /**
   * Default: 15 s to the first piece, 10 s between pieces, 60 s in all; for a server on this machine or in a private
   * network 120 s each, which is as long as a room waits. Each line that a server sends ends a silence, whatever it says.
   */
  readonly timeouts?: Timeouts
  /** Default `auto`: recognised once, from the server's list of models, before the first call. */
  readonly dialect?: Dialect | 'auto'
  /**
   * The model's window in tokens, prompt and answer together. Default: what the server tells of it, where it is asked
   * which one it is.
   */
  readonly windowTokens?: number | undefined
  /**
   * Lets the model think before it answers, in at most so many tokens beside those of the answer. By default thoughts
   * are switched off where the server is known to let one; a model that thinks all the same is given 2,048 tokens for it
   * from its first thought on. Thoughts are never part of an answer.
   */
  readonly thoughtTokens?: number
  /** Default: the machine's. */
  readonly clock?: Clock
}

/** A base URL, taken apart. */
export interface Place {
  /** Where the API begins, as it is asked and may be shown: without credentials, and without a slash at its end. */
  readonly url: string
  readonly query: Readonly<Record<string, string>>
  /** The `Authorization` header that its user and password make. */
  readonly authorization: string | undefined
  /** What no message may hold. */
  readonly secrets: readonly string[]
}

/** @throws TalkingHeadsError `invalid-input` where `baseUrl` is not an http(s) address */
export function placeOf(baseUrl: string): Place {
  const parsed = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (!parsed || !/^https?:$/.test(parsed.protocol)) {
    throw new TalkingHeadsError(
      'invalid-input',
      `the base URL "${shownUrl(baseUrl)}" is not an http or https address; one looks like http://127.0.0.1:11434/v1`,
    )
  }
  const { origin, searchParams, username, password } = parsed
  const query = Object.fromEntries(searchParams)
  const place = { url: origin + apiPath(parsed), query }
  const values = Object.values(query)
  if (username === '' && password === '') return { ...place, authorization: undefined, secrets: values }
  const pair = `${decoded(username)}:${decoded(password)}`
  const basic = btoa(String.fromCharCode(...new TextEncoder().encode(pair)))
  // Some services take the key as the user's name.
  const spoken = password === '' ? username : password
  const secrets = [basic, pair, decoded(spoken), spoken, ...values]
  return { ...place, authorization: `Basic ${basic}`, secrets }
}

/** What people copy from a terminal names a call. */
const call = /(?:\/+chat\/completions|(?<=\/v\d+)\/+(?:completions|models))?\/*$/

/** Where below a host the API begins, of an address that may name one of its calls; without a slash at its end. */
export const apiPath = ({ pathname }: URL): string => pathname.replace(call, '')

/** A `%` that begins no escape stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Where a call to this server happens, for its failures. */
export function contextOf({
  baseUrl,
  apiKey,
  model,
}: ServerOptions & { readonly model?: string }): CallContext {
  const { url, authorization, secrets } = placeOf(baseUrl)
  return { where: url, model, apiKey, secrets, hasPassword: authorization !== undefined }
}
