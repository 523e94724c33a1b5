import { expect, test } from 'vitest'
import { createMemoryStore } from '../memory-store.ts'
import { openRoom } from '../run/open-room.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import { scriptedModel } from '../testing/scripted-model.ts'
import { type ServerFrame, serverFrameSchema } from '../wire/index.ts'
import { createIdentities } from './identity.ts'
import { createLobby, type LobbyOptions } from './lobby.ts'

async function lobbyWith(model: LobbyOptions['model']) {
  const clock = createManualClock()
  const room = await openRoom({
    id: 'room',
    store: createMemoryStore({ clock }),
    clock,
    model: scriptedModel({ clock }),
    gods: sampleGods(2),
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
    const hello = async () => {
      await session.receive(JSON.stringify({ type: 'hello', v: 1 }))
      return frames.find((frame) => frame.type === 'welcome')
    }
    return { hello, told: () => frames.filter((frame) => frame.type === 'model') }
  }
  return { lobby, connect }
}

test('who comes in is told what answers now, who is in is told when it changes, nobody twice', async () => {
  const model = { modelId: 'oracle', offline: true }
  const { lobby, connect } = await lobbyWith(model)
  const [one, outside] = [connect(), connect()]
  expect((await one.hello())?.model).toEqual({ id: 'oracle', offline: true })
  lobby.modelChanged()
  expect(one.told()).toEqual([])

  Object.assign(model, { modelId: 'llama2', offline: false })
  lobby.modelChanged()
  lobby.modelChanged()
  expect(one.told()).toEqual([{ type: 'model', id: 'llama2', offline: false }])
  expect(outside.told()).toEqual([])
  expect((await outside.hello())?.model).toEqual({ id: 'llama2', offline: false })
})

test('what answers may be another for each of them, and be told with its reason', async () => {
  const spent = new Set<string>()
  const { lobby, connect } = await lobbyWith(({ id }) =>
    spent.has(id) ? { id: 'oracle', offline: true, reason: 'share' } : { id: 'llama2', offline: false },
  )
  const [one, other] = [connect(), connect()]
  spent.add((await one.hello())?.you.id ?? '')
  await other.hello()
  lobby.modelChanged()
  expect(one.told()).toEqual([{ type: 'model', id: 'oracle', offline: true, reason: 'share' }])
  expect(other.told()).toEqual([])
})
