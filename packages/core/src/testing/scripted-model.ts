import { type ErrorCode, TalkingHeadsError } from '../log/errors.ts'
import type { Clock } from '../ports/clock.ts'
import type {
  Completion,
  GenerateOptions,
  LanguageModel,
  ModelRequest,
  TokenLogprobs,
} from '../ports/language-model.ts'

/** What a scripted model does with one call. A string is its text, given at once. */
export type ScriptedAnswer =
  | string
  | {
      readonly text: string
      /** Default `stop`. */
      readonly finishReason?: Completion['finishReason']
      readonly logprobs?: readonly TokenLogprobs[]
      /** Default: a plausible one. */
      readonly usage?: Completion['usage']
      /** How long it takes, in ms of the model's clock. Default: no time. */
      readonly afterMs?: number
    }
  | {
      /** A code of ours, or whatever else a careless adapter might throw. */
      readonly fail: ErrorCode | Error
      /** Whether the same call may succeed later; default `false`. Counts where `fail` is a code. */
      readonly retryable?: boolean
      readonly retryAfterMs?: number
      readonly afterMs?: number
    }
  /** No answer until the call is aborted; `for-ever` takes no notice even of that. */
  | { readonly hang: 'until-aborted' | 'for-ever' }

/**
 * Answers in turn, the last one for all further calls; or a function of the request and of how many calls of the
 * same purpose came before it.
 */
export type Script = readonly ScriptedAnswer[] | ((request: ModelRequest, earlier: number) => ScriptedAnswer)

export interface ScriptedModelOptions {
  /** Default `scripted`. */
  readonly modelId?: string
  /** Answers to `reply` requests. Default: one clean line, numbered. */
  readonly replies?: Script
  /** Answers to `mood` requests. Default: a mild liking. */
  readonly moods?: Script
  /** Answers to every other purpose. Default: `model-bad-answer`, since a test that needs them says so. */
  readonly others?: Script
  /** Times `afterMs`. Without it an answer that takes time is refused as `invalid-input`. */
  readonly clock?: Clock
}

/** One call that a scripted model received. */
export interface ScriptedCall {
  readonly request: ModelRequest
  /** The signal it was given: look at `aborted`. */
  readonly signal: AbortSignal
}

/** A model that says what a test tells it to say, and keeps what it was asked. */
export type ScriptedModel = LanguageModel & {
  /** Every call, in order, failed ones included. */
  readonly calls: readonly ScriptedCall[]
}

const defaultReplies: Script = (_, earlier) => `RES: This is answer number ${earlier + 1}.`
const defaultMoods: Script = ['1\nIt was friendly enough.']
const defaultOthers: Script = [{ fail: 'model-bad-answer' }]

/**
 * A language model for tests: answers from a script or a function; fails, hangs or takes its time as told.
 *
 * ```ts
 * const model = scriptedModel({ replies: ['RES: Hello.', { fail: 'model-unavailable', retryable: true }] })
 * ```
 */
export function scriptedModel(options: ScriptedModelOptions = {}): ScriptedModel {
  const { modelId = 'scripted', replies = defaultReplies, moods = defaultMoods, clock } = options
  const { others = defaultOthers } = options
  const calls: ScriptedCall[] = []
  const counts = new Map<ModelRequest['purpose'], number>()

  return {
    modelId,
    calls,
    async generate(request, { signal, onText }) {
      const earlier = counts.get(request.purpose) ?? 0
      counts.set(request.purpose, earlier + 1)
      calls.push({ request, signal })
      const script = request.purpose === 'reply' ? replies : request.purpose === 'mood' ? moods : others
      const answer = typeof script === 'function' ? script(request, earlier) : lineOf(script, earlier)
      return await give(answer, request, { signal, ...(onText && { onText }) }, clock)
    },
  }
}

function lineOf(script: readonly ScriptedAnswer[], earlier: number): ScriptedAnswer {
  const answer = script[Math.min(earlier, script.length - 1)]
  if (answer !== undefined) return answer
  throw new TalkingHeadsError('invalid-input', 'the script of this model is empty; give it an answer')
}

async function give(
  answer: ScriptedAnswer,
  request: ModelRequest,
  { signal, onText }: GenerateOptions,
  clock: Clock | undefined,
): Promise<Completion> {
  const deaf = typeof answer === 'object' && 'hang' in answer && answer.hang === 'for-ever'
  if (signal.aborted && !deaf) throw aborted()
  if (typeof answer === 'string') return completionOf({ text: answer }, request, onText)
  if ('hang' in answer) return await hang(answer.hang === 'until-aborted' ? signal : undefined)
  await pass(answer.afterMs ?? 0, signal, clock)
  if ('fail' in answer) throw failureOf(answer)
  return completionOf(answer, request, onText)
}

function failureOf(answer: Extract<ScriptedAnswer, { fail: unknown }>): Error {
  const { fail, retryable = false, retryAfterMs } = answer
  if (typeof fail !== 'string') return fail
  const details = { retryable, ...(retryAfterMs !== undefined && { retryAfterMs }) }
  return new TalkingHeadsError(fail, `scripted failure: ${fail}`, details)
}

/** Lets `ms` pass, or rejects once the call is aborted. */
async function pass(ms: number, signal: AbortSignal, clock: Clock | undefined): Promise<void> {
  if (ms <= 0) return
  if (!clock) throw new TalkingHeadsError('invalid-input', 'answers that take time need a clock; pass one')
  await new Promise<void>((resolve, reject) => {
    const onAbort = () => {
      cancel()
      reject(aborted())
    }
    const cancel = clock.after(ms, () => {
      signal.removeEventListener('abort', onAbort)
      resolve()
    })
    signal.addEventListener('abort', onAbort, { once: true })
  })
}

function hang(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(aborted()), { once: true })
  })
}

function completionOf(
  answer: Extract<ScriptedAnswer, { text: string }>,
  request: ModelRequest,
  onText: GenerateOptions['onText'],
): Completion {
  const { text, finishReason = 'stop', logprobs, usage } = answer
  if (onText) for (const piece of text.split(/(?<= )/)) onText(piece)
  const promptChars = request.messages.reduce((sum, message) => sum + message.content.length, 0)
  return {
    text,
    finishReason,
    // Four characters a token: a plausible figure for tests that add usage up.
    usage: usage ?? {
      promptTokens: Math.ceil(promptChars / 4),
      cachedPromptTokens: 0,
      completionTokens: Math.ceil(text.length / 4),
    },
    ...(logprobs && { logprobs }),
  }
}

const aborted = () => new TalkingHeadsError('aborted', 'the caller gave up')
