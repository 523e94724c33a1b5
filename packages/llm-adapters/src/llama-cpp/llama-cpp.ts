import { type LanguageModel, TalkingHeadsError } from '@talking-heads/core'
import { shownModel } from '../shown-model.ts'
import { aborted, untilAborted } from '../until-aborted.ts'
import { withLimit } from '../wrap/with-limit.ts'
import { type Call, createGenerator } from './generate.ts'
import { load } from './load.ts'
import { createSlots } from './slots.ts'

export interface LlamaCppOptions {
  /** Path of a GGUF file, or an address that node-llama-cpp downloads: `hf:user/model:Q4_K_M`. */
  readonly modelPath: string
  /** Where downloads are kept. Default: node-llama-cpp's own folder. */
  readonly downloadTo?: string
  /** Calls at a time; each has a window of its own, in memory. Default 2. */
  readonly slots?: number
  /** Calls that may wait for a slot: replies before moods before genesis. Default 64. */
  readonly queue?: number
  /** Each slot's window in tokens, answer included; never more than the model was trained on. Default 4,096. */
  readonly contextTokens?: number
  /** Never more than there are cores. Default: all cores but one, which is left to everything else. */
  readonly threads?: number
  /** Default `auto`: a graphics card where there is one and a build for it. */
  readonly gpu?: 'auto' | 'cuda' | 'vulkan' | 'metal' | false
  /** Ends the loading. */
  readonly signal?: AbortSignal
}

/** A model that runs in this process. */
export type LlamaCppModel = LanguageModel & {
  /** The window of a call, in tokens. */
  readonly contextTokens: number
  /** Calls that compute now: an aborted one until it has given its slot back. */
  readonly running: number
  readonly waiting: number
  /** Tokens of a text, by the model's own tokenizer. */
  countTokens(text: string): number
  /** Ends all calls as `closed` and frees the memory; idempotent. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Loads a model into this process, through node-llama-cpp, which is to be installed beside this package.
 *
 * A slot keeps what it has read: a prompt that begins as an earlier one did is computed from where they part, and
 * `usage.cachedPromptTokens` says how much that spared. Messages are put into the model's own chat template, and no
 * text in them can become one of its special tokens. Where log-probabilities are asked for, they are the model's own,
 * before temperature, and top-k, top-p and repetition penalty are left aside, since they would cut them off.
 *
 * @throws TalkingHeadsError `model-misconfigured` without node-llama-cpp, or for a file that is none; `aborted`.
 * Calls reject with `model-overflow`, `model-bad-answer`, `busy`, `aborted`, `closed`, or `invalid-input` for messages that
 * the template refuses and schemas that make no grammar.
 */
export async function llamaCpp(options: LlamaCppOptions): Promise<LlamaCppModel> {
  const { slots = 2, queue = 64, contextTokens = 4_096 } = options
  const loaded = await load({ ...options, slots, contextTokens })
  const { llama, model, context } = loaded
  const generate = createGenerator(loaded)
  const free = createSlots(Array.from({ length: slots }, () => context.getSequence()))
  const running = new Set<Promise<unknown>>()
  /** What ends each call. */
  const endings = new Set<AbortController>()
  let isClosed = false
  let whenClosed: Promise<void> | undefined

  const computing: LanguageModel = {
    modelId: shownModel(options.modelPath),
    async generate(request, { signal, onText }) {
      const call: Call = generate.prepare(request)
      const slot = free.take(call.tokens)
      const work = generate.run(call, slot, signal, onText)
      running.add(work)
      try {
        return await work
      } catch (error) {
        throw TalkingHeadsError.from(error, 'model-unavailable', { retryable: true })
      } finally {
        running.delete(work)
        free.giveBack(slot)
      }
    },
  }
  const limited = withLimit(computing, { concurrency: slots, queue })

  function close(): Promise<void> {
    whenClosed ??= (async () => {
      isClosed = true
      for (const ending of endings) ending.abort()
      await Promise.allSettled(running)
      await context.dispose()
      await model.dispose()
      await llama.dispose()
    })()
    return whenClosed
  }

  return {
    modelId: limited.modelId,
    contextTokens: context.contextSize,
    windowTokens: () => context.contextSize,
    async generate(request, { signal, onText }) {
      const ended = () => (isClosed ? new TalkingHeadsError('closed', 'the model was closed') : aborted())
      if (isClosed) throw ended()
      const ending = new AbortController()
      const end = () => ending.abort()
      endings.add(ending)
      signal.addEventListener('abort', end, { once: true })
      if (signal.aborted) end()
      try {
        const call = limited.generate(request, { signal: ending.signal, ...(onText && { onText }) })
        // What is being computed cannot be interrupted in the middle; the caller need not wait for its end.
        return await untilAborted(ending.signal, call, ended)
      } finally {
        signal.removeEventListener('abort', end)
        endings.delete(ending)
      }
    },
    get running() {
      return limited.running
    },
    get waiting() {
      return limited.waiting
    },
    countTokens: (text) => model.tokenize(text).length,
    close,
    [Symbol.asyncDispose]: close,
  }
}
