import { type Completion, type LanguageModel, TalkingHeadsError } from '@talking-heads/core'
import { bringForth } from './genesis.ts'
import { rememberLines } from './memory.ts'
import { judge } from './mood.ts'
import { composeReply } from './reply.ts'

export interface OracleOptions {
  /** Oracles of different seeds say different things to the same people. Default `oracle`. */
  readonly seed?: string
}

/**
 * A stand-in for a language model that needs no network, no key and no download: it reads the facts of a request
 * instead of its prompt, and answers with lines that were written beforehand. Equal requests get equal answers.
 *
 * Purposes: `reply`, `mood`, `memory`, `genesis`. Others reject with `invalid-input`, which is not retryable.
 * It counts no tokens: `usage` holds zeros.
 */
export function oracle({ seed = 'oracle' }: OracleOptions = {}): LanguageModel {
  return {
    modelId: 'oracle',
    offline: true,
    async generate({ about, seed: requestSeed = 0 }, { signal, onText }): Promise<Completion> {
      if (signal.aborted)
        throw new TalkingHeadsError('aborted', 'the oracle was no longer asked', { cause: signal.reason })
      const text = answer()
      onText?.(text)
      return {
        text,
        finishReason: 'stop',
        usage: { promptTokens: 0, cachedPromptTokens: 0, completionTokens: 0 },
      }

      function answer(): string {
        switch (about.purpose) {
          case 'reply':
            return `RES: ${composeReply(about, seed, requestSeed)}`
          case 'mood':
            return judge(about)
          case 'memory':
            return rememberLines(about)
          case 'genesis':
            return bringForth(about, seed, requestSeed)
          default:
            throw new TalkingHeadsError(
              'invalid-input',
              `the oracle knows nothing of "${about.purpose}"; ask a language model`,
            )
        }
      }
    },
  }
}
