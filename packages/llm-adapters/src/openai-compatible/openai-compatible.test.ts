import { setImmediate } from 'node:timers/promises'
import { type Clock, type ModelRequest, systemClock, TalkingHeadsError } from '@talking-heads/core'
import { freePort } from '@talking-heads/test-support'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Fault, type FaultServer, startFaultServer } from '../test/fault-server.ts'
import { requestFor } from '../test/requests.ts'
import { listModels, type OpenAICompatibleOptions, openaiCompatible } from './index.ts'

let server: FaultServer
beforeAll(async () => {
  server = await startFaultServer()
})
afterAll(() => server.stop())
// Whatever went wrong, the connection is gone: else this hook runs into its time-out.
afterEach(() => server.allClosed())

const request = requestFor('reply', {
  topP: 0.73,
  topK: 30,
  repetitionPenalty: 1.18,
  stop: ['\n'],
  seed: 7,
})
const patient = () => new AbortController().signal

function ask(fault: Fault, options: Partial<OpenAICompatibleOptions> = {}, more: Partial<ModelRequest> = {}) {
  const model = openaiCompatible({ baseUrl: server.baseUrl(fault), model: 'x', dialect: 'other', ...options })
  return model.generate({ ...request, ...more }, { signal: patient() })
}

async function failure(of: Promise<unknown>): Promise<TalkingHeadsError> {
  const error = await of.then(
    (value) => new Error(`it answered ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  )
  if (TalkingHeadsError.is(error)) return error
  throw error
}

describe('a good answer', () => {
  test('comes whole and piece by piece, with its token counts', async () => {
    const pieces: string[] = []
    const model = openaiCompatible({
      baseUrl: `${server.baseUrl('fine')}/`,
      model: 'llama2:70b-chat',
      dialect: 'other',
    })
    const options = { signal: patient(), onText: (delta: string) => pieces.push(delta) }
    expect(await model.generate(request, options)).toEqual({
      text: 'RES: Bow lower.',
      finishReason: 'stop',
      usage: { promptTokens: 50, cachedPromptTokens: 0, completionTokens: 4 },
    })
    expect(pieces).toEqual(['RES: Bow', ' lower.'])
    expect(model.modelId).toBe('llama2:70b-chat')
  })

  test('counts cached tokens where the server tells them', async () => {
    expect((await ask('cached')).usage.cachedPromptTokens).toBe(40)
    expect((await ask('llama-cpp cache')).usage.cachedPromptTokens).toBe(30)
  })

  test('brings log-probabilities', async () => {
    const { logprobs } = await ask('logprobs', {}, { topLogprobs: 1 })
    expect(logprobs).toEqual([
      { token: '-', logprob: -0.1, top: [{ token: '-', logprob: -0.1 }] },
      { token: '2', logprob: -0.2, top: [{ token: '2', logprob: -0.2 }] },
    ])
    expect(server.requests.at(-1)?.body).toMatchObject({ logprobs: true, top_logprobs: 1 })
  })

  test.each([
    ['thinking', 'No.'],
    ['no done mark', 'Whole.'],
    ['cut behind the end', 'Whole.'],
    ['duplicate chunks', 'Once.'],
    ['late text', 'Enough. No, wait!'],
    ['whole without an end', 'RES: And then'],
    ['no finish reason', 'RES: And then'],
  ] as const)('%s: %s', async (fault, text) => {
    expect((await ask(fault)).text).toBe(text)
  })

  test('may come in one piece, though it was asked for as a stream', async () => {
    const { text, usage } = await ask('whole')
    expect({ text, ...usage }).toMatchObject({ text: 'RES: Whole.', completionTokens: 4 })
  })

  test('does not wait long for token counts that never come', async () => {
    const waits: number[] = []
    const clock: Clock = {
      now: () => 0,
      after(ms, run) {
        waits.push(ms)
        return systemClock.after(ms, run)
      },
    }
    expect((await ask('hangs after the end', { clock })).text).toBe('Whole.')
    // The timer that was set last is the one for what comes behind the end.
    expect(waits.at(-1)).toBeLessThanOrEqual(5_000)
  })
})

describe('what is sent', () => {
  test('is the request, and by default no setting that some servers refuse', async () => {
    await ask('fine', { apiKey: 'sk-secret' })
    expect(server.requests.at(-1)?.body).toEqual({
      model: 'x',
      messages: request.messages,
      max_tokens: 128,
      temperature: 0.9,
      top_p: 0.73,
      seed: 7,
      stream: true,
      stream_options: { include_usage: true },
    })
    expect(server.requests.at(-1)?.headers.authorization).toBe('Bearer sk-secret')
  })

  test.each([
    ['anna:s3cret@', 'Basic YW5uYTpzM2NyZXQ='],
    ['s3cret@', 'Basic czNjcmV0Og=='],
    ['anna:p%40ss%C3%A9@', 'Basic YW5uYTpwQHNzw6k='],
    ['anna:100%@', 'Basic YW5uYToxMDAl'],
    ['', undefined],
  ])('with "%s" in the address has the authorization %s', async (credentials, authorization) => {
    const baseUrl = server.baseUrl('fine').replace('//', `//${credentials}`)
    expect((await ask('fine', { baseUrl })).text).toBe('RES: Bow lower.')
    expect(server.requests.at(-1)?.headers.authorization).toBe(authorization)
    await ask('fine', { baseUrl, apiKey: 'sk-secret' })
    expect(server.requests.at(-1)?.headers.authorization).toBe('Bearer sk-secret')
  })

  test.each(['/', '//', '/chat/completions', '/chat/completions/', '/completions', '/models'])(
    'goes to the same place where the address ends in %s',
    async (end) => {
      await ask('fine', { baseUrl: `${server.baseUrl('fine')}${end}?api-version=1` })
      expect(server.requests.at(-1)?.path).toBe('/fine/v1/chat/completions?api-version=1')
    },
  )

  test('takes nothing from the environment', async () => {
    vi.stubEnv('OPENAI_API_KEY', 'sk-of-somebody')
    vi.stubEnv('OPENAI_ORG_ID', 'org')
    vi.stubEnv('OPENAI_CUSTOM_HEADERS', 'x-token: 1')
    await ask('fine')
    vi.unstubAllEnvs()
    const { headers } = server.requests.at(-1) ?? {}
    const own = Object.keys(headers ?? {}).filter((name) => /^(?:x-|openai-|authorization)/.test(name))
    expect(own).toEqual([])
  })
})

describe('a failure', () => {
  const silent = { firstTokenMs: 60 }
  const stalled = { firstTokenMs: 10_000, idleMs: 60 }

  test.each([
    ['hangs before headers', 'model-timeout', true, 'begun to answer within 60 ms'],
    ['hangs after headers', 'model-timeout', true, 'begun to answer within 60 ms'],
    ['hangs after text', 'model-timeout', true, 'silent for 60 ms'],
    ['one byte at a time', 'model-timeout', true, 'begun to answer within 60 ms'],
    ['cut in the middle', 'model-bad-answer', true, 'broke'],
    ['neither finish reason nor done mark', 'model-bad-answer', true, 'broke off'],
    ['429', 'model-unavailable', true, 'slow down'],
    ['no quota', 'model-unavailable', false, 'no quota left'],
    ['500', 'model-unavailable', true, '(500). It said: oh no'],
    ['loading', 'model-unavailable', true, 'Loading model'],
    ['401', 'model-misconfigured', false, 'API key'],
    ['404', 'model-misconfigured', false, "the model's name and the base URL"],
    ['vllm overflow', 'model-overflow', false, '4096'],
    ['llama-cpp overflow', 'model-overflow', false, 'fewer lines'],
    ['openai overflow', 'model-overflow', false, 'fewer lines'],
    ['completes only', 'model-misconfigured', false, 'set a chat or instruct model'],
    ['wrong parameter', 'model-misconfigured', false, 'the dialect'],
    ['error in the stream', 'model-unavailable', true, 'worker died'],
    ['bad json', 'model-bad-answer', true, 'not JSON'],
    ['not an object', 'model-bad-answer', true, 'answered nothing'],
    ['odd members', 'model-bad-answer', true, ''],
    ['bad utf-8', 'model-bad-answer', true, 'UTF-8'],
    ['empty', 'model-bad-answer', true, 'answered nothing'],
    ['empty body', 'model-bad-answer', true, 'broke off'],
    ['ten megabytes', 'model-bad-answer', false, '4194304 bytes'],
    ['endless', 'model-bad-answer', true, 'characters'],
    ['wrong role', 'model-bad-answer', true, '"user"'],
    ['web page', 'model-misconfigured', false, 'a web page; correct the base URL'],
    ['whole and empty', 'model-bad-answer', true, 'answered nothing'],
    ['whole in a wrong role', 'model-bad-answer', true, '"user"'],
    ['whole ten megabytes', 'model-bad-answer', false, '4194304 bytes'],
    ['whole with an error in it', 'model-unavailable', true, 'worker died'],
    ['whole but cut', 'model-bad-answer', true, 'broke'],
    ['whole but not JSON', 'model-bad-answer', true, 'not JSON'],
    ['some other JSON', 'model-misconfigured', false, 'correct the base URL'],
  ] as const)('%s: %s', async (fault, code, retryable, told) => {
    const hanging = fault === 'hangs after text' ? stalled : silent
    const timeouts = code === 'model-timeout' ? hanging : {}
    const error = await failure(ask(fault, { timeouts }))
    expect({ code: error.code, retryable: error.retryable }).toEqual({ code, retryable })
    expect(error.message).toContain(told)
  })

  test('tells when to come back', async () => {
    expect((await failure(ask('429'))).retryAfterMs).toBe(7_000)
  })

  test('never quotes the key', async () => {
    const error = await failure(ask('401', { apiKey: 'sk-secret' }))
    expect(error.message).not.toContain('sk-secret')
    expect(error.message).toContain('check the API key')
    expect((await failure(ask('401'))).message).toContain('set the API key')
  })

  test('never quotes what stands for the key, nor user and password of the address', async () => {
    const baseUrl = server.baseUrl('echoes secrets').replace('//', '//anna:s3%20cret@')
    const error = await failure(ask('echoes secrets', { baseUrl: `${baseUrl}?token=t0ken` }))
    expect(error.message).toContain('check user and password in the base URL')
    expect(error.message).not.toMatch(/anna|s3.{0,3}cret|t0ken|YW5uYT|sk-/)
  })

  test('refused: names the address', async () => {
    const baseUrl = `http://127.0.0.1:${await freePort()}/v1`
    const error = await failure(ask('fine', { baseUrl }))
    expect(error).toMatchObject({ code: 'model-unavailable', retryable: true })
    expect(error.message).toContain(`${baseUrl} (ECONNREFUSED)`)
  })

  test('takes no longer than the whole call may', async () => {
    const error = await failure(ask('one byte at a time', { timeouts: { totalMs: 60 } }))
    expect(error.message).toContain('finished within 60 ms')
  })

  test('of an address is told at once', () => {
    expect(() => openaiCompatible({ baseUrl: 'localhost:1234', model: 'x' })).toThrow(
      'the base URL "localhost:1234"',
    )
    const withPassword = () => openaiCompatible({ baseUrl: 'ftp://anna:s3cret@host', model: 'x' })
    expect(withPassword).toThrow('the base URL "ftp://host"')
  })
})

describe('an abort', () => {
  test.each(['hangs before headers', 'hangs after text', 'endless'] as const)(
    'ends a call that %s',
    async (fault) => {
      const controller = new AbortController()
      const model = openaiCompatible({ baseUrl: server.baseUrl(fault), model: 'x', dialect: 'other' })
      const before = server.requests.length
      const call = failure(
        model.generate(request, { signal: controller.signal, onText: () => controller.abort() }),
      )
      if (fault === 'hangs before headers') {
        await expect.poll(() => server.requests.length).toBeGreaterThan(before)
        controller.abort('gone')
      }
      expect(await call).toMatchObject({ code: 'aborted', retryable: false })
    },
  )

  test('before the call asks nobody', async () => {
    const before = server.requests.length
    const model = openaiCompatible({ baseUrl: server.baseUrl('fine'), model: 'x', dialect: 'other' })
    const call = model.generate(request, { signal: AbortSignal.abort() })
    expect((await failure(call)).code).toBe('aborted')
    expect(server.requests.length).toBe(before)
  })

  test('leaves no timer, no listener and no unhandled rejection', async () => {
    const unhandled: unknown[] = []
    const keep = (reason: unknown) => unhandled.push(reason)
    process.on('unhandledRejection', keep)
    const controller = new AbortController()
    const removed = vi.spyOn(controller.signal, 'removeEventListener')
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    const before = timers()
    const model = openaiCompatible({
      baseUrl: server.baseUrl('hangs after text'),
      model: 'x',
      dialect: 'other',
    })
    const call = model.generate(request, { signal: controller.signal, onText: () => controller.abort() })
    expect((await failure(call)).code).toBe('aborted')
    await server.allClosed()
    expect(removed).toHaveBeenCalled()
    await setImmediate()
    expect(timers()).toBeLessThanOrEqual(before)
    expect(unhandled).toEqual([])
    process.off('unhandledRejection', keep)
  })
})

describe('the list of models', () => {
  const list = (fault: Fault, signal = patient()) => listModels({ baseUrl: server.baseUrl(fault), signal })

  test('holds their names', async () => {
    expect(await list('models')).toEqual(['llama2:7b-chat', 'phi'])
  })

  test.each([
    ['web page', 'model-misconfigured'],
    ['no list', 'model-bad-answer'],
    ['401', 'model-misconfigured'],
    ['500', 'model-unavailable'],
  ] as const)('%s: %s', async (fault, code) => {
    expect((await failure(list(fault))).code).toBe(code)
  })

  test('is waited for no longer than the caller likes', async () => {
    expect((await failure(list('hangs before headers', AbortSignal.timeout(50)))).code).toBe('aborted')
  })
})

test('without the API’s client the first call says how to install it', async () => {
  vi.resetModules()
  vi.doMock('openai', () => {
    throw new Error('Cannot find package')
  })
  const without = await import('./index.ts')
  const baseUrl = server.baseUrl('fine')
  const calls = [
    without.openaiCompatible({ baseUrl, model: 'x' }).generate(request, { signal: patient() }),
    without.listModels({ baseUrl, signal: patient() }),
  ]
  for (const call of calls) {
    const { code, message } = await failure(call)
    expect(code).toBe('model-misconfigured')
    expect(message).toContain('npm install openai@7')
  }
  vi.doUnmock('openai')
})
