import { expect, test } from 'vitest'
import { personOf } from '../log/members.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import type { ServerFrame } from '../wire/index.ts'
import { connect } from './client.ts'
import { event, fakeServer, hidden, lyssa, said, welcome, you } from './fake-server.ts'
import type { ClientOptions, ClientStatus } from './options.ts'

function setUp(options: Partial<ClientOptions> = {}) {
  const clock = createManualClock()
  const server = fakeServer()
  let draws = 0
  // Halves: every wait is half of its limit, and no two nonces are equal.
  const random = () => (draws++ % 64) / 64
  const client = connect({ url: 'ws://room', WebSocket: server.WebSocket, clock, random, ...options })
  const statuses: ClientStatus[] = []
  client.on('status', (status) => statuses.push(status))
  return { clock, server, client, statuses }
}

const seqs = (client: { entries: readonly { seq: number }[] }) => client.entries.map(({ seq }) => seq)

test('it greets, and holds what the welcome tells', () => {
  const { server, client, statuses } = setUp({ room: 'olympus', locale: 'de' })
  expect(client.status).toEqual({ state: 'connecting' })
  server.newest.open()
  expect(server.newest.sent).toEqual([{ type: 'hello', v: 1, room: 'olympus', locale: 'de' }])

  server.newest.push(welcome({ count: 3 }))

  expect(statuses).toEqual([{ state: 'live' }])
  expect(client.you).toEqual({ ...you, token: undefined })
  expect(client.room).toEqual({ id: 'olympus', topic: 'The first room' })
  expect([...client.gods.keys()]).toEqual(['lyssa'])
  expect(client.count).toBe(3)
  expect(client.limits?.text).toBe(250)
  expect(client.model).toEqual({ id: 'oracle', offline: true })
  expect(client.member('lyssa')).toEqual({ kind: 'god', ...lyssa })
})

test('it names the gods that it has when it comes back, and keeps them where they are not sent again', () => {
  const { server, client } = setUp()
  server.newest.welcome({ godsVersion: 'one', length: 1 })
  const born = { id: 'maui', name: 'MAUI', colour: '#0000ff', title: 'Sun', avatar: null }
  server.newest.push(said(0), event(1, { type: 'god-departed', at: 1, godId: 'lyssa' }))
  server.newest.push(event(2, { type: 'god-born', at: 1, god: born }))
  expect([...client.gods.keys()]).toEqual(['maui'])
  server.newest.end()
  client.reconnect()
  server.newest.open()
  expect(server.newest.got('hello')).toMatchObject([{ gods: 'one' }])
  server.newest.push(welcome({ godsVersion: 'one', gods: [], from: 3, length: 3 }))
  expect([...client.gods.values()]).toEqual([lyssa])
  server.newest.end()
  client.reconnect()
  server.newest.welcome({ godsVersion: 'two', gods: [born], from: 3, length: 3 })
  expect([...client.gods.values()]).toEqual([born])
  server.newest.end()
  client.reconnect()
  server.newest.welcome({ from: 3, length: 3 })
  expect([...client.gods.values()]).toEqual([lyssa])
})

test('it says when something else answers from now on', () => {
  const { server, client } = setUp()
  let told = 0
  client.on('model', () => told++)
  server.newest.welcome()
  server.newest.push({ type: 'model', id: 'oracle', offline: true, reason: 'budget' })
  expect([client.model, told]).toEqual([{ id: 'oracle', offline: true, reason: 'budget' }, 1])
  server.newest.push({ type: 'model', id: 'llama2', offline: false })
  expect([client.model, told]).toEqual([{ id: 'llama2', offline: false }, 2])
})

test('events come in order; doubles are dropped, hidden runs are counted and not kept', () => {
  const { server, client } = setUp()
  server.newest.welcome({ from: 10, length: 15 })
  server.newest.push(said(10), hidden(11, 3), said(14), said(14), hidden(11, 3), said(15))
  expect(seqs(client)).toEqual([10, 14, 15])
  expect(server.sockets).toHaveLength(1)
})

test('it says when it has caught up, after every welcome', () => {
  const { clock, server, client } = setUp()
  const told: number[] = []
  client.on('caught-up', () => told.push(client.entries.length))
  server.newest.welcome({ from: 3, length: 6 })
  server.newest.push(said(3))
  expect(told).toEqual([])
  server.newest.push(hidden(4, 2), said(6))
  expect(told).toEqual([1])
  server.newest.end()
  clock.runNext()
  server.newest.welcome({ from: 7, length: 7 })
  expect(told).toEqual([1, 2])
})

test('a gap makes it reconnect and resume after the last event it has', () => {
  const { clock, server, client, statuses } = setUp()
  server.newest.welcome()
  server.newest.push(said(0), hidden(1, 2), said(4))
  expect(server.newest.closedByClient).toBe(true)
  expect(statuses.at(-1)).toMatchObject({ state: 'reconnecting', cause: 'gap' })

  clock.runNext()
  server.newest.open()
  expect(server.newest.got('hello')).toEqual([
    { type: 'hello', v: 1, token: 'token-1', since: 0, sinceId: 'e0' },
  ])
  server.newest.push(welcome({ from: 1, length: 5 }), hidden(1, 2), said(3), said(4))
  expect(seqs(client)).toEqual([0, 3, 4])
})

test('what a socket says after it was given up is not heard', () => {
  const { server, client } = setUp()
  const first = server.newest
  first.welcome()
  first.end()
  first.push(said(0))
  first.end()
  expect(client.entries).toEqual([])
})

test.each([
  ['the place is unknown to the server', { reset: true, from: 2 }],
  ['the place is too far behind', { from: 900 }],
])('%s: the entries are forgotten and begin anew', (_, changes) => {
  const { clock, server, client } = setUp()
  server.newest.welcome()
  server.newest.push(said(0), said(1), said(2))
  let resets = 0
  client.on('reset', () => resets++)
  server.newest.end()
  clock.runNext()
  server.newest.welcome(changes)
  server.newest.push(said(changes.from, 'm_other', 'anew'))
  expect(resets).toBe(1)
  expect(seqs(client)).toEqual([changes.from])
})

test('a later client with the same storage is the same mortal, and begins where it is told to', () => {
  const stored = new Map<string, string>()
  const storage = {
    get: (key: string) => stored.get(key),
    set: (key: string, value: string) => void stored.set(key, value),
  }
  const first = setUp({ storage })
  first.server.newest.welcome()
  first.server.newest.push(said(0), said(1))
  first.client.close()

  const page = setUp({ storage })
  page.server.newest.open()
  expect(page.server.newest.sent).toEqual([{ type: 'hello', v: 1, token: 'token-1' }])

  const bot = setUp({ storage, from: 'last-seen' })
  bot.server.newest.open()
  expect(bot.server.newest.sent).toEqual([{ type: 'hello', v: 1, token: 'token-1', since: 1, sinceId: 'e1' }])
  bot.server.newest.push(welcome({ from: 2, length: 3 }), said(2))
  expect(seqs(bot.client)).toEqual([2])

  stored.set('place', '{"seq":"x"}')
  const odd = setUp({ storage, from: 'last-seen' })
  odd.server.newest.open()
  expect(odd.server.newest.sent).toEqual([{ type: 'hello', v: 1, token: 'token-1' }])
})

test('frames and events of unknown types are passed over, and leave no gap', () => {
  const { server, client } = setUp()
  const errors: string[] = []
  client.on('error', (error) => errors.push(error.message))
  server.newest.welcome()
  server.newest.push({ type: 'fireworks', at: 1 }, said(0))
  server.newest.push({ type: 'event', seq: 1, id: 'x', event: { type: 'god-danced', at: 5 } }, said(2))
  expect(seqs(client)).toEqual([0, 2])
  expect(errors).toEqual([])
})

test('what is no frame is told as an error and changes nothing', () => {
  const { server, client } = setUp()
  const errors: string[] = []
  client.on('error', (error) => errors.push(error.message))
  server.newest.welcome()
  server.newest.pushRaw('{')
  server.newest.pushRaw(new ArrayBuffer(2))
  server.newest.push({ type: 'presence', joined: 'all' })
  expect(errors).toEqual([
    'from server: not JSON: {',
    'from server: a binary message',
    'from server: a "presence" frame whose joined is not accepted',
  ])
  expect(client.status.state).toBe('live')
})

test('presence, births, departures, topic and favour keep the view current', () => {
  const { server, client } = setUp()
  server.newest.welcome()
  const other = { id: 'm_other', name: 'NPC#00FF00', colour: '#00FF00' }
  const god = { id: 'loki', name: 'LOKI', colour: '#00aa00', title: 'Trickster', avatar: null }
  server.newest.push({ type: 'presence', joined: [other], left: [], count: 2 })
  expect([...client.mortals.keys()]).toEqual(['m_you', 'm_other'])
  server.newest.push({ type: 'presence', joined: [], left: ['m_other'], count: 1 })
  server.newest.push(
    event(0, { type: 'god-born', at: 1, god }),
    event(1, { type: 'god-departed', at: 2, godId: 'lyssa' }),
    event(2, { type: 'topic-changed', at: 3, topic: 'Weather', by: 'loki' }),
    event(3, { type: 'favor-changed', at: 4, godId: 'loki', affinity: 12, change: 7 }),
  )
  expect([...client.mortals.keys()]).toEqual(['m_you'])
  expect(client.count).toBe(1)
  expect([...client.gods.keys()]).toEqual(['loki'])
  expect(client.room?.topic).toBe('Weather')
  expect(client.you?.affinities).toEqual({ loki: 12 })
  expect(client.member('m_other')).toEqual({ kind: 'mortal', ...other })
  expect(client.member('lyssa')?.name).toBe('LYSSA')
})

test('replayed events change nothing that the welcome knows already', () => {
  const { server, client } = setUp()
  server.newest.welcome({ length: 2 })
  server.newest.push(
    event(0, { type: 'topic-changed', at: 3, topic: 'Long ago', by: 'lyssa' }),
    event(1, { type: 'god-departed', at: 2, godId: 'lyssa' }),
  )
  expect(client.room?.topic).toBe('The first room')
  expect(client.gods.has('lyssa')).toBe(true)
})

test('older pages go in front, until the start', async () => {
  const { server, client } = setUp()
  server.newest.welcome({ from: 10, length: 11 })
  server.newest.push(said(10))
  const page = client.history(3)
  expect(client.history(3)).toBe(page)
  expect(server.newest.got('history')).toEqual([{ type: 'history', before: 10, limit: 3 }])
  const older = [said(5), hidden(6, 2), said(8), said(9)].map(({ seq, id, event }) => ({ seq, id, event }))
  server.newest.push({ type: 'history', before: 10, events: older, done: false })

  expect((await page).entries.map(({ seq }) => seq)).toEqual([5, 8, 9])
  expect(seqs(client)).toEqual([5, 8, 9, 10])
  expect(client.atStart).toBe(false)

  const last = client.history()
  const { seq, id, event: hiddenStart } = hidden(0, 5)
  server.newest.push({ type: 'history', before: 5, events: [{ seq, id, event: hiddenStart }], done: true })
  expect(await last).toEqual({ entries: [], done: true })
  expect(client.atStart).toBe(true)
  expect(await client.history()).toEqual({ entries: [], done: true })
})

test('the window is bounded: the oldest events go, and a full one takes no older page', async () => {
  const { server, client } = setUp({ maxEntries: 3 })
  server.newest.welcome()
  server.newest.push(said(0), said(1), said(2), said(3))
  expect(seqs(client)).toEqual([1, 2, 3])
  expect(client.atStart).toBe(false)
  await expect(client.history()).rejects.toMatchObject({ code: 'busy' })
})

test('a page asked for on a connection that is lost, or refused, rejects and may be asked again', async () => {
  const { clock, server, client } = setUp()
  server.newest.welcome({ from: 5 })
  const lost = client.history()
  server.newest.end()
  await expect(lost).rejects.toMatchObject({ code: 'aborted', retryable: true })
  await expect(client.history()).rejects.toMatchObject({ code: 'closed', retryable: true })
  clock.runNext()
  server.newest.welcome({ from: 5 })
  const refused = client.history()
  server.newest.push({ type: 'error', code: 'unavailable', message: 'try later', retryAfterMs: 50 })
  await expect(refused).rejects.toMatchObject({ code: 'store-unavailable', retryAfterMs: 50 })
})

test('typing lapses by itself, by a stop notice, by that member’s line or silence, and by a lost connection', () => {
  const { clock, server, client } = setUp()
  server.newest.welcome()
  const typing = (id: string, until: number): ServerFrame => ({ type: 'typing', id, until })
  const now = clock.now()
  server.newest.push(typing('lyssa', now + 6000), typing('m_you', now + 6000))
  expect(client.typists).toEqual(['lyssa'])
  clock.advance(3000)
  server.newest.push(typing('lyssa', now + 9000))
  clock.advance(5999)
  expect(client.typists).toEqual(['lyssa'])
  clock.advance(1)
  expect(client.typists).toEqual([])

  const later = clock.now()
  server.newest.push(typing('lyssa', later + 6000), typing('lyssa', later))
  expect(client.typists).toEqual([])
  server.newest.push(typing('lyssa', later + 6000))
  server.newest.push(event(0, { type: 'reply-spoken', at: later, godId: 'lyssa', text: 'hm', replyTo: 0 }))
  expect(client.typists).toEqual([])
  server.newest.push(typing('lyssa', later + 7000))
  const withheld = {
    type: 'reply-withheld',
    at: later,
    godId: 'lyssa',
    replyTo: 0,
    reason: 'expired',
  } as const
  server.newest.push(event(1, withheld))
  expect(client.typists).toEqual([])
  server.newest.push(typing('lyssa', later + 8000))
  server.newest.end()
  expect(client.typists).toEqual([])
})

test('a server whose clock is off is understood, once it said something', () => {
  const { clock, server, client } = setUp()
  server.newest.welcome()
  const serverNow = clock.now() - 3_600_000
  server.newest.push(event(0, { type: 'message-posted', at: serverNow, author: 'm_other', text: 'hi' }))
  server.newest.push({ type: 'typing', id: 'lyssa', until: serverNow + 6000 })
  expect(client.typists).toEqual(['lyssa'])
  clock.advance(6000)
  expect(client.typists).toEqual([])
})

test('a mortal who left long ago is known by the name on its lines, and one who is here by its own', () => {
  const { clock, server, client } = setUp()
  server.newest.welcome()
  const at = clock.now()
  const line = { type: 'message-posted', at, author: 'm_gone', name: 'NPC#00C0DE', text: 'hi' } as const
  server.newest.push(event(0, line))
  expect(client.member('m_gone')).toEqual({
    kind: 'mortal',
    id: 'm_gone',
    name: 'NPC#00C0DE',
    colour: '#00C0DE',
  })
  const arrived = { id: 'm_gone', name: 'NPC#FFFFFF', colour: '#FFFFFF' }
  server.newest.push({ type: 'presence', joined: [arrived], left: [], count: 2 })
  server.newest.push(event(1, line))
  expect(client.member('m_gone')?.name).toBe('NPC#FFFFFF')
})

test('a person of another name than the demo gives has the colour that everybody draws from its id', () => {
  const { clock, server, client } = setUp()
  server.newest.welcome()
  const line = {
    type: 'message-posted',
    at: clock.now(),
    author: 'm_bob',
    name: 'Bob Müller',
    text: 'hi',
  } as const
  server.newest.push(event(0, line))
  expect(client.member('m_bob')).toEqual({ kind: 'mortal', ...personOf({ id: 'm_bob', name: 'Bob Müller' }) })
})

test('and its own as soon as the page with its arrival is read', () => {
  const { clock, server, client } = setUp()
  const at = clock.now()
  const line = (seq: number) =>
    event(seq, { type: 'message-posted', at, author: 'm_bob', name: 'Bob', text: 'hi' })
  const mortal = { id: 'm_bob', name: 'Bobby', colour: '#00ff00' }
  server.newest.welcome({ from: 4, length: 5 })
  server.newest.push(line(4))
  void client.history()
  const events = [event(2, { type: 'mortal-arrived', at, mortal, patron: null }), line(3)]
  server.newest.push({ type: 'history', before: 4, events, done: false })
  expect(client.member('m_bob')).toMatchObject({ name: 'Bob', colour: '#00ff00' })
})

test('who is here under another name now is known by that, whatever older events say', () => {
  const { clock, server, client } = setUp()
  const at = clock.now()
  const colour = '#00ff00'
  const arrived = (seq: number, id: string, name: string) =>
    event(seq, { type: 'mortal-arrived', at, mortal: { id, name, colour }, patron: null })
  const nameOf = (id: string) => client.member(id)?.name
  const ann = { id: 'm_ann', name: 'Ann', colour }
  server.newest.welcome({ mortals: [ann], count: 1, from: 10, length: 13 })
  server.newest.push(arrived(10, 'm_ann', 'Anna'), arrived(11, 'm_bob', 'Bob'), arrived(12, 'm_bob', 'Rob'))
  expect([nameOf('m_ann'), nameOf('m_bob')]).toEqual(['Ann', 'Rob'])
  void client.history()
  const older = [arrived(7, 'm_bob', 'Bobby'), arrived(8, 'm_cat', 'Cat'), arrived(9, 'm_cat', 'Kat')]
  server.newest.push({ type: 'history', before: 10, events: older, done: false })
  expect([nameOf('m_ann'), nameOf('m_bob'), nameOf('m_cat')]).toEqual(['Ann', 'Rob', 'Kat'])
  server.newest.push(arrived(13, 'm_ann', 'Annie'))
  expect(nameOf('m_ann')).toBe('Annie')
})

test('a name that another of our own tabs came in under is ours', () => {
  const { server, client } = setUp()
  server.newest.welcome()
  const joined = [{ id: you.id, name: 'Ann', colour: '#00ff00' }]
  server.newest.push({ type: 'presence', joined, left: [], count: 1 })
  expect(client.you).toMatchObject({ ...joined[0], patron: you.patron })
})

test('a token of one’s own is asked for at each hello, whatever the last welcome gave', () => {
  const kept = new Map([['token', 'old']])
  const storage = {
    get: (key: string) => kept.get(key),
    set: (key: string, value: string) => kept.set(key, value),
  }
  let session: string | undefined = 'session-1'
  const { clock, server } = setUp({ storage, token: () => session })
  server.newest.welcome()
  session = 'session-2'
  server.newest.end()
  clock.runNext()
  server.newest.welcome()
  session = undefined
  server.newest.end()
  clock.runNext()
  server.newest.open()
  expect(server.sockets.map((socket) => socket.got('hello')[0]?.token)).toEqual([
    'session-1',
    'session-2',
    undefined,
  ])
})

test('typing is told once a second at most', () => {
  const { clock, server, client } = setUp()
  client.typing()
  server.newest.welcome()
  client.typing()
  client.typing()
  clock.advance(1000)
  client.typing()
  expect(server.newest.got('typing')).toHaveLength(2)
})

test('commands, summons and reactions get their answers', async () => {
  const { server, client } = setUp()
  expect(() => client.react(3, '🔥')).toThrow(expect.objectContaining({ code: 'closed' }))
  await expect(client.command('dice')).rejects.toMatchObject({ code: 'closed' })
  server.newest.welcome()
  client.react(3, '🔥')
  expect(server.newest.got('react')).toEqual([{ type: 'react', seq: 3, reaction: '🔥' }])

  const command = client.command('dice', '2d6')
  const asked = server.newest.got('command')[0]
  server.newest.push({ type: 'result', nonce: asked?.nonce, data: { sum: 7 } })
  expect(await command).toEqual({ sum: 7 })

  const unknown = client.command('fly')
  const nonce = server.newest.got('command')[1]?.nonce
  server.newest.push({ type: 'error', code: 'unknown-command', message: 'no /fly here', nonce })
  await expect(unknown).rejects.toMatchObject({ code: 'unknown-command', message: 'no /fly here' })

  const summoned = client.summon('a god of tea')
  const summons = server.newest.got('summon')[0]
  server.newest.push({ type: 'draft', nonce: summons?.nonce, god: { name: 'CHA' } })
  const draft = await summoned
  expect(draft).toEqual({ nonce: summons?.nonce, god: { name: 'CHA' } })
  const born = client.confirm(draft)
  server.newest.push({ type: 'ack', nonce: draft.nonce, seq: 9 })
  expect(await born).toBe(9)
})

test('a command that nobody answers is given up', async () => {
  const { clock, server, client } = setUp()
  server.newest.welcome()
  const command = client.command('dice')
  for (let second = 0; second < 30; second++) {
    clock.advance(1000)
    server.newest.push({ type: 'pong', at: 0 })
  }
  await expect(command).rejects.toMatchObject({ code: 'aborted', retryable: true })
})

test('a closed client is closed for good, and leaves no timer behind', async () => {
  const { clock, server, client } = setUp()
  server.newest.welcome()
  client.say('hello')
  await client[Symbol.asyncDispose]()
  expect(client.status).toMatchObject({ state: 'closed', reason: 'closed' })
  expect(server.newest.closedByClient).toBe(true)
  expect(clock.pending).toBe(0)
  expect(() => client.say('more')).toThrow(expect.objectContaining({ code: 'closed' }))
  expect(() => client.reconnect()).toThrow(expect.objectContaining({ code: 'closed' }))
  client.close()
})

test('the environment’s own WebSocket fits', () => {
  const own: ClientOptions = { url: 'ws://room', WebSocket }
  expect(own.WebSocket).toBe(WebSocket)
})

test('a second welcome on a live connection, whose log was lost, begins anew and sends again what is on its way', () => {
  const { server, client } = setUp()
  server.newest.welcome()
  server.newest.push(said(0), said(1), said(2))
  let resets = 0
  client.on('reset', () => resets++)
  void client.say('Is anybody there?')
  server.newest.welcome({ reset: true, from: 0, length: 1 })
  server.newest.push(said(0, 'm_other', 'anew'))
  expect(resets).toBe(1)
  expect(seqs(client)).toEqual([0])
  expect(client.status.state).toBe('live')
  expect(server.newest.sent.filter(({ type }) => type === 'say')).toHaveLength(2)
})
