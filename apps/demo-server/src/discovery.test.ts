import { freePort } from '@talking-heads/test-support'
import { beforeEach, expect, test, vi } from 'vitest'
import { listing, serveModel } from '../test/model-server.ts'
import { discover, preferChat } from './discovery.ts'

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
  expect(await discover([nobody, page, empty, one, two])).toEqual([
    { url: one, models: ['phi'], dialect: 'ollama' },
    { url: two, models: ['llama2:7b-chat', 'phi'], dialect: 'ollama' },
  ])
})

test('those that do not answer are given up after 300 ms, for all of them together', async () => {
  const silent = () => serveModel(() => limit.abort())
  expect(await discover([await silent(), await silent()])).toEqual([])
  expect(vi.mocked(AbortSignal.timeout).mock.calls).toEqual([[300]])
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
  expect((await discover(urls)).map(({ models }) => models)).toEqual([['phi'], ['gemma'], ['mistral']])
})

test('one that offers something else than chat comes last', async () => {
  const embeddings = await serveModel(listing('nomic-embed-text'))
  const chat = await serveModel(listing('phi'))
  expect((await discover([embeddings, chat])).map(({ url }) => url)).toEqual([chat, embeddings])
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
