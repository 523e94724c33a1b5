import { expect, test } from 'vitest'
import { createManualClock } from '../testing/manual-clock.ts'
import { connect } from './client.ts'
import { fakeServer, said, welcome } from './fake-server.ts'

function setUp() {
  const clock = createManualClock()
  const server = fakeServer()
  let draws = 0
  const random = () => (draws++ % 61) / 64
  const client = connect({ url: 'ws://room', WebSocket: server.WebSocket, clock, random })
  const sent = () => server.newest.got('say').map(({ text }) => text)
  return { clock, server, client, sent }
}

test('a line is pending until its event is here, whichever of ack and event comes first', () => {
  const { server, client } = setUp()
  server.newest.welcome()
  const one = client.say('  ack first ', { replyTo: 3 })
  const two = client.say('event first')
  expect(one).toMatch(/^[A-Za-z0-9_-]{22}$/)
  expect(server.newest.got('say')).toEqual([
    { type: 'say', nonce: one, text: 'ack first', replyTo: 3 },
    { type: 'say', nonce: two, text: 'event first' },
  ])
  server.newest.push({ type: 'ack', nonce: one, seq: 0 })
  expect(client.pending.map(({ nonce }) => nonce)).toEqual([one, two])
  server.newest.push(said(0, 'm_you', 'ack first', `m_you:${one}`))
  expect(client.pending.map(({ nonce }) => nonce)).toEqual([two])
  server.newest.push(said(1, 'm_you', 'event first', `m_you:${two}`))
  expect(client.pending).toEqual([])
  server.newest.push({ type: 'ack', nonce: two, seq: 1 })
  expect(client.pending).toEqual([])
})

test('lines said without a connection are sent once there is one, in order', () => {
  const { server, client, sent } = setUp()
  client.say('one')
  client.say('two')
  server.newest.open()
  expect(sent()).toEqual([])
  server.newest.push(welcome())
  expect(sent()).toEqual(['one', 'two'])
})

test('unacknowledged lines are resent after a reconnect, with the same nonce', () => {
  const { clock, server, client } = setUp()
  server.newest.welcome()
  const nonce = client.say('hello')
  server.newest.end()
  expect(client.pending[0]?.state).toBe('sending')
  clock.runNext()
  server.newest.welcome()
  expect(server.newest.got('say')).toEqual([{ type: 'say', nonce, text: 'hello' }])
  server.newest.push({ type: 'ack', nonce, seq: 0 }, said(0, 'm_you', 'hello', `m_you:${nonce}`))
  expect(client.pending).toEqual([])
  server.newest.end()
  clock.runNext()
  server.newest.welcome({ from: 1, length: 1 })
  expect(server.newest.got('say')).toEqual([])
})

test('an acknowledged line that the next page does not reach back to is no longer pending', () => {
  const { clock, server, client } = setUp()
  server.newest.welcome()
  const nonce = client.say('hello')
  server.newest.push({ type: 'ack', nonce, seq: 0 })
  server.newest.end()
  clock.runNext()
  server.newest.welcome({ from: 700, length: 800 })
  expect(client.pending).toEqual([])
})

test('the seventeenth unacknowledged line is refused', () => {
  const { server, client } = setUp()
  server.newest.welcome()
  const nonces = Array.from({ length: 16 }, (_, index) => client.say(`line ${index}`))
  expect(() => client.say('one too many')).toThrow(
    expect.objectContaining({ code: 'busy', message: expect.stringContaining('16 lines') }),
  )
  server.newest.push({ type: 'ack', nonce: nonces[0], seq: 0 })
  client.say('fits again')
})

test('what no frame could hold, or says nothing, is refused at once', () => {
  const { server, client, sent } = setUp()
  server.newest.welcome()
  expect(() => client.say(' \n ')).toThrow(expect.objectContaining({ code: 'empty' }))
  expect(() => client.say('x'.repeat(17_000))).toThrow(expect.objectContaining({ code: 'too-long' }))
  expect(sent()).toEqual([])
  expect(client.pending).toEqual([])
})

test('a rate limit holds all lines back, then lets them out one by one and in order', () => {
  const { clock, server, client, sent } = setUp()
  server.newest.welcome()
  const one = client.say('one')
  const two = client.say('two')
  const limit = { type: 'error', code: 'rate-limited', message: 'slow down', retryAfterMs: 400 }
  server.newest.push({ ...limit, nonce: one }, { ...limit, nonce: two })
  const three = client.say('three')
  clock.advance(399)
  expect(sent()).toEqual(['one', 'two'])
  clock.advance(1)
  expect(sent()).toEqual(['one', 'two', 'one'])
  expect(client.pending.map(({ state }) => state)).toEqual(['sending', 'sending', 'sending'])
  server.newest.push({ type: 'ack', nonce: one, seq: 0 })
  server.newest.push({ type: 'ack', nonce: two, seq: 1 })
  expect(sent()).toEqual(['one', 'two', 'one', 'two', 'three'])
  server.newest.push({ type: 'ack', nonce: three, seq: 2 })
  client.say('four')
  client.say('five')
  expect(sent().slice(5)).toEqual(['four', 'five'])
})

test('a refused line has failed, says why, and can be sent again or discarded', () => {
  const { server, client, sent } = setUp()
  server.newest.welcome()
  const nonce = client.say('rude')
  server.newest.push({ type: 'error', code: 'rejected', message: 'mind your tongue', nonce })
  expect(client.pending).toMatchObject([
    { nonce, state: 'failed', failure: { code: 'rejected', message: 'mind your tongue' } },
  ])
  client.retry(nonce)
  expect(sent()).toEqual(['rude', 'rude'])
  expect(client.pending).toMatchObject([{ nonce, state: 'sending' }])
  expect(client.pending[0]).not.toHaveProperty('failure')
  client.discard(nonce)
  expect(client.pending).toEqual([])
})

test('a line that could not be sent for 10 minutes has failed', () => {
  const { clock, server, client } = setUp()
  const nonce = client.say('anybody?')
  clock.advance(599_999)
  expect(client.pending[0]?.state).toBe('sending')
  clock.advance(1)
  expect(client.pending).toMatchObject([{ nonce, state: 'failed', failure: { code: 'expired' } }])
  server.newest.welcome()
  expect(server.newest.got('say')).toEqual([])
  client.retry(nonce)
  expect(server.newest.got('say')).toMatchObject([{ nonce }])
})

test('a line that a live server does not answer is sent again', () => {
  const { clock, server, client, sent } = setUp()
  server.newest.welcome()
  client.say('hello?')
  clock.advance(15_000)
  expect(sent()).toEqual(['hello?', 'hello?'])
})
