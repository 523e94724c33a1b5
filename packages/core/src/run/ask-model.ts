import { TalkingHeadsError } from '../log/errors.ts'
import { random } from '../log/random.ts'
import { type Clock, delay } from '../ports/clock.ts'
import type { Completion, LanguageModel, ModelRequest } from '../ports/language-model.ts'
import type { TokenMeter } from '../prompts/token-meter.ts'

/** A model, and how long and how often it is asked. */
export interface Asking {
  readonly model: LanguageModel
  readonly clock: Clock
  /** One call may take this long, in ms. */
  readonly timeoutMs: number
  /** Tries, where a failure says it is worth another, or an answer could not be read. */
  readonly attempts: number
  /** When the answer is of no use any more, epoch ms. */
  readonly until: number
}

/** Of the time that is left, a wait takes this share at most: the rest is for the answer. */
const maxWaitShare = 0.5

/** What is asked, and how its answer is read: undefined where it cannot be. */
export interface Question<T> {
  readonly request: ModelRequest
  readonly read: (completion: Completion) => T | undefined
}

/**
 * Calls the model until its answer can be read, or the attempts are used up: then the last failure is thrown, as it is
 * at once where the server wants to be left alone for longer than anybody would wait.
 *
 * @param again makes what is asked after an answer that could not be read; default: the same
 * @returns undefined where no answer could be read
 */
export async function askUntilRead<T>(
  asking: Asking,
  first: Question<T>,
  signal: AbortSignal,
  again: () => Question<T> = () => first,
): Promise<T | undefined> {
  let { request, read } = first
  for (let attempt = 1; ; attempt++) {
    const isLast = attempt >= asking.attempts
    // Another seed each time: the same one would only bring the same answer again.
    const { seed } = request
    const seeded = seed === undefined ? request : { ...request, seed: (seed + attempt - 1) & 0x7fffffff }
    try {
      const result = read(await ask(asking, seeded, signal))
      if (result !== undefined || isLast) return result
      ;({ request, read } = again())
    } catch (cause) {
      const error = TalkingHeadsError.from(cause, 'model-unavailable')
      if (signal.aborted || isLast || !error.retryable) throw error
      const waitMs = waitBefore(attempt, error, request)
      if (waitMs > maxWaitShare * (asking.until - asking.clock.now())) throw error
      await delay(asking.clock, waitMs, signal)
      signal.throwIfAborted()
    }
  }
}

/** One call, which ends in time whatever the model does. */
export async function ask(
  { model, clock, timeoutMs }: Pick<Asking, 'model' | 'clock' | 'timeoutMs'>,
  request: ModelRequest,
  signal: AbortSignal,
): Promise<Completion> {
  signal.throwIfAborted()
  const abort = new AbortController()
  return await new Promise<Completion>((resolve, reject) => {
    const settle = (finish: () => void) => {
      cancel()
      signal.removeEventListener('abort', onAbort)
      finish()
    }
    const giveUp = (error: TalkingHeadsError) => {
      settle(() => reject(error))
      abort.abort(error)
    }
    const onAbort = () => giveUp(new TalkingHeadsError('aborted', 'the call was no longer wanted'))
    const cancel = clock.after(timeoutMs, () => {
      const message = `${model.modelId} gave no answer within ${timeoutMs} ms`
      giveUp(new TalkingHeadsError('model-timeout', message, { retryable: true }))
    })
    signal.addEventListener('abort', onAbort, { once: true })
    model.generate(request, { signal: abort.signal }).then(
      (completion) => settle(() => resolve(completion)),
      (error: unknown) => settle(() => reject(error)),
    )
  })
}

function waitBefore(attempt: number, error: TalkingHeadsError, request: ModelRequest): number {
  if (error.retryAfterMs !== undefined) return error.retryAfterMs
  return Math.ceil(500 * 2 ** attempt * random(request.room, request.seed ?? 0, `retry:${attempt}`))
}

/** A model, and the tokens that its answers have taken so far; from replies, which fill its window, the meter learns. */
export function meteredModel(
  model: LanguageModel,
  meter: TokenMeter,
): { readonly model: LanguageModel; tokens(): number } {
  let tokens = 0
  const generate: LanguageModel['generate'] = async (request, options) => {
    const completion = await model.generate(request, options)
    const promptTokens = countOf(completion.usage.promptTokens)
    tokens += promptTokens + countOf(completion.usage.completionTokens)
    if (request.purpose === 'reply') meter.report(request.messages, promptTokens)
    return completion
  }
  const windowTokens = () => model.windowTokens?.()
  return { model: { modelId: model.modelId, windowTokens, generate }, tokens: () => tokens }
}

/** No call takes as many tokens: what a model tells beyond is no count, and would be no figure for the log. */
const mostTokens = 1e9

const countOf = (tokens: number): number =>
  Number.isInteger(tokens) && tokens >= 0 && tokens <= mostTokens ? tokens : 0
