import { readFile } from 'node:fs/promises'
import type { ModelRequest } from '@talking-heads/core'
import { afterEach, describe, expect, test } from 'vitest'
import { openStream, sendJson, startTrackedServer, type TrackedServer } from '../test/tracked-server.ts'
import { type Dialect, inspectServer, openaiCompatible } from './index.ts'

type Named = Exclude<Dialect, 'other'>

interface Recorded {
  readonly models: object
  readonly chunks: readonly object[]
  readonly errors: Readonly<Record<string, { readonly status: number; readonly body: object }>>
}

const cleanUps: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

async function recorded(dialect: Named): Promise<Recorded> {
  return JSON.parse(await readFile(new URL(`fixtures/${dialect}.json`, import.meta.url), 'utf8'))
}

/** A server that answers as the dialect's real one does; with the name of an error, every call fails with it. */
async function serve(dialect: Named, error?: string): Promise<TrackedServer> {
  const { models, chunks, errors } = await recorded(dialect)
  const server = await startTrackedServer(({ method }, response) => {
    const failure = error === undefined ? undefined : errors[error]
    if (method === 'GET') sendJson(response, 200, models)
    else if (failure) sendJson(response, failure.status, failure.body)
    else {
      openStream(response)
      for (const chunk of chunks) response.write(`data: ${JSON.stringify(chunk)}\n\n`)
      response.end('data: [DONE]\n\n')
    }
  })
  cleanUps.push(server.stop)
  return server
}

const request: ModelRequest = {
  purpose: 'reply',
  room: 'agora',
  messages: [{ role: 'user', content: 'NPC#F69420: hail' }],
  maxTokens: 128,
  temperature: 0.9,
  topP: 0.73,
  topK: 30,
  repetitionPenalty: 1.18,
  stop: ['\n', '</s>', '[INST]', '###', 'NPC#'],
  topLogprobs: 2,
  about: { purpose: 'translation' },
}
const signal = new AbortController().signal

async function answerOf(dialect: Named, more: Partial<ModelRequest> = {}) {
  const server = await serve(dialect)
  const model = openaiCompatible({ baseUrl: `${server.url}/v1`, model: 'x' })
  const completion = await model.generate({ ...request, ...more }, { signal })
  return { completion, sent: server.requests.at(-1)?.body ?? {}, server, model }
}

const names: readonly Named[] = ['openai', 'vllm', 'llama-cpp', 'ollama', 'lm-studio']

describe.each(names)('%s', (dialect) => {
  test('is recognised by its list of models', async () => {
    const server = await serve(dialect)
    expect((await inspectServer({ baseUrl: `${server.url}/v1`, signal })).dialect).toBe(dialect)
  })

  test('is asked who it is once, however many calls there are', async () => {
    const { model, server } = await answerOf(dialect)
    await Promise.all([1, 2, 3].map(() => model.generate(request, { signal })))
    expect(server.requests.filter(({ path }) => path === '/v1/models')).toHaveLength(1)
  })

  test('answers with text and token counts', async () => {
    const { completion } = await answerOf(dialect)
    expect(completion).toMatchObject({ text: ' RES: Kneel.', finishReason: 'stop' })
    expect(completion.usage).toMatchObject({ promptTokens: 61, completionTokens: 5 })
  })
})

test.each<[Named, number]>([
  ['openai', 48],
  ['vllm', 48],
  ['llama-cpp', 48],
  ['ollama', 0],
  ['lm-studio', 0],
])('%s tells of %i cached tokens', async (dialect, cached) => {
  expect((await answerOf(dialect)).completion.usage.cachedPromptTokens).toBe(cached)
})

const thoughtless = { chat_template_kwargs: { enable_thinking: false, thinking: false } }

test.each<[Named, object]>([
  ['openai', { max_completion_tokens: 128 }],
  ['vllm', { max_tokens: 128, top_k: 30, repetition_penalty: 1.18, ...thoughtless }],
  ['llama-cpp', { max_tokens: 128, top_k: 30, repeat_penalty: 1.18, cache_prompt: true, ...thoughtless }],
  ['ollama', { max_tokens: 128 }],
  ['lm-studio', { max_tokens: 128, top_k: 30, repeat_penalty: 1.18 }],
])('%s is sent what it takes, and nothing that it refuses or drops', async (dialect, own) => {
  const { sent } = await answerOf(dialect)
  const logprobs = dialect === 'lm-studio' ? {} : { logprobs: true, top_logprobs: 2 }
  // White space is in every thought, and is watched for here.
  const stop = ['</s>', '[INST]', '###', 'NPC#']
  expect(sent).toEqual({
    model: 'x',
    messages: request.messages,
    temperature: 0.9,
    top_p: 0.73,
    stop,
    stream: true,
    stream_options: { include_usage: true },
    ...logprobs,
    ...own,
  })
})

test.each<[Named, object]>([
  ['vllm', { structured_outputs: { regex: ' ?(?:\\-1|0|1)' } }],
  ['llama-cpp', { grammar: 'root ::= " "? ("-1" | "0" | "1")' }],
])('%s keeps to a list of answers, with room for a space in front', async (dialect, form) => {
  expect((await answerOf(dialect, { choices: ['-1', '0', '1'] })).sent).toMatchObject(form)
})

test.each(['openai', 'ollama', 'lm-studio'] as const)(
  '%s has no form for a list of answers',
  async (dialect) => {
    const plain = (await answerOf(dialect)).sent
    expect((await answerOf(dialect, { choices: ['-1', '0', '1'] })).sent).toEqual(plain)
  },
)

const closed = {
  type: 'object',
  properties: { mood: { type: 'number' } },
  required: ['mood'],
  additionalProperties: false,
}
test.each(names)('%s is told the schema of an answer', async (dialect) => {
  const { sent } = await answerOf(dialect, { schema: closed })
  const format = { name: 'answer', strict: true, schema: closed }
  expect(sent.response_format).toEqual({ type: 'json_schema', json_schema: format })
})

test('a schema that is not strict is not said to be', async () => {
  const open = { type: 'object', properties: { mood: { type: 'number' } } }
  const { sent } = await answerOf('openai', { schema: { ...closed, properties: { inner: open } } })
  expect(sent.response_format).toMatchObject({ json_schema: { strict: false } })
})

test('log-probabilities are logarithms, whatever floor a server has', async () => {
  const { completion } = await answerOf('vllm')
  expect(completion.logprobs?.[0]?.top).toEqual([
    { token: ' RES', logprob: -0.01 },
    { token: 'Sure', logprob: -9999 },
  ])
})

test.each<[Named, string, object, string]>([
  ['openai', 'overflow', { code: 'model-overflow' }, 'send fewer lines'],
  ['openai', 'unknown model', { code: 'model-misconfigured' }, 'no model "x"'],
  ['openai', 'no chat', { code: 'model-misconfigured' }, 'set a chat or instruct model'],
  ['openai', 'no quota', { code: 'model-unavailable', retryable: false }, 'no quota left'],
  ['vllm', 'overflow', { code: 'model-overflow' }, 'send fewer lines'],
  ['vllm', 'unknown model', { code: 'model-misconfigured' }, 'no model "x"'],
  ['vllm', 'no template', { code: 'model-misconfigured' }, 'set a chat or instruct model'],
  ['llama-cpp', 'overflow', { code: 'model-overflow' }, 'send fewer lines'],
  ['llama-cpp', 'loading', { code: 'model-unavailable', retryable: true }, 'Loading model'],
  ['ollama', 'unknown model', { code: 'model-misconfigured' }, 'no model "x"'],
  ['ollama', 'busy', { code: 'model-unavailable', retryable: true }, 'server busy'],
  ['ollama', 'no chat', { code: 'model-misconfigured' }, 'set a chat or instruct model'],
  ['lm-studio', 'unknown model', { code: 'model-misconfigured' }, 'no model "x"'],
  ['lm-studio', 'overflow', { code: 'model-overflow' }, 'send fewer lines'],
])('%s: %s is told as what it is', async (dialect, error, expected, told) => {
  const server = await serve(dialect, error)
  const call = openaiCompatible({ baseUrl: `${server.url}/v1`, model: 'x' }).generate(request, { signal })
  await expect(call).rejects.toMatchObject(expected)
  await expect(call).rejects.toThrow(told)
})

describe('a model that refuses parameters by name', () => {
  async function serveRefusing(names: readonly string[]): Promise<TrackedServer> {
    const { chunks } = await recorded('openai')
    const server = await startTrackedServer(({ body }, response) => {
      const param = names.find((name) => name in body)
      if (param)
        sendJson(response, 400, { error: { message: 'Unsupported', code: 'unsupported_parameter', param } })
      else {
        openStream(response)
        response.end(chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join(''))
      }
    })
    cleanUps.push(server.stop)
    return server
  }

  test('is not sent them again: they are left out, and the limit goes by its other name', async () => {
    const server = await serveRefusing(['max_tokens', 'temperature', 'top_p'])
    const model = openaiCompatible({ baseUrl: `${server.url}/v1`, model: 'x', dialect: 'other' })
    await model.generate(request, { signal })
    expect(server.requests).toHaveLength(4)
    await model.generate(request, { signal })
    expect(server.requests).toHaveLength(5)
    expect(server.requests.at(-1)?.body).toMatchObject({ max_completion_tokens: 128 })
    expect(server.requests.at(-1)?.body).not.toHaveProperty('temperature')
  })

  test('fails where what it refuses cannot be left out', async () => {
    const server = await serveRefusing(['messages'])
    const model = openaiCompatible({ baseUrl: `${server.url}/v1`, model: 'x', dialect: 'other' })
    await expect(model.generate(request, { signal })).rejects.toMatchObject({ code: 'model-misconfigured' })
    expect(server.requests).toHaveLength(1)
  })
})

describe('a server that cannot be recognised', () => {
  test('is taken for an unknown one, once, where it lists nothing', async () => {
    const { chunks } = await recorded('openai')
    const server = await startTrackedServer(({ method }, response) => {
      if (method === 'GET') sendJson(response, 404, { error: { message: 'no such path' } })
      else {
        openStream(response)
        response.end(chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join(''))
      }
    })
    cleanUps.push(server.stop)
    const model = openaiCompatible({ baseUrl: `${server.url}/v1`, model: 'x' })
    await model.generate(request, { signal })
    await model.generate(request, { signal })
    expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'POST'])
    expect(server.requests.at(-1)?.body).not.toHaveProperty('top_k')
  })

  test('an abort while it is asked who it is ends the call and the question', async () => {
    const server = await startTrackedServer(() => {})
    cleanUps.push(server.stop)
    const abort = new AbortController()
    const model = openaiCompatible({ baseUrl: `${server.url}/v1`, model: 'x' })
    const asked = server.nextRequest()
    const call = model.generate(request, { signal: abort.signal })
    await asked
    abort.abort()
    await expect(call).rejects.toMatchObject({ code: 'aborted' })
    await server.allClosed()
  })
})
