import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { personOf, TalkingHeadsError } from '@talking-heads/core'
import { createIdentities } from '@talking-heads/core/session'
import { expect, it, vi } from 'vitest'
import type { RoomServerOptions } from './options.ts'
import { createRoomServer } from './room-server.ts'
import { Knocker, listen, openTestRoom, rawUpgrade, refusal, serveRooms } from './test-server.ts'
import { closePatienceMs } from './web-socket.ts'

const urlOf = (port: number) => `ws://127.0.0.1:${port}/ws`
const model = { modelId: 'none' }

it('a framework that dispatches upgrades itself hands them over, whatever their path', async () => {
  const room = await openTestRoom()
  const rooms = createRoomServer({ rooms: [room], model })
  const server = createServer()
  server.on('upgrade', rooms.handleUpgrade)
  const { port } = await listen(server)
  const { socket } = await new Knocker(`ws://127.0.0.1:${port}/any/where`).enter()
  socket.close()
  await rooms.close()
})

it('what is no WebSocket handshake is answered as such', async () => {
  const { port } = await serveRooms()
  const socket = await rawUpgrade(port, '/ws', { 'Sec-WebSocket-Version': '7' })
  const [bytes] = await once(socket, 'data')
  expect(`${bytes}`).toMatch(/^HTTP\/1\.1 400 /)
})

it('a page of a foreign origin is let in far enough to be told so: 1008, for good; and once in the notices', async () => {
  const { port, notices } = await serveRooms({ allowedOrigins: ['https://App.example.org/'] })
  const from = (origin: string) => new Knocker(urlOf(port), { origin })
  for (let tries = 0; tries < 2; tries++)
    expect(await from('http://evil.example').closed).toEqual({ code: 1008, reason: 'origin' })
  await from('https://app.example.org').enter()
  await from(`http://127.0.0.1:${port}`).enter()
  expect(notices).toEqual([
    { type: 'foreign-origin', origin: 'http://evil.example', host: `127.0.0.1:${port}` },
  ])
})

it('one socket too many of an address is told when to come back, and is let in once there is room', async () => {
  const { port, notices } = await serveRooms({ limits: { socketsPerAddress: 2 } })
  const [first] = await Promise.all([1, 2].map(() => new Knocker(urlOf(port)).enter()))
  const third = new Knocker(urlOf(port))
  expect(await third.closed).toEqual({ code: 1013, reason: 'crowded' })
  expect(third.frames).toEqual([{ type: 'bye', reason: 'crowded', retryAfterMs: 5_000 }])
  expect(notices).toEqual([{ type: 'crowded', address: '127.0.0.1' }])
  first?.socket.close()
  await first?.closed
  await new Knocker(urlOf(port)).enter()
})

it('twenty sockets of an address are let in where nothing is said of it, any number where that is 0', async () => {
  const knock = async (port: number) => {
    const knockers = Array.from({ length: 25 }, () => new Knocker(urlOf(port)))
    return (
      await Promise.all(
        knockers.map((knocker) => Promise.race([knocker.enter().then(() => 'in'), knocker.closed])),
      )
    ).filter((end) => end === 'in').length
  }
  expect(await knock((await serveRooms()).port)).toBe(20)
  expect(await knock((await serveRooms({ limits: { socketsPerAddress: 0 } })).port)).toBe(25)
})

it.each(['203.0.113.7:PORT', '[2001:db8::7]:PORT'])(
  'behind a trusted proxy that writes %s, people are told apart by address, not by port',
  async (forwarded) => {
    const { port, notices } = await serveRooms({ trustProxy: 1, limits: { socketsPerAddress: 3 } })
    const knock = (index: number) =>
      new Knocker(urlOf(port), {
        headers: { 'X-Forwarded-For': forwarded.replace('PORT', `${40_000 + index}`) },
      })
    for (let index = 0; index < 3; index++) await knock(index).enter()
    expect(await knock(3).closed).toMatchObject({ code: 1013 })
    await new Knocker(urlOf(port), { headers: { 'X-Forwarded-For': '198.51.100.1' } }).enter()
    expect(notices.map(({ type }) => type)).toEqual(['crowded'])
  },
)

it('a proxy that is not trusted is told of once', async () => {
  const { port, notices } = await serveRooms()
  for (let index = 0; index < 2; index++)
    await new Knocker(urlOf(port), { headers: { 'X-Forwarded-For': '203.0.113.7' } }).enter()
  expect(notices).toEqual([{ type: 'proxy-not-trusted' }])
})

it('an address that says too much waits, on all its sockets', async () => {
  const { port, clock } = await serveRooms({ limits: { linesPerAddress: { perSecond: 1, burst: 1 } } })
  const one = await new Knocker(urlOf(port)).enter()
  const other = await new Knocker(urlOf(port)).enter()
  one.send({ type: 'say', nonce: 'a', text: 'first' })
  await one.next('ack')
  other.send({ type: 'say', nonce: 'b', text: 'second' })
  expect(await other.next('error')).toMatchObject({ code: 'rate-limited', nonce: 'b', retryAfterMs: 1_000 })
  clock.advance(1_000)
  other.send({ type: 'say', nonce: 'b', text: 'second' })
  await other.next('ack')
})

it('a reaction counts as a line of its address', async () => {
  const { port } = await serveRooms({ limits: { linesPerAddress: { perSecond: 1, burst: 1 } } })
  const one = await new Knocker(urlOf(port)).enter()
  one.send({ type: 'react', seq: 0, reaction: '⚡' })
  one.send({ type: 'react', seq: 0, reaction: '🔥' })
  expect(await one.next('error')).toMatchObject({ code: 'rate-limited' })
})

it('one that floods is no longer read, and others are served meanwhile', async () => {
  const { port, clock } = await serveRooms()
  const flooder = await new Knocker(urlOf(port)).enter()
  const other = await new Knocker(urlOf(port)).enter()
  const answered = () => flooder.frames.filter(({ type }) => type === 'pong').length
  for (let at = 0; at < 300_000; at++) flooder.send({ type: 'ping', at })
  for (let at = 0; at < 20; at++) {
    other.send({ type: 'ping', at })
    await other.next('pong', `"at":${at}}`)
  }
  expect(answered()).toBeLessThan(400)
  // Megabytes of it never left the flooder.
  expect(flooder.socket.bufferedAmount).toBeGreaterThan(1024 * 1024)
  const before = answered()
  clock.advance(1_000)
  await flooder.next('pong', `"at":${before}}`)
  other.send({ type: 'ping', at: 21 })
  await other.next('pong', '"at":21}')
  expect(answered() - before).toBeLessThan(250)
})

it('an address whose people ask for far too much is crowded until that is worked off', async () => {
  const work = { perSecond: 1, burst: 110 }
  const { port, clock } = await serveRooms({ limits: { workPerAddress: work } })
  await new Knocker(urlOf(port)).enter()
  await new Knocker(urlOf(port)).enter()
  const third = new Knocker(urlOf(port))
  await vi.waitFor(() => {
    clock.advance(100)
    expect(third.frames).toHaveLength(1)
  })
  expect(await third.closed).toEqual({ code: 1013, reason: 'crowded' })
  const { retryAfterMs } = await third.next('bye')
  expect(retryAfterMs).toBeGreaterThan(5_000)
  // The knock itself is to be worked off as well.
  clock.advance(Number(retryAfterMs) + 100_000)
  await new Knocker(urlOf(port)).enter()
})

it('one that goes on sending after it was sent away is read no further', async () => {
  const { port, server } = await serveRooms()
  const connected = once(server, 'connection')
  const flooder = await new Knocker(urlOf(port)).enter()
  const [connection] = await connected
  const frames = 3_000
  const text = '{'.repeat(8_000)
  for (let sent = 0; sent < frames; sent++) flooder.socket.send(text)
  await flooder.closed
  expect(connection.bytesRead).toBeLessThan((frames * text.length) / 10)
})

it('who answers no ping is cut before the second next', async () => {
  const { port, clock } = await serveRooms({ pingEveryMs: 30_000 })
  const deaf = await new Knocker(urlOf(port), { autoPong: false }).enter()
  const awake = await new Knocker(urlOf(port)).enter()
  const pinged = [deaf, awake].map(({ socket }) => once(socket, 'ping'))
  clock.advance(30_000)
  await Promise.all(pinged)
  // Frames arrive in order: behind its pong.
  awake.send({ type: 'ping', at: 1 })
  await awake.next('pong')
  clock.advance(30_000)
  expect((await deaf.closed).code).toBe(1006)
  awake.send({ type: 'ping', at: 2 })
  await awake.next('pong', '"at":2')
})

it('frames that are not text close with 4000, frames over 16 KiB with 1009', async () => {
  const { port, notices } = await serveRooms()
  const binary = await new Knocker(urlOf(port)).open()
  binary.socket.send(new Uint8Array([1, 2, 3]))
  expect(await binary.closed).toEqual({ code: 4000, reason: 'frames are text' })
  const huge = await new Knocker(urlOf(port)).open()
  huge.socket.send('x'.repeat(16 * 1024 + 1))
  expect((await huge.closed).code).toBe(1009)
  expect(notices.map(({ type }) => type)).toEqual(['socket-error'])
})

it('closing tells everybody when to come back, those as well that have not said hello', async () => {
  const { port, attached, server } = await serveRooms()
  const clients = [await new Knocker(urlOf(port)).enter(), await new Knocker(urlOf(port)).open()]
  // Open at the client is not yet welcomed at the server.
  clients[1]?.send({ type: 'ping', at: 1 })
  await clients[1]?.next('pong')
  await attached.close({ retryAfterMs: 2_500 })
  for (const client of clients) {
    expect(await client.closed).toEqual({ code: 1001, reason: 'draining' })
    expect(client.frames.at(-1)).toEqual({ type: 'bye', reason: 'draining', retryAfterMs: 2_500 })
  }
  expect(attached.size).toBe(0)
  expect(server.listenerCount('upgrade')).toBe(0)
})

it('closing cuts who does not close its end, and lets nobody in meanwhile', async () => {
  const { port, attached, clock } = await serveRooms()
  const stubborn = await new Knocker(urlOf(port)).enter()
  stubborn.socket.pause()
  let isClosed = false
  const closing = attached.close().then(() => {
    isClosed = true
  })
  expect(attached.close()).toBe(attached.close())
  expect(await refusal(urlOf(port))).toBe(503)
  expect(isClosed).toBe(false)
  clock.advance(closePatienceMs)
  await closing
  expect(clock.pending).toBe(0)
})

it('`await using` closes', async () => {
  const { attached, server } = await serveRooms()
  {
    await using _rooms = attached
  }
  expect(server.listenerCount('upgrade')).toBe(0)
})

/** Limits that are asked, and answer when they are told to; `answer` resolves once the socket is counted out again. */
function slowLimits() {
  let answerWith: (leave: () => void) => void = () => {}
  const answered = new Promise<() => void>((resolve) => {
    answerWith = resolve
  })
  let ask = () => {}
  const asked = new Promise<void>((resolve) => {
    ask = resolve
  })
  const enter = () => {
    ask()
    return answered
  }
  const answer = () => new Promise<void>((resolve) => answerWith(resolve))
  return { shared: { enter, throttle: () => undefined }, asked, answer }
}

it('a socket that came while the server closed leaves nothing counted behind', async () => {
  const { shared, asked, answer } = slowLimits()
  const { port, attached } = await serveRooms({ limits: { shared } })
  const refused = refusal(urlOf(port))
  await asked
  await attached.close()
  const left = answer()
  expect(await refused).toBe(503)
  await left
})

it('a connection that is gone before it is let in gives its place back', async () => {
  const { shared, asked, answer } = slowLimits()
  const { port, server } = await serveRooms({ limits: { shared } })
  const connected = once(server, 'connection')
  new Knocker(urlOf(port))
  const [socket] = await connected
  await asked
  socket.destroy()
  await once(socket, 'close')
  await answer()
})

it('people are known again by their token: of this process where no secret is given, else of any', async () => {
  const identities = async () => createIdentities('a secret of this test')
  const tokenAt = async (port: number, token?: string) => {
    const client = await new Knocker(urlOf(port)).enter(token === undefined ? {} : { token })
    return (await client.next('welcome')).you as { readonly id: string; readonly token: string }
  }
  const [drawn, redrawn] = [await serveRooms(), await serveRooms()]
  const somebody = await tokenAt(drawn.port)
  expect((await tokenAt(drawn.port, somebody.token)).id).toBe(somebody.id)
  expect((await tokenAt(redrawn.port, somebody.token)).id).not.toBe(somebody.id)
  const [kept, same] = [
    await serveRooms({ identities: await identities() }),
    await serveRooms({ identities: await identities() }),
  ]
  const known = await tokenAt(kept.port)
  expect((await tokenAt(same.port, known.token)).id).toBe(known.id)
})

it('a person is who its cookie says, whoever has none is asked for by token, and who is turned away is told why', async () => {
  const { port } = await serveRooms({
    async authenticate({ headers: { cookie = '' } }) {
      if (cookie === 'user=mallory') throw new TalkingHeadsError('not-allowed', 'mallory is banned')
      return cookie === 'user=alice' ? personOf({ id: 'm_alice', name: 'Alice' }) : undefined
    },
  })
  const by = (cookie: string) => new Knocker(urlOf(port), { headers: { cookie } })
  const alice = await (await by('user=alice').enter()).next('welcome')
  expect(alice.you).toMatchObject({ id: 'm_alice', name: 'Alice' })
  const stranger = await (await by('').enter()).next('welcome')
  expect(stranger.you).toMatchObject({ name: expect.stringMatching(/^NPC#/) })
  const mallory = await by('user=mallory').open()
  mallory.send({ type: 'hello', v: 1 })
  expect(await mallory.next('error')).toMatchObject({ code: 'not-allowed', message: 'mallory is banned' })
})

it.each([
  [{ rooms: [] }, 'rooms is empty'],
  [{ trustProxy: -1 }, 'trustProxy is -1'],
  [{ trustProxy: 0.5 }, 'trustProxy is 0.5'],
  [{ pingEveryMs: 0 }, 'pingEveryMs is 0'],
  [{ allowedOrigins: ['app.example.org'] }, 'allowedOrigins holds "app.example.org"'],
  [{ limits: { socketsPerAddress: Number.NaN } }, 'limits.socketsPerAddress is NaN'],
  [{ limits: { linesPerAddress: { perSecond: -1, burst: 1 } } }, 'limits.linesPerAddress is -1/1'],
  [{ limits: { linesPerAddress: { perSecond: 1, burst: 0 } } }, 'limits.linesPerAddress is 1/0'],
] as readonly [Partial<RoomServerOptions>, string][])(
  'options %j are refused: %s',
  async (wrong, message) => {
    const room = await openTestRoom()
    expect(() => createRoomServer({ rooms: [room], model, ...wrong })).toThrow(
      expect.objectContaining({ code: 'invalid-input', message: expect.stringContaining(message) }),
    )
  },
)

it('a request is not kept for as long as its connection', async () => {
  const requests: WeakRef<IncomingMessage>[] = []
  const { port } = await serveRooms({
    authenticate: async (request) => {
      requests.push(new WeakRef(request))
      return undefined
    },
  })
  await new Knocker(urlOf(port)).enter()
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  await setImmediate()
  collect()
  expect(requests.map((request) => request.deref())).toEqual([undefined])
})
