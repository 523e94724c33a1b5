import { TalkingHeadsError } from '@talking-heads/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { startThinking } from '../thinking.ts'
import { startAnswer } from './answer.ts'

const whole = {
  choices: [
    {
      delta: { role: 'assistant', content: 'RES: Bow.', reasoning: null },
      finish_reason: 'stop',
      logprobs: {
        content: [{ token: 'RES', logprob: -0.1, top_logprobs: [{ token: 'RES', logprob: -0.1 }] }],
      },
    },
  ],
  usage: { prompt_tokens: 50, completion_tokens: 4, prompt_tokens_details: { cached_tokens: 40 } },
  timings: { cache_n: 40 },
}

/** Every place in a value, as the way there. */
function placesIn(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way]
  return [way, ...Object.entries(value).flatMap(([key, member]) => placesIn(member, [...way, key]))]
}

function replaced(value: unknown, [key, ...way]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by
  const copy: Record<string, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as object) }
  copy[key] = replaced(copy[key], way, by)
  return copy
}

test('a chunk with anything in any place is read, or refused as what it is', () => {
  void fc.assert(
    fc.property(fc.constantFrom(...placesIn(whole)), fc.anything({ maxDepth: 2 }), (way, junk) => {
      const answer = startAnswer({ maxTokens: 10, roomTokens: 0 }, startThinking())
      try {
        answer.take(replaced(whole, way, junk))
        const { text, usage, logprobs = [] } = answer.completion()
        expect(typeof text).toBe('string')
        for (const tokens of Object.values(usage)) expect(Number.isInteger(tokens) && tokens >= 0).toBe(true)
        for (const { token, logprob } of logprobs)
          expect([typeof token, logprob <= 0]).toEqual(['string', true])
      } catch (error) {
        const isTold = ['model-bad-answer', 'model-misconfigured', 'model-overflow'] as const
        if (!isTold.some((code) => TalkingHeadsError.is(error, code))) throw error
      }
    }),
    { numRuns: 2_000 },
  )
})

test('a chunk as it should be is read whole', () => {
  const answer = startAnswer({ maxTokens: 10, roomTokens: 0 }, startThinking())
  expect(answer.take(whole)).toBe('RES: Bow.')
  expect(answer.completion()).toEqual({
    text: 'RES: Bow.',
    finishReason: 'stop',
    usage: { promptTokens: 50, cachedPromptTokens: 40, completionTokens: 4 },
    logprobs: [{ token: 'RES', logprob: -0.1, top: [{ token: 'RES', logprob: -0.1 }] }],
  })
})
