import { access } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { TalkingHeadsError } from '@talking-heads/core'
import type { Llama, LlamaContext, LlamaModel } from 'node-llama-cpp'
import type { LlamaCppOptions } from './llama-cpp.ts'

type Library = typeof import('node-llama-cpp')

/** A model in memory. */
export interface Loaded {
  readonly library: Library
  readonly llama: Llama
  readonly model: LlamaModel
  readonly context: LlamaContext
}

const misconfigured = (message: string, cause?: unknown) =>
  new TalkingHeadsError('model-misconfigured', message, { cause })

export async function load(
  options: Required<Pick<LlamaCppOptions, 'slots' | 'contextTokens'>> & LlamaCppOptions,
) {
  const { slots, contextTokens, threads = spareCores(), gpu = 'auto', signal } = options
  const library = await importLibrary()
  const modelPath = await findFile(library, options)
  const logLevel = library.LlamaLogLevel.error
  let llama: Llama
  try {
    llama = await library.getLlama({
      gpu,
      build: 'never',
      maxThreads: threads,
      logLevel,
      progressLogs: false,
    })
  } catch (cause) {
    throw misconfigured(
      'node-llama-cpp has no build of llama.cpp for this machine: npx node-llama-cpp source download makes one',
      cause,
    )
  }
  try {
    const model = await llama.loadModel({ modelPath, ...(signal && { loadSignal: signal }) })
    const context = await model.createContext({
      sequences: slots,
      contextSize: Math.min(contextTokens, model.trainContextSize),
      threads,
      ...(signal && { createSignal: signal }),
    })
    return { library, llama, model, context } satisfies Loaded
  } catch (cause) {
    await llama.dispose()
    if (signal?.aborted) throw new TalkingHeadsError('aborted', 'loading the model was aborted', { cause })
    throw misconfigured(
      `${modelPath} is no model that llama.cpp can load here; check that it is a whole GGUF file, and that ${slots} slots of ${contextTokens} tokens fit into memory`,
      cause,
    )
  }
}

/** Threads wait for each other by turning in circles: more of them than cores is slower by orders of magnitude. */
const spareCores = () => Math.max(1, availableParallelism() - 1)

async function importLibrary(): Promise<Library> {
  try {
    return await import('node-llama-cpp')
  } catch (cause) {
    throw misconfigured(
      'llama.cpp in process needs a package of its own: npm install node-llama-cpp@3',
      cause,
    )
  }
}

/** A path as it is; what has a scheme (`hf:`, `https:`) is downloaded once, into the folder that the library keeps. */
async function findFile(
  library: Library,
  { modelPath, downloadTo, signal }: LlamaCppOptions,
): Promise<string> {
  const isAddress = /^[a-z][a-z-]+:/i.test(modelPath)
  try {
    if (!isAddress) await access(modelPath)
    else {
      return await library.resolveModelFile(modelPath, {
        cli: false,
        ...(downloadTo !== undefined && { directory: downloadTo }),
        ...(signal && { signal }),
      })
    }
  } catch (cause) {
    const what = isAddress ? 'cannot be downloaded' : 'does not exist'
    throw misconfigured(`the model file ${modelPath} ${what}; give the path of a GGUF file`, cause)
  }
  return modelPath
}
