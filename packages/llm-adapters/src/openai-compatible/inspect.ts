import { TalkingHeadsError } from '@talking-heads/core'
import type OpenAI from 'openai'
import { badAnswer } from '../failures.ts'
import { asModelError } from './api-failures.ts'
import { createClient } from './client.ts'
import type { ListModelsOptions, ServerFacts } from './list-models.ts'
import { dialectOf, type ListedModel, windowIn } from './recognise.ts'
import { jsonOrText } from './refusal.ts'
import { contextOf, placeOf } from './settings.ts'

/** What a server offers and which one it is, as `inspectServer` promises. */
export async function inspect(options: ListModelsOptions): Promise<ServerFacts> {
  const client = createClient(options)
  const { signal } = options
  try {
    signal.throwIfAborted()
    const models = modelsIn(await get(client, '/models', signal))
    if (!models) throw badAnswer(`${contextOf(options).where} lists no models`)
    const dialect = dialectOf(models)
    const own = ownList[dialect]
    const told = own
      ? await get(client, besideApi(placeOf(options.baseUrl).url, own), signal).catch(() => undefined)
      : undefined
    const windows = windowsOf(models, told)
    return { models: models.map(({ id }) => id), dialect, ...(windows && { windows }) }
  } catch (error) {
    if (signal.aborted) {
      throw new TalkingHeadsError('aborted', 'the list of models was no longer wanted', {
        cause: signal.reason,
      })
    }
    throw asModelError(error, contextOf(options))
  }
}

/** Where servers of a dialect tell what the API has no word for. */
const ownList: Readonly<Record<string, string>> = { 'llama-cpp': 'props', 'lm-studio': 'api/v0/models' }

/** A path of the server's own, beside the API, which mostly begins at /v1. */
const besideApi = (url: string, path: string): string => `${url.replace(/\/v\d+$/, '')}/${path}`

async function get(client: OpenAI, path: string, signal: AbortSignal): Promise<unknown> {
  return jsonOrText(await (await client.get(path, { signal }).asResponse()).text())
}

function modelsIn(body: unknown): readonly ListedModel[] | undefined {
  if (typeof body !== 'object' || body === null || !('data' in body)) return undefined
  // Ollama's list of no models.
  if (body.data === null && 'object' in body && body.object === 'list') return []
  if (!Array.isArray(body.data)) return undefined
  return (body.data as readonly (ListedModel | null)[]).filter(
    (model): model is ListedModel => typeof model?.id === 'string',
  )
}

/** A server of one model tells of it without its name. */
function windowsOf(models: readonly ListedModel[], told: unknown): ServerFacts['windows'] {
  const running = windowIn(told)
  const others = new Map((modelsIn(told) ?? []).map((model) => [model.id, windowIn(model)]))
  const known = models.flatMap((model) => {
    const tokens = running ?? others.get(model.id) ?? windowIn(model)
    return tokens === undefined ? [] : [[model.id, tokens] as const]
  })
  return known.length === 0 ? undefined : Object.fromEntries(known)
}
