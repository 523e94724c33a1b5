import { TalkingHeadsError } from '@talking-heads/core'
import { badAnswer } from '../failures.ts'
import { asModelError } from './api-failures.ts'
import { createClient } from './client.ts'
import { dialectOf, type ListedModel } from './recognise.ts'
import type { Dialect, ServerOptions } from './settings.ts'

export interface ListModelsOptions extends ServerOptions {
  /** Ends the call: a caller that only looks whether a server is there sets a short time-out on it. */
  readonly signal: AbortSignal
}

/** What a server says of itself. */
export interface ServerFacts {
  /** Names of the models that it offers, in its order. */
  readonly models: readonly string[]
  readonly dialect: Dialect
}

/**
 * Asks a server which models it offers, and recognises it by its answer.
 *
 * @throws TalkingHeadsError `model-unavailable`, `model-misconfigured`, `model-bad-answer`, `aborted`, or
 * `invalid-input` where `baseUrl` is not an http(s) address
 */
export async function inspectServer(options: ListModelsOptions): Promise<ServerFacts> {
  const client = createClient(options, 'application/json')
  const { signal } = options
  try {
    signal.throwIfAborted()
    const page = await client.models.list({ signal })
    if (!Array.isArray(page.data)) throw badAnswer(`${options.baseUrl} lists no models`)
    const models = (page.data as readonly (ListedModel | null)[]).filter(
      (model): model is ListedModel => typeof model?.id === 'string',
    )
    return { models: models.map(({ id }) => id), dialect: dialectOf(models) }
  } catch (error) {
    if (signal.aborted) {
      throw new TalkingHeadsError('aborted', 'the list of models was no longer wanted', {
        cause: signal.reason,
      })
    }
    throw asModelError(error, { ...options, where: options.baseUrl })
  }
}

/** Names of the models that a server offers, in its order. Rejects as {@link inspectServer} does. */
export async function listModels(options: ListModelsOptions): Promise<readonly string[]> {
  return (await inspectServer(options)).models
}
