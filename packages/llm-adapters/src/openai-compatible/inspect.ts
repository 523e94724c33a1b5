import { TalkingHeadsError } from '@talking-heads/core'
import { badAnswer } from '../failures.ts'
import { asModelError } from './api-failures.ts'
import { createClient } from './client.ts'
import type { ListModelsOptions, ServerFacts } from './list-models.ts'
import { dialectOf, type ListedModel } from './recognise.ts'
import { contextOf } from './settings.ts'

/** What a server offers and which one it is, as `inspectServer` promises. */
export async function inspect(options: ListModelsOptions): Promise<ServerFacts> {
  const client = createClient(options, 'application/json')
  const { signal } = options
  try {
    signal.throwIfAborted()
    const page = await client.models.list({ signal })
    // The client makes an empty list of whatever holds none.
    const isList = Array.isArray(page.data) && (page.data.length > 0 || page.object === 'list')
    if (!isList) throw badAnswer(`${contextOf(options).where} lists no models`)
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
    throw asModelError(error, contextOf(options))
  }
}
