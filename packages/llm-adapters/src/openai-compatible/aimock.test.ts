import { LLMock } from '@copilotkit/aimock'
import type { ModelRequest } from '@talking-heads/core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { listModels, openaiCompatible } from './index.ts'

/** A mock of the API that others wrote: it and our own fault server do not share their mistakes. */
const mock = new LLMock({ port: 0, chunkSize: 4 })
beforeAll(async () => {
  mock.onMessage('tell me', { content: 'RES: Once there was a spider.' })
  await mock.start()
})
afterAll(() => mock.stop())
beforeEach(() => mock.clearChaos())

const signal = new AbortController().signal
const request: ModelRequest = {
  purpose: 'reply',
  room: 'agora',
  messages: [
    { role: 'system', content: 'You are ANANSI.' },
    { role: 'user', content: 'NPC#F69420: tell me of spiders' },
  ],
  maxTokens: 128,
  temperature: 0.9,
  about: { purpose: 'memory' },
}
const ask = () =>
  openaiCompatible({ baseUrl: `${mock.url}/v1`, model: 'gpt-4o' }).generate(request, { signal })

test('an answer, streamed and counted', async () => {
  const pieces: string[] = []
  const model = openaiCompatible({ baseUrl: `${mock.url}/v1`, model: 'gpt-4o' })
  const completion = await model.generate(request, { signal, onText: (delta) => pieces.push(delta) })
  expect(completion).toMatchObject({ text: 'RES: Once there was a spider.', finishReason: 'stop' })
  expect(completion.usage.completionTokens).toBeGreaterThan(0)
  expect(pieces.length).toBeGreaterThan(3)
  expect(pieces.join('')).toBe(completion.text)
})

test('the models it offers', async () => {
  expect((await listModels({ baseUrl: `${mock.url}/v1`, signal })).length).toBeGreaterThan(0)
})

test.each([
  ['too many requests', { rateLimitRate: 1 }, { code: 'model-unavailable', retryable: true }],
  ['a dropped request', { dropRate: 1 }, { code: 'model-unavailable', retryable: true }],
  ['a malformed body', { malformedRate: 1 }, { code: 'model-bad-answer' }],
  ['a disconnect', { disconnectRate: 1 }, { code: 'model-unavailable', retryable: true }],
])('%s', async (_, chaos, error) => {
  mock.setChaos(chaos)
  await expect(ask()).rejects.toMatchObject(error)
})

test('one error of its own, and the next call succeeds', async () => {
  mock.nextRequestError(400, { message: 'too long', code: 'context_length_exceeded' })
  await expect(ask()).rejects.toMatchObject({ code: 'model-overflow' })
  expect((await ask()).finishReason).toBe('stop')
})
