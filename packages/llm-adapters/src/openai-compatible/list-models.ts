import { TalkingHeadsError } from '@talking-heads/core'
import { createClient } from './client.ts'
import { asModelError, badAnswer } from './failures.ts'
import type { ServerOptions } from './settings.ts'

export interface ListModelsOptions extends ServerOptions {
  /** Ends the call: a caller that only looks whether a server is there sets a short time-out on it. */
  readonly signal: AbortSignal
}

/**
 * Names of the models that a server offers, in its order.
 *
 * @throws TalkingHeadsError `model-unavailable`, `model-misconfigured`, `model-bad-answer`, `aborted`, or
 * `invalid-input` where `baseUrl` is not an http(s) address
 */
export async function listModels(options: ListModelsOptions): Promise<readonly string[]> {
  const client = createClient(options, 'application/json')
  const { signal } = options
  try {
    signal.throwIfAborted()
    const page = await client.models.list({ signal })
    if (!Array.isArray(page.data)) throw badAnswer(`${options.baseUrl} lists no models`)
    return page.data.flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
  } catch (error) {
    if (signal.aborted) {
      throw new TalkingHeadsError('aborted', 'the list of models was no longer wanted', {
        cause: signal.reason,
      })
    }
    throw asModelError(error, options)
  }
}
