import { shownUrl, TalkingHeadsError } from '@talking-heads/core'
import {
  type Dialect,
  type FoundServer,
  findServer,
  isOwnServer,
} from '@talking-heads/llm-adapters/openai-compatible'
import type { Config } from './config.ts'

/** A server that answered, and what it said of itself. */
export interface Endpoint {
  readonly url: string
  readonly models: readonly string[]
  readonly dialect: Dialect | 'auto'
  /** Windows in tokens by model, where it tells. */
  readonly windows?: Readonly<Record<string, number>>
  /** What it has asked for. */
  readonly apiKey?: string | undefined
  /** What is odd about it, for people. */
  readonly warning?: string
}

/** What was found: the best endpoint, and what else there is; or why there is none yet. */
export type Found =
  | { readonly best: Endpoint; readonly others: readonly Endpoint[] }
  | {
      readonly best?: undefined
      /** In words; undefined where nobody was expected. */
      readonly why: string | undefined
      /** Whether there will be one if all goes well, and nobody need do anything. */
      readonly isComing: boolean
    }

/** Looks for endpoints; each time anew. Rejects with a TalkingHeadsError where the configuration is wrong. */
export type Search = () => Promise<Found>

/** Where Ollama, vLLM, llama.cpp's server and LM Studio listen unless told otherwise. */
const usualEndpoints: readonly string[] = [11434, 8000, 8080, 1234].map(
  (port) => `http://127.0.0.1:${port}/v1`,
)

/** For all of them together, in ms: they are on this host, or they are not. */
const probeMs = 1_000
/** A configured endpoint may be far away or waking up, in ms. */
const configuredMs = 5_000

/** What of the configuration says where a model is. */
export type Place = Pick<Config, 'LLM_BASE_URL' | 'LLM_API_KEY' | 'LLM_MODEL'>

/** Asks the configured endpoint, or else all the usual ones at once. */
export function createSearch(place: Place): Search {
  const { LLM_BASE_URL } = place
  return LLM_BASE_URL === undefined ? createDiscovery(place) : () => configured(LLM_BASE_URL, place)
}

/**
 * Finds those that answer in time and offer a model, in the order given, chat models first. Where something else
 * answers, it is not asked again.
 */
export function createDiscovery(
  { LLM_API_KEY: apiKey }: Place,
  urls: readonly string[] = usualEndpoints,
): Search {
  let asked = urls
  return async () => {
    const answers = await askAll(asked, apiKey)
    asked = asked.filter((_, index) => answers[index]?.found.state !== 'other')
    return bestOf(answers)
  }
}

interface Answer {
  readonly found: FoundServer
  readonly apiKey: string | undefined
}

async function askAll(urls: readonly string[], apiKey: string | undefined): Promise<Answer[]> {
  // Loading the client takes a while; the servers' time is not to be spent on it.
  await import('openai')
  const signal = AbortSignal.timeout(probeMs)
  return await Promise.all(
    urls.map(async (baseUrl) => {
      const found = await findServer({ baseUrl, signal })
      // A key is shown to nobody who does not ask for one.
      if (found.state !== 'locked' || apiKey === undefined) return { found, apiKey: undefined }
      return { found: await findServer({ baseUrl, apiKey, signal }), apiKey }
    }),
  )
}

function bestOf(answers: readonly Answer[]): Found {
  const ready = answers.flatMap(({ found, apiKey }) =>
    found.state === 'ready' ? [endpointOf(found, apiKey)] : [],
  )
  const chats = ({ models }: Endpoint) => models.some((name) => !noChat.test(name))
  const [best, ...others] = [...ready.filter(chats), ...ready.filter((endpoint) => !chats(endpoint))]
  if (best) return { best, others }
  const reasons = answers.flatMap(({ found, apiKey }) => {
    const isSilent = found.state === 'ready' || found.state === 'absent' || found.state === 'other'
    return isSilent ? [] : [whyNot(found, apiKey)]
  })
  return {
    why: reasons.length > 0 ? reasons.join('; ') : undefined,
    isComing: answers.some(({ found }) => found.state === 'loading'),
  }
}

async function configured(baseUrl: string, { LLM_API_KEY: apiKey, LLM_MODEL }: Place): Promise<Found> {
  const found = await findServer({ baseUrl, apiKey, signal: AbortSignal.timeout(configuredMs) })
  if (found.state === 'ready') return { best: endpointOf(found, apiKey), others: [] }
  const why = whyNot(found, apiKey)
  const hasCredentials = apiKey !== undefined || shownUrl(baseUrl) !== baseUrl
  switch (found.state) {
    case 'absent':
    case 'loading':
      return { why, isComing: true }
    case 'locked':
      if (hasCredentials) throw unusable(baseUrl, found.error)
      return { why, isComing: false }
    case 'empty':
    case 'other':
      // Some services list nothing; a model that was named is enough. One's own lists what it has.
      if (LLM_MODEL !== undefined && !(found.state === 'empty' && isOwnServer(baseUrl))) {
        return {
          best: {
            url: found.baseUrl,
            models: [],
            dialect: 'auto',
            apiKey,
            warning: `no list of models: ${why}`,
          },
          others: [],
        }
      }
      if (found.state === 'other') throw unusable(baseUrl, found.error)
      return { why, isComing: false }
  }
}

function unusable(baseUrl: string, { code, message, cause }: TalkingHeadsError): TalkingHeadsError {
  return new TalkingHeadsError(code, `LLM_BASE_URL=${shownUrl(baseUrl)} cannot be used: ${message}`, {
    cause,
  })
}

const endpointOf = (
  { baseUrl, models, dialect, windows }: Extract<FoundServer, { state: 'ready' }>,
  apiKey: string | undefined,
): Endpoint => ({ url: baseUrl, models, dialect, apiKey, ...(windows && { windows }) })

type NotReady = Exclude<FoundServer, { state: 'ready' }>

function whyNot({ state, baseUrl, error }: NotReady, apiKey: string | undefined): string {
  if (state === 'empty') return `${error.message}; load one there`
  if (state === 'locked' && apiKey === undefined) return `${shownUrl(baseUrl)} wants a key; set LLM_API_KEY`
  return error.code === 'aborted' ? `no answer from ${shownUrl(baseUrl)} in time` : error.message
}

/** Names of models that do something else than chat, or only continue a text. */
const noChat =
  /embed|rerank|\bbge\b|minilm|whisper|\btts\b|transcri|moderation|dall-e|image|diffusion|davinci|babbage|[:-](?:base|text|code)\b/i
/** Names of those that say so themselves. */
const surelyChat = /chat|instruct|[:-]it\b|assistant/i

/** Of what a server offers, the model to talk to: one that says it chats, else one that does not look otherwise. */
export function preferChat(models: readonly string[]): string | undefined {
  const likely = models.filter((name) => !noChat.test(name))
  return likely.find((name) => surelyChat.test(name)) ?? likely[0] ?? models[0]
}
