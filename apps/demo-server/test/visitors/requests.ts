import { connect } from 'node:net'
import { randomInteger } from '@talking-heads/core/engine'
import { oneOf } from './one-of.ts'

const methods = ['GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'OPTIONS', 'TRACE', 'PRI', 'get']
const targets = [
  '/',
  '//',
  '///',
  '//a:b:c/',
  '//user@host:99999/',
  'http://[',
  'http://x:99999/',
  'http://x/',
  '*',
  '/%',
  '/%00',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%5c..%5c',
  '/_astro',
  '/_astro/',
  '/index.html',
  '/theme.js',
  '/favicon.svg',
  '/healthz',
  '/readyz',
  '/metrics',
  '/healthz?a=1&a=2',
  '/avatars/zeus.svg',
  '/ws',
  '/ws/',
  `/${'a'.repeat(8_000)}`,
  `/${'../'.repeat(500)}`,
  `/?${'a=b&'.repeat(1_500)}`,
  '/__proto__',
  '/constructor',
]
const headers = [
  'Range: bytes=5-1',
  'Range: bytes=3-2,5-1',
  'Range: 5-1',
  'Range: bytes=-5',
  'Range: bytes=0-0,1-1,2-2',
  'Range: bytes=99999999999999999999-',
  `Range: bytes=${'0-1,'.repeat(900)}0-1`,
  'If-None-Match: "x", W/"y", *',
  'If-Modified-Since: yesterday',
  'If-Range: ""',
  'Accept-Encoding: br;q=1e9, *;q=-1',
  'Content-Length: 5',
  'Content-Length: -1',
  'Transfer-Encoding: chunked',
  'Connection: Upgrade\r\nUpgrade: websocket',
  'Connection: Upgrade\r\nUpgrade: h2c',
  'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13',
  'Expect: 100-continue',
  'Expect: nonsense',
  'X-Forwarded-For: a, b, c',
  'Origin: null',
  'Host: [::1',
  'Cookie: =;=;=',
  'X: \u0001',
]
const ends = ['\r\n\r\n', '\r\n\r\n', '\r\n\r\nfive!', '\r\n\r\n0\r\n\r\n', '\r\n', '\n\n']

/** What the client does with its connection once it has asked. */
const manners = ['reads', 'cuts', 'ends'] as const

/** One odd request, the same each time for a seed and an index; resolves when its connection is closed. */
export async function oddRequest(port: number, seed: string, index: number): Promise<void> {
  let draws = 0
  const pick = <T>(some: readonly T[]): T =>
    some[randomInteger(seed, index, `${draws++}`, 0, some.length - 1)] as T
  const manner = pick(manners)
  const lines = [`${pick(methods)} ${pick(targets)} HTTP/1.1`, 'Host: x', pick(headers), pick(headers)]
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  socket.setTimeout(500, () => socket.destroy())
  const closed = oneOf(socket, 'close')
  socket.write(lines.join('\r\n') + pick(ends))
  if (manner === 'ends') socket.end()
  if (manner === 'cuts') socket.once('data', () => socket.destroy())
  else socket.resume()
  await closed
}

/** Connections that send a byte now and then and never a whole request; resolves when the server has cut them all. */
export async function slowConnections(port: number, count: number): Promise<void> {
  const sockets = Array.from({ length: count }, () => connect(port, '127.0.0.1'))
  await Promise.all(
    sockets.map(async (socket) => {
      socket.on('error', () => {})
      socket.resume()
      socket.write('GET / HTTP/1.1\r\nX-Slow: ')
      const timer = setInterval(() => socket.write('a'), 100)
      await oneOf(socket, 'close')
      clearInterval(timer)
    }),
  )
}
