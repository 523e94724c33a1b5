import { isRepetition } from '@talking-heads/language/replies'
import type { EffectOutcome } from '../decide/commands.ts'
import { TalkingHeadsError } from '../log/errors.ts'
import type { GodProfile } from '../log/god-profile.ts'
import type { EffectOf } from '../log/state.ts'
import { delay } from '../ports/clock.ts'
import type { ModelRequest } from '../ports/language-model.ts'
import { arbiterPrompt, chosenIn } from '../prompts/arbiter.ts'
import type { PromptContext } from '../prompts/prompt-context.ts'
import { replyPrompt } from '../prompts/reply.ts'
import { typingMs } from '../turns/pause.ts'
import { ask, askUntilRead, type Question } from './ask-model.ts'
import type { EffectContext } from './effect-context.ts'

export async function generateReply(
  effect: EffectOf<'generate-reply'>,
  work: EffectContext,
  signal: AbortSignal,
): Promise<EffectOutcome> {
  const { clock, moderator, context } = work
  const god = context.pantheon.get(effect.godId)
  const request = replyPrompt(context, effect)
  if (!god || !request) return { type: 'silence', reason: 'superseded' }
  const text = await say({ god, effect, request }, work, signal)
  if (text === undefined) return { type: 'silence', reason: 'unusable-answer' }
  const verdict = await moderator.review(text, { id: god.id, name: god.name, kind: 'god' }, signal)
  if (verdict.verdict === 'reject') return { type: 'silence', reason: 'moderated', detail: verdict.reason }
  // The pause overlaps the call: only what is left of it is waited for.
  const pace = { isCalled: effect.why.cause === 'called' }
  const notBefore = effect.notBefore + typingMs(text.length, pace, context.tuning.pauses)
  await delay(clock, notBefore - clock.now(), signal)
  signal.throwIfAborted()
  return { type: 'reply', text, ...(verdict.verdict === 'mask' && { masked: verdict.text }) }
}

/** A reply that is to be said, and what is asked for it. */
interface Saying {
  readonly god: GodProfile
  readonly effect: EffectOf<'generate-reply'>
  readonly request: ModelRequest
}

/** A clean line; where the prompt was too long for the model after all, with half of the conversation. */
async function say(saying: Saying, work: EffectContext, signal: AbortSignal): Promise<string | undefined> {
  try {
    return await sayWithin(saying, work, signal)
  } catch (error) {
    if (!TalkingHeadsError.is(error, 'model-overflow')) throw error
    work.context.meter.overflowed()
    const smaller = { ...work, context: halved(work.context) }
    const request = replyPrompt(smaller.context, saying.effect)
    return request && (await sayWithin({ ...saying, request }, smaller, signal))
  }
}

/** After an answer that holds no clean line, or one that was said before, it is asked for once more, firmly. */
async function sayWithin(
  { god, effect, request }: Saying,
  { context, asking, knowledge }: EffectContext,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { repetitionLines, maxRepetition } = context.tuning.replies
  const { window } = context.state
  const recent = window.slice(Math.max(0, window.length - repetitionLines)).map((line) => line.text)
  const question = (...requests: readonly [ModelRequest, ...ModelRequest[]]): Question<string> => {
    const lineIn = knowledge.lineReader(context, god, requests)
    return {
      request: requests[0],
      read({ text }) {
        const line = lineIn(text)
        return line === undefined || isRepetition(line, recent, maxRepetition) ? undefined : line
      },
    }
  }
  return await askUntilRead(asking, question(request), signal, () => {
    const firmer = replyPrompt(context, effect, { firmly: true })
    return firmer ? question(firmer, request) : question(request)
  })
}

/** For a model whose window is smaller, or its tokens shorter, than was assumed: half the conversation. */
function halved<Context extends PromptContext>(context: Context): Context {
  const { tuning } = context
  return {
    ...context,
    tuning: { ...tuning, model: { ...tuning.model, contextTokens: tuning.model.contextTokens / 2 } },
  }
}

const wordless =
  'the strategy lets a model pick who speaks, and the world has no texts for arbiter; write them, or take another strategy'

/** Asks a model who speaks, once and briefly; where it fails, so does this, and the draw stands. */
export async function chooseResponder(
  effect: EffectOf<'choose-responder'>,
  { context, asking }: EffectContext,
  signal: AbortSignal,
): Promise<EffectOutcome> {
  const request = arbiterPrompt(context, effect)
  if (!context.world.arbiter) throw new TalkingHeadsError('invalid-input', wordless)
  if (!request) return { type: 'choice', godId: undefined }
  const { text } = await ask({ ...asking, timeoutMs: context.tuning.model.arbiterTimeoutMs }, request, signal)
  return { type: 'choice', godId: chosenIn(text, effect.choices ?? [], context.pantheon) }
}
