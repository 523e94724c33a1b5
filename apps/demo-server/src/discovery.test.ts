import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { freePort } from '@talking-heads/test-support'
import { afterEach, expect, test } from 'vitest'
import { discover, preferChat } from './discovery.ts'

const cleanUps: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  cleanUps.push(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
}

const listing =
  (...ids: readonly string[]): RequestListener =>
  (_, response) => {
    const data = ids.map((id) => ({ id, object: 'model', owned_by: 'library' }))
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ object: 'list', data }))
  }

test('those that answer and offer a model are found, in order, whatever the others do', async () => {
  const nobody = `http://127.0.0.1:${await freePort()}/v1`
  const silent = await serve(() => {})
  const page = await serve((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
  )
  const empty = await serve(listing())
  const one = await serve(listing('phi'))
  const two = await serve(listing('llama2:7b-chat', 'phi'))
  const started = performance.now()
  expect(await discover([nobody, silent, page, empty, one, two])).toEqual([
    { url: one, models: ['phi'], dialect: 'ollama' },
    { url: two, models: ['llama2:7b-chat', 'phi'], dialect: 'ollama' },
  ])
  // 300 ms for all together, not for each.
  expect(performance.now() - started).toBeLessThan(1_000)
})

test('one that offers something else than chat comes last', async () => {
  const embeddings = await serve(listing('nomic-embed-text'))
  const chat = await serve(listing('phi'))
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
