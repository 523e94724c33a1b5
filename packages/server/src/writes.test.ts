import { EventEmitter } from 'node:events'
import { PassThrough } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { createMemoryStore, openRoom, TalkingHeadsError } from '@talking-heads/core'
import { createIdentities, createLobby } from '@talking-heads/core/session'
import { createManualClock, sampleGods } from '@talking-heads/core/testing'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocketConnection } from './web-socket.ts'

/** Whoever is called says nothing, and the log tells why. */
const model = {
  modelId: 'mute',
  offline: true,
  generate: () => Promise.reject(new TalkingHeadsError('model-unavailable', 'no')),
}

async function setUp() {
  const clock = createManualClock()
  const gods = sampleGods(3)
  const tuning = { pauses: { calledMs: [0, 0], drawnMs: [0, 0] }, lines: { perSecond: 0 } } as const
  const room = await openRoom({ id: 'olympus', store: createMemoryStore(), model, gods, tuning, clock })
  onTestFinished(() => room.close())
  const identities = await createIdentities('a secret of this test')
  const lobby = createLobby({ rooms: [room], identities, model, clock })
  const enter = async () => {
    const webSocket = Object.assign(new EventEmitter(), { OPEN: 1, readyState: 1 })
    const stream = new PassThrough()
    const writes: string[] = []
    stream.on('data', (bytes: Buffer) => writes.push(bytes.toString('latin1')))
    const session = lobby.connect(new WebSocketConnection(webSocket as never, stream, clock))
    await session.receive('{"type":"hello","v":1}')
    return { writes, send: (frame: object) => session.receive(JSON.stringify(frame)) }
  }
  return { clock, room, enter }
}

test('a line is one write a socket, with its ack, why nobody answered the last one, and who types', async () => {
  const { clock, room, enter } = await setUp()
  const [author, reader] = [await enter(), await enter()]
  const say = async (nonce: string) => {
    for (const { writes } of [author, reader]) writes.length = 0
    await author.send({ type: 'say', nonce, text: `ALPHA, are you there, ${nonce}?` })
    await setImmediate()
    return [author.writes, reader.writes] as const
  }
  await say('n1')
  clock.advance(1_000)
  await say('n2')
  // Until the model has failed and that is logged.
  while (room.state.pending.length > 0) await setImmediate()
  room.emit('typing', { id: 'beta', until: clock.now() + 5_000 })
  const [toAuthor, toReader] = await say('n3')
  expect([toAuthor.length, toReader.length]).toEqual([1, 1])
  for (const [write] of [toAuthor, toReader]) {
    expect(write).toMatch(/reply-withheld.*are you there, n3.*"type":"typing","id":"beta"/s)
  }
  expect(toAuthor[0]).toContain('"type":"ack","nonce":"n3"')
  expect(toReader[0]).not.toContain('"ack"')
})
