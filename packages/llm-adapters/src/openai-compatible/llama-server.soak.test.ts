import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ModelRequest } from '@talking-heads/core'
import { modelSuite } from '@talking-heads/core/testing'
import {
  buildLlamaServer,
  type LlamaCpp,
  type LlamaServer,
  startLlamaServer,
} from '@talking-heads/test-support'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, test } from 'vitest'
import { requestFor } from '../test/requests.ts'
import { findServer, type OpenAICompatibleOptions, openaiCompatible } from './index.ts'

const modelPath = fileURLToPath(new URL('../../fixtures/tiny-gods.q8_0.gguf', import.meta.url))
/** Long enough to build it on two cores. */
const buildMs = 3 * 60 * 60 * 1_000
const patiently = () => ({ signal: new AbortController().signal })

let llamaCpp: LlamaCpp
beforeAll(async () => {
  llamaCpp = await buildLlamaServer()
}, buildMs)

/** A server for one test. */
async function serve(...args: readonly string[]): Promise<LlamaServer> {
  const server = await startLlamaServer(llamaCpp, { modelPath, args })
  onTestFinished(server.stop)
  await server.ready()
  return server
}

const adapted = ({ baseUrl }: LlamaServer, more: Partial<OpenAICompatibleOptions> = {}) =>
  openaiCompatible({ baseUrl, model: 'tiny-gods', ...more })

/** Sends more with each question than the adapter does. */
const asking =
  (more: object): typeof fetch =>
  (input, init) => {
    if (typeof init?.body !== 'string') return fetch(input, init)
    return fetch(input, { ...init, body: JSON.stringify({ ...JSON.parse(init.body), ...more }) })
  }

const reply = (text: string, more: Partial<ModelRequest> = {}) =>
  requestFor('reply', {
    messages: [
      {
        role: 'system',
        content: 'You play ZEUS in a chatroom. Answer with one sentence after the mark RES:',
      },
      { role: 'user', content: `NPC#C0FFE1: ${text}` },
    ],
    maxTokens: 128,
    topP: 0.73,
    topK: 30,
    repetitionPenalty: 1.18,
    stop: ['\n'],
    seed: 7,
    ...more,
  })

describe('llama-server', () => {
  let server: LlamaServer
  beforeAll(async () => {
    server = await startLlamaServer(llamaCpp, { modelPath, args: ['--parallel', '2', '--ctx-size', '8192'] })
    await server.ready()
  })
  afterAll(() => server.stop())

  modelSuite({
    caseTimeoutMs: 50_000,
    runner: { describe, it: (name, body) => it(name, body) },
    open: async () => ({ model: adapted(server), released: server.idle }),
    cannot: {
      say: 'a model says what it likes',
      echo: 'a model says what it likes',
      obey: 'what it says cannot be chosen; tested below',
      count: 'its words are no tokens; tested below',
      hang: 'it always answers; tested below',
      stream: 'it does not fall silent; tested below',
      fail: 'it does not fail when it is told to; tested below',
      'retry-after': 'it never says when to come back',
      rubbish: 'it sends none',
    },
  })

  test('is recognised, at either address, with the window of one slot', async () => {
    for (const baseUrl of [server.baseUrl, server.baseUrl.replace('/v1', '')]) {
      const found = await findServer({ baseUrl, ...patiently() })
      expect(found).toMatchObject({ state: 'ready', dialect: 'llama-cpp' })
      expect(Object.values(found.state === 'ready' ? (found.windows ?? {}) : {})).toEqual([4_096])
    }
  })

  test('ends an answer at its first line break, and at maxTokens, and says so', async () => {
    const model = adapted(server)
    const line = await model.generate(reply('who are you?'), patiently())
    expect(line.text).toMatch(/[a-z]{2,} [a-z]+/)
    expect(line).toMatchObject({ finishReason: 'stop', text: expect.not.stringContaining('\n') })
    const cut = await model.generate(reply('who are you?', { maxTokens: 3 }), patiently())
    expect(cut).toMatchObject({ finishReason: 'length', usage: { completionTokens: 3 } })
  })

  test('tells what it read afresh of a prompt that goes on', async () => {
    const model = adapted(server)
    const lines = Array.from({ length: 12 }, (_, at) => `line ${at} about thunder and wine`)
    const ask = (count: number) =>
      model.generate(reply(lines.slice(0, count).join(' '), { maxTokens: 1 }), patiently())
    await ask(8)
    const readBefore = await server.metric('prompt_tokens_total')
    const { usage } = await ask(12)
    const afresh = usage.promptTokens - usage.cachedPromptTokens
    expect(afresh).toBeLessThan(0.5 * usage.promptTokens)
    expect((await server.metric('prompt_tokens_total')) - readBefore).toBe(afresh)
  })

  test('computes nothing for a call that was ended in the middle of its answer', async () => {
    const abort = new AbortController()
    const request = reply('tell me everything', { maxTokens: 4_000, stop: [] })
    const call = adapted(server).generate(request, { signal: abort.signal, onText: () => abort.abort() })
    await expect(call).rejects.toMatchObject({ code: 'aborted' })
    await server.idle()
  })

  test('that stands still is given up as silent, and speaks again once it goes on', async () => {
    const timeouts = { firstTokenMs: 500, idleMs: 500, totalMs: 2_000 }
    const model = adapted(server, { timeouts, dialect: 'llama-cpp' })
    process.kill(server.process.pid, 'SIGSTOP')
    const call = model.generate(reply('and then?'), patiently())
    await expect(call).rejects.toMatchObject({ code: 'model-timeout', retryable: true })
    process.kill(server.process.pid, 'SIGCONT')
    await server.idle()
    expect((await adapted(server).generate(reply('hail'), patiently())).text).toMatch(/\p{L}/u)
  })

  test('has no room for a prompt beyond its window, and says so', async () => {
    const call = adapted(server).generate(reply('thunder and wine '.repeat(1_500)), patiently())
    await expect(call).rejects.toMatchObject({ code: 'model-overflow', retryable: false })
  })
})

test('a llama-server whose slots share one window is short of room for a while, which is no overflow', async () => {
  const server = await serve('--parallel', '4', '--ctx-size', '1024', '--kv-unified')
  const model = adapted(server, { fetch: asking({ ignore_eos: true }) })
  const long = (at: number) => reply(`${at} ${'thunder and wine '.repeat(40)}`, { maxTokens: 600, stop: [] })
  const calls = await Promise.allSettled([0, 1, 2, 3].map((at) => model.generate(long(at), patiently())))
  const failures = calls.flatMap((call) => (call.status === 'rejected' ? [call.reason] : []))
  expect(failures.map(({ code, retryable }) => ({ code, retryable }))).toEqual(
    failures.map(() => ({ code: 'model-unavailable', retryable: true })),
  )
  expect(failures.length).toBeGreaterThan(0)
  expect((await model.generate(reply('hail'), patiently())).text).toMatch(/\p{L}/u)
})

test('a llama-server with a key lets nobody else in', async () => {
  const server = await serve('--api-key', 'sk-of-this-test')
  const { baseUrl } = server
  const stateFor = async (apiKey?: string) => (await findServer({ baseUrl, apiKey, ...patiently() })).state
  expect([await stateFor(), await stateFor('sk-of-another'), await stateFor('sk-of-this-test')]).toEqual([
    'locked',
    'locked',
    'ready',
  ])
  await expect(adapted(server).generate(reply('hail'), patiently())).rejects.toMatchObject({
    code: 'model-misconfigured',
  })
  const { text } = await adapted(server, { apiKey: 'sk-of-this-test' }).generate(reply('hail'), patiently())
  expect(text).toMatch(/\p{L}/u)
})

test('a llama-server that loads its model is loading, and then ready', async () => {
  // So large a window takes it a moment.
  const server = await startLlamaServer(llamaCpp, {
    modelPath,
    args: ['--parallel', '1', '--ctx-size', '400000'],
  })
  onTestFinished(server.stop)
  const { baseUrl } = server
  expect(await findServer({ baseUrl, ...patiently() })).toMatchObject({ state: 'loading' })
  await expect(adapted(server).generate(reply('hail'), patiently())).rejects.toMatchObject({
    code: 'model-unavailable',
    retryable: true,
  })
  await server.ready()
  expect(await findServer({ baseUrl, ...patiently() })).toMatchObject({ state: 'ready' })
})

/** Chat templates of models that think, and how those begin and end a thought, where tiny-gods can be made to. */
const thinkers: Readonly<Record<string, readonly [opens: string, closes: string]>> = {
  'Qwen-Qwen3-0.6B': ['<think>', '</think>'],
  'Qwen3.5-4B': ['', '</think>'],
  'Qwen-QwQ-32B': ['', '</think>'],
  'deepseek-ai-DeepSeek-R1-Distill-Llama-8B': ['', '</think>'],
  'deepseek-ai-DeepSeek-V3.2': ['', '</think>'],
  'openai-gpt-oss-120b': [
    '<|channel|>analysis<|message|>',
    '<|end|><|start|>assistant<|channel|>final<|message|>',
  ],
  'mistralai-Ministral-3-14B-Reasoning-2512': ['[THINK]', '[/THINK]'],
  'HuggingFaceTB-SmolLM3-3B': ['<think>', '</think>'],
  'google-gemma-4-31B-it': ['<|channel>thought', '<channel|>'],
  'GLM-4.6': ['<think>', '</think>'],
  'Kimi-K2-Thinking': ['<think>', '</think>'],
}
const questions = ['who are you?', 'tell me of thunder', 'I burnt an offering for you']

describe.each(Object.entries(thinkers))(
  'beside a llama-server with the chat template of %s',
  (name, tags) => {
    const template = () => ['--chat-template-file', join(llamaCpp.templates, `${name}.jinja`)]

    /** The template promises thoughts, and none come, or nothing says where they end. */
    test('a model that does not think speaks, or is told of as one whose answers cannot be read', async () => {
      const model = adapted(await serve(...template()))
      for (const text of questions) {
        const answer = await model.generate(reply(text), patiently()).catch((error) => error)
        if (name.includes('gpt-oss'))
          expect(answer).toMatchObject({ code: 'model-bad-answer', retryable: true })
        else expect(answer.text, text).toMatch(/\p{L}{2,}/u)
      }
    })

    test('a model that thinks speaks, and none of its thoughts are heard', async () => {
      const [opens, closes] = tags.map((tag) => JSON.stringify(tag))
      const grammar = `root ::= ${opens} "\\nHmm, a mortal.\\n\\nWhat now?\\n" ${closes} "RES: " [A-Z] [a-z ,']{8,60} "."`
      const model = adapted(await serve(...template()), { fetch: asking({ grammar }) })
      for (const text of questions) {
        const answer = await model.generate(reply(text), patiently())
        expect(answer.text.trim()).toMatch(/^RES: [A-Z][a-z ,']{8,60}\.$/)
      }
    })
  },
)
