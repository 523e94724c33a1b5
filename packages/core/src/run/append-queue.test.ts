import { expect, test } from 'vitest'
import type { Command } from '../decide/commands.ts'
import { decide } from '../decide/decide.ts'
import { fold } from '../decide/fold.ts'
import { createPantheon } from '../gods/pantheon.ts'
import { TalkingHeadsError } from '../log/errors.ts'
import type { Event } from '../log/events.ts'
import { mortalOf } from '../log/members.ts'
import { createMemoryStore } from '../memory-store.ts'
import type { Store } from '../ports/store.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import { settle } from '../testing/settle.ts'
import { createTuning, type TuningOptions } from '../tuning/create-tuning.ts'
import { AppendQueue } from './append-queue.ts'
import { Replica } from './replica.ts'

const founders = createPantheon(sampleGods(3))
const unavailable = () => new TalkingHeadsError('store-unavailable', 'gone', { retryable: true })
const post = (mortal: number, nonce: string, text = 'Hello.'): Command => ({
  type: 'post',
  mortal: mortalOf(`m_${mortal}`, `0000${10 + mortal}`),
  nonce,
  text,
})

/** A queue over a memory store whose appends can be watched and spoilt. */
async function open(changes: TuningOptions = {}) {
  const clock = createManualClock()
  const shared = createMemoryStore({ clock })
  const appends: (readonly Event[])[] = []
  const faults: ((append: () => ReturnType<Store['append']>) => ReturnType<Store['append']>)[] = []
  const spoil = { everyAppend: undefined as (() => ReturnType<Store['append']>) | undefined }
  const store: Store = {
    ...shared,
    append(room, expected, events) {
      appends.push(events)
      const append = () => shared.append(room, expected, events)
      return spoil.everyAppend?.() ?? faults.shift()?.(append) ?? append()
    },
  }
  const tuning = createTuning(changes)
  const problems: TalkingHeadsError[] = []
  const options = { room: 'room', store, clock, tuning, fold, rules: { founders, tuning, hear: () => [] } }
  const replica = new Replica({ ...options, onEntries: () => {}, onReset: () => {} })
  const onProblem = (error: TalkingHeadsError) => problems.push(error)
  const opening = { type: 'open', topic: '', seed: 'seed' } as const
  const queue = new AppendQueue({ ...options, replica, decide, opening, server: 's', onProblem })
  await queue.open(1_000)
  appends.length = 0
  const submit = (command: Command, ms = 10_000) => queue.submit(command, 'ordinary', ms)
  const log = () => shared.read('room', 0)
  return { clock, shared, appends, faults, spoil, problems, replica, queue, submit, log }
}

const kindsOf = (events: readonly Event[]) => events.map((event) => event.type)

test('what is submitted in one turn of the event loop is one append', async () => {
  const { submit, appends, log } = await open()
  const settled = await Promise.all(Array.from({ length: 30 }, (_, index) => submit(post(index, 'n'))))
  expect(appends).toHaveLength(1)
  expect(new Set(settled.map(({ from }) => from)).size).toBe(30)
  const entries = await log()
  for (const { events, from } of settled) expect(entries.slice(from, from + events.length)).toEqual(events)
})

test('no append holds more commands than a batch may', async () => {
  const { submit, appends } = await open({ server: { maxBatch: 4 } })
  await Promise.all(Array.from({ length: 10 }, (_, index) => submit(post(index, 'n'))))
  expect(appends.map((events) => events.filter((event) => event.type === 'message-posted').length)).toEqual([
    4, 4, 2,
  ])
})

test('urgent commands go before those that waited longer', async () => {
  const { submit, queue, log } = await open({ server: { maxBatch: 1 } })
  const all = [
    submit(post(1, 'n')),
    submit(post(2, 'n')),
    queue.submit({ type: 'pass-minute', minute: 5 }, 'urgent', 1_000),
  ]
  await Promise.all(all)
  expect(kindsOf((await log()).slice(1))[0]).toBe('minute-passed')
})

test('a command that comes while an append is under way is not forgotten', async () => {
  const { submit, queue } = await open()
  let depth = 0
  // The next one is submitted at every possible distance from the end of the last.
  const chain = async (): Promise<unknown> => {
    if (depth === 40) return
    const ticks = depth++
    await submit(post(depth, 'n'))
    for (let tick = 0; tick < ticks; tick++) await Promise.resolve()
    return await chain()
  }
  await chain()
  await queue.close()
  expect(depth).toBe(40)
})

test('after a lost race the missed tail is folded and everything decided again', async () => {
  const { submit, shared, replica, clock, log } = await open()
  const other: Event = { v: 1, id: 'topic', at: 1, type: 'topic-changed', topic: 'rain', by: 'm_9' }
  await shared.append('room', 1, [other])
  const waiting = submit(post(1, 'n'))
  await settle(clock, 100)
  expect((await waiting).from).toBe(2)
  expect(replica.state.topic).toBe('rain')
  expect(kindsOf(await log())).toEqual(['room-opened', 'topic-changed', 'mortal-arrived', 'message-posted'])
})

test('an append whose answer was lost is found by reading, and not written again', async () => {
  const { submit, faults, clock, problems, log } = await open()
  faults.push(async (append) => {
    await append()
    throw unavailable()
  })
  const waiting = submit(post(1, 'n'))
  await settle(clock, 1_000)
  const { events, state } = await waiting
  expect(events).toEqual([])
  expect(state.length).toBe(3)
  expect(problems).toHaveLength(1)
  expect(await log()).toHaveLength(3)
})

test('an append that was never obeyed is made again', async () => {
  const { submit, faults, clock, log } = await open()
  faults.push(() => Promise.reject(unavailable()))
  const waiting = submit(post(1, 'n'))
  await settle(clock, 1_000)
  expect((await waiting).from).toBe(1)
  expect(await log()).toHaveLength(3)
})

test('a command fails in its time where the store reads but does not write', async () => {
  const { submit, spoil, clock } = await open()
  spoil.everyAppend = () => Promise.reject(unavailable())
  const waiting = submit(post(1, 'n'), 3_000).catch((error: unknown) => error)
  await settle(clock, 5_000)
  expect(await waiting).toMatchObject({ code: 'store-unavailable', retryable: true })
})

test('a full store is told at once, to all that wait, and the next line finds out whether there is room', async () => {
  const { submit, spoil, appends, log } = await open({ server: { maxBatch: 10 } })
  const full = new TalkingHeadsError('store-full', 'the disk is full', { retryable: true })
  spoil.everyAppend = () => Promise.reject(full)
  const refused = await Promise.all(
    [1, 2, 3].map((mortal) => submit(post(mortal, 'n')).catch((error) => error)),
  )
  expect(refused).toEqual([full, full, full])
  expect(appends).toHaveLength(1)
  spoil.everyAppend = undefined
  await submit(post(1, 'n'))
  expect(kindsOf(await log())).toEqual(['room-opened', 'mortal-arrived', 'message-posted'])
})

test('a position that the log has no longer is not the end of a line, though others have gone on meanwhile', async () => {
  const { submit, shared, replica, clock, log } = await open()
  const forged: Event = { v: 1, id: 'forged', at: 1, type: 'topic-changed', topic: 'rain', by: 'm_9' }
  const others = Array.from(
    { length: 5 },
    (_, seq): Event => ({ ...forged, id: `other-${seq}`, topic: 'sun' }),
  )
  // As published by somebody else; the log never held it.
  replica.absorb(1, [forged])
  const waiting = submit(post(1, 'n'))
  await shared.append('room', 1, others)
  await settle(clock, 100)
  expect((await waiting).from).toBe(6)
  expect(replica.state.topic).toBe('sun')
  expect((await log()).map(({ id }) => id)).not.toContain('forged')
})

test('one malformed command does not take those along that share its append', async () => {
  const { submit, clock, log } = await open()
  const good = submit(post(1, 'n'))
  const bad = submit(post(2, 'no nonce')).catch((error: unknown) => error)
  const alsoGood = submit(post(3, 'n'))
  await settle(clock, 100)
  expect(await bad).toMatchObject({ code: 'invalid-input' })
  expect((await good).events).toHaveLength(2)
  expect((await alsoGood).events).toHaveLength(2)
  expect((await log()).filter((event) => event.type === 'message-posted')).toHaveLength(2)
})

test('a refused command does not hold up the others', async () => {
  const { submit } = await open({ lines: { burst: 1 } })
  const [first, second, third] = await Promise.allSettled([
    submit(post(1, 'a')),
    submit(post(1, 'b')),
    submit(post(2, 'a')),
  ])
  expect([first?.status, second?.status, third?.status]).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(second).toMatchObject({ reason: { code: 'rate-limited', retryable: true, retryAfterMs: 200 } })
})

test('the same command twice in one batch is one line', async () => {
  const { submit, log } = await open()
  const [first, second] = await Promise.all([submit(post(1, 'n')), submit(post(1, 'n'))])
  expect(first?.events).toHaveLength(2)
  expect(second?.events).toEqual([])
  expect(await log()).toHaveLength(3)
})

test('more than may wait is refused as busy', async () => {
  const { submit } = await open({ server: { maxQueued: 2 } })
  const all = await Promise.allSettled([1, 2, 3].map((index) => submit(post(index, 'n'))))
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
  expect(all[2]).toMatchObject({ reason: { code: 'busy', retryable: true } })
})

test('closing lets what is being appended finish and refuses the rest', async () => {
  const { submit, queue, clock, faults } = await open({ server: { maxBatch: 1 } })
  let obey = () => {}
  faults.push(async (append) => {
    await new Promise<void>((resolve) => {
      obey = resolve
    })
    return await append()
  })
  const first = submit(post(1, 'n'))
  const second = submit(post(2, 'n')).catch((error: unknown) => error)
  await settle(clock)
  const closing = queue.close()
  obey()
  await closing
  expect((await first).events).toHaveLength(2)
  expect(await second).toMatchObject({ code: 'closed' })
  await expect(submit(post(3, 'n'))).rejects.toMatchObject({ code: 'closed' })
})

test('closing ends although the store does not write', async () => {
  const { submit, queue, clock, spoil } = await open()
  spoil.everyAppend = () => Promise.reject(unavailable())
  const waiting = submit(post(1, 'n')).catch((error: unknown) => error)
  await settle(clock)
  await queue.close()
  expect(await waiting).toMatchObject({ code: 'closed', retryable: true })
})
