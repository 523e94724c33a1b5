import { freePort } from '@talking-heads/test-support'
import { afterEach, expect, test } from 'vitest'
import { openStream, sendJson, startTrackedServer, type TrackedServer } from '../test/tracked-server.ts'
import { findServer } from './find-server.ts'

let server: TrackedServer | undefined
afterEach(async () => {
  await server?.stop()
  server = undefined
})

type Answer = readonly [status: number, body: object | string]
const listing = (...ids: readonly string[]): Answer => [
  200,
  { object: 'list', data: ids.map((id) => ({ id, owned_by: 'library' })) },
]
const nothing: Answer = [404, '404 page not found']
const loading: Answer = [503, { error: { message: 'Loading model', type: 'unavailable_error', code: 503 } }]
const locked: Answer = [
  401,
  { error: { message: 'Invalid API Key', type: 'authentication_error', code: 401 } },
]
const page: Answer = [200, '<!doctype html>']

/** A server that answers these paths so, and nothing elsewhere. */
async function serve(answers: Readonly<Record<string, Answer>>): Promise<string> {
  server = await startTrackedServer(({ path }, response) => {
    const [status, body] = answers[path] ?? nothing
    if (typeof body === 'object') return sendJson(response, status, body)
    response
      .writeHead(status, { 'content-type': body.startsWith('<') ? 'text/html' : 'text/plain' })
      .end(body)
  })
  return server.url
}

const find = (baseUrl: string, apiKey?: string) =>
  findServer({ baseUrl, apiKey, signal: new AbortController().signal })

test.each<[string, string, Readonly<Record<string, Answer>>, string, string]>([
  ['Ollama', '/v1', { '/v1/models': listing('llama3') }, 'ready', '/v1'],
  ['Ollama without /v1', '', { '/v1/models': listing('llama3') }, 'ready', '/v1'],
  ['Ollama with a slash', '/', { '/v1/models': listing('llama3') }, 'ready', '/v1'],
  ['a whole path', '/v1/chat/completions', { '/v1/models': listing('llama3') }, 'ready', '/v1'],
  [
    'LM Studio without /v1',
    '',
    { '/models': [200, { error: 'Unexpected endpoint' }], '/v1/models': listing('phi') },
    'ready',
    '/v1',
  ],
  ['a page with an API below', '', { '/models': page, '/v1/models': listing('phi') }, 'ready', '/v1'],
  ['a gateway below a prefix', '/openai', { '/openai/v1/models': listing('phi') }, 'ready', '/openai/v1'],
  [
    'an API that begins elsewhere',
    '/v1beta/openai',
    { '/v1beta/openai/models': listing('g') },
    'ready',
    '/v1beta/openai',
  ],
  ['an API without a version', '/api', { '/api/models': listing('g') }, 'ready', '/api'],
  ['llama.cpp that loads', '/v1', { '/v1/models': loading }, 'loading', '/v1'],
  ['llama.cpp that loads, without /v1', '', { '/models': loading, '/v1/models': loading }, 'loading', ''],
  ['one that wants a key', '/v1', { '/v1/models': locked }, 'locked', '/v1'],
  ['one that wants a key, without /v1', '', { '/v1/models': locked }, 'locked', '/v1'],
  [
    'llama.cpp with a key, which lists its model to everybody',
    '/v1',
    { '/v1/models': listing('tiny'), '/v1/chat/completions': locked },
    'locked',
    '/v1',
  ],
  [
    'a service that lists its models to everybody, without /v1',
    '',
    { '/v1/models': listing('g'), '/v1/chat/completions': locked },
    'locked',
    '/v1',
  ],
  [
    'one that refuses an empty question for its form alone',
    '/v1',
    {
      '/v1/models': listing('g'),
      '/v1/chat/completions': [400, { error: { message: 'messages: field required' } }],
    },
    'ready',
    '/v1',
  ],
  ['Ollama without a model', '/v1', { '/v1/models': [200, { object: 'list', data: null }] }, 'empty', '/v1'],
  ['one that fails', '/v1', { '/v1/models': [500, { error: { message: 'oh no' } }] }, 'other', '/v1'],
  ['a proxy before one that loads', '/v1', { '/v1/models': [502, '<html>Bad Gateway'] }, 'loading', '/v1'],
  ['one that answers in words', '/v1', { '/v1/models': [200, 'hello'] }, 'other', '/v1'],
  ['a web server', '', { '/models': page, '/v1/models': page }, 'other', ''],
  ['a server of something else', '/v1', {}, 'other', '/v1'],
])('%s, looked for at "%s", is found', async (_, path, answers, state, at) => {
  const url = await serve(answers)
  const found = await find(url + path)
  expect({ state: found.state, baseUrl: found.baseUrl }).toEqual({ state, baseUrl: url + at })
  if (found.state !== 'ready') expect(found.error.message).toMatch(/^http:\/\/127|web page/)
})

test('user and password go along to where the API begins, and into no error', async () => {
  const url = await serve({ '/v1/models': locked })
  const found = await find(url.replace('//', '//anna:s3cret@'))
  expect(found).toMatchObject({ state: 'locked', baseUrl: `${url.replace('//', '//anna:s3cret@')}/v1` })
  expect(server?.requests.map(({ headers }) => headers.authorization)).toEqual([
    'Basic YW5uYTpzM2NyZXQ=',
    'Basic YW5uYTpzM2NyZXQ=',
  ])
  expect(found.state !== 'ready' && found.error.message).not.toMatch(/anna|s3cret/)
})

test('where nobody listens, or nobody answers in time, it is absent', async () => {
  const nobody = await find(`http://127.0.0.1:${await freePort()}`)
  expect(nobody.state).toBe('absent')
  const limit = new AbortController()
  server = await startTrackedServer((_, response) => {
    openStream(response)
    limit.abort()
  })
  const silent = await findServer({ baseUrl: server.url, signal: limit.signal })
  expect(silent.state).toBe('absent')
})

test('what is no address is refused', async () => {
  await expect(find('localhost:11434')).rejects.toMatchObject({ code: 'invalid-input' })
})
