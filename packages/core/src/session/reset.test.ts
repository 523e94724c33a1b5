import { expect, test } from 'vitest'
import { openRoom } from '../run/open-room.ts'
import { createForgetfulStore } from '../testing/forgetful-store.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import { scriptedModel } from '../testing/scripted-model.ts'
import { settle } from '../testing/settle.ts'
import { type ServerFrame, type ServerFrameOf, serverFrameSchema } from '../wire/index.ts'
import { createIdentities } from './identity.ts'
import { createLobby } from './lobby.ts'

test('clients of a room whose log was lost are told to forget what they show, then shown what there is', async () => {
  const clock = createManualClock()
  const store = createForgetfulStore(clock)
  const model = scriptedModel({ clock })
  const room = await openRoom({
    id: 'room',
    store,
    clock,
    model,
    gods: sampleGods(2),
    strategy: () => null,
    tuning: { births: false },
  })
  const identities = await createIdentities('a secret of the test')
  const lobby = createLobby({ rooms: [room], identities, model, clock })
  const connect = () => {
    const frames: ServerFrame[] = []
    const session = lobby.connect({
      send: (frame) => frames.push(serverFrameSchema.parse(JSON.parse(frame))),
      close: () => {},
      bufferedBytes: 0,
      drained: async () => {},
    })
    const send = async (frame: object) => {
      const received = session.receive(JSON.stringify(frame))
      await settle(clock, 100)
      await received
    }
    return { frames, send }
  }
  const one = connect()
  const other = connect()
  for (const { send } of [one, other]) await send({ type: 'hello', v: 1 })
  for (let line = 0; line < 5; line++)
    await one.send({ type: 'say', nonce: `n${line}`, text: `Line ${line}.` })
  await store.lose('room', 5)
  for (const { frames } of [one, other]) frames.length = 0
  await one.send({ type: 'say', nonce: 'after', text: 'Is anybody there?' })

  const log = await store.read('room', 0)
  for (const { frames } of [one, other]) {
    const [first, ...rest] = frames.filter(({ type }) => type !== 'ack' && type !== 'presence')
    expect(first).toMatchObject({ type: 'welcome', reset: true, from: 0 })
    const events = rest.filter((frame): frame is ServerFrameOf<'event'> => frame.type === 'event')
    expect(events.map(({ id }) => id)).toEqual(log.map(({ id }) => id))
    expect(events.map(({ seq }) => seq)).toEqual(log.map((_, seq) => seq))
  }
  const acked = one.frames.find((frame) => frame.type === 'ack')
  expect(log[acked?.seq ?? -1]).toMatchObject({ type: 'message-posted', nonce: 'after' })
  await room.close()
})
