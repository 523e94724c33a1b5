import { afterEach, describe, expect, test } from 'vitest'
import { requestFor } from '../test/requests.ts'
import {
  doneMark,
  event,
  lengthEvent,
  refused,
  startScriptedServer,
  streamOf,
} from '../test/scripted-server.ts'
import { inspectServer, openaiCompatible } from './index.ts'

const cleanUps: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

const { signal } = new AbortController()
const ok = (body: unknown) => refused(200, body)

/** A server that answers by path, and says a line to every question. */
async function serve(answers: Readonly<Record<string, unknown>>, line = streamOf('Kneel.')) {
  const server = await startScriptedServer(({ method, path }) => {
    if (method === 'POST') return line
    return path in answers ? ok(answers[path]) : refused(404, { error: 'no such path' })
  })
  cleanUps.push(server.stop)
  return server
}

const listOf = (entry: object) => ({ object: 'list', data: [{ id: 'm', ...entry }] })

describe('a model’s window', () => {
  test.each<[where: string, answers: Readonly<Record<string, unknown>>, tokens: number | undefined]>([
    ['vLLM’s list', { '/v1/models': listOf({ owned_by: 'vllm', max_model_len: 8_192 }) }, 8_192],
    [
      'llama.cpp’s list',
      { '/v1/models': listOf({ owned_by: 'llamacpp', meta: { n_ctx: 2_048, n_ctx_train: 9 } }) },
      2_048,
    ],
    [
      'llama.cpp’s settings, which are a slot’s',
      {
        '/v1/models': listOf({ owned_by: 'llamacpp', meta: { n_ctx: 8_192 } }),
        '/props': { default_generation_settings: { n_ctx: 2_048 }, total_slots: 4 },
      },
      2_048,
    ],
    [
      'LM Studio’s own list',
      {
        '/v1/models': listOf({ owned_by: 'organization_owner' }),
        '/api/v0/models': listOf({ loaded_context_length: 4_096, max_context_length: 32_768 }),
      },
      4_096,
    ],
    ['a gateway’s list', { '/v1/models': listOf({ context_length: 16_384 }) }, 16_384],
    [
      'what it was trained for',
      { '/v1/models': listOf({ owned_by: 'llamacpp', meta: { n_ctx_train: 4_096 } }) },
      undefined,
    ],
    ['nothing', { '/v1/models': listOf({ max_model_len: 'many' }) }, undefined],
  ])('is learnt from %s', async (_, answers, tokens) => {
    const server = await serve(answers)
    const baseUrl = `${server.url}/v1`
    expect((await inspectServer({ baseUrl, signal })).windows).toEqual(
      tokens === undefined ? undefined : { m: tokens },
    )
    const model = openaiCompatible({ baseUrl, model: 'm' })
    expect(model.windowTokens?.()).toBeUndefined()
    await model.generate(requestFor('reply'), { signal })
    expect(model.windowTokens?.()).toBe(tokens)
  })

  test('may be told, and a server whose dialect is named is not asked for it', async () => {
    const server = await serve({})
    const options = {
      baseUrl: `${server.url}/v1`,
      model: 'm',
      dialect: 'llama-cpp',
      windowTokens: 2_048,
    } as const
    const model = openaiCompatible(options)
    await model.generate(requestFor('reply'), { signal })
    expect(server.requests.map(({ method }) => method)).toEqual(['POST'])
    expect(model.windowTokens?.()).toBe(2_048)
  })

  test('leaves room for thoughts beside prompt and answer, and no more than that', async () => {
    const server = await serve({ '/v1/models': listOf({ owned_by: 'vllm', max_model_len: 1_000 }) })
    const model = openaiCompatible({ baseUrl: `${server.url}/v1`, model: 'm', thoughtTokens: 4_000 })
    await model.generate(requestFor('reply'), { signal })
    const tokens = Number(server.requests.at(-1)?.body.max_tokens)
    expect(tokens).toBeGreaterThan(800)
    expect(tokens).toBeLessThan(1_000)
  })
})

describe('an answer that ends for length', () => {
  const cut = (promptTokens: number, completionTokens: number, text = 'I was about') =>
    event({ content: text }) +
    lengthEvent +
    `data: ${JSON.stringify({ choices: [], usage: { prompt_tokens: promptTokens, completion_tokens: completionTokens } })}\n\n` +
    doneMark
  const ask = async (line: string, window?: number, stop: readonly string[] = []) => {
    const entry = window === undefined ? {} : { max_model_len: window }
    const server = await serve({ '/v1/models': listOf(entry) }, line)
    const model = openaiCompatible({ baseUrl: `${server.url}/v1`, model: 'm' })
    return await model.generate(requestFor('reply', { stop }), { signal })
  }

  test.each([
    ['before its limit was ended by the window', undefined],
    ['at the end of a window that is known was ended by it', 1_004],
  ])('%s: the prompt was too long', async (_, window) => {
    const call = ask(cut(1_000, 4), window)
    await expect(call).rejects.toMatchObject({ code: 'model-overflow', retryable: false })
    await expect(call).rejects.toThrow('after 4 of 128 tokens')
  })

  test.each([
    ['at its limit', cut(1_000, 128), undefined],
    ['where nobody counts', cut(0, 0), undefined],
    ['before its limit in a window that has room, by a limit of the server’s', cut(1_000, 64), 4_096],
  ])('%s is cut, and an answer', async (_, line, window) => {
    expect(await ask(line, window)).toMatchObject({ text: 'I was about', finishReason: 'length' })
  })

  test('behind a whole line is that line', async () => {
    expect(await ask(cut(1_000, 9, 'Kneel.\nODIN: n'), undefined, ['\n'])).toMatchObject({
      text: 'Kneel.',
      finishReason: 'stop',
    })
  })
})
