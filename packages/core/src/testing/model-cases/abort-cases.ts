import { systemClock } from '../../ports/clock.ts'
import { isTrue, refuses } from '../store-cases/assert.ts'
import type { ModelBench, ModelCase } from './model-case.ts'
import { patiently, requestFor, words } from './samples.ts'

/** Real ms: an abort is worth something only if it is quick. */
const promptMs = 100
/** A busy machine may delay some of them; the first that is quick is enough. */
const tries = 10

/** The quickest of some aborts, each of a call that `begun` says is under way. */
async function abortsPromptly(
  { model, asked, released }: ModelBench,
  begun: 'asked' | 'speaking',
): Promise<void> {
  let quickest = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < tries && quickest > promptMs; attempt++) {
    const abort = new AbortController()
    let hasSpoken = false
    let speaking = () => {}
    const spoke = new Promise<void>((resolve) => {
      speaking = () => {
        hasSpoken = true
        resolve()
      }
    })
    const call = model.generate(requestFor('Speak at length.', { maxTokens: 100_000 }), {
      signal: abort.signal,
      onText: speaking,
    })
    // Looked at below; a call that fails before it speaks must not count as unhandled meanwhile.
    const ended = call.then(
      () => 'it was answered',
      (error: unknown) => String(error),
    )
    if (begun === 'asked') await asked()
    else {
      const end = await Promise.race([spoke, ended])
      if (!hasSpoken) throw new Error(`no first piece of an answer before the call ended: ${end}`)
    }
    const at = systemClock.now()
    abort.abort(new Error('no longer wanted'))
    await refuses('aborted', () => call, 'an aborted call')
    quickest = Math.min(quickest, systemClock.now() - at)
    await released()
  }
  isTrue(quickest <= promptMs, `an abort takes at most ${promptMs} ms, found ${quickest}`)
}

export const abortCases: readonly ModelCase[] = [
  {
    behaviour: 'a call that is aborted beforehand is refused as aborted',
    async run({ model }) {
      const signal = AbortSignal.abort()
      await refuses('aborted', () => model.generate(requestFor('Well?'), { signal }), 'a call too late')
    },
  },
  {
    behaviour: 'an abort ends a call that waits for its first word within 100 ms, and leaves nothing open',
    needs: 'hang',
    situation: { does: 'hang' },
    run: (bench) => abortsPromptly(bench, 'asked'),
  },
  {
    behaviour: 'an abort ends a call in the middle of its answer within 100 ms, and leaves nothing open',
    needs: 'stream',
    situation: { does: 'hang', after: 'RES: I was about to' },
    run: (bench) => abortsPromptly(bench, 'speaking'),
  },
  {
    behaviour: 'an abort after the end changes nothing, and the next call is answered',
    async run({ model, released }) {
      const abort = new AbortController()
      await model.generate(requestFor('Well?'), { signal: abort.signal })
      abort.abort()
      await released()
      const { text } = await model.generate(requestFor('And now?'), patiently())
      isTrue(text.trim() !== '', 'the next call is answered')
    },
  },
  {
    behaviour: 'one abort ends one call: those beside it are answered',
    async run({ model }) {
      const abort = new AbortController()
      const calls = [1, 2, 3, 4].map((at) =>
        model.generate(requestFor(`Question ${at}?`, { room: `room-${at}` }), {
          signal: at === 2 ? abort.signal : new AbortController().signal,
        }),
      )
      abort.abort()
      const outcomes = await Promise.allSettled(calls)
      const others = outcomes.filter((_, index) => index !== 1)
      for (const outcome of others) if (outcome.status === 'rejected') throw outcome.reason
    },
  },
  {
    behaviour: 'calls at once get each its own answer',
    needs: 'echo',
    situation: { does: 'echo' },
    async run({ model, released }) {
      const lines = Array.from({ length: 32 }, (_, index) => words(index + 1))
      const answers = await Promise.all(
        lines.map((line) => model.generate(requestFor(line, { maxTokens: 1_000 }), patiently())),
      )
      for (const [index, { text }] of answers.entries())
        isTrue(text.endsWith(`user: ${lines[index]}`), `answer ${index} is to question ${index}`)
      await released()
    },
  },
]
