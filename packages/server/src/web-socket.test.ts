import { EventEmitter } from 'node:events'
import { PassThrough } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { createManualClock } from '@talking-heads/core/testing'
import { expect, it } from 'vitest'
import { textFrame } from './text-frame.ts'
import { closePatienceMs, maxUnreadBytes, toSessionSocket } from './web-socket.ts'

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
  return { clock, stream, writes, webSocket, socket: toSessionSocket(webSocket as never, stream, clock) }
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
