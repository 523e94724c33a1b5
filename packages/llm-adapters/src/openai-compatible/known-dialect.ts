import { systemClock, TalkingHeadsError } from '@talking-heads/core'
import { untilAborted } from '../until-aborted.ts'
import { inspect } from './inspect.ts'
import type { Dialect, OpenAICompatibleOptions } from './settings.ts'

/** Finding out is not worth more of a call's time than this, in ms. */
const patienceMs = 3_000

/**
 * A dialect that is found out once, when it is first asked for. Calls that come meanwhile wait for the same answer,
 * each until its own signal fires; when nobody waits any more, the question is withdrawn.
 */
export function knownDialect(options: OpenAICompatibleOptions): (signal: AbortSignal) => Promise<Dialect> {
  const { dialect = 'auto', clock = systemClock } = options
  if (dialect !== 'auto') return async () => dialect
  let known: Dialect | undefined
  let asking: { answer: Promise<Dialect>; waiting: number; controller: AbortController } | undefined

  async function ask(signal: AbortSignal): Promise<Dialect> {
    try {
      known = (await inspect({ ...options, signal })).dialect
    } catch (error) {
      // A server that is there and lists nothing stays unknown; of one that does not answer, the call itself will tell.
      if (
        TalkingHeadsError.is(error, 'model-misconfigured') ||
        TalkingHeadsError.is(error, 'model-bad-answer')
      )
        known = 'other'
    }
    return known ?? 'other'
  }

  return async (signal) => {
    if (known) return known
    if (!asking) {
      const controller = new AbortController()
      const stopTimer = clock.after(patienceMs, () => controller.abort())
      asking = { answer: ask(controller.signal).finally(stopTimer), waiting: 0, controller }
    }
    const mine = asking
    mine.waiting++
    try {
      return await untilAborted(signal, mine.answer)
    } finally {
      if (--mine.waiting === 0) withdraw(mine)
    }
  }

  function withdraw(question: NonNullable<typeof asking>): void {
    question.controller.abort()
    // Whoever comes next asks anew.
    if (asking === question) asking = undefined
  }
}
