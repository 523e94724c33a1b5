import { EventEmitter } from 'node:events'
import { PassThrough } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import type { SessionSocket } from '@talking-heads/core/session'
import { createManualClock } from '@talking-heads/core/testing'
import { describe, expect, it, vi } from 'vitest'
import { textFrame } from './text-frame.ts'
import { closePatienceMs, maxUnreadBytes, WebSocketConnection } from './web-socket.ts'

function connect() {
  const clock = createManualClock()
  const stream = new PassThrough()
  const writes: string[] = []
  stream.on('data', (bytes: Buffer) => writes.push(bytes.toString('latin1')))
  const webSocket = Object.assign(new EventEmitter(), {
    OPEN: 1 as const,
    readyState: 1 as 1 | 2,
    isCut: false,
    close(code: number, reason: string) {
      webSocket.readyState = 2
      stream.write(`close ${code} ${reason}`)
    },
    terminate() {
      webSocket.readyState = 2
      webSocket.isCut = true
    },
  })
  return {
    clock,
    stream,
    writes,
    webSocket,
    socket: new WebSocketConnection(webSocket as never, stream, clock),
  }
}

const framed = (...texts: string[]) => texts.map((text) => textFrame(text).toString('latin1')).join('')

it('frames of one turn of the event loop leave in one write, in their order, whoever else is sent what', async () => {
  const [one, two, three] = [connect(), connect(), connect()]
  for (const { socket } of [one, two, three]) socket.send('the same')
  two.socket.send('for two alone')
  for (const { socket } of [one, two, three]) socket.send('and the same')
  await setImmediate()
  expect(one.writes).toEqual([framed('the same', 'and the same')])
  expect(two.writes).toEqual([framed('the same', 'for two alone', 'and the same')])
  expect(three.writes).toEqual([framed('the same', 'and the same')])
  one.socket.send('later')
  await setImmediate()
  expect(one.writes).toEqual([framed('the same', 'and the same'), framed('later')])
})

it('what was sent before a close leaves before it, and nothing behind it', async () => {
  const { writes, socket } = connect()
  socket.send('goodbye')
  socket.close(1001, 'draining')
  socket.send('too late')
  await setImmediate()
  expect(writes).toEqual([framed('goodbye'), 'close 1001 draining'])
})

it('nothing is written once the other side has closed', async () => {
  const { writes, webSocket, socket } = connect()
  socket.send('unheard')
  webSocket.readyState = 2
  await setImmediate()
  expect(writes).toEqual([])
})

it('what waits for its turn counts as unread, and is written to who is waited for', async () => {
  const { stream, writes, socket } = connect()
  socket.send('x'.repeat(1_000))
  expect(socket.bufferedBytes).toBe(textFrame('x'.repeat(1_000)).length)
  await socket.drained()
  expect(writes).toHaveLength(1)
  stream.pause()
  socket.send('y'.repeat(100_000))
  let isDrained = false
  const drained = socket.drained().then(() => {
    isDrained = true
  })
  await setImmediate()
  expect(isDrained).toBe(false)
  stream.resume()
  await drained
})

it('a peer that does not close its end in time is cut', () => {
  const { clock, webSocket, socket } = connect()
  socket.close(1001, 'draining')
  clock.advance(closePatienceMs - 1)
  expect(webSocket.isCut).toBe(false)
  clock.advance(1)
  expect(webSocket.isCut).toBe(true)
})

it('nothing is left running for a peer that closes its end', () => {
  const { clock, webSocket, socket } = connect()
  socket.close(1001, 'draining')
  webSocket.emit('close')
  expect(clock.pending).toBe(0)
})

describe('connections that are sent the same', () => {
  function group(...members: readonly ReturnType<typeof connect>[]) {
    const full: SessionSocket[] = []
    const made = (members[0] ?? connect()).socket.createGroup((socket) => full.push(socket))
    for (const { socket } of members) made.add(socket)
    return Object.assign(made, { full })
  }

  it('are written to once a turn, with what each is sent by itself, in order', async () => {
    const [one, two] = [connect(), connect()]
    const both = group(one, two)
    both.send('a line')
    two.socket.send('for two alone')
    both.send('another')
    await setImmediate()
    expect(one.writes).toEqual([framed('a line', 'another')])
    expect(two.writes).toEqual([framed('a line', 'for two alone', 'another')])
    both.send('later')
    await setImmediate()
    expect(one.writes).toEqual([framed('a line', 'another'), framed('later')])
    expect(two.writes[1]).toEqual(framed('later'))
  })

  it('may come and go within a turn: who comes is sent what follows, who goes what was sent before', async () => {
    const [one, two] = [connect(), connect()]
    const both = group(one)
    both.send('first')
    both.add(two.socket)
    both.send('second')
    both.remove(one.socket)
    both.send('third')
    one.socket.send('goodbye')
    await setImmediate()
    expect(one.writes).toEqual([framed('first', 'second', 'goodbye')])
    expect(two.writes).toEqual([framed('second', 'third')])
  })

  it('are sent nothing twice where one is waited for within a turn', async () => {
    const one = connect()
    const both = group(one)
    both.send('first')
    await one.socket.drained()
    both.send('second')
    await setImmediate()
    both.send('third')
    await setImmediate()
    expect(one.writes).toEqual([framed('first'), framed('second'), framed('third')])
  })

  it('cost one putting together of what a turn brought, however many they are', async () => {
    const concatenated = async (count: number) => {
      const all = group(...Array.from({ length: count }, connect))
      const concat = vi.spyOn(Buffer, 'concat')
      all.send('one')
      all.send('two')
      await setImmediate()
      const calls = concat.mock.calls.length
      concat.mockRestore()
      return calls
    }
    expect(await concatenated(101)).toBe(await concatenated(1))
  })

  it('are told of where one leaves more than 256 KiB unread, and not before', async () => {
    const [one, two] = [connect(), connect()]
    const both = group(one, two)
    two.stream.pause()
    for (let sent = 0; sent < 8; sent++) both.send('x'.repeat(32_000))
    await setImmediate()
    expect(both.full).toEqual([])
    both.send('x'.repeat(32_000))
    await setImmediate()
    expect(both.full).toEqual([two.socket])
  })
})

it('a peer that reads nothing is cut, whatever it was sent', async () => {
  const { stream, webSocket, socket } = connect()
  stream.pause()
  const text = 'z'.repeat(maxUnreadBytes / 8)
  for (let sent = 0; sent < 7; sent++) socket.send(text)
  await setImmediate()
  expect(webSocket.isCut).toBe(false)
  socket.send(text)
  expect(webSocket.isCut).toBe(true)
  const held = socket.bufferedBytes
  socket.send('more')
  expect(socket.bufferedBytes).toBe(held)
})
