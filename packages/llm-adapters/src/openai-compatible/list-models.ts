import { loadCalls } from './load-calls.ts'
import { type Dialect, placeOf, type ServerOptions } from './settings.ts'

export interface ListModelsOptions extends ServerOptions {
  /**
   * Ends the call: a caller that only looks whether a server is there sets a short time-out on it. The first call of a
   * process loads the API's client, which takes 0.2 s; an `import('openai')` beforehand keeps that out of it.
   */
  readonly signal: AbortSignal
}

/** What a server says of itself. */
export interface ServerFacts {
  /** Names of the models that it offers, in its order. */
  readonly models: readonly string[]
  readonly dialect: Dialect
  /** Windows in tokens, prompt and answer together, by the names of the models; absent where the server tells of none. */
  readonly windows?: Readonly<Record<string, number>>
}

/**
 * Asks a server which models it offers, and recognises it by its answer.
 *
 * @throws TalkingHeadsError `model-unavailable`, `model-misconfigured` (also where the package `openai` is not
 * installed), `model-bad-answer`, `aborted`, or `invalid-input` where `baseUrl` is not an http(s) address
 */
export async function inspectServer(options: ListModelsOptions): Promise<ServerFacts> {
  placeOf(options.baseUrl)
  const { inspect } = await loadCalls()
  return await inspect(options)
}

/** Names of the models that a server offers, in its order. Rejects as {@link inspectServer} does. */
export async function listModels(options: ListModelsOptions): Promise<readonly string[]> {
  return (await inspectServer(options)).models
}
