import { type LanguageModel, shownUrl, TalkingHeadsError } from '@talking-heads/core'
import { inspectServer, openaiCompatible } from '@talking-heads/llm-adapters/openai-compatible'
import { oracle } from '@talking-heads/llm-adapters/oracle'
import { route, withBreaker, withBudget } from '@talking-heads/llm-adapters/wrap'
import type { Config } from './config.ts'
import { discover, type Endpoint, preferChat } from './discovery.ts'

/** A configured endpoint may be far away or waking up, in ms. */
const listMs = 5_000
/** How long a model that is down is left alone, in ms: shorter than a line may wait for its answer. */
const restMs = 10_000
/** How many names a description holds. */
const namesShown = 4

export interface ChosenModel {
  readonly model: LanguageModel
  /** One line for people: what answers, and how to have something else. */
  readonly description: string
  /** Frees what it holds in memory. */
  close?(): Promise<void>
}

/**
 * The model that the configuration asks for, or that is found on this host, else the offline oracle.
 *
 * @throws TalkingHeadsError where a configured endpoint does not answer, or a file cannot be loaded
 */
export async function chooseModel(config: Config, onBudgetSpent: () => void): Promise<ChosenModel> {
  const { LLM, LLM_BASE_URL } = config
  if (LLM === 'oracle') return { model: oracle(), description: 'offline oracle' }
  if (LLM === 'none') return { model: silence, description: 'none: the gods stay silent' }
  if (LLM.startsWith('llama-cpp:')) return await inProcess(LLM.slice('llama-cpp:'.length))
  const [endpoint, ...others] = LLM_BASE_URL ? [await configured(LLM_BASE_URL, config)] : await discover()
  if (!endpoint) {
    return { model: oracle(), description: 'offline oracle (no model found; set LLM_BASE_URL to use one)' }
  }
  const names = pickNames(endpoint, config)
  return {
    model: withinBudget(connect(endpoint, names, config), config, onBudgetSpent),
    description: describe(endpoint, names, others),
  }
}

/** Loaded on demand: llama.cpp is a package that only those install who want it. */
async function inProcess(modelPath: string): Promise<ChosenModel> {
  const { llamaCpp } = await import('@talking-heads/llm-adapters/llama-cpp')
  const model = await llamaCpp({ modelPath })
  return { model, description: `${modelPath} in this process (llama.cpp)`, close: model.close }
}

type Names = Readonly<Record<'reply' | 'mood' | 'genesis', string>>

function pickNames({ url, models }: Endpoint, config: Config): Names {
  const reply = config.LLM_MODEL ?? preferChat(models)
  if (reply === undefined) {
    throw new TalkingHeadsError(
      'model-misconfigured',
      `${shownUrl(url)} lists no models; load one there, or set LLM_MODEL`,
    )
  }
  return { reply, mood: config.LLM_MOOD_MODEL ?? reply, genesis: config.LLM_GENESIS_MODEL ?? reply }
}

/** Each purpose has its model, as the original used 70B, 7B and 13B; what is down is left alone for a while. */
function connect({ url, dialect }: Endpoint, names: Names, config: Config): LanguageModel {
  const { LLM_API_KEY: apiKey, LLM_SILENCE_MS: silenceMs } = config
  const timeouts = silenceMs === undefined ? {} : { silenceMs }
  const models = new Map<string, LanguageModel>()
  const named = (model: string) => {
    const known = models.get(model)
    const made =
      known ??
      withBreaker(openaiCompatible({ baseUrl: url, model, dialect, apiKey, timeouts }), { openMs: restMs })
    models.set(model, made)
    return made
  }
  const [reply, mood, genesis] = [named(names.reply), named(names.mood), named(names.genesis)]
  // What takes a reader and no poet goes to the one for moods.
  return route({ reply, mood, memory: mood, arbiter: mood, genesis })
}

function withinBudget(
  model: LanguageModel,
  { TOKENS_PER_DAY: tokensPerDay }: Config,
  onSpent: () => void,
): LanguageModel {
  if (tokensPerDay === 0) return model
  return withBudget(model, { tokensPerDay, otherwise: oracle(), onSpent })
}

/** What answers, and what it would take to have another. */
function describe({ url, models }: Endpoint, { reply }: Names, others: readonly Endpoint[]): string {
  const alternatives = models.filter((name) => name !== reply)
  const isListed = models.length === 0 || alternatives.length < models.length
  const hints = [
    isListed ? '' : 'not in its list',
    alternatives.length > 0 ? `LLM_MODEL may also be ${shortened(alternatives)}` : '',
    others.length > 0
      ? `LLM_BASE_URL may also be ${others.map((other) => shownUrl(other.url)).join(', ')}`
      : '',
  ].filter((hint) => hint !== '')
  return `${reply} at ${shownUrl(url)}${hints.length > 0 ? ` (${hints.join('; ')})` : ''}`
}

function shortened(names: readonly string[]): string {
  const more = names.length - namesShown
  return names.slice(0, namesShown).join(', ') + (more > 0 ? ` or ${more} more` : '')
}

async function configured(baseUrl: string, { LLM_API_KEY: apiKey, LLM_MODEL }: Config): Promise<Endpoint> {
  const signal = AbortSignal.timeout(listMs)
  try {
    return { url: baseUrl, ...(await inspectServer({ baseUrl, signal, apiKey })) }
  } catch (cause) {
    // Some endpoints list nothing; a model that was named is enough.
    if (LLM_MODEL !== undefined) return { url: baseUrl, models: [], dialect: 'auto' }
    const { code, message } = TalkingHeadsError.from(cause)
    const why = code === 'aborted' ? `no answer within ${listMs} ms` : message
    throw new TalkingHeadsError(code, `LLM_BASE_URL=${shownUrl(baseUrl)} cannot be used: ${why}`, { cause })
  }
}

const silence: LanguageModel = {
  modelId: 'none',
  offline: true,
  async generate() {
    throw new TalkingHeadsError('model-unavailable', 'LLM=none: the gods stay silent')
  },
}
