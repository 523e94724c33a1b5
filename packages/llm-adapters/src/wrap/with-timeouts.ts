import { type Clock, type LanguageModel, systemClock } from '@talking-heads/core'
import { startDeadline, type Timeouts } from '../deadline.ts'
import { aborted, untilAborted } from '../until-aborted.ts'
import { wrapped } from './wrapped.ts'

export interface TimeoutOptions extends Timeouts {
  /** Default: the machine's. */
  readonly clock?: Clock
}

/**
 * A model whose calls end in time (15 s to the first piece, 10 s between pieces, 60 s in all, by default), even where it takes no notice of its signal: else they reject with `model-timeout`,
 * which is retryable. The first piece and the pauses between pieces are seen only of a model that streams; for one
 * that does not, set `firstTokenMs` and `idleMs` to `Infinity`.
 */
export function withTimeouts(model: LanguageModel, options: TimeoutOptions = {}): LanguageModel {
  const { clock = systemClock, ...timeouts } = options
  return wrapped(model, async (request, { signal, onText }) => {
    const deadline = startDeadline(signal, timeouts, clock)
    try {
      if (deadline.failure) throw deadline.failure
      const call = model.generate(request, {
        signal: deadline.signal,
        onText(delta) {
          deadline.progress()
          onText?.(delta)
        },
      })
      return await untilAborted(deadline.signal, call, () => deadline.failure ?? aborted())
    } finally {
      deadline.close()
    }
  })
}
