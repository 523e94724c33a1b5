import type { RequestListener } from 'node:http'
import type { ModelRequest } from '@talking-heads/core'
import { createManualClock } from '@talking-heads/core/testing'
import { freePort } from '@talking-heads/test-support'
import { describe, expect, onTestFinished, test } from 'vitest'
import { json, listing, loading, serveModel } from '../test/model-server.ts'
import { readConfig } from './config.ts'
import { chooseModel, type ModelEvents } from './model.ts'

const chunk = (delta: object, rest: object = {}) =>
  `data: ${JSON.stringify({ object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason: null, ...rest }] })}\n\n`

/** A server that lists models and answers each call with the name of the model that was asked, for 60 tokens. */
function serveModels(...ids: readonly string[]): Promise<string> {
  return serveModel(async (request, response) => {
    if (request.method === 'GET') return listing(...ids)(request, response)
    let body = ''
    for await (const part of request) body += part
    const usage = { prompt_tokens: 50, completion_tokens: 10 }
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(chunk({ content: JSON.parse(body).model }) + chunk({}, { finish_reason: 'stop' }))
    response.end(`data: ${JSON.stringify({ choices: [], usage })}\n\ndata: [DONE]\n\n`)
  })
}

async function choose(environment: Readonly<Record<string, string>>, events: ModelEvents = {}) {
  const read = readConfig(environment)
  if (!read.ok) throw new Error(read.faults.join('\n'))
  const { model, description, infoFor, close } = await chooseModel(read.config, events)
  onTestFinished(close)
  const ask = async (purpose: ModelRequest['purpose']) => {
    const about = { purpose: 'genesis', names: [] } as const
    const messages = [{ role: 'user', content: 'hail' }] as const
    const request = { purpose, room: 'agora', messages, maxTokens: 9, temperature: 0, about }
    return await model.generate(request, { signal: new AbortController().signal })
  }
  return { model, description, infoFor, ask }
}

describe('an endpoint', () => {
  test('is asked for a chat model; the line says what else there is', async () => {
    const url = await serveModels('nomic-embed-text', 'phi', 'llama2:7b-chat', 'a', 'b', 'c')
    const { model, description } = await choose({ LLM_BASE_URL: url })
    expect(model.modelId).toBe('llama2:7b-chat')
    expect(description).toBe(
      `llama2:7b-chat at ${url} (LLM_MODEL may also be nomic-embed-text, phi, a, b or 1 more)`,
    )
  })

  test('has a model for each purpose, where these are named', async () => {
    const url = await serveModels('big', 'small', 'middling')
    const { ask } = await choose({
      LLM_BASE_URL: url,
      LLM_MODEL: 'big',
      LLM_MOOD_MODEL: 'small',
      LLM_GENESIS_MODEL: 'middling',
    })
    const texts = await Promise.all((['reply', 'mood', 'genesis', 'memory'] as const).map(ask))
    expect(texts.map(({ text }) => text)).toEqual(['big', 'small', 'middling', 'small'])
  })

  test('that lists another model than the one named is said to', async () => {
    const url = await serveModels('phi')
    expect((await choose({ LLM_BASE_URL: url, LLM_MODEL: 'llama2' })).description).toBe(
      `llama2 at ${url} (not in its list; LLM_MODEL may also be phi)`,
    )
  })

  test('that lists nothing is used where the model is named', async () => {
    const url = await serveModel(json(404, { error: 'nothing here' }))
    expect((await choose({ LLM_BASE_URL: url, LLM_MODEL: 'llama2' })).description).toContain(
      `llama2 at ${url} (no list of models: `,
    )
    await expect(choose({ LLM_BASE_URL: url })).rejects.toThrow(`LLM_BASE_URL=${url} cannot be used`)
  })

  test('on this machine costs nothing, unless a day is said to have a limit', async () => {
    const url = await serveModels('own')
    const { ask } = await choose({ LLM_BASE_URL: url }, { spentToday: () => 1e9 })
    expect((await ask('genesis')).modelId).toBe('own')
    const limited = await choose({ LLM_BASE_URL: url, TOKENS_PER_DAY: '1000000' }, { spentToday: () => 1e9 })
    expect((await limited.ask('genesis')).modelId).toBe('oracle')
  })

  test('costs no more than a day may: then the oracle answers, which is told, and told again the next day', async () => {
    const told: string[] = []
    const clock = createManualClock()
    const url = await serveModels('dear')
    const { ask, model, infoFor } = await choose(
      { LLM_BASE_URL: url, TOKENS_PER_DAY: '130' },
      { clock, onSpent: (limit) => told.push(limit), onChange: () => told.push(infoFor({ id: 'm_ann' }).id) },
    )
    const by = async () => (await ask('genesis')).modelId
    expect([await by(), await by()]).toEqual(['dear', 'dear'])
    expect([infoFor({ id: 'm_ann' }), told]).toEqual([{ id: 'dear', offline: false }, []])
    expect([await by(), await by()]).toEqual(['oracle', 'oracle'])
    expect(infoFor({ id: 'm_ann' })).toEqual({ id: 'oracle', offline: true, reason: 'budget' })
    expect([model.modelId, model.offline]).toEqual(['oracle', true])
    clock.advance(86_400_000 + 1_000)
    expect(told).toEqual(['tokensPerDay', 'oracle', 'dear'])
    expect(await by()).toBe('dear')
  })
})

describe('an endpoint that is not there yet', () => {
  /** A server that changes its mind when it is told to, and the model that waits for it. */
  async function waitFor(first: RequestListener, environment: Readonly<Record<string, string>> = {}) {
    let answer = first
    const url = await serveModel((request, response) => answer(request, response))
    const clock = createManualClock()
    const told: string[] = []
    let tell = () => {}
    const chosen = await choose(
      { LLM_BASE_URL: url, ...environment },
      {
        clock,
        onDescription: (description) => told.push(description),
        onChange: () => tell(),
      },
    )
    /** Resolves when what answers has changed, after so many ms at most. */
    const becomes = async (next: RequestListener, ms: number) => {
      answer = next
      const changed = new Promise<void>((resolve) => {
        tell = resolve
      })
      clock.advance(ms)
      await changed
    }
    return { ...chosen, url, told, becomes, clock }
  }

  test('is waited for while the oracle answers, and takes over by itself', async () => {
    const { description, infoFor, model, ask, told, url, becomes, clock } = await waitFor(loading)
    expect(description).toBe(
      `offline oracle until there is a model: ${url} cannot answer just now (503). It said: Loading model`,
    )
    expect(infoFor({ id: 'm_ann' })).toEqual({ id: 'oracle', offline: true, reason: 'waiting' })
    expect((await ask('genesis')).modelId).toBe('oracle')
    await becomes(listing('llama3'), 1_000)
    expect(told).toEqual([`llama3 at ${url}`])
    expect(infoFor({ id: 'm_ann' })).toEqual({ id: 'llama3', offline: false })
    expect([model.modelId, model.offline, clock.pending]).toEqual(['llama3', false, 0])
  })

  test('may want a key, then list nothing, then load: each is told', async () => {
    const { description, infoFor, told, url, becomes } = await waitFor(
      json(401, { error: { message: 'Invalid API Key' } }),
    )
    expect(description).toBe(`offline oracle until there is a model: ${url} wants a key; set LLM_API_KEY`)
    expect(infoFor({ id: 'm_ann' })).toEqual({ id: 'oracle', offline: true })
    await becomes(loading, 15_000)
    await becomes(listing(), 15_000)
    await becomes(listing('llama3'), 15_000)
    expect(told.map((line) => line.replace('offline oracle until there is a model: ', ''))).toEqual([
      `${url} cannot answer just now (503). It said: Loading model`,
      `${url} lists no models; load one there`,
      `llama3 at ${url}`,
    ])
  })

  test('that nobody listens at is waited for too', async () => {
    const url = `http://127.0.0.1:${await freePort()}/v1`
    const { description, ask } = await choose({ LLM_BASE_URL: url, LLM_MODEL: 'llama3' })
    expect(description).toContain(
      `offline oracle until there is a model: no connection to ${url} (ECONNREFUSED)`,
    )
    expect((await ask('genesis')).modelId).toBe('oracle')
  })

  test('is no longer asked once nobody wants to know', async () => {
    const clock = createManualClock()
    const read = readConfig({ LLM_BASE_URL: await serveModel(loading) })
    if (!read.ok) throw new Error(read.faults.join())
    const { close } = await chooseModel(read.config, { clock })
    expect(clock.pending).toBe(1)
    await close()
    expect(clock.pending).toBe(0)
  })
})

describe('a setting that does not work is told on one line', () => {
  test.each<[string, () => Promise<string>, string]>([
    [
      'a web page',
      () =>
        serveModel((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>')),
      'answers with a web page; correct the base URL',
    ],
    [
      'a refused key',
      () => serveModel(json(401, { error: { message: 'bad key sk-secret' } })),
      'check the API key',
    ],
  ])('%s', async (_, open, told) => {
    const url = await open()
    const error = await choose({ LLM_BASE_URL: url, LLM_API_KEY: 'sk-secret' }).then(
      () => new Error('it was taken'),
      (reason: Error) => reason,
    )
    expect(error.message).toContain(told)
    expect(error.message).toContain(url)
    expect(error.message).not.toMatch(/\n|sk-secret/)
  })

  test('a refused password', async () => {
    const url = await serveModel(json(401, { error: { message: 'anna:s3cret may not' } }))
    const error = choose({ LLM_BASE_URL: url.replace('//', '//anna:s3cret@'), LLM_MODEL: 'llama3' })
    await expect(error).rejects.toThrow(`LLM_BASE_URL=${url} cannot be used: `)
    await expect(error).rejects.not.toThrow(/anna|s3cret/)
  })

  test('a file that is not there', async () => {
    await expect(choose({ LLM: 'llama-cpp:/no/such.gguf' })).rejects.toThrow('/no/such.gguf does not exist')
  })
})

test.each([
  ['oracle', 'offline oracle', true],
  ['none', 'none: the gods stay silent', true],
])('LLM=%s is %s', async (LLM, description, offline) => {
  const chosen = await choose({ LLM })
  expect([chosen.description, chosen.model.offline]).toEqual([description, offline])
})
