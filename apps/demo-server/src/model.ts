import { type LanguageModel, TalkingHeadsError } from '@talking-heads/core'
import { listModels, openaiCompatible, oracle } from '@talking-heads/llm-adapters'
import type { Config } from './config.ts'
import { withDailyBudget } from './daily-budget.ts'

/** Where Ollama, vLLM, llama.cpp's server and LM Studio listen unless told otherwise. */
const usualEndpoints = [11434, 8000, 8080, 1234].map((port) => `http://127.0.0.1:${port}/v1`)
/** For all of them together, in ms: they are on this host, or they are not. */
const probeMs = 300
/** A configured endpoint may be far away or waking up, in ms. */
const listMs = 5_000

export interface ChosenModel {
  readonly model: LanguageModel
  /** One line for people: what answers, and how to have something else. */
  readonly description: string
}

/**
 * The model that the configuration asks for, or that is found on this host, else the offline oracle.
 *
 * @throws TalkingHeadsError where a configured endpoint does not answer
 */
export async function chooseModel(config: Config, onBudgetSpent: () => void): Promise<ChosenModel> {
  const { LLM, LLM_BASE_URL } = config
  if (LLM === 'oracle') return { model: oracle(), description: 'offline oracle' }
  if (LLM === 'none') return { model: silence, description: 'none: the gods stay silent' }
  if (LLM.startsWith('llama-cpp:')) {
    throw new TalkingHeadsError(
      'invalid-input',
      `LLM=${LLM} is not supported yet; serve the file with llama.cpp and set LLM_BASE_URL to its address`,
    )
  }
  const endpoint = LLM_BASE_URL
    ? await configured(LLM_BASE_URL, config)
    : await firstOf(usualEndpoints.map((url) => probe(url)))
  if (!endpoint) {
    return { model: oracle(), description: 'offline oracle (no model found; set LLM_BASE_URL to use one)' }
  }
  const names = pickNames(endpoint, config)
  const models = new Map(Object.values(names).map((name) => [name, connect(endpoint.url, name, config)]))
  const model = route(names, models)
  const budgeted =
    config.TOKENS_PER_DAY === 0
      ? model
      : withDailyBudget(model, oracle(), config.TOKENS_PER_DAY, onBudgetSpent)
  return { model: budgeted, description: `${names.reply} at ${endpoint.url}` }
}

interface Endpoint {
  readonly url: string
  readonly models: readonly string[]
}

type Names = Readonly<Record<'reply' | 'mood' | 'genesis', string>>

function pickNames({ url, models }: Endpoint, config: Config): Names {
  const reply = config.LLM_MODEL ?? models[0]
  if (reply === undefined) {
    throw new TalkingHeadsError(
      'model-misconfigured',
      `${url} lists no models; load one there, or set LLM_MODEL`,
    )
  }
  return { reply, mood: config.LLM_MOOD_MODEL ?? reply, genesis: config.LLM_GENESIS_MODEL ?? reply }
}

/** Each purpose has its model, as the original used 70B, 7B and 13B. */
function route(names: Names, models: ReadonlyMap<string, LanguageModel>): LanguageModel {
  return {
    modelId: names.reply,
    generate(request, options) {
      const name =
        request.purpose === 'mood' || request.purpose === 'genesis' ? names[request.purpose] : names.reply
      const model = models.get(name)
      if (!model) throw new Error(`no model for ${request.purpose}`)
      return model.generate(request, options)
    },
  }
}

function connect(baseUrl: string, model: string, { LLM_API_KEY: apiKey }: Config): LanguageModel {
  return openaiCompatible({ baseUrl, model, ...(apiKey !== undefined && { apiKey }) })
}

async function configured(baseUrl: string, { LLM_API_KEY: apiKey, LLM_MODEL }: Config): Promise<Endpoint> {
  const signal = AbortSignal.timeout(listMs)
  try {
    return {
      url: baseUrl,
      models: await listModels({ baseUrl, signal, ...(apiKey !== undefined && { apiKey }) }),
    }
  } catch (cause) {
    // Some endpoints list nothing; a model that was named is enough.
    if (LLM_MODEL !== undefined) return { url: baseUrl, models: [] }
    throw cause
  }
}

async function probe(baseUrl: string): Promise<Endpoint> {
  const models = await listModels({ baseUrl, signal: AbortSignal.timeout(probeMs) })
  if (models.length === 0) throw new TalkingHeadsError('model-unavailable', `${baseUrl} lists no models`)
  return { url: baseUrl, models }
}

async function firstOf(probes: readonly Promise<Endpoint>[]): Promise<Endpoint | undefined> {
  const answers = await Promise.allSettled(probes)
  return answers.find((answer) => answer.status === 'fulfilled')?.value
}

const silence: LanguageModel = {
  modelId: 'none',
  offline: true,
  async generate() {
    throw new TalkingHeadsError('model-unavailable', 'LLM=none: the gods stay silent')
  },
}
