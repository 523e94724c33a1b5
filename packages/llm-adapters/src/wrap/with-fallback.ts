import { type ErrorCode, type LanguageModel, TalkingHeadsError } from '@talking-heads/core'
import { wrapped } from './wrapped.ts'

export interface FallbackOptions {
  /** Who answers instead, in this order: a smaller model, then the oracle. */
  readonly to: readonly LanguageModel[]
  /** Called each time the next one is asked. */
  readonly onFallback?: (error: TalkingHeadsError, next: LanguageModel) => void
}

/** What another model would fail at too, or should not be bothered with. */
const final: readonly ErrorCode[] = ['aborted', 'invalid-input', 'model-overflow']

/**
 * A model that others stand in for when it fails; `completion.modelId` says which one answered. Not where the call was
 * aborted, or the prompt is too long (it should be shortened), or a part of an answer has been shown to `onText`.
 */
export function withFallback(model: LanguageModel, { to, onFallback }: FallbackOptions): LanguageModel {
  return wrapped(model, async (request, { signal, onText }) => {
    let hasShown = false
    const watched = onText && {
      onText(delta: string) {
        hasShown ||= delta !== ''
        onText(delta)
      },
    }
    for (let at = 0, asked = model; ; at++) {
      try {
        return { modelId: asked.modelId, ...(await asked.generate(request, { signal, ...watched })) }
      } catch (cause) {
        const error = TalkingHeadsError.from(cause)
        const next = to[at]
        if (!next || hasShown || signal.aborted || final.includes(error.code)) throw error
        onFallback?.(error, next)
        asked = next
      }
    }
  })
}
