import { freePort } from '@talking-heads/test-support'
import { beforeEach, expect, test, vi } from 'vitest'
import { json, listing, loading, serveModel } from '../test/model-server.ts'
import { createDiscovery, createSearch, preferChat } from './discovery.ts'

const discover = (urls: readonly string[], apiKey?: string) =>
  createDiscovery({ LLM_BASE_URL: undefined, LLM_MODEL: undefined, LLM_API_KEY: apiKey }, urls)()

/** What ends the search in these tests: a signal of their own, however slow the machine is. */
let limit: AbortController
beforeEach(() => {
  limit = new AbortController()
  const limits = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal)
  return () => limits.mockRestore()
})

test('those that answer and offer a model are found, in order, whatever the others do', async () => {
  const nobody = `http://127.0.0.1:${await freePort()}/v1`
  const page = await serveModel((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
  )
  const empty = await serveModel(listing())
  const one = await serveModel(listing('phi'))
  const two = await serveModel(listing('llama2:7b-chat', 'phi'))
  expect(await discover([nobody, page, empty, one, two])).toEqual({
    best: { url: one, models: ['phi'], dialect: 'ollama' },
    others: [{ url: two, models: ['llama2:7b-chat', 'phi'], dialect: 'ollama' }],
  })
})

test('those that do not answer are given up after a second, for all of them together', async () => {
  const silent = () => serveModel(() => limit.abort())
  expect(await discover([await silent(), await silent()])).toEqual({ why: undefined, isComing: false })
  expect(vi.mocked(AbortSignal.timeout).mock.calls).toEqual([[1_000]])
})

test('all are asked before any has answered', async () => {
  let open = () => {}
  const allAsked = new Promise<void>((resolve) => {
    open = resolve
  })
  const waiting = new Set(['phi', 'gemma', 'mistral'])
  const urls = await Promise.all(
    [...waiting].map((id) =>
      serveModel(async (request, response) => {
        waiting.delete(id)
        if (waiting.size === 0) open()
        await allAsked
        listing(id)(request, response)
      }),
    ),
  )
  expect(await discover(urls)).toMatchObject({
    best: { models: ['phi'] },
    others: [{ models: ['gemma'] }, { models: ['mistral'] }],
  })
})

test('one that offers something else than chat comes last', async () => {
  const embeddings = await serveModel(listing('nomic-embed-text'))
  const chat = await serveModel(listing('phi'))
  expect(await discover([embeddings, chat])).toMatchObject({
    best: { url: chat },
    others: [{ url: embeddings }],
  })
})

test.each([
  ['is loading', loading, 'cannot answer just now (503). It said: Loading model', true],
  ['lists nothing', listing(), 'lists no models; load one there', false],
  [
    'wants a key',
    json(401, { error: { message: 'Invalid API Key' } }),
    'wants a key; set LLM_API_KEY',
    false,
  ],
])('one that %s is named with what it lacks', async (_, answer, told, isComing) => {
  const url = await serveModel(answer)
  const found = await discover([url])
  expect(found).toMatchObject({ isComing })
  expect(!found.best && found.why).toContain(`${url} ${told}`)
})

test('a key is shown to who asks for one, and to nobody else', async () => {
  const keys: (string | undefined)[] = []
  const open = await serveModel((request, response) => {
    keys.push(request.headers.authorization)
    listing('phi')(request, response)
  })
  const keyed = await serveModel((request, response) => {
    const isKnown = request.headers.authorization === 'Bearer sk-own'
    const answer = isKnown ? listing('llama2') : json(401, { error: { message: 'Invalid API Key' } })
    answer(request, response)
  })
  expect(await discover([open, keyed], 'sk-own')).toMatchObject({
    best: { url: open },
    others: [{ url: keyed, apiKey: 'sk-own' }],
  })
  // Its list, and whether it answers without a key.
  expect(keys).toEqual([undefined, undefined])
})

test('where something else answers, it is asked once', async () => {
  let asked = 0
  const page = await serveModel((_, response) => {
    asked++
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>')
  })
  const chat = await serveModel(listing('phi'))
  const search = createDiscovery({ LLM_BASE_URL: undefined, LLM_MODEL: undefined, LLM_API_KEY: undefined }, [
    page,
    chat,
  ])
  for (let time = 0; time < 3; time++) expect(await search()).toMatchObject({ best: { url: chat } })
  expect(asked).toBe(1)
})

test('a configured endpoint is found without its /v1, and asked with its password', async () => {
  const url = await serveModel((request, response) => {
    const isKnown = request.headers.authorization === 'Basic YW5uYTpzM2NyZXQ='
    const answer = isKnown && request.url === '/v1/models' ? listing('llama3') : json(404, {})
    answer(request, response)
  })
  const withPassword = url.replace('//', '//anna:s3cret@')
  const search = createSearch({
    LLM_BASE_URL: withPassword.replace('/v1', ''),
    LLM_MODEL: 'llama3',
    LLM_API_KEY: undefined,
  })
  expect(await search()).toMatchObject({ best: { url: withPassword, models: ['llama3'] } })
})

test.each([
  [['nomic-embed-text', 'llama2:7b-text', 'phi', 'llama2:7b-chat'], 'llama2:7b-chat'],
  [['text-embedding-3-small', 'whisper-1', 'gpt-4o-mini'], 'gpt-4o-mini'],
  [['meta-llama/Llama-2-7b-hf'], 'meta-llama/Llama-2-7b-hf'],
  [['bge-m3'], 'bge-m3'],
  [['gemma:2b', 'mistral:7b-instruct'], 'mistral:7b-instruct'],
  [[], undefined],
])('of %j it talks to %s', (models, chosen) => {
  expect(preferChat(models)).toBe(chosen)
})
