import type { ModelRequest } from '@talking-heads/core'
import { afterEach, expect, test } from 'vitest'
import { requestFor } from '../test/requests.ts'
import { refused, startScriptedServer, streamOf } from '../test/scripted-server.ts'
import { type Dialect, openaiCompatible } from './index.ts'
import { refusedParameter } from './refusal.ts'

const cleanUps: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

const request = requestFor('mood', {
  topP: 0.9,
  topK: 30,
  stop: ['###'],
  seed: 7,
  topLogprobs: 5,
  schema: { type: 'object' },
})
const signal = new AbortController().signal

/** A server that refuses parameters, each in its own words, one at a time. */
async function serveRefusing(words: Readonly<Record<string, unknown>>, status = 400) {
  const server = await startScriptedServer(({ body }) => {
    const name = Object.keys(words).find((each) => each in body)
    return name === undefined ? streamOf('Kneel, mortal.') : refused(status, words[name])
  })
  cleanUps.push(server.stop)
  const ask = (more: Partial<ModelRequest> = {}, dialect: Dialect = 'other') => {
    model ??= openaiCompatible({ baseUrl: `${server.url}/v1`, model: 'm', dialect })
    return model.generate({ ...request, ...more }, { signal })
  }
  let model: ReturnType<typeof openaiCompatible> | undefined
  return { server, ask }
}

const detail = (type: string, ...loc: readonly (string | number)[]) => ({
  detail: [{ type, loc: ['body', ...loc], msg: 'Extra inputs are not permitted', input: 42 }],
})

test.each<[who: string, name: string, body: unknown, status?: number]>([
  [
    'xAI',
    'stop',
    { code: 'Client specified an invalid argument', error: 'Argument not supported on this model: stop' },
  ],
  ['xAI', 'stop', { code: 'invalid-argument', error: 'Model grok-4.6 does not support parameter stop.' }],
  ['xAI', 'seed', { error: 'Argument not supported on this model: seed' }],
  [
    'Mistral',
    'seed',
    {
      object: 'error',
      message: detail('extra_forbidden', 'seed'),
      type: 'invalid_request_error',
      param: null,
    },
    422,
  ],
  ['FastAPI', 'stream_options', detail('extra_forbidden', 'stream_options', 'include_usage'), 422],
  [
    'Groq',
    'stream_options',
    {
      error: {
        message: "property 'stream_options' is unsupported, did you mean 'stream'?",
        type: 'invalid_request_error',
      },
    },
  ],
  ['Groq', 'logprobs', { error: { message: '`logprobs` is not supported with this model' } }],
  [
    'a gateway',
    'stream_options',
    {
      error: {
        message: "Unknown parameter: 'stream_options'.",
        param: 'stream_options',
        code: 'unknown_parameter',
      },
    },
  ],
  [
    'OpenAI',
    'temperature',
    {
      error: {
        message: 'Only the default (1) value is supported.',
        param: 'temperature',
        code: 'unsupported_value',
      },
    },
  ],
  [
    'Google',
    'seed',
    [
      {
        error: {
          code: 400,
          message: 'Invalid JSON payload received. Unknown name "seed": Cannot find field.',
          status: 'INVALID_ARGUMENT',
        },
      },
    ],
  ],
  [
    'Google',
    'top_p',
    [
      {
        error: {
          code: 400,
          message: 'Invalid value',
          details: [{ fieldViolations: [{ field: 'generation_config.topP' }] }],
        },
      },
    ],
  ],
  ['vLLM', 'logprobs', { object: 'error', message: 'logprobs are not supported by this engine', code: 400 }],
  [
    'a gateway',
    'top_p',
    { error: { message: 'UnsupportedParamsError: openai does not support parameters: [top_p]' } },
  ],
  ['a gateway', 'stop', { message: 'stop sequences are disabled' }],
  ['a gateway that answers with text', 'seed', 'seed: unknown field'],
])('%s may refuse %s in its own words: it is left out, then and later', async (_, name, body, status) => {
  const { server, ask } = await serveRefusing({ [name]: body }, status)
  expect((await ask()).text).toBe('Kneel, mortal.')
  expect(server.requests).toHaveLength(2)
  await ask()
  expect(server.requests).toHaveLength(3)
  const sent = Object.keys(server.requests.at(-1)?.body ?? {})
  const first = Object.keys(server.requests[0]?.body ?? {})
  const without = name === 'logprobs' ? [name, 'top_logprobs'] : [name]
  expect(sent).toEqual(first.filter((each) => !without.includes(each)))
})

test('several are left out one by one', async () => {
  const words = Object.fromEntries(
    ['stop', 'seed', 'top_p', 'stream_options'].map((name) => [name, { error: `${name} is not supported` }]),
  )
  const { server, ask } = await serveRefusing(words)
  await ask()
  expect(server.requests).toHaveLength(5)
})

test('what keeps a model from thinking is left out where it is refused', async () => {
  const words = {
    chat_template_kwargs: { error: { message: 'unexpected keyword argument "enable_thinking"' } },
  }
  const { server, ask } = await serveRefusing(words)
  expect((await ask({}, 'vllm')).text).toBe('Kneel, mortal.')
  expect(server.requests.filter(({ method }) => method === 'POST')).toHaveLength(2)
})

test('a server that streams nothing is asked for the whole', async () => {
  const { server, ask } = await serveRefusing({
    stream: { error: { message: 'bad value', param: 'stream' } },
  })
  expect((await ask()).text).toBe('Kneel, mortal.')
  expect(server.requests.at(-1)?.body).not.toHaveProperty('stream_options')
})

test('of a call that is refused all the same nothing is remembered', async () => {
  let isWell = false
  const server = await startScriptedServer(() =>
    isWell
      ? streamOf('Kneel.')
      : refused(400, { error: 'please stop; seed, temperature and top_p are fine' }),
  )
  cleanUps.push(server.stop)
  const model = openaiCompatible({ baseUrl: `${server.url}/v1`, model: 'm', dialect: 'other' })
  await expect(model.generate(request, { signal })).rejects.toMatchObject({ code: 'model-misconfigured' })
  isWell = true
  await model.generate(request, { signal })
  expect(server.requests.at(-1)?.body).toMatchObject({ stop: ['###'], seed: 7, top_p: 0.9 })
})

test.each<[what: string, status: number, body: unknown]>([
  [
    'too long a prompt',
    400,
    { error: { message: "max_tokens: this model's maximum context length is 4096" } },
  ],
  ['a wrong message', 422, detail('value_error', 'messages', 0, 'role')],
  ['a wrong model', 400, { error: { message: 'no such model', param: 'model' } }],
  ['a status of another kind', 403, { error: 'seed is not allowed' }],
  ['nothing that was sent', 400, { error: 'top_a is not supported' }],
])('%s is no refusal of a parameter', (_, status, body) => {
  expect(refusedParameter({ status, body }, ['max_tokens', 'stop', 'seed', 'top_p'])).toBeUndefined()
})
