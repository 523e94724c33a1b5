import { createOpenAICompatible as createV4 } from '@ai-sdk/openai-compatible'
import type { ModelRequest } from '@talking-heads/core'
import { createManualClock, drain, modelSuite } from '@talking-heads/core/testing'
import { createOpenAICompatible as createV2 } from 'ai-sdk-openai-compatible-1'
import { createOpenAICompatible as createV3 } from 'ai-sdk-openai-compatible-2'
import { describe, expect, it, test } from 'vitest'
import { startChatServer } from '../test/chat-server.ts'
import { requestFor, watchedSignal } from '../test/requests.ts'
import { type AiSdkModel, fromAiSdk } from './index.ts'

const patiently = () => ({ signal: new AbortController().signal })
const settings = (baseURL: string) => ({ name: 'local', baseURL, includeUsage: true })

/** A provider of each version of the contract, as published. */
const providers: Readonly<Record<AiSdkModel['specificationVersion'], (baseUrl: string) => AiSdkModel>> = {
  v2: (baseUrl) => createV2(settings(baseUrl)).chatModel('x'),
  v3: (baseUrl) => createV3(settings(baseUrl)).chatModel('x'),
  v4: (baseUrl) => createV4(settings(baseUrl)).chatModel('x'),
}

describe.each(Object.entries(providers))('a provider of version %s', (version, provider) => {
  test('is of that version', () => {
    expect(provider('http://127.0.0.1/v1').specificationVersion).toBe(version)
  })

  modelSuite({
    caseTimeoutMs: 50_000,
    // Without `skip`: what it cannot do is left out.
    runner: { describe, it: (name, body) => it(name, body) },
    open: async (situation) => {
      const server = await startChatServer(situation)
      const unreachable = situation.does === 'fail' && situation.how === 'unreachable'
      if (unreachable) await server.stop()
      return {
        model: fromAiSdk(provider(`${server.url}/v1`)),
        asked: async () => {
          while (server.requests.length === 0) await server.nextRequest()
        },
        released: server.allClosed,
        close: async () => (unreachable ? undefined : await server.stop()),
      }
    },
    cannot: { logprobs: 'not in its contract', constrain: 'not in its contract' },
  })
})

/** A model that keeps what it is asked and streams the parts it is given, then stands still. */
function streaming(parts: readonly unknown[], end: 'close' | 'stall' = 'close') {
  const calls: Record<string, unknown>[] = []
  let cancelled = 0
  const model: AiSdkModel = {
    specificationVersion: 'v4',
    provider: 'local.chat',
    modelId: 'x',
    async doStream(call) {
      calls.push({ ...call })
      return {
        stream: new ReadableStream({
          start(controller) {
            for (const part of parts) controller.enqueue(part)
            if (end === 'close') controller.close()
          },
          cancel() {
            cancelled++
          },
        }),
      }
    },
  }
  return { model, calls, cancelled: () => cancelled }
}

const text = (delta: string) => ({ type: 'text-delta', id: '1', delta })
const stop = { type: 'finish', finishReason: { unified: 'stop', raw: 'stop' }, usage: {} }
const request: ModelRequest = requestFor('reply', {
  topP: 0.73,
  topK: 30,
  stop: ['\n', '###'],
  seed: 7,
  repetitionPenalty: 1.18,
})

test('a request goes out in the contract’s words, without what it does not know', async () => {
  const { model, calls } = streaming([text('RES: Hail.'), stop])
  const schema = { type: 'object' }
  await fromAiSdk(model).generate({ ...request, schema, choices: ['a'], topLogprobs: 3 }, patiently())
  const { abortSignal, ...call } = calls[0] ?? {}
  expect(abortSignal).toBeInstanceOf(AbortSignal)
  expect(call).toEqual({
    prompt: [
      { role: 'system', content: 'You are a god.' },
      { role: 'user', content: [{ type: 'text', text: 'NPC#F69420: hail' }] },
    ],
    maxOutputTokens: 128,
    temperature: 0.9,
    topP: 0.73,
    topK: 30,
    stopSequences: ['###'],
    seed: 7,
    responseFormat: { type: 'json', schema },
  })
})

test.each([
  ['v2', { inputTokens: 50, outputTokens: 4, totalTokens: 54, cachedInputTokens: 40 }, 'length'],
  [
    'v3 and v4',
    { inputTokens: { total: 50, cacheRead: 40, noCache: 10 }, outputTokens: { total: 4 } },
    { unified: 'length', raw: 'max_tokens' },
  ],
])('usage and finish reason of %s are read', async (_, usage, finishReason) => {
  const { model } = streaming([text('RES: Hail.'), { type: 'finish', usage, finishReason }])
  expect(await fromAiSdk(model).generate(request, patiently())).toEqual({
    text: 'RES: Hail.',
    finishReason: 'length',
    usage: { promptTokens: 50, cachedPromptTokens: 40, completionTokens: 4 },
  })
})

test.each([
  ['no end', [text('RES: I was')], 'model-bad-answer', 'broke off'],
  [
    'an end of unknown reason',
    [text('RES: I was'), { ...stop, finishReason: 'unknown' }],
    'model-bad-answer',
    'broke off',
  ],
  [
    'an end that the provider made up',
    [text('a'), { ...stop, finishReason: { unified: 'other' } }],
    'model-bad-answer',
    'broke off',
  ],
  [
    'an error in it',
    [text('a'), { type: 'error', error: { message: 'worker died' } }],
    'model-unavailable',
    'worker died',
  ],
  [
    'an overflow in it',
    [{ type: 'error', error: 'maximum context length is 4096' }],
    'model-overflow',
    'fewer lines',
  ],
  [
    'thoughts alone, cut off',
    [
      { type: 'reasoning-delta', delta: 'hm' },
      { ...stop, finishReason: { unified: 'length', raw: 'length' } },
    ],
    'model-bad-answer',
    'allow it more thoughtTokens',
  ],
] as const)('a stream with %s is refused', async (_, parts, code, told) => {
  const { model } = streaming(parts)
  const call = fromAiSdk(model).generate(request, patiently())
  await expect(call).rejects.toMatchObject({ code })
  await expect(call).rejects.toThrow(told)
})

test.each([
  ['AI_LoadAPIKeyError', 'model-misconfigured', false],
  ['AI_JSONParseError', 'model-bad-answer', true],
] as const)('%s is %s', async (name, code, retryable) => {
  const doStream = async () => {
    throw Object.assign(new Error('as it is'), { name })
  }
  const model = fromAiSdk({ ...streaming([]).model, doStream })
  await expect(model.generate(request, patiently())).rejects.toMatchObject({ code, retryable })
})

test('an answer ends at a stop string, and the stream with it', async () => {
  const { model, cancelled } = streaming([text('RES: Hail.'), text('\nZEUS: no')], 'stall')
  const clock = createManualClock()
  const call = fromAiSdk(model, { clock }).generate(request, patiently())
  await drain()
  // For as long as it is not known whether the model's first line is a thought.
  clock.advance(2_000)
  expect(await call).toMatchObject({ text: 'RES: Hail.', finishReason: 'stop' })
  expect(cancelled()).toBe(1)
})

test('a first line that turns out to be a thought is read on from for as long as any answer', async () => {
  const { model } = streaming([text('A mortal.\n'), text('Hm.</think>'), text('RES: Ha')], 'stall')
  const clock = createManualClock()
  const call = fromAiSdk(model, { clock }).generate(request, patiently())
  const failed = expect(call).rejects.toMatchObject({ code: 'model-timeout' })
  await drain()
  clock.advance(9_999)
  await drain()
  clock.advance(1)
  await failed
})

test('what is thought is no part of an answer, and gets room of its own once it has been seen', async () => {
  const thinking = [text('<think>They greet me.\nSo'), text('.</thi'), text('nk>\n\nRES: Hail.'), stop]
  const { model, calls } = streaming(thinking)
  const pieces: string[] = []
  const god = fromAiSdk(model)
  const options = { ...patiently(), onText: (piece: string) => pieces.push(piece) }
  expect((await god.generate(request, options)).text).toBe('RES: Hail.')
  expect(pieces.join('')).toBe('RES: Hail.')
  await god.generate(request, patiently())
  expect(calls.map(({ maxOutputTokens }) => maxOutputTokens)).toEqual([128, 128 + 2_048])
})

test('where a provider takes the whole answer for a thought, it is the answer', async () => {
  const { model } = streaming([{ type: 'reasoning-delta', delta: 'RES: Hail.' }, stop])
  expect((await fromAiSdk(model).generate(request, patiently())).text).toBe('RES: Hail.')
})

test('a stalled stream is given up in time, and leaves no timer, no listener and no reader', async () => {
  const clock = createManualClock()
  const { signal, listeners } = watchedSignal()
  const { model, cancelled } = streaming([text('RES: I was')], 'stall')
  const call = fromAiSdk(model, { clock }).generate(request, { signal })
  const failed = expect(call).rejects.toMatchObject({ code: 'model-timeout', retryable: true })
  await drain()
  clock.advance(10_000)
  await failed
  expect([clock.pending, listeners(), cancelled()]).toEqual([0, 0, 1])
})

test('a provider that hears no signal holds up nobody, and its stream is turned away when it comes', async () => {
  type Begun = { stream: ReadableStream<unknown> }
  let begin = (_: Begun) => {}
  const begun = new Promise<Begun>((resolve) => {
    begin = resolve
  })
  const late = streaming([], 'stall')
  const model = fromAiSdk({ ...late.model, doStream: () => begun })
  const { signal, abort, listeners } = watchedSignal()
  const call = model.generate(request, { signal })
  abort()
  await expect(call).rejects.toMatchObject({ code: 'aborted' })
  expect(listeners()).toBe(0)
  begin(await late.model.doStream({} as never))
  await drain()
  expect(late.cancelled()).toBe(1)
})
