import { expect, test } from 'vitest'
import { createManualClock } from '../testing/manual-clock.ts'
import { connect } from './client.ts'
import { fakeServer, said } from './fake-server.ts'

/** `share`: the part of every random wait that is waited. */
function setUp({ share = 1 } = {}) {
  const clock = createManualClock()
  const server = fakeServer()
  const client = connect({ url: 'ws://room', WebSocket: server.WebSocket, clock, random: () => share })
  const waitMs = () => {
    if (client.status.state !== 'reconnecting') throw new Error(client.status.state)
    return client.status.retryAt - clock.now()
  }
  return { clock, server, client, waitMs }
}

test('tries wait up to 0.25 s, doubling to 15 s, and never give up', () => {
  const { clock, server, waitMs } = setUp()
  const waits = Array.from({ length: 9 }, () => {
    server.newest.end()
    const wait = waitMs()
    clock.advance(wait)
    return wait
  })
  expect(waits).toEqual([250, 500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000])
  expect(server.sockets).toHaveLength(10)
})

test('the whole wait is jittered', () => {
  const { server, waitMs } = setUp({ share: 0.01 })
  server.newest.end()
  expect(waitMs()).toBe(2.5)
})

test('only a connection that held for a while sets the waits back', () => {
  const { clock, server, waitMs } = setUp()
  server.newest.end()
  clock.runNext()
  server.newest.welcome()
  server.newest.end()
  expect(waitMs()).toBe(500)
  clock.runNext()
  server.newest.welcome()
  clock.advance(5000)
  server.newest.end()
  expect(waitMs()).toBe(250)
})

test('a server that says how long to stay away is obeyed', () => {
  const { clock, server, client, waitMs } = setUp()
  server.newest.welcome()
  server.newest.push({ type: 'bye', reason: 'draining', retryAfterMs: 3000 })
  expect(client.status).toMatchObject({ state: 'reconnecting', cause: 'draining' })
  expect(waitMs()).toBe(3250)
  clock.advance(3250)
  server.newest.end(1001)
  expect(client.status).toMatchObject({ state: 'reconnecting', cause: 'draining' })
  expect(waitMs()).toBe(500)
  clock.runNext()
  server.newest.open()
  server.newest.push({ type: 'error', code: 'rate-limited', message: 'too many', retryAfterMs: 9000 })
  server.newest.end()
  expect(waitMs()).toBe(10_000)
})

test('who is told that there are too many of its address comes back when there may be fewer', () => {
  const { clock, server, client, waitMs } = setUp()
  server.newest.open()
  server.newest.push({ type: 'bye', reason: 'crowded', retryAfterMs: 5000 })
  server.newest.end(1013)
  expect(client.status).toMatchObject({ state: 'reconnecting', cause: 'crowded' })
  expect(waitMs()).toBe(5250)
  clock.runNext()
  server.newest.welcome()
  expect(client.status).toEqual({ state: 'live' })
})

test('no answer to the greeting, or to a ping, is a loss', () => {
  const { clock, server, client } = setUp()
  clock.advance(10_000)
  expect(client.status).toMatchObject({ state: 'reconnecting', cause: 'silent' })
  clock.runNext()
  server.newest.welcome()
  clock.advance(22_500)
  expect(server.newest.got('ping')).toHaveLength(1)
  server.newest.push(said(0))
  clock.advance(22_500)
  expect(client.status.state).toBe('live')
  expect(server.newest.got('ping')).toHaveLength(2)
  clock.advance(10_000)
  expect(client.status).toMatchObject({ state: 'reconnecting', cause: 'silent' })
  expect(server.newest.closedByClient).toBe(true)
})

test('pings go on while pongs come', () => {
  const { clock, server, client } = setUp()
  server.newest.welcome()
  for (let ping = 1; ping <= 20; ping++) {
    clock.advance(22_500)
    expect(server.newest.got('ping')).toHaveLength(ping)
    server.newest.push({ type: 'pong', at: 0 })
  }
  expect(client.status.state).toBe('live')
  expect(server.sockets).toHaveLength(1)
})

test.each([
  ['unsupported-version', 'speaks version 2'],
  ['unknown-room', 'no room "hades"'],
  ['not-allowed', 'not from there'],
] as const)('%s in the welcome’s place ends it', (code, message) => {
  const { clock, server, client } = setUp()
  server.newest.open()
  server.newest.push({ type: 'error', code, message })
  expect(client.status).toEqual({ state: 'closed', reason: code, message })
  expect(clock.pending).toBe(0)
})

test('who is thrown out stays out, until asked to try again', () => {
  const { clock, server, client } = setUp()
  server.newest.welcome()
  server.newest.push({ type: 'bye', reason: 'abuse' })
  server.newest.end(1008)
  expect(client.status).toMatchObject({ state: 'closed', reason: 'abuse' })
  expect(clock.pending).toBe(0)
  client.reconnect()
  expect(client.status).toEqual({ state: 'connecting' })
  server.newest.end(1008)
  expect(client.status).toMatchObject({ state: 'closed', reason: 'policy' })
})

test('reconnect() skips the wait, and is harmless while connected', () => {
  const { clock, server, client } = setUp()
  server.newest.welcome()
  client.reconnect()
  expect(server.sockets).toHaveLength(1)
  server.newest.end()
  client.reconnect()
  expect(server.sockets).toHaveLength(2)
  client.reconnect()
  clock.advance(300)
  expect(server.sockets).toHaveLength(2)
  server.newest.welcome()
  expect(client.status.state).toBe('live')
})
