import { type LanguageModel, TalkingHeadsError } from '@talking-heads/core'
import { createManualClock, drain, type ScriptedAnswer, scriptedModel } from '@talking-heads/core/testing'
import { expect, test } from 'vitest'
import { requestFor, watchedSignal } from '../test/requests.ts'
import { withRetry } from './with-retry.ts'

const request = requestFor('reply')
const busy: ScriptedAnswer = { fail: 'model-unavailable', retryable: true }
const patiently = () => ({ signal: new AbortController().signal })

/** Always the longest wait. */
const longest = () => 1

test('a failure that may pass is asked again, after waits that double', async () => {
  const clock = createManualClock()
  const waits: number[] = []
  const inner = scriptedModel({ replies: [busy, busy, 'RES: At last.'] })
  const onRetry = (_: TalkingHeadsError, waitMs: number) => waits.push(waitMs)
  const call = withRetry(inner, { clock, random: longest, onRetry }).generate(request, patiently())
  for (const ms of [500, 1_000]) {
    await drain()
    clock.advance(ms)
  }
  expect((await call).text).toBe('RES: At last.')
  expect(waits).toEqual([500, 1_000])
  expect(clock.pending).toBe(0)
})

test('waits are spread over all of their length', async () => {
  const waits: number[] = []
  const clock = createManualClock()
  const draws = [0.25, 0]
  const model = withRetry(scriptedModel({ replies: [busy] }), {
    clock,
    random: () => draws.shift() ?? 0,
    onRetry: (_, waitMs) => waits.push(waitMs),
  })
  const failed = expect(model.generate(request, patiently())).rejects.toMatchObject({
    code: 'model-unavailable',
  })
  await drain()
  clock.advance(125)
  await failed
  expect(waits).toEqual([125, 0])
})

test('the server’s own time is kept to; one beyond patience is final', async () => {
  const clock = createManualClock()
  const inner = scriptedModel({ replies: [{ ...busy, retryAfterMs: 7_000 }, 'RES: Now.'] })
  const call = withRetry(inner, { clock }).generate(request, patiently())
  await drain()
  clock.advance(6_999)
  await drain()
  expect(inner.calls).toHaveLength(1)
  clock.advance(1)
  expect((await call).text).toBe('RES: Now.')
  const distant = scriptedModel({ replies: [{ ...busy, retryAfterMs: 60_000 }] })
  await expect(withRetry(distant, { clock }).generate(request, patiently())).rejects.toMatchObject({
    retryAfterMs: 60_000,
  })
  expect(distant.calls).toHaveLength(1)
})

test.each<[string, ScriptedAnswer]>([
  ['is final', { fail: 'model-misconfigured' }],
  ['is not one of ours', { fail: new RangeError('oops') }],
])('a failure that %s is not repeated', async (_, failure) => {
  const inner = scriptedModel({ replies: [failure] })
  await expect(withRetry(inner).generate(request, patiently())).rejects.toThrow()
  expect(inner.calls).toHaveLength(1)
})

test('after the last attempt the last failure is told', async () => {
  const inner = scriptedModel({ replies: [busy, busy, { fail: 'model-timeout', retryable: true }] })
  const call = withRetry(inner, { random: () => 0 }).generate(request, patiently())
  await expect(call).rejects.toMatchObject({ code: 'model-timeout' })
})

test('an answer that has begun to show is not begun again', async () => {
  let calls = 0
  const inner: LanguageModel = {
    modelId: 'breaks off',
    async generate(_, { onText }) {
      calls++
      onText?.('I was')
      throw new TalkingHeadsError('model-bad-answer', 'cut', { retryable: true })
    },
  }
  const model = withRetry(inner, { random: () => 0 })
  await expect(model.generate(request, { ...patiently(), onText: () => {} })).rejects.toThrow('cut')
  expect(calls).toBe(1)
  await expect(model.generate(request, patiently())).rejects.toThrow('cut')
  expect(calls).toBe(4)
})

test('an abort ends the wait, and leaves no timer and no listener', async () => {
  const clock = createManualClock()
  const inner = scriptedModel({ replies: [busy] })
  const { signal, abort, listeners } = watchedSignal()
  const call = withRetry(inner, { clock }).generate(request, { signal })
  await drain()
  abort()
  await expect(call).rejects.toMatchObject({ code: 'aborted' })
  expect([inner.calls.length, clock.pending, listeners()]).toEqual([1, 0, 0])
})
