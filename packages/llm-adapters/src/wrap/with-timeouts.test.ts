import type { LanguageModel } from '@talking-heads/core'
import { createManualClock, drain, scriptedModel } from '@talking-heads/core/testing'
import { expect, test } from 'vitest'
import { requestFor, watchedSignal } from '../test/requests.ts'
import { withTimeouts } from './with-timeouts.ts'

const request = requestFor('reply')

/** A model whose words come when the test says so, and which hears no signal. */
function dictated() {
  let speak: ((delta: string) => void) | undefined
  let finish = () => {}
  const model: LanguageModel = {
    modelId: 'dictated',
    generate: (_, { onText }) =>
      new Promise((resolve) => {
        speak = onText
        finish = () =>
          resolve({
            text: 'done',
            finishReason: 'stop',
            usage: { promptTokens: 0, cachedPromptTokens: 0, completionTokens: 0 },
          })
      }),
  }
  return { model, speak: (delta: string) => speak?.(delta), finish: () => finish() }
}

test.each([
  ['no first word', { firstTokenMs: 50 }, [50], 'begun to answer within 50 ms'],
  ['a pause', { idleMs: 50 }, [40, 'speak', 49, 'speak', 50], 'silent for 50 ms'],
  [
    'too long an answer',
    { totalMs: 120, idleMs: 50 },
    [40, 'speak', 40, 'speak', 40],
    'finished within 120 ms',
  ],
] as const)('%s ends the call, whatever the model makes of its signal', async (_, timeouts, steps, told) => {
  const clock = createManualClock()
  const { model, speak } = dictated()
  const { signal, listeners } = watchedSignal()
  const call = withTimeouts(model, { ...timeouts, clock }).generate(request, { signal })
  const failed = expect(call).rejects.toMatchObject({ code: 'model-timeout', retryable: true })
  for (const step of steps) {
    if (step === 'speak') speak('word')
    else clock.advance(step)
  }
  await failed
  await expect(call).rejects.toThrow(told)
  expect([clock.pending, listeners()]).toEqual([0, 0])
})

test('an answer in time is the answer, and nothing is left behind', async () => {
  const clock = createManualClock()
  const { model, speak, finish } = dictated()
  const { signal, listeners } = watchedSignal()
  const pieces: string[] = []
  const call = withTimeouts(model, { clock }).generate(request, {
    signal,
    onText: (piece) => pieces.push(piece),
  })
  clock.advance(14_999)
  speak('do')
  clock.advance(9_999)
  speak('ne')
  finish()
  expect((await call).text).toBe('done')
  expect(pieces).toEqual(['do', 'ne'])
  expect([clock.pending, listeners()]).toEqual([0, 0])
})

test('an abort ends the call at once, and reaches the model', async () => {
  const clock = createManualClock()
  const model = scriptedModel({ replies: [{ hang: 'for-ever' }] })
  const { signal, abort, listeners } = watchedSignal()
  const call = withTimeouts(model, { clock }).generate(request, { signal })
  await drain()
  abort()
  await expect(call).rejects.toMatchObject({ code: 'aborted' })
  expect(model.calls[0]?.signal.aborted).toBe(true)
  expect([clock.pending, listeners()]).toEqual([0, 0])
})

test('Infinity is no limit', async () => {
  const clock = createManualClock()
  const never = Number.POSITIVE_INFINITY
  const { model, finish } = dictated()
  const timeouts = { firstTokenMs: never, idleMs: never, totalMs: never, clock }
  const call = withTimeouts(model, timeouts).generate(request, { signal: new AbortController().signal })
  clock.advance(1e9)
  finish()
  expect((await call).text).toBe('done')
})
