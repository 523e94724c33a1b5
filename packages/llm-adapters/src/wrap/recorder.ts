import {
  type Clock,
  type Completion,
  type ErrorCode,
  type LanguageModel,
  type ModelRequest,
  systemClock,
  TalkingHeadsError,
} from '@talking-heads/core'
import { aborted } from '../until-aborted.ts'
import { keyOf, wrapped } from './wrapped.ts'

export interface RecorderOptions {
  /** Receives one line of JSON, without a line break, for each call that has ended. */
  readonly write: (line: string) => void
  /** Default: the machine's. */
  readonly clock?: Clock
}

/** One call, as it stands in a recording. */
interface RecordedCall {
  /** Epoch ms at which it began. */
  readonly at: number
  readonly ms: number
  readonly modelId: string
  readonly request: ModelRequest
  readonly completion?: Completion
  readonly error?: {
    readonly code: ErrorCode
    readonly message: string
    readonly retryable: boolean
    readonly retryAfterMs?: number
  }
}

/**
 * A model whose calls are written down, for bug reports and for tests that {@link replayModel} then runs.
 * A recording holds what people wrote, whole: ask them before you pass it on. It holds no key and no address.
 */
export function withRecorder(
  model: LanguageModel,
  { write, clock = systemClock }: RecorderOptions,
): LanguageModel {
  return wrapped(model, async (request, options) => {
    const at = clock.now()
    const keep = (outcome: Pick<RecordedCall, 'completion' | 'error'>) => {
      const call: RecordedCall = { at, ms: clock.now() - at, modelId: model.modelId, request, ...outcome }
      write(JSON.stringify(call))
    }
    try {
      const completion = await model.generate(request, options)
      keep({ completion })
      return completion
    } catch (cause) {
      const { code, message, retryable, retryAfterMs } = TalkingHeadsError.from(cause)
      keep({ error: { code, message, retryable, ...(retryAfterMs !== undefined && { retryAfterMs }) } })
      throw cause
    }
  })
}

/**
 * A model that answers as a recording says: each request gets what equal ones (seeds and rooms aside) got, in that
 * order, and the last answer from then on. What was never asked rejects with `invalid-input`.
 *
 * @throws TalkingHeadsError `invalid-input` for a line that is not of a recording
 */
export function replayModel(lines: Iterable<string>): LanguageModel {
  const calls = [...lines].filter((line) => line.trim() !== '').map(readCall)
  const answers = new Map<string, RecordedCall[]>()
  for (const call of calls) {
    const key = keyOf(call.request)
    answers.set(key, [...(answers.get(key) ?? []), call])
  }
  return {
    modelId: calls[0]?.modelId ?? 'replay',
    async generate(request, { signal, onText }) {
      if (signal.aborted) throw aborted()
      const left = answers.get(keyOf(request))
      const call = left && left.length > 1 ? left.shift() : left?.[0]
      if (call?.error) throw new TalkingHeadsError(call.error.code, call.error.message, call.error)
      if (!call?.completion) {
        const last = request.messages.at(-1)?.content.slice(-80)
        throw new TalkingHeadsError(
          'invalid-input',
          `the recording holds no such ${request.purpose}: …${last}`,
        )
      }
      onText?.(call.completion.text)
      return call.completion
    },
  }
}

function readCall(line: string, index: number): RecordedCall {
  try {
    const call = JSON.parse(line)
    if (Array.isArray(call?.request?.messages) && (call.completion || call.error)) return call
  } catch (cause) {
    throw new TalkingHeadsError('invalid-input', `line ${index + 1} of the recording is not JSON`, { cause })
  }
  throw new TalkingHeadsError('invalid-input', `line ${index + 1} of the recording is not a call of a model`)
}
