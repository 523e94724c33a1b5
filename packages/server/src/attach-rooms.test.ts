import { once } from 'node:events'
import type { Duplex } from 'node:stream'
import { expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import { attachRooms } from './attach-rooms.ts'
import { Knocker, listen, openTestRoom, rawUpgrade, refusal, serveRooms } from './test-server.ts'
import { unclaimedMs } from './upgrade-router.ts'

/** Bytes until the other end has closed its half. */
async function received(socket: Awaited<ReturnType<typeof rawUpgrade>>): Promise<string> {
  let text = ''
  for await (const bytes of socket) text += bytes
  return text
}

/** Another WebSocket server on the same HTTP server, as most are: it lets other paths pass. */
function attachEcho(server: Awaited<ReturnType<typeof listen>>['server'], path: string) {
  const echo = new WebSocketServer({ noServer: true })
  server.on('upgrade', (request, socket, head) => {
    if (request.url !== path) return
    echo.handleUpgrade(request, socket, head, (webSocket) =>
      webSocket.on('message', (data) => webSocket.send(`${data}`)),
    )
  })
}

it('a client at the path enters a room, speaks and is heard', async () => {
  const { attached, port } = await serveRooms()
  const [one, other] = [
    new Knocker(`ws://127.0.0.1:${port}/ws`),
    new Knocker(`ws://127.0.0.1:${port}/ws?a=b`),
  ]
  await one.enter()
  await other.enter()
  expect(attached.size).toBe(2)
  one.send({ type: 'say', nonce: 'first', text: 'good evening' })
  expect(await one.next('ack')).toMatchObject({ nonce: 'first' })
  await other.next('event', 'good evening')
})

it('a room may be entered at several paths, each of which is taken', async () => {
  const { attached, server, port } = await serveRooms({ path: ['/ws', '/chat/ws'] })
  for (const path of ['/ws', '/chat/ws']) await new Knocker(`ws://127.0.0.1:${port}${path}`).enter()
  expect(attached.size).toBe(2)
  const room = await openTestRoom()
  const again = () => attachRooms(server, { rooms: [room], model: { modelId: 'none' }, path: '/chat/ws' })
  expect(again).toThrow('attached at /chat/ws already')
})

it.each(['/ws', '/chat/ws/', '/chat', '/chat/ws2', '/chat/%77s', '/x/../chat/ws', '//chat/ws', '*'])(
  'an upgrade of %s is answered with 404 where rooms are at /chat/ws and nobody else listens',
  async (target) => {
    const { port } = await serveRooms({ path: '/chat/ws' })
    const socket = await rawUpgrade(port, target)
    expect(await received(socket)).toMatch(/^HTTP\/1\.1 404 Not Found\r\n/)
  },
)

it('an upgrade whose target is a whole URL is one of its path', async () => {
  const { port } = await serveRooms({ path: '/chat/ws' })
  const socket = await rawUpgrade(port, 'http://127.0.0.1/chat/ws?x')
  const [bytes] = await once(socket, 'data')
  expect(`${bytes}`).toMatch(/^HTTP\/1\.1 101 /)
})

it('who is refused is closed, though it keeps its own half open', async () => {
  const { server, port } = await serveRooms()
  const closed = new Promise<void>((resolve) =>
    server.once('connection', (socket) => socket.once('close', () => resolve())),
  )
  await rawUpgrade(port, '/elsewhere')
  await closed
})

it('another WebSocket server on the same HTTP server is left alone, whichever came first', async () => {
  for (const isFirst of [true, false]) {
    const room = await openTestRoom()
    const { server, port } = await listen()
    const attach = () => attachRooms(server, { rooms: [room], model: { modelId: 'none' } })
    if (isFirst) attach()
    attachEcho(server, '/echo')
    if (!isFirst) attach()
    const echo = await new Knocker(`ws://127.0.0.1:${port}/echo`).open()
    echo.send({ type: 'echo' })
    await echo.next('echo')
    await new Knocker(`ws://127.0.0.1:${port}/ws`).enter()
  }
})

it('an upgrade that nobody takes is cut after a while; one that somebody took is not', async () => {
  const { server, port, clock } = await serveRooms()
  attachEcho(server, '/echo')
  const echo = await new Knocker(`ws://127.0.0.1:${port}/echo`).open()
  // Somebody who reads at once, and answers later.
  server.on('upgrade', ({ url }, socket) => url === '/late' && socket.on('data', () => {}))
  const upgrade = async (target: string) => {
    const upgraded = once(server, 'upgrade')
    const client = await rawUpgrade(port, target)
    return { client, stream: (await upgraded)[1] as Duplex }
  }
  const late = await upgrade('/late')
  const nobodys = await upgrade('/nobody')
  clock.advance(unclaimedMs)
  expect(await received(nobodys.client)).toBe('')
  expect(late.stream.destroyed).toBe(false)
  echo.send({ type: 'echo' })
  await echo.next('echo')
})

it('an upgrade that follows a page on one connection is cut as well where nobody takes it', async () => {
  const { server, port, clock } = await serveRooms()
  server.on('request', (_, response) => response.end('a page'))
  attachEcho(server, '/echo')
  const socket = await rawUpgrade(port, '/page', { Upgrade: 'websocket', Connection: 'keep-alive' })
  await once(socket, 'data')
  const upgraded = once(server, 'upgrade')
  socket.write('GET /nobody HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
  await upgraded
  clock.advance(unclaimedMs)
  await received(socket)
})

it('a reset by a client whose upgrade nobody took does not end the process', async () => {
  const { server, port } = await serveRooms()
  attachEcho(server, '/echo')
  const upgraded = once(server, 'upgrade')
  const socket = await rawUpgrade(port, '/nobody')
  const [, stream] = await upgraded
  const closed = new Promise((resolve) => stream.once('close', resolve))
  stream.resume()
  socket.resetAndDestroy()
  await closed
})

it('rooms at several paths of one HTTP server share it, each path once', async () => {
  const { server, port, attached } = await serveRooms({ path: '/one' })
  const room = await openTestRoom()
  const options = { rooms: [room], model: { modelId: 'none' } }
  const second = attachRooms(server, { ...options, path: '/two' })
  expect(() => attachRooms(server, { ...options, path: '/two' })).toThrow('attached at /two already')
  await new Knocker(`ws://127.0.0.1:${port}/one`).enter()
  await new Knocker(`ws://127.0.0.1:${port}/two`).enter()
  expect([attached.size, second.size]).toEqual([1, 1])
  expect(await refusal(`ws://127.0.0.1:${port}/three`)).toBe(404)
  await second.close()
  expect(await refusal(`ws://127.0.0.1:${port}/two`)).toBe(404)
  await attached.close()
  expect(server.listenerCount('upgrade')).toBe(0)
  attachRooms(server, { ...options, path: '/two' })
  await new Knocker(`ws://127.0.0.1:${port}/two`).enter()
})

it.each(['ws', '', '/ws?x', '/ws#x', '/a b'])('the path %j is refused', async (path) => {
  const { server } = await listen()
  const room = await openTestRoom()
  expect(() => attachRooms(server, { rooms: [room], model: { modelId: 'none' }, path })).toThrow(
    `path is ${JSON.stringify(path)}`,
  )
  expect(server.listenerCount('upgrade')).toBe(0)
})
