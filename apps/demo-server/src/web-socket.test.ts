import { PassThrough } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { textFrame } from './text-frame.ts'
import { toSessionSocket } from './web-socket.ts'

function connect() {
  const stream = new PassThrough()
  const writes: string[] = []
  stream.on('data', (bytes: Buffer) => writes.push(bytes.toString('latin1')))
  const webSocket = {
    OPEN: 1 as const,
    readyState: 1 as 1 | 2,
    close(code: number, reason: string) {
      webSocket.readyState = 2
      stream.write(`close ${code} ${reason}`)
    },
  }
  return { stream, writes, webSocket, socket: toSessionSocket(webSocket, stream) }
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
