import { skeletonOf } from '@talking-heads/language/text'
import type { EffectOutcome } from '../decide/commands.ts'
import { TalkingHeadsError } from '../log/errors.ts'
import type { GodProfile } from '../log/god-profile.ts'
import type { EffectOf } from '../log/state.ts'
import { records } from '../log/table.ts'
import { ask } from './ask-model.ts'
import type { EffectContext } from './effect-context.ts'

/** Asks for a god, and again where none comes of it: each time with other names and examples before the model's eyes. */
export async function generateGod(
  effect: EffectOf<'generate-god'>,
  work: EffectContext,
  signal: AbortSignal,
): Promise<EffectOutcome> {
  const { births } = work.context.tuning
  let detail = births ? '' : 'births are switched off'
  for (let attempt = 0; births && attempt < births.attempts; attempt++) {
    try {
      const born = await oneGod(effect.minute, attempt, work, signal)
      if (typeof born !== 'string') return { type: 'god', god: born }
      detail = born
    } catch (cause) {
      const error = TalkingHeadsError.from(cause)
      if (signal.aborted || !error.retryable) throw error
      detail = `${error.code}: ${error.message}`
    }
  }
  return { type: 'silence', reason: 'unusable-answer', detail }
}

/** A god, or why none came of it. */
async function oneGod(
  minute: number,
  attempt: number,
  { context, asking, knowledge, moderator }: EffectContext,
  signal: AbortSignal,
): Promise<GodProfile | string> {
  const { room, pantheon, state, tuning, meter, world } = context
  const texts = world.births
  if (!texts) return 'the world has no words for births'
  const { contextTokens } = tuning.model
  const birth = { room, pantheon, seed: state.seed, birth: minute, attempt }
  const request = knowledge.genesis.request({ ...birth, texts, contextTokens, meter })
  const born = knowledge.genesis.read((await ask(asking, request, signal)).text, pantheon, texts)
  if ('fault' in born) return `${born.fault}: ${born.detail}`
  const { id, name, aliases, title, domain, persona, manner, samples } = born.god
  // A god that is called as somebody here would take that one's lines for its own, and keep it out the next time.
  const looks = new Set([name, ...aliases].map((each) => skeletonOf(each)))
  const namesake = [...records(state.mortals)].find((mortal) => looks.has(skeletonOf(mortal.name)))
  if (namesake) return `name-taken: ${name} would be taken for ${namesake.name}`
  // Everything that people will read of it; masked words are no part of a god.
  const text = [name, title, domain, persona, manner, ...samples].join(' · ')
  const { verdict } = await moderator.review(text, { id, name, kind: 'god' }, signal)
  return verdict === 'allow' ? born.god : `the moderator would ${verdict} ${name}`
}
