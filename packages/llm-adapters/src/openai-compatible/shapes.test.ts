import type { ModelRequest } from '@talking-heads/core'
import { afterEach, describe, expect, test } from 'vitest'
import { requestFor } from '../test/requests.ts'
import {
  doneMark,
  event,
  refused,
  type Sent,
  startScriptedServer,
  stopEvent,
  streamOf,
} from '../test/scripted-server.ts'
import { type OpenAICompatibleOptions, openaiCompatible } from './index.ts'

const cleanUps: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

async function ask(
  sent: string | Sent,
  more: Partial<ModelRequest> = {},
  options: Partial<OpenAICompatibleOptions> = {},
) {
  const server = await startScriptedServer(() => sent)
  cleanUps.push(server.stop)
  const model = openaiCompatible({ baseUrl: `${server.url}/v1`, model: 'm', dialect: 'other', ...options })
  return await model.generate(requestFor('reply', more), { signal: new AbortController().signal })
}

const whole = (message: object, rest: object = {}): string =>
  JSON.stringify({
    object: 'chat.completion',
    choices: [{ index: 0, message, finish_reason: 'stop', ...rest }],
  })
const parts = (...texts: readonly string[]) => texts.map((text) => ({ type: 'text', text }))
const usageEvent = 'data: {"choices":[],"usage":{"prompt_tokens":5,"completion_tokens":3}}\n\n'

describe('an answer that its server could not take apart is a bad one, to be asked for again', () => {
  const words = 'The model produced output that does not match the expected peg-native format'
  test.each<[where: string, sent: string | Sent]>([
    [
      'llama.cpp, in a stream',
      `data: ${JSON.stringify({ error: { code: 500, message: words, type: 'server_error' } })}\n\n`,
    ],
    ['llama.cpp', refused(500, { error: { code: 500, message: words, type: 'server_error' } })],
    [
      'Groq',
      refused(400, {
        error: {
          message: 'Parsing failed. The model generated output that could not be parsed.',
          code: 'output_parse_failed',
        },
      }),
    ],
    [
      'vLLM',
      refused(500, { error: { message: 'unexpected tokens remaining in message header: "x"', code: 500 } }),
    ],
  ])('%s', async (_, sent) => {
    const call = ask(sent)
    await expect(call).rejects.toMatchObject({ code: 'model-bad-answer', retryable: true })
    await expect(call).rejects.toThrow('chat template')
  })
})

describe('an answer is understood', () => {
  test.each<[how: string, sent: string | Sent]>([
    ...(['', 'null', 'None', ' '] as const).map((reason): [string, string] => [
      `whose chunks end for ${JSON.stringify(reason)} until they end`,
      event({ content: 'Kneel,' }, { finish_reason: reason }) +
        event({ content: ' mortal.' }, { finish_reason: reason }) +
        stopEvent,
    ]),
    ['that says of no end but that it is done', event({ content: 'Kneel, mortal.' }) + doneMark],
    ['that says of no end but counts its tokens', event({ content: 'Kneel, mortal.' }) + usageEvent],
    [
      'that says with every chunk that it has ended',
      event({ content: 'Kneel, ' }, { finish_reason: 'stop' }) +
        event({ content: 'mortal.' }, { finish_reason: 'stop' }) +
        doneMark,
    ],
    [
      'that goes on behind its first end',
      event({ content: 'Kneel, ' }, { finish_reason: 'stop' }) + event({ content: 'mortal.' }) + doneMark,
    ],
    ['in parts', event({ content: parts('Kneel, ') }) + event({ content: parts('mort', 'al.') }) + stopEvent],
    [
      'in parts, some of which are thoughts',
      event({ content: [{ type: 'thinking', thinking: parts('Hmm.') }] }) +
        event({ content: [{ type: 'reasoning', text: 'Hmm.' }, ...parts('Kneel, ')] }) +
        event({ content: 'mortal.' }) +
        stopEvent,
    ],
    ['in one piece, in parts', whole({ role: 'assistant', content: parts('Kneel, ', 'mortal.') })],
    ['in one piece without an end', whole({ content: 'Kneel, mortal.' }, { finish_reason: null })],
    ['in one piece that is called a stream', whole({ content: 'Kneel, mortal.' })],
    [
      'in one piece over several lines',
      JSON.stringify(JSON.parse(whole({ content: 'Kneel, mortal.' })), undefined, 2),
    ],
    ['in one piece as an event', `data: ${whole({ content: 'Kneel, mortal.' })}\n\n`],
    ['as a stream that is called JSON', { type: 'application/json', body: streamOf('Kneel, ', 'mortal.') }],
    ['as a stream that is called text', { type: 'text/plain', body: streamOf('Kneel, ', 'mortal.') }],
    ['as JSON a line each', streamOf('Kneel, ', 'mortal.').replaceAll('data: ', '').replaceAll('\n\n', '\n')],
    ['with what keeps the connection alive', `data: \n\ndata: ping\n\n: hi\n\n${streamOf('Kneel, mortal.')}`],
    ['with a notice that is no chunk', `data: {"type":"ping"}\n\n${streamOf('Kneel, mortal.')}`],
  ])('%s', async (_, sent) => {
    expect((await ask(sent)).text).toBe('Kneel, mortal.')
  })

  test.each([
    ['STOP', 'stop'],
    ['end_turn', 'stop'],
    ['eos', 'stop'],
    ['MAX_TOKENS', 'length'],
    ['SAFETY', 'content-filter'],
    ['content_filter', 'content-filter'],
    ['tool_calls', 'other'],
  ])('that ends for %s', async (reason, finishReason) => {
    const sent = event({ content: 'Kneel, mortal.' }) + event({}, { finish_reason: reason })
    expect((await ask(sent)).finishReason).toBe(finishReason)
  })

  test('whose token counts no model can have had', async () => {
    const usage = { prompt_tokens: 2 ** 60, completion_tokens: 1e300, total_tokens: -1 }
    const sent = `${event({ content: 'Kneel.' })}data: ${JSON.stringify({ choices: [], usage })}\n\n`
    expect((await ask(sent)).usage).toEqual({ promptTokens: 0, cachedPromptTokens: 0, completionTokens: 0 })
  })
})

describe('an error where an answer should be', () => {
  const overflow = {
    error: {
      code: 400,
      message: 'request (6009 tokens) exceeds the available context size (4096 tokens), try increasing it',
      type: 'exceed_context_size_error',
    },
  }
  test.each<[what: string, sent: string, code: string, retryable: boolean]>([
    ['as it is', JSON.stringify(overflow), 'model-overflow', false],
    ['as an event', `data: ${JSON.stringify(overflow)}\n\n`, 'model-overflow', false],
    ['as an event of its own name', 'event: error\ndata: {"message":"busy"}\n\n', 'model-unavailable', true],
    ['behind text', event({ content: 'Kn' }) + JSON.stringify(overflow), 'model-overflow', false],
    [
      'of a key',
      'data: {"error":{"message":"no","code":"invalid_api_key"}}\n\n',
      'model-misconfigured',
      false,
    ],
    [
      'of a limit',
      'data: {"error":{"type":"rate_limit_error","message":"slow"}}\n\n',
      'model-unavailable',
      true,
    ],
    ['that is a text', 'data: {"error":"out of memory"}\n\n', 'model-unavailable', true],
    [
      'of a window that slots share',
      'data: {"error":{"code":500,"message":"Context size has been exceeded.","type":"server_error"}}\n\n',
      'model-unavailable',
      true,
    ],
    [
      'as the reason of its end',
      event({ content: 'Kn' }) + event({}, { finish_reason: 'error' }),
      'model-bad-answer',
      true,
    ],
  ])('%s is told as what it is', async (_, sent, code, retryable) => {
    await expect(ask(sent)).rejects.toMatchObject({ code, retryable })
  })
})

describe('a refusal', () => {
  const google = (message: string) => [{ error: { code: 429, message, status: 'RESOURCE_EXHAUSTED' } }]
  test.each<[what: string, sent: Sent, error: object]>([
    [
      'of Google at a limit of a minute is a passing one',
      refused(429, google('You exceeded your current quota, please check your plan and billing details.')),
      { code: 'model-unavailable', retryable: true },
    ],
    [
      'that says in its words when to come back',
      refused(429, google('Quota exceeded. Please retry in 34.5s.')),
      { code: 'model-unavailable', retryable: true, retryAfterMs: 34_500 },
    ],
    [
      'that says in a member when to come back',
      refused(429, { error: { message: 'Quota', details: [{ retryDelay: '12s' }] } }),
      { retryable: true, retryAfterMs: 12_000 },
    ],
    [
      'of so many requests a minute',
      refused(429, {
        error: { message: 'Rate limit reached on requests per min (RPM). Try again in 6m0s.' },
      }),
      { retryable: true, retryAfterMs: 360_000 },
    ],
    [
      'of an empty account is final',
      refused(429, { error: { message: 'You exceeded your current quota', code: 'insufficient_quota' } }),
      { code: 'model-unavailable', retryable: false },
    ],
    [
      'for want of money is final',
      refused(402, { error: { message: 'Insufficient Balance' } }),
      { code: 'model-unavailable', retryable: false },
    ],
    [
      'that asks for longer than a timer holds is bounded',
      refused(429, { error: 'slow down' }, { 'retry-after': '99999999999' }),
      { retryable: true, retryAfterMs: 86_400_000 },
    ],
    [
      'for a window that slots share is a passing one',
      refused(500, {
        error: { code: 500, message: 'Context size has been exceeded.', type: 'server_error' },
      }),
      { code: 'model-unavailable', retryable: true },
    ],
    [
      'of a gateway that tells how long the prompt was is an overflow',
      refused(500, {
        error: { message: 'rpc error: request (6009 tokens) exceeds the available context size' },
      }),
      { code: 'model-overflow' },
    ],
  ])('%s', async (_, sent, error) => {
    await expect(ask(sent)).rejects.toMatchObject(error)
  })

  test('keeps its status where its words are no JSON', async () => {
    const sent = { status: 502, type: 'text/html', body: '<html>Bad gateway</html>' }
    await expect(ask(sent)).rejects.toMatchObject({ code: 'model-unavailable', retryable: true })
  })
})

test.each([301, 302, 307, 308])('a redirect by %i is not followed, and named', async (status) => {
  const other = await startScriptedServer(() => streamOf('Kneel.'))
  cleanUps.push(other.stop)
  const headers = { location: `${other.url}/v1/chat/completions?key=secret` }
  const call = ask({ status, headers, body: '' })
  await expect(call).rejects.toMatchObject({ code: 'model-misconfigured', retryable: false })
  await expect(call).rejects.toThrow(`redirects to ${other.url}/v1/chat/completions (${status})`)
  await expect(call).rejects.not.toThrow('secret')
  expect(other.requests).toHaveLength(0)
})
