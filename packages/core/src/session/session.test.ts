import { polynesianGods } from '@talking-heads/pantheon'
import { describe, expect, it } from 'vitest'
import { TalkingHeadsError } from '../log/errors.ts'
import { type Mortal, personOf } from '../log/members.ts'
import type { LanguageModel } from '../ports/language-model.ts'
import type { RoomOptions } from '../run/room-options.ts'
import { type Client, fill, kindModel, openLobby, range, say, seqsOf } from '../testing/session-clients.ts'
import { settle } from '../testing/settle.ts'
import type { PublicEventOf } from '../wire/index.ts'
import { createIdentities, type Identities } from './identity.ts'
import { createWorkBudget } from './work-budget.ts'

const setUp = (options: Partial<RoomOptions> = {}, accounts?: Identities) =>
  openLobby({ gods: polynesianGods, ...options }, accounts)

describe('hello', () => {
  it('is answered by a welcome that tells who you are, who is here and how long the log is', async () => {
    const { connect, room } = await setUp()
    const welcome = await connect().hello()
    expect(welcome.you.name).toMatch(/^NPC#[0-9A-F]{6}$/)
    expect(welcome.you.colour).toBe(`#${welcome.you.name.slice(4)}`)
    expect(welcome.you.patron).toBe(room.patronOf(welcome.you.id))
    expect(welcome.gods.map(({ id }) => id)).toEqual(polynesianGods.map(({ id }) => id))
    expect(welcome).toMatchObject({
      v: 1,
      count: 1,
      mortals: [{ id: welcome.you.id }],
      room: { id: 'olympus' },
    })
    expect(welcome.model).toEqual({ id: 'kind', offline: true })
  })

  it('with the token of an earlier welcome brings the same mortal back', async () => {
    const { connect } = await setUp()
    const first = await connect().hello()
    const again = await connect().hello({ token: first.you.token })
    expect(again.you).toEqual(first.you)
    expect(again.count).toBe(1)
  })

  it('with a forged token brings a new mortal', async () => {
    const { connect } = await setUp()
    const { you } = await connect().hello()
    const stolen = you.token.replace(/\.[0-9A-F]{6}\./, '.000000.')
    const other = await connect().hello({ token: stolen })
    expect(other.you.id).not.toBe(you.id)
  })

  it('of another version is refused and closes with 4000', async () => {
    const { connect } = await setUp()
    const client = connect()
    await client.send({ type: 'hello', v: 2 })
    expect(client.frames).toMatchObject([{ type: 'error', code: 'unsupported-version' }])
    expect(client.closed?.code).toBe(4000)
  })

  it('for a room that is not open is an error, and another hello may follow', async () => {
    const { connect } = await setUp()
    const client = connect()
    await client.send({ type: 'hello', v: 1, room: 'hades' })
    expect(client.frames).toMatchObject([{ type: 'error', code: 'unknown-room' }])
    expect((await client.hello({ room: 'olympus' })).room.id).toBe('olympus')
  })

  it('may be followed by a line at once, without waiting for the welcome', async () => {
    const { connect } = await setUp()
    const client = connect()
    const hello = client.send({ type: 'hello', v: 1 })
    await client.send({ type: 'say', nonce: 'n1', text: 'hello, all' })
    await hello
    await client.next('ack')
    expect(client.frames.findIndex(({ type }) => type === 'welcome')).toBe(0)
  })
})

describe('say', () => {
  it('is acknowledged with its seq, which the event bears too', async () => {
    const { connect } = await setUp()
    const client = connect()
    const { you } = await client.hello()
    const seq = await say(client, 'n1', '  PELE, hello  ')
    const { event } = await client.next('event', (frame) => frame.seq === seq)
    expect(event).toMatchObject({ type: 'message-posted', author: you.id, text: 'PELE, hello' })
  })

  it('with the same nonce is acknowledged with the same seq and appends nothing', async () => {
    const { connect, room } = await setUp()
    const client = connect()
    await client.hello()
    const seq = await say(client, 'n1', 'once')
    client.frames.length = 0
    expect(await say(client, 'n1', 'once')).toBe(seq)
    const texts = (await room.read(0, 100)).filter(({ event }) => event.type === 'message-posted')
    expect(texts).toHaveLength(1)
  })

  it.each([
    ['too long', 'x'.repeat(251), 'too-long'],
    ['empty after trimming', ' \u200b\n ', 'empty'],
  ])('that is %s is refused by its nonce', async (_, text, code) => {
    const { connect } = await setUp()
    const client = connect()
    await client.hello()
    await client.send({ type: 'say', nonce: 'n1', text })
    expect(await client.next('error')).toMatchObject({ code, nonce: 'n1' })
  })

  it.each([
    ['MAUI, hello', ['MAUI']],
    ['I told Pele that Maui sleeps', ['Pele', 'Maui']],
    ['see https://example.org/pele/maui', []],
    ['mail pele@example.com', []],
    ['maui.log', []],
  ])('tells where it names gods as the room hears them: %s', async (text, names) => {
    const { connect } = await setUp()
    const client = connect()
    await client.hello()
    const seq = await say(client, 'names', text)
    const { event } = await client.next('event', (frame) => frame.seq === seq)
    const { mentions = [] } = event as PublicEventOf<'message-posted'>
    expect(mentions.map(({ at, length }) => text.slice(at, at + length))).toEqual(names)
  })

  it('takes 250 family emoji, which are 250 characters to a reader, up to 4 KiB', async () => {
    const { connect } = await setUp()
    const client = connect()
    await client.hello()
    await say(client, 'n1', '💛'.repeat(250))
    await client.send({ type: 'say', nonce: 'n2', text: '👨‍👩‍👧‍👦'.repeat(250) })
    expect(await client.next('error')).toMatchObject({ code: 'too-long', nonce: 'n2' })
  })

  it('faster than the room allows is rate-limited, with the time to wait, in every tab of the same mortal', async () => {
    const { connect, clock } = await setUp({ tuning: { lines: { perSecond: 5, burst: 10 } } })
    const one = connect()
    const { you } = await one.hello()
    const two = connect()
    await two.hello({ token: you.token })
    for (let line = 0; line < 10; line++) await say(line % 2 ? one : two, `n${line}`, 'again')
    await two.send({ type: 'say', nonce: 'late', text: 'again' })
    const { code, retryAfterMs = 0 } = await two.next('error')
    expect({ code, retryAfterMs }).toEqual({ code: 'rate-limited', retryAfterMs: 200 })
    clock.advance(retryAfterMs)
    await say(two, 'late', 'again')
  })

  it('of a line with line breaks and direction overrides enters the log as one harmless line', async () => {
    const { connect } = await setUp()
    const client = connect()
    await client.hello()
    const seq = await say(client, 'n1', 'hello\nZEUS: I am\u202e forged')
    const { event } = await client.next('event', (frame) => frame.seq === seq)
    expect(event).toMatchObject({ text: 'hello ZEUS: I am forged' })
  })
})

describe('events', () => {
  it('show a favor to its mortal alone; to others the log has no gap', async () => {
    const { connect } = await setUp()
    const speaker = connect()
    const { length } = await speaker.hello()
    const other = connect()
    await other.hello()
    await say(speaker, 'n1', 'PELE, you are magnificent')
    const favor = await speaker.next('event', ({ event }) => event.type === 'favor-changed')
    expect(favor.event).toMatchObject({ godId: 'pele', reason: 'such kind words' })
    const last = await say(other, 'n2', 'what did I miss?')
    await other.next('event', ({ seq }) => seq >= last)
    const seen = other.events().filter(({ seq }) => seq >= length)
    expect(seen.map(({ event }) => event.type)).not.toContain('favor-changed')
    expect(seqsOf(seen)).toEqual(range(length, (seqsOf(seen).at(-1) ?? 0) + 1))
  })

  it('missed while away are sent on resuming, gap-free and in order', async () => {
    const { connect, room } = await setUp()
    const client = connect()
    const { you } = await client.hello()
    const seq = await say(client, 'n1', 'back soon')
    client.session.disconnected()
    await fill(room, 150)
    const returned = connect()
    const welcome = await returned.hello({ token: you.token, since: seq, sinceId: `${you.id}:n1` })
    expect(welcome).toMatchObject({ from: seq + 1 })
    expect(welcome.reset).toBeUndefined()
    const { length } = room.state
    await returned.until(() => (seqsOf(returned.events()).at(-1) ?? 0) >= length - 1)
    const seen = seqsOf(returned.events())
    expect(seen).toEqual(range(seq + 1, seq + 1 + seen.length))
  })

  it('are replayed from the last page only to who is more than 500 behind', async () => {
    const { connect, room } = await setUp()
    await fill(room, 600)
    const client = connect()
    const welcome = await client.hello({ since: 0, sinceId: 'room-opened' })
    expect(welcome.from).toBeGreaterThan(500)
    expect(welcome.reset).toBeUndefined()
  })

  it('begin anew where the client’s last event is not the one in the log', async () => {
    const { connect, room } = await setUp()
    await fill(room, 3)
    expect(await connect().hello({ since: 2, sinceId: 'of-another-log' })).toMatchObject({ reset: true })
    expect(await connect().hello({ since: 4000, sinceId: 'beyond' })).toMatchObject({ reset: true })
  })

  it('go on where another server left off, on one that has not come that far yet', async () => {
    const { store, room, connect } = await setUp()
    const client = connect()
    const { you } = await client.hello()
    const deaf = { ...store, watch: async () => async () => {} }
    const behind = await setUp({ store: deaf, server: 'behind' })
    const seq = await say(client, 'n1', 'off to the other one')
    expect(behind.room.state.length).toBeLessThanOrEqual(seq)
    const welcome = await behind.connect().hello({ since: seq, sinceId: `${you.id}:n1` })
    expect(welcome.reset).toBeUndefined()
    expect(welcome.from).toBe(seq + 1)
    await Promise.all([room.close(), behind.room.close()])
  })

  it('wait for a reader that is slow to take its replay, and let go who is slow to read live ones', async () => {
    const { connect, room } = await setUp()
    await fill(room, 300)
    const client = connect()
    client.isReading = false
    await client.hello({ since: 0, sinceId: 'room-opened' })
    await fill(room, 0)
    expect(client.events().length).toBeLessThan(300)
    expect(client.closed).toBeUndefined()
    client.readAgain()
    await client.until(() => seqsOf(client.events()).at(-1) === room.state.length - 1)
    client.bufferedBytes = 300 * 1024
    await room.post(
      { id: 'm_other', name: 'NPC#000001', colour: '#000001' },
      { nonce: 'n', text: 'one more' },
    )
    expect(client.closed?.code).toBe(4001)
  })
})

describe('history', () => {
  it('goes back page by page to the start, each position exactly once, and says when it is done', async () => {
    const { connect, room } = await setUp()
    await fill(room, 200)
    const client = connect()
    const { from } = await client.hello()
    let before = from
    const covered: number[] = []
    for (let done = false; !done; ) {
      await client.send({ type: 'history', before, limit: 50 })
      const page = await client.next('history', (frame) => frame.before === before)
      covered.unshift(...seqsOf(page.events))
      done = page.done
      before = page.events[0]?.seq ?? 0
    }
    expect(covered).toEqual(range(0, from))
  })

  it.each(['a welcome', 'a page'])(
    'is bounded in bytes, whatever stands between its lines: %s',
    async (kind) => {
      const { room, connect } = await setUp()
      await fill(room, 3)
      const [seq] = [room.state.length - 1]
      const reactor = { id: 'm_reactor', name: 'NPC#000001', colour: '#000001' }
      for (let nonce = 0; nonce < 2_500; nonce++)
        await room.react(reactor, { nonce: `r${nonce}`, seq, reaction: nonce % 2 === 0 ? '🔥' : '💧' })
      const client = connect()
      const { length, from } = await client.hello()
      await client.until(() => seqsOf(client.events()).at(-1) === length - 1)
      const bytes = (frames: unknown) => new TextEncoder().encode(JSON.stringify(frames)).length
      if (kind === 'a welcome') {
        expect(from).toBeGreaterThan(length - 2_500)
        expect(bytes(client.events().map(({ event }) => event))).toBeLessThanOrEqual(140 * 1024)
        return
      }
      const seen: number[] = []
      for (let before = from, done = false; !done; ) {
        await client.send({ type: 'history', before, limit: 200 })
        const page = await client.next('history', (frame) => frame.before === before)
        expect(bytes(page.events.map(({ event }) => event))).toBeLessThanOrEqual(140 * 1024)
        expect(page.events.length).toBeGreaterThan(0)
        seen.unshift(...seqsOf(page.events))
        done = page.done
        before = page.events[0]?.seq ?? 0
      }
      expect(seen).toEqual(range(0, from))
    },
  )

  it('holds as many lines a page as were asked for', async () => {
    const { connect, room } = await setUp()
    await fill(room, 100)
    const client = connect()
    await client.hello()
    await client.send({ type: 'history', before: room.state.length, limit: 7 })
    const { events, done } = await client.next('history')
    const lines = events.filter(
      ({ event }) => event.type === 'message-posted' || event.type === 'reply-spoken',
    )
    expect(lines).toHaveLength(7)
    expect(done).toBe(false)
  })
})

describe('a silence', () => {
  const brokenModel: LanguageModel = {
    ...kindModel,
    generate: () => Promise.reject(new TalkingHeadsError('model-unavailable', 'no')),
  }

  it('is told with the next line, or after a moment, in the order of the log', async () => {
    const { connect, clock, room } = await setUp({ model: brokenModel })
    const reader = connect()
    await reader.hello()
    await settle(clock, 1_000)
    const typesSince = (start: number) =>
      reader.frames
        .slice(start)
        .flatMap((frame) => (frame.type === 'event' ? [frame.event.type] : []))
        .filter((type) => type !== 'hidden')
    let start = reader.frames.length
    await say(reader, 'n1', 'is anybody there?')
    await settle(clock)
    expect(room.state.pending).toEqual([])
    expect(typesSince(start)).toEqual(['mortal-arrived', 'message-posted'])
    start = reader.frames.length
    await say(reader, 'n2', 'nobody?')
    expect(typesSince(start)).toEqual(['reply-withheld', 'message-posted'])
    start = reader.frames.length
    await settle(clock, 50)
    expect(typesSince(start)).toEqual(['reply-withheld'])
    expect(reader.frames.filter(({ type }) => type === 'typing')).toEqual([])
  })

  it('that is held back is not told twice to who comes in meanwhile', async () => {
    const { connect, clock, room } = await setUp({ model: brokenModel })
    const one = connect()
    await one.hello()
    await settle(clock, 1_000)
    await say(one, 'n1', 'is anybody there?')
    await settle(clock)
    const two = connect()
    await two.hello()
    await settle(clock, 1_000)
    for (const { frames } of [one, two]) {
      const events = frames.filter((frame) => frame.type === 'event')
      expect(seqsOf(events)).toEqual(range(0, room.state.length))
    }
  })
})

describe('presence', () => {
  it('tells all comings and goings of a moment in one frame', async () => {
    const { connect, clock } = await setUp()
    const first = connect()
    await first.hello()
    clock.advance(1_000)
    first.frames.length = 0
    const others = [connect(), connect(), connect()]
    const ids: string[] = []
    for (const other of others) ids.push((await other.hello()).you.id)
    others[0]?.session.disconnected()
    clock.advance(1_000)
    const changes = first.frames.filter((frame) => frame.type === 'presence')
    expect(changes).toMatchObject([{ joined: [{ id: ids[1] }, { id: ids[2] }], left: [ids[0]], count: 3 }])
  })

  it('counts two tabs of one mortal once, and the mortal leaves with the last of them', async () => {
    const { connect, room } = await setUp()
    const one = connect()
    const { you } = await one.hello()
    const two = connect()
    await two.hello({ token: you.token })
    expect(room.mortals.size).toBe(1)
    one.session.disconnected()
    expect(room.mortals.size).toBe(1)
    two.session.disconnected()
    expect(room.mortals.size).toBe(0)
  })
})

describe('bad frames', () => {
  it.each([
    '',
    'no json',
    '[]',
    '{}',
    '{"type":"say"}',
    '{"type":"hello","v":"1"}',
    '{"type":"god"}',
    'null',
  ])('such as %j are answered and change nothing', async (text) => {
    const { connect, room } = await setUp()
    const client = connect()
    await client.hello()
    const before = room.state
    client.frames.length = 0
    await client.send(text)
    expect(client.frames).toMatchObject([{ type: 'error', code: 'bad-frame' }])
    expect(room.state).toBe(before)
  })

  it('close with 1008 at the tenth in a row, which a good one interrupts', async () => {
    const { connect } = await setUp()
    const client = connect()
    await client.hello()
    for (let count = 0; count < 9; count++) await client.send('bad')
    await client.send({ type: 'typing' })
    for (let count = 0; count < 9; count++) await client.send('bad')
    expect(client.closed).toBeUndefined()
    await client.send('bad')
    expect(client.frames.at(-1)).toMatchObject({ type: 'bye', reason: 'abuse' })
    expect(client.closed?.code).toBe(1008)
  })

  it('include hellos that are refused, each with its reason', async () => {
    const { connect } = await setUp()
    const client = connect()
    for (let count = 0; count < 9; count++) {
      await client.send({ type: 'hello', v: 1, room: `no-${count}` })
      expect(client.frames.at(-1)).toMatchObject({ type: 'error', code: 'unknown-room' })
    }
    expect(client.closed).toBeUndefined()
    await client.send({ type: 'hello', v: 1, room: 'no-9' })
    expect(client.frames.at(-1)).toMatchObject({ type: 'bye', reason: 'abuse' })
  })

  it('include lines before a hello and a second hello', async () => {
    const { connect } = await setUp()
    const client = connect()
    await client.send({ type: 'say', nonce: 'n', text: 'too soon' })
    expect(client.frames).toMatchObject([{ code: 'bad-frame' }])
    await client.hello()
    await client.send({ type: 'hello', v: 1 })
    expect(client.frames.at(-1)).toMatchObject({ code: 'bad-frame' })
  })
})

describe('other frames', () => {
  it('ping is answered by pong, even before the hello', async () => {
    const { connect } = await setUp()
    const client = connect()
    await client.send({ type: 'ping', at: 12 })
    expect(client.frames).toEqual([{ type: 'pong', at: 12 }])
  })

  it('typing reaches the others, at most once a second', async () => {
    const { connect, clock } = await setUp()
    const writer = connect()
    const { you } = await writer.hello()
    const reader = connect()
    await reader.hello()
    await writer.send({ type: 'typing' })
    await writer.send({ type: 'typing' })
    await settle(clock, 1_000)
    await writer.send({ type: 'typing' })
    await settle(clock, 1_000)
    expect(reader.frames.filter(({ type }) => type === 'typing')).toMatchObject([
      { id: you.id },
      { id: you.id },
    ])
  })

  it('typing waits a moment for a line to ride on, and its end goes out with the god’s own line', async () => {
    const { connect, clock, room } = await setUp({
      tuning: { pauses: { calledMs: [500, 500], drawnMs: [500, 500] }, turns: { replyBudgets: [1] } },
    })
    const reader = connect()
    await reader.hello()
    await settle(clock, 1_000)
    reader.frames.length = 0
    const [god] = room.gods
    await say(reader, 'n1', `${god?.name}, are you here?`)
    await settle(clock, 49)
    expect(reader.frames.filter(({ type }) => type === 'typing')).toEqual([])
    await fill(room, 1)
    const line = reader.frames.findIndex((frame) => frame.type === 'event' && frame.id === 'm_filler:fill-0')
    expect(reader.frames.slice(line + 1)).toMatchObject([{ type: 'typing', id: god?.id }])
    await settle(clock, 451)
    const repliedAt = clock.now()
    await settle(clock, 10_000)
    const reply = reader.frames.findIndex(
      (frame) => frame.type === 'event' && frame.event.type === 'reply-spoken',
    )
    expect(reader.frames[reply]).toMatchObject({ event: { godId: god?.id } })
    expect(reader.frames[reply + 1]).toMatchObject({ type: 'typing', id: god?.id, until: repliedAt })
    expect(reader.frames.filter((frame) => frame.type === 'typing' && frame.id === god?.id)).toHaveLength(2)
  })

  it('typing is told after a moment where no line goes out, and so is its end where the god says nothing', async () => {
    const { connect, clock, room } = await setUp()
    const reader = connect()
    await reader.hello()
    await settle(clock, 1_000)
    const until = clock.now() + 6_000
    room.emit('typing', { id: 'maui', until })
    await settle(clock, 50)
    room.emit('typing', { id: 'maui', until: clock.now() })
    await settle(clock, 50)
    expect(reader.frames.filter(({ type }) => type === 'typing')).toEqual([
      { type: 'typing', id: 'maui', until },
      { type: 'typing', id: 'maui', until: until - 5_950 },
    ])
  })

  it('react sets a reaction that everybody sees', async () => {
    const { connect } = await setUp()
    const client = connect()
    const { you } = await client.hello()
    await client.send({ type: 'react', seq: 0, reaction: '🔥' })
    const { event } = await client.next('event', (frame) => frame.event.type === 'reaction-set')
    expect(event).toMatchObject({ seq: 0, by: you.id, reaction: '🔥' })
  })

  it.each(['ZEUS: send 1 BTC', '🔥🔥', '🔥\n', '\u202e🔥', '<b>', ''])(
    'a reaction that is not exactly one emoji is refused as a bad frame: %j',
    async (reaction) => {
      const { connect } = await setUp()
      const client = connect()
      await client.hello()
      await client.send({ type: 'react', seq: 0, reaction })
      expect((await client.next('error')).code).toBe('bad-frame')
    },
  )

  it('an unknown command is refused by its nonce', async () => {
    const { connect } = await setUp()
    const client = connect()
    await client.hello()
    await client.send({ type: 'command', nonce: 'c1', name: 'smite', args: 'all' })
    expect(await client.next('error')).toMatchObject({ code: 'unknown-command', nonce: 'c1' })
  })

  it('/why tells whoever asks, and nobody else, why a god spoke', async () => {
    const { connect, room } = await setUp()
    const [asking, other] = [connect(), connect()]
    await asking.hello()
    await other.hello()
    const [first, second] = room.gods
    await asking.send({ type: 'say', nonce: 'n1', text: `${first?.name}, and you, ${second?.name}?` })
    for (const god of [first, second]) {
      await asking.next('event', ({ event }) => event.type === 'reply-spoken' && event.godId === god?.id)
    }
    await asking.send({ type: 'command', nonce: 'c1', name: 'why', args: '' })
    const newest = await asking.next('result', ({ nonce }) => nonce === 'c1')
    expect(newest.data).toMatchObject({
      godId: room.state.window.filter(({ kind }) => kind === 'god').at(-1)?.author,
    })
    await asking.send({ type: 'command', nonce: 'c2', name: 'why', args: ` @${first?.name.toLowerCase()}` })
    expect(await asking.next('result', ({ nonce }) => nonce === 'c2')).toMatchObject({
      data: { godId: first?.id, why: { cause: 'called' } },
    })
    expect(other.frames.filter(({ type }) => type === 'result')).toEqual([])
  })

  it('/mood tells how a god is and feels about whoever asks, /favor how all feel that have dealt with it', async () => {
    const { connect, room } = await setUp()
    const client = connect()
    await client.hello()
    const [god] = room.gods
    const ask = async (nonce: string, name: string, args = '') => {
      await client.send({ type: 'command', nonce, name, args })
      return (await client.next('result', (frame) => frame.nonce === nonce)).data
    }
    expect(await ask('c1', 'favor')).toEqual([])
    expect(await ask('c2', 'mood', god?.name)).toMatchObject({ godId: god?.id, affinity: expect.any(Number) })
    await client.send({ type: 'say', nonce: 'n1', text: `${god?.name}, how lovely to see you` })
    const { event } = await client.next('event', (frame) => frame.event.type === 'favor-changed')
    const affinity = event.type === 'favor-changed' && event.affinity
    expect(await ask('c3', 'favor')).toEqual([
      { godId: god?.id, affinity, feels: room.affinityInWords(affinity || 0) },
    ])
    expect(await ask('c4', 'mood', god?.name)).toMatchObject({ affinity, temper: expect.any(String) })
  })

  it('/mood without a name asks whose', async () => {
    const { connect } = await setUp()
    const client = connect()
    await client.hello()
    await client.send({ type: 'command', nonce: 'c1', name: 'mood', args: ' ' })
    expect(await client.next('error')).toMatchObject({ nonce: 'c1', message: /whose mood/ })
  })

  it.each([
    ['where no god has spoken', '', 'nobody has spoken lately'],
    ['of a god that is not here', 'CTHULHU', 'nobody here is called "CTHULHU"'],
  ])('/why %s is refused with what is wrong', async (_, args, message) => {
    const { connect } = await setUp()
    const client = connect()
    await client.hello()
    await client.send({ type: 'command', nonce: 'c1', name: 'why', args })
    expect(await client.next('error')).toMatchObject({ nonce: 'c1', message })
  })

  it('draining says when to come back and closes with 1001', async () => {
    const { connect, lobby, room } = await setUp()
    const client = connect()
    await client.hello()
    lobby.drain(1_500)
    expect(client.frames.at(-1)).toEqual({ type: 'bye', reason: 'draining', retryAfterMs: 1_500 })
    expect(client.closed?.code).toBe(1001)
    expect(room.mortals.size).toBe(0)
    expect(lobby.size).toBe(0)
  })

  it('who is one too many is told before any hello when to come back, and closed with 1013', async () => {
    const { connect } = await setUp()
    const client = connect()
    client.session.bye('crowded', 5_000)
    expect(client.frames).toEqual([{ type: 'bye', reason: 'crowded', retryAfterMs: 5_000 }])
    expect(client.closed).toEqual({ code: 1013, reason: 'crowded' })
  })
})

describe('a client that asks for more than it is due', () => {
  const ping = (at: number) => ({ type: 'ping', at })
  const pongs = (client: Client) => client.frames.filter(({ type }) => type === 'pong').length

  it('is answered what its budget allows and no longer read, and the rest in time, in order', async () => {
    const { connect, clock } = await setUp()
    const client = connect()
    await client.hello()
    for (let at = 0; at < 1_000; at++) void client.send(ping(at))
    expect(client.isPaused).toBe(true)
    const atOnce = pongs(client)
    expect(atOnce).toBeGreaterThan(250)
    expect(atOnce).toBeLessThanOrEqual(400)
    await settle(clock, 1_000)
    expect(pongs(client) - atOnce).toBeGreaterThan(150)
    expect(pongs(client) - atOnce).toBeLessThanOrEqual(201)
    await settle(clock, 4_000)
    expect(client.frames.flatMap((frame) => (frame.type === 'pong' ? [frame.at] : []))).toEqual(
      range(0, 1_000),
    )
    expect(client.isPaused).toBe(false)
  })

  it.each([
    ['commands', { type: 'command', nonce: 'c', name: 'favor', args: '' }],
    [
      'commands that there are not',
      { type: 'command', nonce: 'c', name: 'x'.repeat(40), args: 'y'.repeat(1_000) },
    ],
    ['pages of history', { type: 'history', before: 100, limit: 200 }],
    ['reactions', { type: 'react', seq: 1, reaction: null }],
    ['summons', { type: 'summon', nonce: 's', prompt: 'a god of queues' }],
  ])('pays more for %s than for pings', async (_, frame) => {
    const { connect, room } = await setUp()
    await fill(room, 200)
    const client = connect()
    await client.hello()
    for (let count = 0; count < 400; count++) void client.send(frame)
    for (let at = 0; at < 400; at++) void client.send(ping(at))
    await new Promise(setImmediate)
    expect(client.isPaused).toBe(true)
    expect(pongs(client)).toBe(0)
    const answers = client.frames.filter(({ type }) => type !== 'event' && type !== 'welcome')
    expect(answers.length).toBeLessThan(100)
  })

  it('pays for an identity that is drawn for it, and for none that it brings', async () => {
    const { connect, clock, lobby } = await setUp()
    const costOf = async (hello: object, person?: () => Promise<Mortal>) => {
      const budget = createWorkBudget({ perSecond: 1, burst: 1 }, clock)
      const client = connect({ budget, ...(person && { person }) })
      const { you } = await client.hello(hello)
      client.session.disconnected()
      return { you, cost: budget.waitMs }
    }
    const first = await costOf({})
    const again = await costOf({ token: first.you.token })
    const forged = await costOf({ token: 'forged' })
    const account = await costOf({}, async () => personOf({ id: 'm_ada', name: 'Ada' }))
    expect(lobby.size).toBe(0)
    expect(first.cost).toBeGreaterThan(again.cost + 40_000)
    expect(forged.cost).toBeGreaterThan(again.cost + 40_000)
    expect(Math.abs(account.cost - again.cost)).toBeLessThan(1_000)
  })

  it('and so much that it would wait for seconds is sent away', async () => {
    const { connect, clock } = await setUp()
    const client = connect()
    await client.hello()
    for (let at = 0; at < 2_000; at++) void client.send(ping(at))
    await settle(clock, 5_500)
    expect(client.closed).toEqual({ code: 1008, reason: 'abuse' })
    expect(pongs(client)).toBeLessThan(1_500)
  })

  it('shares a budget with all that come from where it does', async () => {
    const { connect, clock } = await setUp()
    const budget = createWorkBudget({ perSecond: 100, burst: 600 }, clock)
    const crowd = Array.from({ length: 4 }, () => connect({ budget }))
    for (const client of crowd) await client.hello()
    for (let at = 0; at < 200; at++) for (const client of crowd) void client.send(ping(at))
    const answered = () => crowd.reduce((sum, client) => sum + pongs(client), 0)
    expect(answered()).toBeGreaterThan(150)
    expect(answered()).toBeLessThan(300)
  })

  it('and does not read what it is answered is asked nothing more until it has, and holds little', async () => {
    const { connect, clock } = await setUp()
    const client = connect()
    await client.hello()
    client.isReading = false
    const shout = { type: 'command', nonce: 'c', name: 'mood', args: 'y'.repeat(1_000) }
    for (let count = 0; count < 280; count++) {
      void client.send(shout)
      await settle(clock, 1_000)
    }
    expect(client.isPaused).toBe(true)
    expect(client.bufferedBytes).toBeLessThan(258 * 1_024)
    client.readAgain()
    await settle(clock, 4_000)
    expect(client.frames.filter(({ type }) => type === 'error')).toHaveLength(280)
  })

  it('over a transport that cannot wait is closed once too much waits', async () => {
    const { connect } = await setUp()
    const client = connect()
    await client.hello()
    const line = { type: 'say', nonce: 'n', text: 'x'.repeat(8_000) }
    for (let count = 0; count < 100 && !client.closed; count++) void client.send(line)
    expect(client.closed).toEqual({ code: 1008, reason: 'abuse' })
  })

  it('is no problem of the server’s', async () => {
    const { connect, clock, problems } = await setUp()
    const client = connect()
    void client.send({ type: 'hello', v: 1 })
    for (let count = 0; count < 50; count++)
      void client.send({ type: 'say', nonce: `n${count}`, text: 'me first' })
    await client.next('welcome')
    await settle(clock, 5_000)
    const answered = client.frames.filter(({ type }) => type === 'ack' || type === 'error')
    expect(answered).toHaveLength(50)
    expect(problems).toEqual([])
  })
})

describe('identities', () => {
  const isNameFree = () => true

  it('draw a name that is free', async () => {
    const identities = await createIdentities('a secret of this test')
    const drawn: string[] = []
    const { person } = await identities.identify({
      token: undefined,
      isNameFree: ({ name }) => drawn.push(name) === 3,
    })
    expect(person.name).toBe(drawn[2])
  })

  it('know the bearer of a token again, and give it another name where its own is taken', async () => {
    const identities = await createIdentities('a secret of this test')
    const { person, token = '' } = await identities.identify({ token: undefined, isNameFree })
    expect(await identities.identify({ token, isNameFree })).toEqual({ person })
    const renamed = await identities.identify({ token, isNameFree: ({ name }) => name !== person.name })
    expect(renamed.person.id).toBe(person.id)
    expect(renamed.person.name).not.toBe(person.name)
    expect(await identities.identify({ token: renamed.token, isNameFree })).toEqual({
      person: renamed.person,
    })
  })

  it('refuse a secret that is easily guessed', async () => {
    await expect(createIdentities('short')).rejects.toThrow(/5 characters; at least 16/)
  })
})

/** Accounts whose tokens are their keys. */
const accounts = (names: Readonly<Record<string, string>>): Identities => ({
  async identify({ token = '' }) {
    const name = names[token]
    if (name === undefined) throw new TalkingHeadsError('not-allowed', 'sign in first')
    return { person: personOf({ id: `m_${token}`, name }) }
  },
})

describe('people with accounts', () => {
  it('come in under their own names, and their token is told back to them', async () => {
    const { connect } = await setUp({}, accounts({ 1: 'Alice', 2: 'Bob Müller', 3: '李雷' }))
    const [alice, bob, lei] = [connect(), connect(), connect()]
    expect((await alice.hello({ token: '1' })).you).toMatchObject({ id: 'm_1', name: 'Alice', token: '1' })
    await bob.hello({ token: '2' })
    const { mortals, you } = await lei.hello({ token: '3' })
    expect(mortals.map(({ name }) => name)).toEqual(['Alice', 'Bob Müller', '李雷'])
    expect(you.colour).toMatch(/^#[0-9a-f]{6}$/)
    const seq = await say(bob, 'n1', 'good evening')
    const { event } = await alice.next('event', (frame) => frame.seq === seq)
    expect(event).toMatchObject({ author: 'm_2', name: 'Bob Müller' })
  })

  it.each([
    ['that is somebody’s present', 'ÁLICE', /^the name "ÁLICE" is taken: Alice, somebody present/],
    ['that is a god’s', 'pele', /^the name "pele" is taken: PELE, a character of this room/],
    ['that is none', 'x'.repeat(41), /has 41 characters/],
    ['without an account', undefined, /^sign in first$/],
  ])('are not allowed in under a name %s, are told why, and may try again', async (_, name, message) => {
    const names: Record<string, string> = { 1: 'Alice', 3: 'Zoë', ...(name !== undefined && { 2: name }) }
    const { connect, room, problems } = await setUp({}, accounts(names))
    await connect().hello({ token: '1' })
    const other = connect()
    await other.send({ type: 'hello', v: 1, token: '2' })
    expect(other.frames).toEqual([
      { type: 'error', code: 'not-allowed', message: expect.stringMatching(message) },
    ])
    expect(room.mortals.size).toBe(1)
    expect((await other.hello({ token: '3' })).you.name).toBe('Zoë')
    expect(problems).toEqual([])
  })

  it('who come twice under one id are one, in all tabs under the name that came last', async () => {
    const names: Record<string, string> = { 1: 'Alice' }
    const { connect, room, clock } = await setUp({}, accounts(names))
    const [one, two] = [connect(), connect()]
    await one.hello({ token: '1' })
    await say(one, 'n0', 'hello')
    await settle(clock, 1_000)
    names[1] = 'Alicia'
    expect((await two.hello({ token: '1' })).mortals).toMatchObject([{ id: 'm_1', name: 'Alicia' }])
    for (let line = 1; line < 5; line++) await say(line % 2 ? one : two, `n${line}`, 'hello again')
    const log = (await room.read(0, 1_000)).map(({ event }) => event)
    expect(log.filter(({ type }) => type === 'mortal-arrived')).toMatchObject([
      { mortal: { name: 'Alice' } },
      { mortal: { name: 'Alicia' } },
    ])
    await settle(clock, 1_000)
    expect(await one.next('presence', ({ joined }) => joined[0]?.name === 'Alicia')).toMatchObject({
      joined: [{ id: 'm_1' }],
      left: [],
      count: 1,
    })
  })

  it('where two ask for one name at once one gets it', async () => {
    const { connect, room } = await setUp({}, accounts({ 1: 'Alice', 2: 'alice' }))
    const [one, two] = [connect(), connect()]
    await Promise.all(
      [one, two].map((client, index) => client.send({ type: 'hello', v: 1, token: `${index + 1}` })),
    )
    expect([one.frames[0]?.type, two.frames[0]?.type].sort()).toEqual(['error', 'welcome'])
    expect(room.mortals.size).toBe(1)
  })

  it('known by their connection need no token, and who is not is asked for one', async () => {
    const { connect } = await setUp({}, accounts({ 2: 'Bob' }))
    const alice = connect({ person: async () => personOf({ id: 'm_1', name: 'Alice' }) })
    expect((await alice.hello()).you).toMatchObject({ name: 'Alice', token: '' })
    const bob = connect({ person: async () => undefined })
    expect((await bob.hello({ token: '2' })).you.name).toBe('Bob')
  })

  it('whom a broken sign-in cannot tell are let in by nobody, and the failure is reported', async () => {
    const { connect, problems, room } = await setUp()
    const client = connect({ person: () => Promise.reject(new Error('no database')) })
    await client.send({ type: 'hello', v: 1 })
    expect(client.frames).toMatchObject([{ type: 'error', code: 'internal' }])
    expect(problems).toMatchObject([{ code: 'internal', message: 'no database' }])
    expect(room.mortals.size).toBe(0)
  })

  it('who have gone while they were looked up take no place', async () => {
    let letIn = () => {}
    const { connect, room } = await setUp()
    const client = connect({
      person: () =>
        new Promise((resolve) => {
          letIn = () => resolve(personOf({ id: 'm_1', name: 'Alice' }))
        }),
    })
    const hello = client.send({ type: 'hello', v: 1 })
    client.session.disconnected()
    letIn()
    await hello
    expect(room.mortals.size).toBe(0)
    expect(client.frames).toEqual([])
  })
})

it('an anonymous person whose name was taken in the moment of its coming in gets another', async () => {
  const anonymous = await createIdentities('a secret of this test')
  const { person, token } = await anonymous.identify({ token: undefined, isNameFree: () => true })
  let meanwhile = () => {}
  const { connect, room } = await setUp(
    {},
    {
      async identify(hello) {
        const identity = await anonymous.identify(hello)
        meanwhile()
        return identity
      },
    },
  )
  meanwhile = () => {
    meanwhile = () => {}
    room.join(personOf({ ...person, id: 'm_other' }))
  }
  const { you } = await connect().hello({ token })
  expect(you.id).toBe(person.id)
  expect(you.name).not.toBe(person.name)
  expect(you.token).not.toBe(token)
})
