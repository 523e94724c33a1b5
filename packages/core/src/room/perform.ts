import type { Lexicon } from '../feelings/lexicon.ts'
import type { Mood } from '../feelings/mood.ts'
import type { MoodReader } from '../feelings/plain-mood.ts'
import { type Pantheon, presentGods } from '../gods/pantheon.ts'
import { TalkingHeadsError } from '../log/errors.ts'
import { random } from '../log/random.ts'
import type { Effect, EffectOf, RoomState } from '../log/state.ts'
import { type Clock, delay } from '../ports/clock.ts'
import type { Completion, CountTokens, LanguageModel, ModelRequest } from '../ports/language-model.ts'
import type { Moderator } from '../ports/moderator.ts'
import { arbiterPrompt, chosenIn } from '../prompts/arbiter.ts'
import { cleanReply } from '../prompts/clean.ts'
import { authorOf } from '../prompts/conversation.ts'
import { exchangesIn, memoryPrompt, parseMemories } from '../prompts/memory.ts'
import { type MoodRequest, moodPrompt } from '../prompts/mood.ts'
import { type PromptContext, replyPrompt } from '../prompts/reply.ts'
import { createTokenMeter, type TokenMeter } from '../prompts/token-meter.ts'
import { typingMs } from '../turns/pause.ts'
import type { EffectOutcome, Rules } from './commands.ts'

export interface PerformOptions {
  readonly room: string
  readonly rules: Rules
  readonly model: LanguageModel
  readonly moderator: Moderator
  /** Reads the judge's answers. */
  readonly readMood: MoodReader
  /** Judges where the model does not. */
  readonly lexicon: Lexicon
  /** Counts as the model does. */
  readonly countTokens?: CountTokens | undefined
  /** A failure that was made up for. */
  readonly onProblem: (error: TalkingHeadsError) => void
  readonly clock: Clock
  readonly state: () => RoomState
}

/** Does the work of one effect: prompt, model call, cleaning, moderation. Rejects once `signal` fires. */
export function createPerformer(options: PerformOptions) {
  const meter = createTokenMeter(options.countTokens)
  return async (effect: Effect, signal: AbortSignal): Promise<EffectOutcome> => {
    const metered = meteredModel(options.model, meter)
    const outcome = await perform(effect, { ...options, model: metered.model, meter }, signal)
    return metered.tokens() > 0 ? { ...outcome, tokens: metered.tokens() } : outcome
  }
}

/** What is needed at work, besides what a performer is given. */
interface WorkOptions extends PerformOptions {
  /** The room's, for as long as this server has it open. */
  readonly meter: TokenMeter
}

function perform(effect: Effect, options: WorkOptions, signal: AbortSignal): Promise<EffectOutcome> {
  switch (effect.type) {
    case 'generate-reply':
      return generateReply(effect, options, signal)
    case 'choose-responder':
      return chooseResponder(effect, options, signal)
    case 'judge-mood':
      return judgeMood(effect, options, signal)
    case 'write-memories':
      return writeMemories(effect, options, signal)
    case 'generate-god':
      return generateGod(effect, options, signal)
  }
}

/** A model, and the tokens that its answers have taken so far; from replies, which fill its window, the meter learns. */
function meteredModel(
  model: LanguageModel,
  meter: TokenMeter,
): { readonly model: LanguageModel; tokens(): number } {
  let tokens = 0
  const generate: LanguageModel['generate'] = async (request, options) => {
    const completion = await model.generate(request, options)
    const { promptTokens, completionTokens } = completion.usage
    tokens += promptTokens + completionTokens
    if (request.purpose === 'reply') meter.report(request.messages, promptTokens)
    return completion
  }
  return { model: { modelId: model.modelId, generate }, tokens: () => tokens }
}

async function generateReply(
  effect: EffectOf<'generate-reply'>,
  options: WorkOptions,
  signal: AbortSignal,
): Promise<EffectOutcome> {
  const { clock, moderator } = options
  const context = contextOf(options)
  const god = context.pantheon.get(effect.godId)
  const request = replyPrompt(context, effect)
  if (!god || !request) return { type: 'silence', reason: 'superseded' }
  const others = namesOf(context, god.id)
  const say = (prompt: ModelRequest) =>
    withAttempts(options, prompt, signal, ({ text }) => cleanReply(text, god.name, others))

  const text = await say(request).catch((error: unknown) => {
    if (!TalkingHeadsError.is(error, 'model-overflow')) throw error
    options.meter.overflowed()
    const shorter = replyPrompt(halved(context), effect)
    if (!shorter) throw error
    return say(shorter)
  })
  if (text === undefined) return { type: 'silence', reason: 'unusable-answer' }
  const verdict = await moderator.review(text, { id: god.id, name: god.name, kind: 'god' }, signal)
  if (verdict.verdict === 'reject') return { type: 'silence', reason: 'moderated', detail: verdict.reason }
  // The pause overlaps the call: only what is left of it is waited for.
  const pace = { isCalled: effect.why.cause === 'called' }
  const notBefore = effect.notBefore + typingMs(text.length, pace, options.rules.tuning)
  await delay(clock, notBefore - clock.now(), signal)
  signal.throwIfAborted()
  return { type: 'reply', text, ...(verdict.verdict === 'mask' && { masked: verdict.text }) }
}

/** For a model whose window is smaller, or its tokens shorter, than was assumed: half the conversation. */
function halved(context: PromptContext): PromptContext {
  const { tuning } = context
  return { ...context, tuning: { ...tuning, contextTokens: tuning.contextTokens / 2 } }
}

/** Asks a model who speaks; where it fails or takes too long, the outcome names nobody. */
async function chooseResponder(
  effect: EffectOf<'choose-responder'>,
  options: WorkOptions,
  signal: AbortSignal,
): Promise<EffectOutcome> {
  const { rules } = options
  const { arbiterTimeoutMs } = rules.tuning
  const context = contextOf(options)
  const request = arbiterPrompt(context, effect)
  if (!request) return { type: 'choice', godId: undefined }
  const hurried = {
    ...options,
    rules: { ...rules, tuning: { ...rules.tuning, modelTimeoutMs: arbiterTimeoutMs } },
  }
  const { text } = await callModel(hurried, request, signal)
  return { type: 'choice', godId: chosenIn(text, effect.choices ?? [], context.pantheon) }
}

async function judgeMood(
  effect: EffectOf<'judge-mood'>,
  options: WorkOptions,
  signal: AbortSignal,
): Promise<EffectOutcome> {
  const request = moodPrompt(contextOf(options), effect)
  if (!request) return { type: 'mood', mood: undefined }
  const judged = await askForMood(request, options, signal)
  if (judged) return { type: 'mood', mood: judged }
  const mood = options.lexicon(request.about)
  return { type: 'mood', mood, ...(mood && { by: 'lexicon' }) }
}

/** Undefined where the model gave no judgement, or failed: a feeling is not worth more than one retry. */
async function askForMood(
  request: MoodRequest,
  options: WorkOptions,
  signal: AbortSignal,
): Promise<Mood | undefined> {
  try {
    return await withAttempts(options, request, signal, options.readMood)
  } catch (cause) {
    if (signal.aborted) throw cause
    const error = TalkingHeadsError.from(cause)
    const { topLogprobs, ...plain } = request
    // Some servers refuse a request for probabilities instead of leaving them out.
    if (error.code === 'model-misconfigured' && topLogprobs !== undefined) {
      return askForMood(plain, options, signal)
    }
    options.onProblem(error)
    return undefined
  }
}

async function writeMemories(
  effect: EffectOf<'write-memories'>,
  options: WorkOptions,
  signal: AbortSignal,
): Promise<EffectOutcome> {
  const context = contextOf(options)
  const request = memoryPrompt(context, effect)
  if (!request) return { type: 'memories', memories: [] }
  const exchanges = exchangesIn(context.state, effect, context.pantheon)
  const read = ({ text }: Completion) => parseMemories(text, exchanges, context.pantheon)
  return { type: 'memories', memories: (await withAttempts(options, request, signal, read)) ?? [] }
}

async function generateGod(
  _effect: EffectOf<'generate-god'>,
  _options: WorkOptions,
  _signal: AbortSignal,
): Promise<EffectOutcome> {
  return { type: 'silence', reason: 'unusable-answer' }
}

/** Calls the model until its answer can be read, or the attempts are used up: then the last failure is thrown. */
async function withAttempts<T>(
  options: WorkOptions,
  request: ModelRequest,
  signal: AbortSignal,
  read: (completion: Completion) => T | undefined,
): Promise<T | undefined> {
  const { modelAttempts } = options.rules.tuning
  for (let attempt = 1; ; attempt++) {
    const isLast = attempt >= modelAttempts
    // Another seed each time: the same one would only bring the same answer again.
    const seeded =
      request.seed === undefined ? request : { ...request, seed: (request.seed + attempt - 1) & 0x7fffffff }
    try {
      const result = read(await callModel(options, seeded, signal))
      if (result !== undefined || isLast) return result
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
  options: WorkOptions,
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

function contextOf({ room, rules, state, clock, meter }: WorkOptions): PromptContext {
  const now = state()
  return {
    room,
    state: now,
    pantheon: presentGods(rules.founders, now),
    tuning: rules.tuning,
    at: clock.now(),
    meter,
  }
}

/** Everybody but the god itself who could be put words into the mouth of. */
function namesOf(
  { state, pantheon }: { state: RoomState; pantheon: Pantheon },
  godId: string,
): readonly string[] {
  const mortals = state.window
    .filter((line) => line.kind === 'mortal')
    .map((line) => authorOf(line, pantheon).name)
  const gods = pantheon.gods.filter((god) => god.id !== godId).flatMap((god) => [god.name, ...god.aliases])
  return [...new Set([...mortals, ...gods])]
}
