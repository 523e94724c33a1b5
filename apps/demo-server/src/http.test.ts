import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { oracle } from '@talking-heads/llm-adapters/oracle'
import type { RoomServer } from '@talking-heads/server'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { createRequestHandler } from './http.ts'
import type { Problem } from './problem-log.ts'

const largeBytes = 4 * 1024 * 1024

/** A server of a page with one large file, on a free port. */
async function serve({
  rooms = [],
  basePath = '/',
}: Partial<Parameters<typeof createRequestHandler>[0]> = {}) {
  const page = mkdtempSync(join(tmpdir(), 'talking-heads-page-'))
  mkdirSync(join(page, '_astro'))
  writeFileSync(join(page, 'index.html'), '<!doctype html><head><title>gods</title></head>')
  writeFileSync(join(page, 'ten.txt'), '0123456789')
  writeFileSync(join(page, 'large.bin'), Buffer.alloc(largeBytes))
  writeFileSync(join(page, '_astro', 'app.a1b2.js'), '0')
  const problems: Problem[] = []
  const handler = createRequestHandler({
    rooms,
    basePath,
    sockets: { size: 0 } as RoomServer,
    model: oracle(),
    logProblem: (problem) => problems.push(problem),
    page,
  })
  const server = createServer(handler).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
    rmSync(page, { recursive: true })
  })
  const { port } = server.address() as AddressInfo
  return { port, problems, url: `http://127.0.0.1:${port}` }
}

/** The whole answer to a request line, sent as it is. */
async function ask(port: number, requestLine: string, headers: readonly string[] = []): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  const lines = [`${requestLine} HTTP/1.1`, 'Host: x', 'Connection: close', ...headers, '', '']
  socket.write(lines.join('\r\n'))
  return await text(socket)
}

const statusOf = (answer: string) => Number(answer.split(' ')[1])

test.each([
  ['GET //', 400],
  ['GET ///', 400],
  ['GET //a:b:c/', 400],
  ['GET //user@host:99999/', 400],
  ['GET http://[', 400],
  ['GET http://x:99999/', 400],
  ['GET mailto:zeus@example.org', 400],
  ['GET http://x/ten.txt', 200],
  ['GET http://x', 200],
  ['GET /ten.txt?a=//&b=%', 200],
  ['GET /%', 400],
  ['GET /%00', 400],
  ['GET /%2e%2e/package.json', 403],
  ['GET /..%2fpackage.json', 403],
  ['GET /_astro', 404],
  ['GET /.env', 404],
  ['GET /__proto__', 404],
  ['GET /constructor', 404],
  ['HEAD /', 200],
  ['OPTIONS *', 400],
  ['POST /', 405],
  ['DELETE /ten.txt', 405],
])('%s is answered with %i, and the server goes on', async (requestLine, status) => {
  const { port, problems } = await serve()
  expect(statusOf(await ask(port, requestLine))).toBe(status)
  expect(statusOf(await ask(port, 'GET /healthz'))).toBe(200)
  expect(problems).toEqual([])
})

test.each(['/chat/', '/chat', '/chat/?room=hades', '/'])(
  'under /chat/ the page is served at %s, whether a proxy takes the prefix off or not, and knows where it is',
  async (path) => {
    const { url } = await serve({ basePath: '/chat/' })
    const answer = await fetch(url + path)
    expect([answer.status, await answer.text()]).toEqual([
      200,
      expect.stringContaining('<base href="/chat/">'),
    ])
    expect((await fetch(`${url}/chat/ten.txt`)).status).toBe(200)
    expect((await fetch(`${url}/chat/healthz`)).status).toBe(200)
  },
)

test('the page may be framed by nobody, and shares no window with what opened it', async () => {
  const { headers } = await fetch((await serve()).url)
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
})

describe('a range', () => {
  test.each([
    ['bytes=0-3', 206, '0123'],
    ['bytes=-5', 206, '56789'],
    ['bytes=7-', 206, '789'],
    ['bytes=7-99', 206, '789'],
  ])('%s is what it asks for', async (range, status, body) => {
    const { url } = await serve()
    const answer = await fetch(`${url}/ten.txt`, { headers: { range } })
    expect([answer.status, await answer.text()]).toEqual([status, body])
  })

  test.each(['bytes=50-', 'bytes=10-20'])(
    '%s, which the file does not have, is told its length',
    async (range) => {
      const { url } = await serve()
      const answer = await fetch(`${url}/ten.txt`, { headers: { range } })
      expect(answer.status).toBe(416)
      expect(answer.headers.get('content-range')).toBe('bytes */10')
    },
  )

  test.each([
    'bytes=5-1',
    'bytes=3-2',
    'bytes=5-1,0-3',
    'bytes=0-1,5-6',
    '5-1',
    'abc',
    'bytes=',
    'bytes=x-y',
    'lines=1-2',
  ])('%s, which is none or several, ends nothing', async (range) => {
    const { url, problems } = await serve()
    const answer = await fetch(`${url}/ten.txt`, { headers: { range } })
    expect([200, 206, 416]).toContain(answer.status)
    await answer.text()
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect(problems).toEqual([])
  })
})

test('what never changes is kept by browsers; all else is asked for again', async () => {
  const { port, url } = await serve()
  const control = async (path: string) => (await fetch(url + path)).headers.get('cache-control')
  expect(await control('/_astro/app.a1b2.js')).toContain('immutable')
  expect(await control('/')).toBe('public, max-age=0')
  const { headers } = await fetch(`${url}/ten.txt`)
  const again = await ask(port, 'GET /ten.txt', [`If-None-Match: ${headers.get('etag')}`])
  expect(statusOf(again)).toBe(304)
})

test.runIf(process.platform === 'linux')('downloads that clients cut short leave no file open', async () => {
  const { port } = await serve()
  const openFiles = () => readdirSync('/proc/self/fd').length
  await ask(port, 'GET /ten.txt')
  const before = openFiles()
  const cutShort = async () => {
    const socket = connect(port, '127.0.0.1')
    socket.write('GET /large.bin HTTP/1.1\r\nHost: x\r\n\r\n')
    await once(socket, 'data')
    socket.destroy()
    await once(socket, 'close')
  }
  for (let round = 0; round < 10; round++) await Promise.all(Array.from({ length: 10 }, cutShort))
  await vi.waitFor(() => expect(openFiles()).toBeLessThanOrEqual(before + 5))
})

test('an exception while answering is told to whoever runs the server, and to the client only that it was', async () => {
  const broken = {
    id: 'olympus',
    get state(): never {
      throw new Error('a secret detail')
    },
  }
  const { url, problems } = await serve({ rooms: [broken as never] })
  const answer = await fetch(`${url}/metrics`)
  expect([answer.status, await answer.json()]).toEqual([500, { error: 'something went wrong on the server' }])
  expect(problems).toHaveLength(1)
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
})
