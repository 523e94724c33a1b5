import { polynesianGods } from '@talking-heads/pantheon'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { personOf } from '../log/members.ts'
import { type Client, fill, openLobby, range, say, seqsOf } from '../testing/session-clients.ts'
import { settle } from '../testing/settle.ts'
import { type ServerFrame, serverFrameSchema } from '../wire/index.ts'
import type { SessionSocket } from './socket.ts'
import type { CreateSocketGroup } from './socket-group.ts'

const setUp = () => openLobby({ gods: polynesianGods })

afterEach(() => void vi.restoreAllMocks())

/** A transport that sends one frame to many at once. */
function transport() {
  const sockets = new Set<SessionSocket>()
  const sent: ServerFrame[] = []
  const full: ((socket: SessionSocket) => void)[] = []
  const createGroup: CreateSocketGroup = (onFull) => {
    full.push(onFull)
    return {
      add: (socket) => void sockets.add(socket),
      remove: (socket) => void sockets.delete(socket),
      send: (frame) => void sent.push(serverFrameSchema.parse(JSON.parse(frame))),
    }
  }
  return { createGroup, sockets, sent, full }
}

const eventsOf = (frames: readonly ServerFrame[]) => frames.filter((frame) => frame.type === 'event')

describe('who has caught up', () => {
  it('is told together with all others, and nothing by itself', async () => {
    const { connect, clock, room } = await setUp()
    const { createGroup, sockets, sent } = transport()
    const clients = Array.from({ length: 5 }, () => connect({}, { createGroup }))
    for (const client of clients) await client.hello()
    await settle(clock)
    await fill(room, 1)
    expect(sockets.size).toBe(5)
    sent.length = 0
    const told = clients.map(({ frames }) => frames.length)
    const { length } = room.state
    for (let line = 0; line < 3; line++)
      await room.post(personOf({ id: 'm_some', name: 'Some' }), { nonce: `s${line}`, text: 'hm' })
    expect(seqsOf(eventsOf(sent))).toEqual(range(length, room.state.length))
    expect(clients.map(({ frames }) => frames.length)).toEqual(told)
  })

  it('costs no event another encoding, however many they are', async () => {
    const stringified = async (count: number) => {
      const { connect, clock, room } = await setUp()
      for (let index = 0; index < count; index++) await connect().hello()
      await settle(clock, 1_000)
      const stringify = vi.spyOn(JSON, 'stringify')
      await fill(room, 10)
      const calls = stringify.mock.calls.length
      stringify.mockRestore()
      return calls
    }
    expect(await stringified(101)).toBe(await stringified(1))
  })

  it('is told by itself what is its own, and what everybody may see together with them again', async () => {
    const { connect, clock, room } = await setUp()
    const { createGroup, sockets, sent } = transport()
    const [speaker, other] = [connect({}, { createGroup }), connect({}, { createGroup })]
    const { length } = await speaker.hello()
    await other.hello()
    await settle(clock)
    await say(speaker, 'n1', 'PELE, you are magnificent')
    await speaker.next('event', ({ event }) => event.type === 'favor-changed')
    await settle(clock, 1_000)
    expect(sockets.size).toBe(1)
    await fill(room, 1)
    expect(sockets.size).toBe(2)
    // The last of them brings along what was hidden before it.
    await fill(room, 3)
    expect(eventsOf(sent).map(({ event }) => event.type)).not.toContain('favor-changed')
    expect(seqsOf(eventsOf(sent)).filter((seq) => seq >= length)).toEqual(range(length, room.state.length))
    // What it was told together with the other one, and by itself.
    const own = seqsOf(speaker.events())
    expect(own).toEqual([...new Set(own)])
    const shared = eventsOf(sent).filter(({ seq }) => !own.includes(seq))
    expect([...own, ...seqsOf(shared)].sort((one, two) => one - two)).toEqual(range(0, room.state.length))
  })

  it('is let go where its transport says that it leaves too much unread, and the others are told on', async () => {
    const { connect, clock, room } = await setUp()
    const { createGroup, sockets, sent, full } = transport()
    const [slow, other] = [connect({}, { createGroup }), connect({}, { createGroup })] as [Client, Client]
    await slow.hello()
    await other.hello()
    await settle(clock)
    await fill(room, 1)
    full[0]?.(slow.session.socket)
    expect(slow.closed?.code).toBe(4001)
    expect([...sockets]).toEqual([other.session.socket])
    const { length } = room.state
    await say(other, 'n1', 'is it gone?')
    expect(seqsOf(eventsOf(sent)).at(-1)).toBeGreaterThanOrEqual(length)
  })
})

describe('a thousand who come in one moment', () => {
  it('are told in frames of a few kilobytes, each of them once', async () => {
    const { connect, clock } = await setUp()
    const first = connect()
    await first.hello()
    await settle(clock, 1_000)
    first.frames.length = 0
    const ids: string[] = []
    for (let index = 0; index < 1_000; index++) ids.push((await connect().hello()).you.id)
    await settle(clock, 10_000)
    const told = first.frames.filter((frame) => frame.type === 'presence')
    expect(told.flatMap(({ joined }) => joined.map(({ id }) => id))).toEqual(ids)
    expect(told.length).toBeLessThanOrEqual(5)
    for (const frame of told) expect(JSON.stringify(frame).length).toBeLessThan(24 * 1024)
  })
})
