import type { LanguageModel } from '@talking-heads/core'
import { TalkingHeadsError } from '@talking-heads/core'
import { drain, scriptedModel } from '@talking-heads/core/testing'
import { expect, test } from 'vitest'
import { requestFor } from '../test/requests.ts'
import { withFallback } from './with-fallback.ts'

const request = requestFor('reply')
const patiently = () => ({ signal: new AbortController().signal })
const down = () =>
  scriptedModel({ modelId: '70B', replies: [{ fail: 'model-unavailable', retryable: true }] })

test('the next model answers, and the completion says which it was', async () => {
  const told: string[] = []
  const model = withFallback(down(), {
    to: [
      scriptedModel({ modelId: '7B', replies: [{ fail: 'model-timeout' }] }),
      scriptedModel({ modelId: 'oracle', replies: ['RES: I will do.'] }),
    ],
    onFallback: ({ code }, next) => told.push(`${code} → ${next.modelId}`),
  })
  expect(await model.generate(request, patiently())).toMatchObject({
    text: 'RES: I will do.',
    modelId: 'oracle',
  })
  expect(told).toEqual(['model-unavailable → 7B', 'model-timeout → oracle'])
  expect(model.modelId).toBe('70B')
})

test('a model that answers is the one that answered', async () => {
  const other = scriptedModel({ modelId: 'oracle' })
  const model = withFallback(scriptedModel({ modelId: '70B' }), { to: [other] })
  expect((await model.generate(request, patiently())).modelId).toBe('70B')
  expect(other.calls).toEqual([])
})

test('where all fail, the last failure is told', async () => {
  const model = withFallback(down(), { to: [scriptedModel({ replies: [{ fail: 'model-bad-answer' }] })] })
  await expect(model.generate(request, patiently())).rejects.toMatchObject({ code: 'model-bad-answer' })
})

test.each(['model-overflow', 'invalid-input'] as const)('%s is for the caller to mend', async (fail) => {
  const other = scriptedModel()
  const model = withFallback(scriptedModel({ replies: [{ fail }] }), { to: [other] })
  await expect(model.generate(request, patiently())).rejects.toMatchObject({ code: fail })
  expect(other.calls).toEqual([])
})

test('an aborted call asks nobody else', async () => {
  const other = scriptedModel()
  const abort = new AbortController()
  const model = withFallback(scriptedModel({ replies: [{ hang: 'until-aborted' }] }), { to: [other] })
  const call = model.generate(request, { signal: abort.signal })
  await drain()
  abort.abort()
  await expect(call).rejects.toMatchObject({ code: 'aborted' })
  expect(other.calls).toEqual([])
})

test('an answer that has begun to show is not finished by another', async () => {
  const cut: LanguageModel = {
    modelId: 'cut',
    async generate(_, { onText }) {
      onText?.('I was')
      throw new TalkingHeadsError('model-bad-answer', 'cut', { retryable: true })
    },
  }
  const other = scriptedModel()
  const model = withFallback(cut, { to: [other] })
  await expect(model.generate(request, { ...patiently(), onText: () => {} })).rejects.toThrow('cut')
  expect((await model.generate(request, patiently())).modelId).toBe('scripted')
})
