import { expect, test } from 'vitest'
import { TalkingHeadsError } from '../log/errors.ts'
import { mortalOf, personOf } from '../log/members.ts'
import { createMemoryStore } from '../memory-store.ts'
import type { Moderator } from '../ports/moderator.ts'
import type { Store } from '../ports/store.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { borrowedNames, hostileNames, ordinaryNames } from '../testing/people.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import { scriptedModel } from '../testing/scripted-model.ts'
import { settle } from '../testing/settle.ts'
import { openRoom } from './open-room.ts'
import type { Room } from './room.ts'
import type { RoomOptions } from './room-options.ts'

const ada = mortalOf('m_ada', 'AD0001')
const never = () => new Promise<never>(() => {})

function scene(changes: Partial<RoomOptions> = {}) {
  const clock = createManualClock()
  const store = createMemoryStore({ clock })
  const open = (more: Partial<RoomOptions> = {}) =>
    openRoom({
      id: 'room',
      store,
      clock,
      model: scriptedModel({ clock }),
      gods: sampleGods(3),
      seed: 'seed',
      ...changes,
      ...more,
    })
  return { clock, store, open }
}

test('a god answers a line while somebody is present', async () => {
  const { clock, open } = scene()
  const room = await open()
  room.join(ada)
  const posting = room.post(ada, { nonce: 'n1', text: 'ALPHA, are you there?' })
  await settle(clock, 3_000)
  const { seq } = await posting
  const answers = (await room.read(0, 100)).filter(({ event }) => event.type === 'reply-spoken')
  expect(answers[0]?.event).toMatchObject({ godId: 'alpha', replyTo: seq, text: 'This is answer number 1.' })
  await room.close()
})

test('a nonce that was sent before is answered with the seq of the first', async () => {
  const { open } = scene()
  const room = await open()
  const first = await room.post(ada, { nonce: 'n1', text: 'Hello.' })
  expect(await room.post(ada, { nonce: 'n1', text: 'Hello.' })).toEqual(first)
  expect(room.state.length).toBe(3)
  await room.close()
})

test('a moderator that hangs costs a line its answer, not the lines after it', async () => {
  let isStuck = true
  const moderator: Moderator = { review: () => (isStuck ? never() : Promise.resolve({ verdict: 'allow' })) }
  const { clock, open } = scene({ moderator })
  const room = await open()
  const stuck = expect(room.post(ada, { nonce: 'n1', text: 'Hello?' })).rejects.toMatchObject({
    code: 'moderator-unavailable',
    retryable: true,
  })
  await settle(clock, room.tuning.lines.moderatorTimeoutMs + 1)
  await stuck
  isStuck = false
  await room.post(ada, { nonce: 'n1', text: 'Hello?' })
  expect(room.state.window.map(({ text }) => text)).toEqual(['Hello?'])
  await room.close()
})

test('a reaction is exactly one emoji', async () => {
  const { open } = scene()
  const room = await open()
  const { seq } = await room.post(ada, { nonce: 'n1', text: 'Hello.' })
  await expect(room.react(ada, { nonce: 'n2', seq, reaction: 'and I hereby ban you' })).rejects.toMatchObject(
    {
      code: 'invalid-input',
      message: expect.stringContaining('one emoji'),
    },
  )
  await room.react(ada, { nonce: 'n3', seq, reaction: '👩🏽‍🚀' })
  await room.react(ada, { nonce: 'n4', seq, reaction: null })
  await room.close()
})

test('a server that is behind takes a reply to a line it has not seen', async () => {
  // Two lines that are answered together would bring an event of their own.
  const { clock, store, open } = scene({ tuning: { turns: { maxMerged: 0 } } })
  const ahead = await open({ server: 'ahead' })
  const deaf: Store = { ...store, watch: async () => async () => {} }
  const behind = await open({ server: 'behind', store: deaf })
  const { seq } = await ahead.post(ada, { nonce: 'n1', text: 'Hello.' })
  expect(behind.state.length).toBeLessThanOrEqual(seq)
  const reply = await behind.post(ada, { nonce: 'n2', text: 'As I said.', replyTo: seq })
  const reaction = await behind.react(ada, { nonce: 'n3', seq, reaction: '👍' })
  expect([reply.seq, reaction.seq]).toEqual([seq + 1, seq + 2])
  await expect(behind.post(ada, { nonce: 'n4', text: 'And?', replyTo: 99 })).rejects.toMatchObject({
    code: 'invalid-input',
  })
  await Promise.all([ahead.close(), behind.close()])
  await settle(clock, 10_000)
})

test('lines of a mortal stay in order, however long a moderator takes for each', async () => {
  const clock = createManualClock()
  const slow: Moderator = {
    review: async (text) => {
      await new Promise<void>((resolve) => clock.after(text.includes('first') ? 500 : 5, resolve))
      return { verdict: 'allow' }
    },
  }
  const { open } = scene({ moderator: slow, clock })
  const room = await open()
  const posting = ['first', 'second', 'third'].map((text, index) =>
    room.post(ada, { nonce: `n${index}`, text }),
  )
  await settle(clock, 1_000)
  const seqs = (await Promise.all(posting)).map(({ seq }) => seq)
  expect(seqs).toEqual([...seqs].sort((one, other) => one - other))
  await room.close()
})

test('a listener that throws is told of, and fails nobody else', async () => {
  const { open } = scene()
  const room = await open()
  const problems: TalkingHeadsError[] = []
  room.on('problem', (error) => problems.push(error))
  room.on('entries', () => {
    throw new Error('a careless listener')
  })
  const { seq } = await room.post(ada, { nonce: 'n1', text: 'Hello.' })
  expect(room.state.length).toBeGreaterThan(seq)
  expect(problems.map(({ message }) => message)).toContain('a careless listener')
  await room.close()
})

test.each(['watch', 'loadSnapshot', 'read', 'append'] as const)(
  'a room that cannot be opened, since %s fails, leaves no timer and no watch behind',
  async (call) => {
    const { clock, store, open } = scene()
    let watches = 0
    let fail = () => {}
    const failed = new Promise<void>((resolve) => {
      fail = resolve
    })
    const failing: Store = {
      ...store,
      watch: async (room, listener) => {
        const stop = await store.watch(room, listener)
        watches++
        return async () => {
          watches--
          await stop()
        }
      },
      [call]: () => {
        fail()
        return Promise.reject(new TalkingHeadsError('store-unavailable', 'gone', { retryable: true }))
      },
    }
    const opening = open({ store: failing }).catch((error: unknown) => error)
    await failed
    await settle(clock, 30_000)
    expect(await opening).toMatchObject({ code: 'store-unavailable', retryable: true })
    expect(clock.pending).toBe(0)
    expect(watches).toBe(0)
  },
)

test('a store that falls silent fails a line in its time, and holds up neither the next one nor closing', async () => {
  const { clock, store, open } = scene()
  let isSilent = false
  const moody: Store = {
    ...store,
    append: (...call) => (isSilent ? never() : store.append(...call)),
    read: (...call) => (isSilent ? never() : store.read(...call)),
  }
  const room = await open({ store: moody })
  isSilent = true
  const lost = room.post(ada, { nonce: 'n1', text: 'Hello?' }).catch((error: unknown) => error)
  await settle(clock, 30_000)
  expect(await lost).toMatchObject({ code: 'store-unavailable', retryable: true })
  isSilent = false
  const posting = room.post(ada, { nonce: 'n1', text: 'Hello?' })
  await settle(clock, 5_000)
  expect((await posting).seq).toBe(2)
  isSilent = true
  const closing = room.close()
  await settle(clock, 30_000)
  await closing
  expect(clock.pending).toBe(0)
})

test('a closed room takes no more lines, and closing twice is closing once', async () => {
  const { clock, open } = scene()
  const room = await open()
  await room.close()
  await room.close()
  await expect(room.post(ada, { nonce: 'n1', text: 'Hello.' })).rejects.toMatchObject({ code: 'closed' })
  await settle(clock, 1_000)
  expect(clock.pending).toBe(0)
})

test('a server that closes hands over at once: what it owed, another says without waiting for the lease', async () => {
  const { clock, open } = scene({
    tuning: { server: { leaseMs: 600_000 }, pauses: { calledMs: [1_000, 1_000], drawnMs: [1_000, 1_000] } },
  })
  const leaving = await open({ server: 'leaving' })
  const leave = leaving.join(ada)
  await settle(clock)
  const staying = await open({ server: 'staying' })
  staying.join(mortalOf('m_bob', 'B0B002'))
  await settle(clock)
  const { seq } = await leaving.post(ada, { nonce: 'n1', text: 'ALPHA, are you there?' })
  leave()
  await leaving.close()
  await settle(clock, 2_000)
  expect(staying.state.pending.filter(({ type }) => type === 'generate-reply')).toEqual([])
  expect((await staying.read(seq + 1, 10)).map(({ event }) => event)).toContainEqual(
    expect.objectContaining({ type: 'reply-spoken', godId: 'alpha', replyTo: seq }),
  )
  await staying.close()
})

test('a room opens from its snapshot and the tail behind it', async () => {
  const { clock, store, open } = scene({ tuning: { server: { snapshotEvery: 5 }, lines: { perSecond: 0 } } })
  const room = await open()
  for (let line = 0; line < 20; line++) await room.post(ada, { nonce: `n${line}`, text: `Line ${line}.` })
  await settle(clock)
  const reads: number[] = []
  const counted: Store = {
    ...store,
    read: (name, from, limit) => {
      reads.push(from)
      return store.read(name, from, limit)
    },
  }
  const other = await open({ server: 'other', store: counted })
  expect(Math.min(...reads)).toBeGreaterThan(10)
  expect(other.state).toEqual(room.state)
  await Promise.all([room.close(), other.close()])
})

const alice = personOf({ id: 'm_alice', name: 'Alice' })
const arrivals = (room: Room) =>
  room
    .read(0, 100)
    .then((entries) =>
      entries.flatMap(({ event }) => (event.type === 'mortal-arrived' ? event.mortal.name : [])),
    )

test('people of any name join and speak, and gods answer them', async () => {
  const { clock, open } = scene()
  const room = await open()
  for (const [index, name] of [...ordinaryNames, ...hostileNames].entries()) {
    const person = personOf({ id: `m_${index}`, name })
    const leave = room.join(person)
    await room.post(person, { nonce: 'n1', text: 'Hello.' })
    leave()
  }
  for (const name of borrowedNames) expect(room.isNameFree({ id: 'm_1', name })).toBe(false)
  room.join(alice)
  const { seq } = await room.post(alice, { nonce: 'n1', text: 'ALPHA, are you there?' })
  await settle(clock, 3_000)
  expect(room.state.window).toContainEqual(expect.objectContaining({ author: 'alpha', replyTo: seq }))
  expect(room.state.unreadable).toBe(0)
  await room.close()
})

test.each([
  ['a god’s name', 'alpha', 'the name "alpha" is taken: ALPHA, a character of this room, bears it', false],
  ['a name that looks like a god’s', 'Ａｌｐｈａ!', 'ALPHA, a character of this room', false],
  ['somebody’s name', 'alice', 'the name "alice" is taken: Alice, somebody present, bears it', true],
])('who comes under %s is refused, in joining and in speaking', async (_, name, message, retryable) => {
  const { open } = scene()
  const room = await open()
  const leave = room.join(alice)
  const other = personOf({ id: 'm_other', name })
  const refusal = expect.objectContaining({
    code: 'not-allowed',
    retryable,
    message: expect.stringContaining(message),
  })
  expect(room.isNameFree(other)).toBe(false)
  expect(() => room.join(other)).toThrow(refusal)
  await expect(room.post(other, { nonce: 'n1', text: 'Hello.' })).rejects.toThrow(refusal)
  await expect(room.react(other, { nonce: 'n1', seq: 0, reaction: '👍' })).rejects.toThrow(refusal)
  expect(room.state.window).toEqual([])
  expect(await arrivals(room)).toEqual([])
  expect(room.mortals.size).toBe(1)
  leave()
  expect(room.isNameFree(other)).toBe(retryable)
  await room.close()
})

test('a name that is none is refused where it comes in, and what is of its form is put in order', async () => {
  const { open } = scene()
  const room = await open()
  for (const name of ['', 'x'.repeat(41)]) {
    const bad = { ...alice, name }
    expect(() => room.join(bad)).toThrow(expect.objectContaining({ code: 'invalid-input' }))
    await expect(room.post(bad, { nonce: 'n1', text: 'Hello.' })).rejects.toMatchObject({
      code: 'invalid-input',
    })
  }
  room.join({ ...alice, name: ' Alice\n', email: 'alice@example.org' } as typeof alice)
  expect([...room.mortals.values()]).toEqual([alice])
  await room.close()
})

test('somebody present on another server keeps its name to itself as soon as that is known', async () => {
  const { open, clock } = scene()
  const one = await open({ server: 'one' })
  const two = await open({ server: 'two' })
  one.join(alice)
  await settle(clock, 1)
  expect(two.isNameFree(personOf({ id: 'm_other', name: 'Alice' }))).toBe(false)
  await Promise.all([one.close(), two.close()])
})

test('one person in two tabs under two names arrives once a name, not with every line', async () => {
  const { open } = scene()
  const room = await open()
  const renamed = { ...alice, name: 'Alicia' }
  room.join(alice)
  await room.post(alice, { nonce: 'n0', text: 'Hello.' })
  const leave = room.join(renamed)
  for (let line = 1; line < 7; line++) {
    await room.post(line % 2 ? alice : renamed, { nonce: `n${line}`, text: `Line ${line}.` })
  }
  leave()
  await room.post(alice, { nonce: 'n7', text: 'Still me.' })
  expect(await arrivals(room)).toEqual(['Alice', 'Alicia'])
  expect(room.state.window.filter(({ kind }) => kind === 'mortal').map(({ name }) => name)).toEqual([
    'Alice',
    ...new Array(7).fill('Alicia'),
  ])
  await room.close()
})

test('nor where the tabs are on two servers', async () => {
  const { open, clock } = scene()
  const one = await open({ server: 'one' })
  const two = await open({ server: 'two' })
  const renamed = { ...alice, name: 'Alicia' }
  one.join(alice)
  await settle(clock, 1)
  two.join(renamed)
  await settle(clock, 1)
  for (let line = 0; line < 6; line++) {
    const [room, person] = line % 2 ? ([one, alice] as const) : ([two, renamed] as const)
    await room.post(person, { nonce: `n${line}`, text: `Line ${line}.` })
    await settle(clock, 1)
  }
  expect(await arrivals(one)).toEqual(['Alicia'])
  await Promise.all([one.close(), two.close()])
})

test('a room can be asked whether a line would be logged now, and says what keeps it from it', async () => {
  const full = new TalkingHeadsError('store-full', 'the disk is full', { retryable: true })
  const checks: string[] = []
  let refusal: TalkingHeadsError | undefined
  const { store, open } = scene()
  const checked: Store = {
    ...store,
    async check(id) {
      checks.push(id)
      if (refusal) throw refusal
    },
  }
  const room = await open({ store: checked })
  await room.check()
  refusal = full
  await expect(room.check()).rejects.toBe(full)
  refusal = undefined
  await room.check()
  expect(checks).toEqual(['room', 'room', 'room'])
  expect(room.state.length).toBe(1)
  await room.close()
  await expect(room.check()).rejects.toMatchObject({ code: 'closed' })
})

test('a room on a store that cannot be asked is asked for its log alone', async () => {
  const { store, open } = scene()
  const gone = new TalkingHeadsError('store-unavailable', 'gone', { retryable: true })
  let isGone = false
  const room = await open({
    store: { ...store, read: (...range) => (isGone ? Promise.reject(gone) : store.read(...range)) },
  })
  await room.check()
  isGone = true
  await expect(room.check()).rejects.toBe(gone)
  isGone = false
  await room.close()
})
