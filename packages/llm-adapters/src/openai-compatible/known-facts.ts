import { systemClock, TalkingHeadsError } from '@talking-heads/core'
import { untilAborted } from '../until-aborted.ts'
import { inspect } from './inspect.ts'
import type { Dialect, OpenAICompatibleOptions } from './settings.ts'

/** Finding out is not worth more of a call's time than this, in ms. */
const patienceMs = 3_000

/** What a call must know of its server. */
export interface KnownFacts {
  readonly dialect: Dialect
  /** The model's window in tokens, where the server tells. */
  readonly windowTokens?: number | undefined
}

/**
 * What a server says of itself, found out once, when it is first asked for. Calls that come meanwhile wait for the same
 * answer, each until its own signal fires; when nobody waits any more, the question is withdrawn.
 */
export function knownFacts(options: OpenAICompatibleOptions): (signal: AbortSignal) => Promise<KnownFacts> {
  const { model, dialect = 'auto', windowTokens, clock = systemClock } = options
  const unknown: KnownFacts = { dialect: 'other', windowTokens }
  if (dialect !== 'auto') return async () => ({ dialect, windowTokens })
  let known: KnownFacts | undefined
  let asking: { answer: Promise<KnownFacts>; waiting: number; controller: AbortController } | undefined

  async function ask(signal: AbortSignal): Promise<KnownFacts> {
    try {
      const facts = await inspect({ ...options, signal })
      // llama.cpp's server takes any name for the one model that it has.
      const { models, windows = {} } = facts
      const [only] = models.length === 1 ? Object.values(windows) : []
      known = { dialect: facts.dialect, windowTokens: windowTokens ?? windows[model] ?? only }
    } catch (error) {
      // A server that is there and lists nothing stays unknown; of one that does not answer, the call itself will tell.
      if (
        TalkingHeadsError.is(error, 'model-misconfigured') ||
        TalkingHeadsError.is(error, 'model-bad-answer')
      )
        known = unknown
    }
    return known ?? unknown
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
