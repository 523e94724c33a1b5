import { type LanguageModel, shownUrl } from '@talking-heads/core'
import { isOwnServer, openaiCompatible } from '@talking-heads/llm-adapters/openai-compatible'
import { route, withBreaker } from '@talking-heads/llm-adapters/wrap'
import type { Config } from './config.ts'
import { type Endpoint, preferChat } from './discovery.ts'

/** How long a model that is down is left alone, in ms: shorter than a line may wait for its answer. */
const restMs = 10_000
/** How many names a description holds. */
const namesShown = 4

/** A model that was connected. */
export interface Connected {
  readonly model: LanguageModel
  /** One line for people: what answers, and what it would take to have another. */
  readonly description: string
  /** It runs on a machine of one's own: nobody is paid for it. */
  readonly isFree: boolean
}

/** Each purpose has its model, as the original used 70B, 7B and 13B. */
export function connect(endpoint: Endpoint, others: readonly Endpoint[], config: Config): Connected {
  const { url, dialect, models, windows = {}, apiKey } = endpoint
  const { LLM_SILENCE_MS: silenceMs } = config
  const timeouts = silenceMs === undefined ? {} : { silenceMs }
  // Whoever lists nothing is asked for a model that was named.
  const name = config.LLM_MODEL ?? preferChat(models) ?? ''
  const made = new Map<string, LanguageModel>()
  const named = (model: string) => {
    const known = made.get(model)
    if (known) return known
    // llama.cpp's server takes any name for the one model that it has.
    const windowTokens = windows[model] ?? (models.length === 1 ? windows[models[0] ?? ''] : undefined)
    const server = openaiCompatible({ baseUrl: url, model, dialect, windowTokens, apiKey, timeouts })
    const breaking = withBreaker(server, { openMs: restMs })
    made.set(model, breaking)
    return breaking
  }
  const reply = named(name)
  const mood = named(config.LLM_MOOD_MODEL ?? name)
  const genesis = named(config.LLM_GENESIS_MODEL ?? name)
  return {
    // What takes a reader and no poet goes to the one for moods.
    model: route({ reply, mood, memory: mood, arbiter: mood, genesis }),
    description: describe(endpoint, { name, shown: reply.modelId }, others),
    // What lists OpenAI's own models passes on to OpenAI, wherever it stands.
    isFree: isOwnServer(url) && dialect !== 'openai',
  }
}

function describe(
  { url, models, warning }: Endpoint,
  { name, shown }: { readonly name: string; readonly shown: string },
  others: readonly Endpoint[],
): string {
  const alternatives = models.filter((other) => other !== name)
  const isListed = models.length === 0 || alternatives.length < models.length
  const places = others.map((other) => shownUrl(other.url)).join(', ')
  const hints = [
    warning ?? '',
    isListed ? '' : 'not in its list',
    alternatives.length > 0 ? `LLM_MODEL may also be ${shortened(alternatives)}` : '',
    places === '' ? '' : `LLM_BASE_URL may also be ${places}`,
  ].filter((hint) => hint !== '')
  return `${shown} at ${shownUrl(url)}${hints.length > 0 ? ` (${hints.join('; ')})` : ''}`
}

function shortened(names: readonly string[]): string {
  const more = names.length - namesShown
  return names.slice(0, namesShown).join(', ') + (more > 0 ? ` or ${more} more` : '')
}
