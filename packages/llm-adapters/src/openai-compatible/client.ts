import OpenAI from 'openai'
import { guardedFetch } from './guarded-fetch.ts'
import { placeOf, type ServerOptions } from './settings.ts'

/** The API's client, without what it would take from the environment, retry or print by itself. */
export function createClient({ baseUrl, apiKey, fetch: inner }: ServerOptions): OpenAI {
  const { url, query, authorization = null } = placeOf(baseUrl)
  return new OpenAI({
    baseURL: url,
    defaultQuery: query,
    // The client insists on a key; without one its header is replaced, or taken back.
    apiKey: apiKey ?? 'none',
    defaultHeaders: apiKey === undefined ? { authorization } : {},
    organization: null,
    project: null,
    maxRetries: 0,
    // Beyond any deadline of ours: those are kept elsewhere.
    timeout: 2 ** 31 - 1,
    logLevel: 'off',
    fetch: guardedFetch(inner ?? fetch),
  })
}
