import type { ModelRequest } from '@talking-heads/core'
import { freePort } from '@talking-heads/test-support'
import { describe, expect, test } from 'vitest'
import { json, listing, serveModel } from '../test/model-server.ts'
import { readConfig } from './config.ts'
import { chooseModel } from './model.ts'

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

async function choose(environment: Readonly<Record<string, string>>, onSpent = () => {}) {
  const read = readConfig(environment)
  if (!read.ok) throw new Error(read.faults.join('\n'))
  const { model, description } = await chooseModel(read.config, onSpent)
  const ask = async (purpose: ModelRequest['purpose']) => {
    const about = { purpose: 'genesis', names: [] } as const
    const messages = [{ role: 'user', content: 'hail' }] as const
    const request = { purpose, room: 'agora', messages, maxTokens: 9, temperature: 0, about }
    return await model.generate(request, { signal: new AbortController().signal })
  }
  return { model, description, ask }
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
    expect((await choose({ LLM_BASE_URL: url, LLM_MODEL: 'llama2' })).description).toBe(`llama2 at ${url}`)
    await expect(choose({ LLM_BASE_URL: url })).rejects.toThrow(`LLM_BASE_URL=${url} cannot be used`)
  })

  test('costs no more than a day may: then the oracle answers, and that is told once', async () => {
    let told = 0
    const url = await serveModels('dear')
    const { ask } = await choose({ LLM_BASE_URL: url, TOKENS_PER_DAY: '100' }, () => told++)
    const by = async () => (await ask('genesis')).modelId
    expect([await by(), await by(), await by(), await by()]).toEqual(['dear', 'dear', 'oracle', 'oracle'])
    expect(told).toBe(1)
  })
})

describe('a setting that does not work is told on one line', () => {
  test.each<[string, () => Promise<string>, string]>([
    ['nobody listens', async () => `http://127.0.0.1:${await freePort()}/v1`, 'is the server running'],
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
    ['an empty list', () => serveModels(), 'lists no models; load one there, or set LLM_MODEL'],
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
