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
import { ask, askUntilRead } from './ask-model.ts'
import type { EffectContext } from './perform.ts'

export async function generateReply(
  effect: EffectOf<'generate-reply'>,
  work: EffectContext,
  signal: AbortSignal,
): Promise<EffectOutcome> {
  const { clock, moderator, context } = work
  const god = context.pantheon.get(effect.godId)
  const request = replyPrompt(context, effect)
  if (!god || !request) return { type: 'silence', reason: 'superseded' }
  const text = await say(god, request, effect, work, signal).catch((error: unknown) => {
    if (!TalkingHeadsError.is(error, 'model-overflow')) throw error
    context.meter.overflowed()
    const smaller = { ...work, context: halved(context) }
    const shorter = replyPrompt(smaller.context, effect)
    return shorter && say(god, shorter, effect, smaller, signal)
  })
  if (text === undefined) return { type: 'silence', reason: 'unusable-answer' }
  const verdict = await moderator.review(text, { id: god.id, name: god.name, kind: 'god' }, signal)
  if (verdict.verdict === 'reject') return { type: 'silence', reason: 'moderated', detail: verdict.reason }
  // The pause overlaps the call: only what is left of it is waited for.
  const pace = { isCalled: effect.why.cause === 'called' }
  const notBefore = effect.notBefore + typingMs(text.length, pace, context.tuning)
  await delay(clock, notBefore - clock.now(), signal)
  signal.throwIfAborted()
  return { type: 'reply', text, ...(verdict.verdict === 'mask' && { masked: verdict.text }) }
}

/** A clean line; after an answer that holds none, or one that was said before, it is asked for once more, firmly. */
async function say(
  god: GodProfile,
  request: ModelRequest,
  effect: EffectOf<'generate-reply'>,
  { context, asking, knowledge }: EffectContext,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { repetitionLines, maxRepetition } = context.tuning
  const { window } = context.state
  const recent = window.slice(Math.max(0, window.length - repetitionLines)).map((line) => line.text)
  const again = () => replyPrompt(context, effect, { firmly: true }) ?? request
  return await askUntilRead(asking, { request, again }, signal, ({ text }, asked) => {
    const line = knowledge.lineReader(context, god, [asked])(text)
    return line === undefined || isRepetition(line, recent, maxRepetition) ? undefined : line
  })
}

/** For a model whose window is smaller, or its tokens shorter, than was assumed: half the conversation. */
function halved<Context extends PromptContext>(context: Context): Context {
  const { tuning } = context
  return { ...context, tuning: { ...tuning, contextTokens: tuning.contextTokens / 2 } }
}

/** Asks a model who speaks, once and briefly; where it fails, so does this, and the draw stands. */
export async function chooseResponder(
  effect: EffectOf<'choose-responder'>,
  { context, asking }: EffectContext,
  signal: AbortSignal,
): Promise<EffectOutcome> {
  const request = arbiterPrompt(context, effect)
  if (!request) return { type: 'choice', godId: undefined }
  const { text } = await ask({ ...asking, timeoutMs: context.tuning.arbiterTimeoutMs }, request, signal)
  return { type: 'choice', godId: chosenIn(text, effect.choices ?? [], context.pantheon) }
}
