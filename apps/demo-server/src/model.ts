import {
  type Clock,
  type LanguageModel,
  type Mortal,
  systemClock,
  TalkingHeadsError,
} from '@talking-heads/core'
import type { ModelInfo } from '@talking-heads/core/session'
import { oracle } from '@talking-heads/llm-adapters/oracle'
import { createAllowance } from './allowance.ts'
import type { Config } from './config.ts'
import { connect } from './connect.ts'
import { createSearch, type Found } from './discovery.ts'

/** A server that was not there is asked again after this, in ms; while none appears, twice as long each time. */
const askAgainMs = 1_000
const askAgainAtMostMs = 15_000

export interface ModelEvents {
  /** Another model answers, or another reason keeps it from doing so: one line for people. */
  readonly onDescription?: (description: string) => void
  /** What people are told of what answers may have changed. */
  readonly onChange?: () => void
  /** What the model may cost is spent, for everybody or for one person. */
  readonly onSpent?: (limit: string) => void
  /** Tokens that the rooms' logs know to have been spent today. */
  readonly spentToday?: () => number
  readonly clock?: Clock
}

export interface ChosenModel {
  /** What answers at any moment. */
  readonly model: LanguageModel
  /** One line for people: what answers now, and how to have something else. */
  readonly description: string
  /** What a person is told of what answers it. */
  infoFor(person: Pick<Mortal, 'id'>): ModelInfo
  /** Stops looking for a model, and frees what one holds in memory. */
  close(): Promise<void>
}

/**
 * The model that the configuration asks for, or that is found on this host. Where there is none yet the offline oracle
 * answers, and the model, once it appears.
 *
 * @throws TalkingHeadsError where the configuration is wrong, or a file cannot be loaded
 */
export async function chooseModel(config: Config, events: ModelEvents = {}): Promise<ChosenModel> {
  const { LLM } = config
  if (LLM === 'oracle') return fixed(oracle(), 'offline oracle')
  if (LLM === 'none') return fixed(silence, 'none: the gods stay silent')
  if (LLM.startsWith('llama-cpp:')) return await inProcess(LLM.slice('llama-cpp:'.length))
  return await found(config, events)
}

function fixed(model: LanguageModel, description: string, close = async () => {}): ChosenModel {
  const info = { id: model.modelId, offline: model.offline ?? false }
  return { model, description, infoFor: () => info, close }
}

/** Loaded on demand: llama.cpp is a package that only those install who want it. */
async function inProcess(modelPath: string): Promise<ChosenModel> {
  const { llamaCpp } = await import('@talking-heads/llm-adapters/llama-cpp')
  const model = await llamaCpp({ modelPath })
  return fixed(model, `${modelPath} in this process (llama.cpp)`, model.close)
}

async function found(config: Config, events: ModelEvents): Promise<ChosenModel> {
  const {
    onDescription = () => {},
    onChange = () => {},
    onSpent = () => {},
    spentToday = () => 0,
    clock = systemClock,
  } = events
  const allowance = createAllowance(config, { onChange, onSpent, spentToday, clock })
  const search = createSearch(config)
  let isComing = false
  let description = ''
  let cancel = () => {}
  let isClosed = false
  let answering: LanguageModel = oracle()

  function take(result: Found): boolean {
    isComing = !result.best && result.isComing
    if (result.best) {
      const connected = connect(result.best, result.others, config)
      answering = allowance.of(connected)
      description = connected.description
    } else description = waitingFor(result.why)
    return result.best !== undefined
  }

  async function again(waitMs: number): Promise<void> {
    const before = { description, isComing }
    // What is wrong with the configuration may be mended at the other end as well.
    const result = await search().catch((error: Error): Found => ({ why: error.message, isComing: false }))
    if (isClosed) return
    const isFound = take(result)
    if (description !== before.description) onDescription(description)
    if (isFound || isComing !== before.isComing) onChange()
    if (!isFound) askLater(isComing ? askAgainMs : Math.min(2 * waitMs, askAgainAtMostMs))
  }

  function askLater(waitMs: number): void {
    cancel = clock.after(waitMs, () => void again(waitMs))
  }

  function infoFor({ id }: Pick<Mortal, 'id'>): ModelInfo {
    const spent = allowance.spent(id)
    if (spent) return { id: 'oracle', offline: true, reason: spent }
    const { modelId, offline = false } = answering
    return { id: modelId, offline, ...(isComing && { reason: 'waiting' }) }
  }
  /** What answers nobody in particular. */
  const usual = () => infoFor({ id: '' })

  if (!take(await search())) askLater(askAgainMs)
  return {
    model: {
      get modelId() {
        return usual().id
      },
      get offline() {
        return usual().offline
      },
      async generate(request, options) {
        const model = answering
        return { modelId: model.modelId, ...(await model.generate(request, options)) }
      },
    },
    get description() {
      return description
    },
    infoFor,
    async close() {
      isClosed = true
      cancel()
      allowance.close()
    },
  }
}

function waitingFor(why: string | undefined): string {
  if (why === undefined)
    return 'offline oracle until a model appears here (or set LLM_BASE_URL to use one elsewhere)'
  return `offline oracle until there is a model: ${why}`
}

const silence: LanguageModel = {
  modelId: 'none',
  offline: true,
  async generate() {
    throw new TalkingHeadsError('model-unavailable', 'LLM=none: the gods stay silent')
  },
}
