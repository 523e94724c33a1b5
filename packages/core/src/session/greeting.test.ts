import { polynesianGods } from '@talking-heads/pantheon'
import { expect, it, vi } from 'vitest'
import { fill, openLobby, range, say, seqsOf } from '../testing/session-clients.ts'
import { settle } from '../testing/settle.ts'

const setUp = () => openLobby({ gods: polynesianGods })

it('a hundred who come in read the log no more often than one, and encode no event again', async () => {
  const { connect, room, clock } = await openLobby({ gods: polynesianGods, strategy: () => null })
  // While somebody is there the room is awake.
  await connect().hello()
  await fill(room, 100)
  await settle(clock, 1_000)
  const cost = async (count: number) => {
    const read = vi.spyOn(room, 'read')
    const stringify = vi.spyOn(JSON, 'stringify')
    const clients = Array.from({ length: count }, () => connect())
    for (const client of clients) await client.hello()
    await settle(clock)
    const events = stringify.mock.calls.filter(([value]) => value?.type === 'event')
    const calls = { read: read.mock.calls.length, events: events.length }
    vi.restoreAllMocks()
    for (const client of clients) {
      const seqs = seqsOf(client.events())
      expect(seqs).toEqual(range(seqs[0] ?? 0, (seqs[0] ?? 0) + seqs.length))
      expect(seqs.length).toBeGreaterThan(69)
    }
    for (const { session } of clients) session.disconnected()
    return calls
  }
  expect(await cost(1)).toMatchObject({ read: 1 })
  expect(await cost(100)).toEqual({ read: 0, events: 0 })
  await fill(room, 101)
  await settle(clock, 1_000)
  expect(await cost(100)).toMatchObject({ read: 1 })
})

it('who comes in is shown what was said right before', async () => {
  const { connect, room } = await setUp()
  await fill(room, 3)
  await connect().hello()
  const speaker = connect()
  await speaker.hello()
  const seq = await say(speaker, 'n1', 'who is here?')
  const client = connect()
  const { from, length } = await client.hello()
  await client.next('event', (event) => event.seq === seq)
  expect(seqsOf(client.events()).slice(0, length - from)).toEqual(range(from, length))
})

it('a mortal that comes back without a place is shown its own favors of the newest page, and nobody else is', async () => {
  const { connect, clock } = await setUp()
  const speaker = connect()
  const { you } = await speaker.hello()
  await say(speaker, 'n1', 'PELE, you are magnificent')
  await speaker.next('event', ({ event }) => event.type === 'favor-changed')
  await settle(clock, 1_000)
  const [again, other] = [connect(), connect()]
  await again.hello({ token: you.token })
  await other.hello()
  await settle(clock)
  const types = (client: typeof again) => client.events().map(({ event }) => event.type)
  expect(types(again)).toContain('favor-changed')
  expect(types(other)).not.toContain('favor-changed')
  expect(seqsOf(again.events())).toEqual(seqsOf(other.events()))
})

it('gods are not sent to who names them, and are once they are others', async () => {
  const { connect, room } = await setUp()
  const first = await connect().hello()
  expect(first.gods.length).toBeGreaterThan(0)
  const { gods, godsVersion } = await connect().hello({ gods: first.godsVersion })
  expect([gods, godsVersion]).toEqual([[], first.godsVersion])
  vi.spyOn(room, 'gods', 'get').mockReturnValue(room.gods.slice(1))
  const later = await connect().hello({ gods: first.godsVersion })
  expect(later.gods).toEqual(first.gods.slice(1))
  expect(later.godsVersion).not.toBe(first.godsVersion)
  vi.restoreAllMocks()
})
