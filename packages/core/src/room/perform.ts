import { parseMood } from '../feelings/mood.ts'
import { presentGods } from '../gods/pantheon.ts'
import { TalkingHeadsError } from '../log/errors.ts'
import { random } from '../log/random.ts'
import type { Effect, EffectOf, RoomState } from '../log/state.ts'
import { type Clock, delay } from '../ports/clock.ts'
import type { Completion, LanguageModel, ModelRequest } from '../ports/language-model.ts'
import type { Moderator } from '../ports/moderator.ts'
import { isRepetition } from '../prompts/clean/repetition.ts'
import { loadLineReader } from '../prompts/load-line-reader.ts'
import { moodPrompt } from '../prompts/mood.ts'
import { type PromptContext, replyPrompt } from '../prompts/reply.ts'
import type { EffectOutcome, Rules } from './commands.ts'

export interface PerformOptions {
  readonly room: string
  readonly rules: Rules
  readonly model: LanguageModel
  readonly moderator: Moderator
  readonly clock: Clock
  readonly state: () => RoomState
}

/** Does the work of one effect: prompt, model call, cleaning, moderation. Rejects once `signal` fires. */
export function createPerformer(options: PerformOptions) {
  return (effect: Effect, signal: AbortSignal): Promise<EffectOutcome> =>
    effect.type === 'generate-reply'
      ? generateReply(effect, options, signal)
      : judgeMood(effect, options, signal)
}

async function generateReply(
  effect: EffectOf<'generate-reply'>,
  options: PerformOptions,
  signal: AbortSignal,
): Promise<EffectOutcome> {
  const { clock, moderator } = options
  const context = contextOf(options)
  const god = context.pantheon.get(effect.godId)
  const request = replyPrompt(context, effect)
  const again = replyPrompt(context, effect, { firmly: true })
  if (!god || !request || !again) return { type: 'silence', reason: 'superseded' }

  const { repetitionLines, maxRepetition } = context.tuning
  const { window } = context.state
  const recent = window.slice(Math.max(0, window.length - repetitionLines)).map((line) => line.text)
  const { lineReader } = await loadLineReader()
  const read = lineReader(context, god, [request, again])
  const text = await withAttempts(options, { request, again }, signal, ({ text: raw }) => {
    const line = read(raw)
    return line === undefined || isRepetition(line, recent, maxRepetition) ? undefined : line
  })
  if (text === undefined) return { type: 'silence', reason: 'unusable-answer' }
  const verdict = await moderator.review(text, { id: god.id, name: god.name, kind: 'god' }, signal)
  if (verdict.verdict === 'reject') return { type: 'silence', reason: 'moderated', detail: verdict.reason }
  // The pause overlaps the call: only what is left of it is waited for.
  await delay(clock, effect.notBefore - clock.now(), signal)
  signal.throwIfAborted()
  return { type: 'reply', text, ...(verdict.verdict === 'mask' && { masked: verdict.text }) }
}

async function judgeMood(
  effect: EffectOf<'judge-mood'>,
  options: PerformOptions,
  signal: AbortSignal,
): Promise<EffectOutcome> {
  const context = contextOf(options)
  const god = context.pantheon.get(effect.godId)
  const request = moodPrompt(context, effect)
  if (!god || !request) return { type: 'mood', mood: undefined }
  const mood = await withAttempts(options, { request }, signal, ({ text }) => parseMood(text))
  if (mood?.reason === undefined) return { type: 'mood', mood }
  // A reason is read by its mortal: it is cleaned as a line is, and left out where there is nothing to be had.
  const { lineReader } = await loadLineReader()
  const reason = lineReader(context, god, [request])(mood.reason)
  return { type: 'mood', mood: { mood: mood.mood, ...(reason !== undefined && { reason }) } }
}

/**
 * Calls the model until its answer can be read, or the attempts are used up: then the last failure is thrown.
 * After an answer that could not be read it asks `again`.
 */
async function withAttempts<T>(
  options: PerformOptions,
  { request, again = request }: { readonly request: ModelRequest; readonly again?: ModelRequest },
  signal: AbortSignal,
  read: (completion: Completion) => T | undefined,
): Promise<T | undefined> {
  const { modelAttempts } = options.rules.tuning
  let next = request
  for (let attempt = 1; ; attempt++) {
    const isLast = attempt >= modelAttempts
    // Another seed each time: the same one would only bring the same answer again.
    const seeded = next.seed === undefined ? next : { ...next, seed: (next.seed + attempt - 1) & 0x7fffffff }
    try {
      const result = read(await callModel(options, seeded, signal))
      if (result !== undefined || isLast) return result
      next = again
    } catch (cause) {
      const error = TalkingHeadsError.from(cause, 'model-unavailable')
      if (signal.aborted || isLast || !error.retryable) throw error
      await delay(options.clock, waitBefore(attempt, error, request), signal)
      signal.throwIfAborted()
    }
  }
}

/** A call that ends in time, whatever the model does. */
async function callModel(
  options: PerformOptions,
  request: ModelRequest,
  signal: AbortSignal,
): Promise<Completion> {
  const { clock, model, rules } = options
  signal.throwIfAborted()
  const { modelTimeoutMs } = rules.tuning
  const abort = new AbortController()
  return await new Promise<Completion>((resolve, reject) => {
    const settle = (finish: () => void) => {
      cancel()
      signal.removeEventListener('abort', onAbort)
      finish()
    }
    const giveUp = (error: TalkingHeadsError) => {
      settle(() => reject(error))
      abort.abort()
    }
    const onAbort = () => giveUp(new TalkingHeadsError('aborted', 'the call was no longer wanted'))
    const cancel = clock.after(modelTimeoutMs, () =>
      giveUp(
        new TalkingHeadsError(
          'model-timeout',
          `${model.modelId} gave no answer within ${modelTimeoutMs} ms`,
          {
            retryable: true,
          },
        ),
      ),
    )
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

function contextOf({ room, rules, state, clock }: PerformOptions): PromptContext {
  const now = state()
  return {
    room,
    state: now,
    pantheon: presentGods(rules.founders, now),
    tuning: rules.tuning,
    at: clock.now(),
  }
}
