import type { Mood } from '@talking-heads/language/judgements'
import type { EffectOutcome } from '../decide/commands.ts'
import { TalkingHeadsError } from '../log/errors.ts'
import type { EffectOf } from '../log/state.ts'
import type { Completion } from '../ports/language-model.ts'
import { exchangesIn, memoryPrompt, parseMemories } from '../prompts/memory.ts'
import { type MoodRequest, moodPrompt } from '../prompts/mood.ts'
import { askUntilRead } from './ask-model.ts'
import type { EffectContext } from './effect-context.ts'

export async function judgeMood(
  effect: EffectOf<'judge-mood'>,
  work: EffectContext,
  signal: AbortSignal,
): Promise<EffectOutcome> {
  const { context, knowledge } = work
  const god = context.pantheon.get(effect.godId)
  const request = context.tuning.moods ? moodPrompt(context, effect) : undefined
  if (!god || !request) return { type: 'mood', mood: undefined }
  const judged = await judge(request, work, signal)
  if (!judged) {
    const mood = knowledge.lexicon(request.about)
    return { type: 'mood', mood, ...(mood && { by: 'lexicon' }) }
  }
  if (judged.reason === undefined) return { type: 'mood', mood: judged }
  // A reason is read by its mortal: it is cleaned as a line is, and left out where there is nothing to be had.
  const reason = knowledge.lineReader(context, god, [request])(judged.reason)
  return { type: 'mood', mood: { mood: judged.mood, ...(reason !== undefined && { reason }) } }
}

/** Undefined where the model gave no judgement, or failed: a feeling is not worth more than one retry. */
async function judge(
  request: MoodRequest,
  work: EffectContext,
  signal: AbortSignal,
): Promise<Mood | undefined> {
  try {
    return await askUntilRead(work.asking, { request, read: work.knowledge.readMood }, signal)
  } catch (cause) {
    if (signal.aborted) throw cause
    const error = TalkingHeadsError.from(cause)
    const { topLogprobs, ...plain } = request
    // Some servers refuse a request for probabilities instead of leaving them out.
    if (error.code === 'model-misconfigured' && topLogprobs !== undefined) return judge(plain, work, signal)
    work.onProblem(error)
    return undefined
  }
}

export async function writeMemories(
  effect: EffectOf<'write-memories'>,
  { context, asking }: EffectContext,
  signal: AbortSignal,
): Promise<EffectOutcome> {
  const request = context.tuning.memory ? memoryPrompt(context, effect) : undefined
  if (!request) return { type: 'memories', memories: [] }
  const exchanges = exchangesIn(context.state, effect, context.pantheon)
  const read = ({ text }: Completion) => parseMemories(text, exchanges, context)
  return { type: 'memories', memories: (await askUntilRead(asking, { request, read }, signal)) ?? [] }
}
