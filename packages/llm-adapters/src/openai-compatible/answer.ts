import type { Completion, ModelRequest, TokenLogprobs } from '@talking-heads/core'
import { startText } from '../answer-text.ts'
import { badAnswer } from '../failures.ts'
import { readChunk } from './chunk.ts'

/** An answer being put together from its chunks. */
export interface Answer {
  /**
   * Takes one chunk in.
   *
   * @returns what may be shown of it: text (perhaps empty, while a model thinks aloud elsewhere), or nothing
   * @throws TalkingHeadsError `model-bad-answer`
   */
  take(chunk: unknown): string | undefined
  /** What was held back, since it might have been a stop string. */
  rest(): string
  /** Whether the server has said that it is done, or need not go on. */
  readonly finished: boolean
  /** Whether a stop string came that the server did not heed. */
  readonly stopped: boolean
  /** @throws TalkingHeadsError `model-bad-answer` where nothing or only a part has come */
  completion(): Completion
}

export function startAnswer(request: Pick<ModelRequest, 'maxTokens' | 'stop'>): Answer {
  const text = startText(request)
  let finish: string | undefined
  let usage: Completion['usage'] = { promptTokens: 0, cachedPromptTokens: 0, completionTokens: 0 }
  const logprobs: TokenLogprobs[] = []
  return {
    take(value) {
      const chunk = readChunk(value)
      usage = chunk.usage ?? usage
      // What comes behind the end is a server's mistake, not the god's words.
      if (finish !== undefined) return undefined
      const shown = text.add(chunk.text)
      logprobs.push(...chunk.logprobs)
      finish = chunk.finish ?? (text.stopped ? 'stop' : undefined)
      return chunk.text !== '' || chunk.isThinking ? shown : undefined
    },
    rest: text.rest,
    get finished() {
      return finish !== undefined
    },
    get stopped() {
      return text.stopped
    },
    completion() {
      if (finish === undefined) throw badAnswer('the answer broke off before its end')
      if (text.text.trim() === '') throw badAnswer(`the model answered nothing (finish reason "${finish}")`)
      return {
        text: text.text,
        finishReason: text.stopped ? 'stop' : finishReasonOf(finish),
        usage,
        ...(logprobs.length > 0 && { logprobs }),
      }
    },
  }
}

function finishReasonOf(reason: string): Completion['finishReason'] {
  if (reason === 'stop' || reason === 'length') return reason
  return reason === 'content_filter' ? 'content-filter' : 'other'
}
