import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { firstFragment, lastFragment, textFrame, textFrames } from './text-frame.ts'

it.each([0, 1, 125, 126, 65_535, 65_536, 200_000])('a text of %d bytes arrives as it was', async (bytes) => {
  const text = 'é'.repeat(bytes >> 1) + 'x'.repeat(bytes & 1)
  expect(await arriving(textFrame(text))).toBe(text)
})

/** What a client makes of frames that stand in front of one that ws itself sends. */
async function arriving(...frames: readonly Buffer[]): Promise<string | undefined> {
  const server = createServer()
  const sockets = new WebSocketServer({ noServer: true })
  server.on('upgrade', (request, stream, head) => {
    sockets.handleUpgrade(request, stream, head, (socket) => {
      for (const frame of frames) stream.write(frame)
      socket.send('and what ws itself sends')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
  onTestFinished(() => {
    socket.terminate()
    server.close()
  })
  const received: string[] = []
  await new Promise<void>((resolve) =>
    socket.on('message', (data) => received.push(data.toString()) === 2 && resolve()),
  )
  expect(received[1]).toBe('and what ws itself sends')
  return received[0]
}

it('of two parts arrives as one, and its second part is made once', async () => {
  const shared = '"and the same for all": "é"}'.repeat(3_000)
  expect(await arriving(firstFragment('{"own": "ü", '), lastFragment(shared))).toBe(`{"own": "ü", ${shared}`)
  expect(lastFragment(shared)).toBe(lastFragment(shared))
})

it('of a list are made once, one behind the other', async () => {
  const list = ['one', 'two']
  expect(textFrames(list)).toEqual(Buffer.concat([textFrame('one'), textFrame('two')]))
  expect(textFrames(list)).toBe(textFrames(list))
})

it('is made once, however many sockets it goes to', () => {
  expect(textFrame('the same')).toBe(textFrame('the same'))
})

it('is not kept where it is long, and so for one socket alone', () => {
  const page = 'a page of history '.repeat(1_000)
  expect(textFrame(page)).not.toBe(textFrame(page))
  expect(textFrame(page)).toEqual(textFrame(page))
})
