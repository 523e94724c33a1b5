import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { LLMock } from '@copilotkit/aimock'
import type { LanguageModel } from '@talking-heads/core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fromAiSdk } from './ai-sdk/index.ts'
import { listModels, openaiCompatible, type Timeouts } from './openai-compatible/index.ts'
import { requestFor } from './test/requests.ts'

/** A mock of the API that others wrote: it and our own servers do not share their mistakes. */
const mock = new LLMock({ port: 0, chunkSize: 4 })
beforeAll(async () => {
  mock.onMessage('tell me', { content: 'RES: Once there was a spider.' })
  mock.onMessage('two lines', { content: 'RES: The first.\nZEUS: And mine.' })
  mock.onMessage(
    'break off',
    { content: 'RES: Once there was a spider.' },
    { latency: 20, truncateAfterChunks: 2 },
  )
  mock.onMessage(
    'drop me',
    { content: 'RES: Once there was a spider.' },
    { latency: 20, disconnectAfterMs: 50 },
  )
  mock.onMessage('keep me waiting', { content: 'RES: Once.' }, { openRouterProcessing: true })
  mock.onMessage('crawl', { content: 'RES: Once there was a spider.' }, { latency: 2_000 })
  await mock.start()
})
afterAll(() => mock.stop())
beforeEach(() => mock.clearChaos())

const { signal } = new AbortController()
const asking = (content: string) =>
  requestFor('reply', { messages: [{ role: 'user', content: `NPC#F69420: ${content}` }], stop: ['\n'] })

const impatient: Timeouts = { firstTokenMs: 500, idleMs: 500 }
const adapters: Readonly<Record<string, (timeouts?: Timeouts) => LanguageModel>> = {
  openaiCompatible: (timeouts = {}) =>
    openaiCompatible({ baseUrl: `${mock.url}/v1`, model: 'gpt-4o', timeouts }),
  fromAiSdk: (timeouts = {}) =>
    fromAiSdk(
      createOpenAICompatible({ name: 'mock', baseURL: `${mock.url}/v1`, includeUsage: true }).chatModel(
        'gpt-4o',
      ),
      { timeouts },
    ),
}

describe.each(Object.entries(adapters))('%s', (name, connect) => {
  const ask = (content = 'tell me of spiders') => connect().generate(asking(content), { signal })

  test('an answer, streamed and counted', async () => {
    const pieces: string[] = []
    const onText = (delta: string) => pieces.push(delta)
    const completion = await connect().generate(asking('tell me of spiders'), { signal, onText })
    expect(completion).toMatchObject({ text: 'RES: Once there was a spider.', finishReason: 'stop' })
    expect(completion.usage.completionTokens).toBeGreaterThan(0)
    expect(pieces.length).toBeGreaterThan(3)
    expect(pieces.join('')).toBe(completion.text)
  })

  test('a stop string that the server does not heed ends the answer', async () => {
    expect((await ask('two lines')).text).toBe('RES: The first.')
  })

  test('comments that keep a connection alive are no answer', async () => {
    expect((await ask('keep me waiting')).text).toBe('RES: Once.')
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

  test.each([
    ['a stream that is cut after two chunks', 'break off'],
    ['a stream that is disconnected', 'drop me'],
  ])('%s', async (_, content) => {
    await expect(ask(content)).rejects.toMatchObject({ code: 'model-bad-answer', retryable: true })
  })

  test.each([
    ['a server that is slow to begin', 'tell me', { latencyMs: 2_000 }],
    ['a stream that crawls', 'crawl', {}],
  ])('%s', async (_, content, chaos) => {
    mock.setChaos(chaos)
    const call = connect(impatient).generate(asking(content), { signal })
    await expect(call).rejects.toMatchObject({ code: 'model-timeout', retryable: true })
  })

  test('one error of its own, and the next call succeeds', async () => {
    const model = connect()
    const call = () => model.generate(asking('tell me'), { signal })
    // Before its first call the adapter may ask who the server is.
    await call()
    mock.nextRequestError(400, { message: 'too long', code: 'context_length_exceeded' })
    await expect(call()).rejects.toMatchObject({ code: 'model-overflow' })
    expect((await call()).finishReason, name).toBe('stop')
  })
})

test('the models it offers', async () => {
  expect((await listModels({ baseUrl: `${mock.url}/v1`, signal })).length).toBeGreaterThan(0)
})
