import { expect, test } from 'vitest'
import type { Command, EffectOutcome } from '../decide/commands.ts'
import { TalkingHeadsError } from '../log/errors.ts'
import { mortalOf } from '../log/members.ts'
import type { Effect } from '../log/state.ts'
import { createMemoryStore } from '../memory-store.ts'
import type { Signal } from '../ports/store.ts'
import { Conversation } from '../testing/conversation.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { settle } from '../testing/settle.ts'
import { createTuning, type TuningOptions } from '../tuning/create-tuning.ts'
import { defaultTuning } from '../tuning/default-tuning.ts'
import { Director } from './director.ts'

const ada = mortalOf('m_ada', 'AD0001')

type Perform = (effect: Effect, signal: AbortSignal) => Promise<EffectOutcome>
const hang: Perform = () => new Promise(() => {})
const untilAborted: Perform = (_, signal) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new TalkingHeadsError('aborted', 'enough')), { once: true })
  })
const answer: Perform = async (effect) =>
  effect.type === 'judge-mood' ? { type: 'mood', mood: { mood: 1 } } : { type: 'reply', text: 'So be it.' }

/** A director of a room that is written by hand, alone with a store of its own unless it is given one. */
function direct(perform: Perform, changes: TuningOptions = {}, clock = createManualClock()) {
  const room = new Conversation({ at: clock.now() })
  const tuning = createTuning(changes)
  const store = createMemoryStore({ clock })
  const performed: { readonly effect: Effect; readonly signal: AbortSignal }[] = []
  const signals: Signal[] = []
  const problems: TalkingHeadsError[] = []
  const scene = {
    isAnybodyPresent: true,
    submit: undefined as ((command: Command) => Promise<unknown>) | undefined,
  }
  const log = async (command: Command) => {
    room.at = clock.now()
    room.command(command)
  }
  const director = new Director({
    room: 'room',
    holder: 'this server',
    store,
    clock,
    tuning,
    state: () => room.state,
    isAnybodyPresent: () => scene.isAnybodyPresent,
    perform: (effect, signal) => {
      performed.push({ effect, signal })
      return perform(effect, signal)
    },
    submit: async (command) => {
      // As a queue does: never within the call itself.
      await Promise.resolve()
      await (scene.submit ?? log)(command)
      director.poke()
    },
    signal: (signal) => signals.push(signal),
    onProblem: (error) => problems.push(error),
  })
  const say = (text: string) => {
    room.at = clock.now()
    const seq = room.post(ada, text)
    director.poke()
    return seq
  }
  const last = () => room.events.at(-1)
  return { clock, room, store, director, performed, signals, problems, scene, say, last }
}

test('what is pending is done and logged, until nothing is', async () => {
  const { clock, room, say } = direct(answer)
  say('ALPHA and BETA?')
  await settle(clock, 5_000)
  expect(room.state.pending).toEqual([])
  expect(room.events.filter((event) => event.type === 'reply-spoken').length).toBeGreaterThanOrEqual(2)
})

test('with nobody present nothing is asked of the store or the model, and no timer runs', async () => {
  const { clock, performed, scene, say, store } = direct(answer)
  scene.isAnybodyPresent = false
  say('ALPHA?')
  await settle(clock, 300_000)
  expect(performed).toEqual([])
  expect(clock.pending).toBe(0)
  expect(await store.lease('room', 'another', 1_000)).toBe(true)
})

test('without the lease nothing is done; once it is free the work is', async () => {
  const { clock, performed, say, store } = direct(answer)
  await store.lease('room', 'another', 7_000)
  say('ALPHA?')
  await settle(clock, 6_900)
  expect(performed).toEqual([])
  await settle(clock, 5_000)
  expect(performed.length).toBeGreaterThan(0)
})

test('the lease is renewed while somebody is present and given back when the last one leaves', async () => {
  const { clock, director, scene, store } = direct(answer)
  director.poke()
  await settle(clock, 60_000)
  expect(await store.lease('room', 'another', 1_000)).toBe(false)
  scene.isAnybodyPresent = false
  director.poke()
  await settle(clock)
  expect(await store.lease('room', 'another', 1_000)).toBe(true)
})

test('closing gives the lease back, aborts the work and leaves it pending', async () => {
  const { clock, room, director, performed, say, store } = direct(untilAborted)
  say('ALPHA?')
  await settle(clock, 1_000)
  await director.close()
  await settle(clock)
  expect(performed[0]?.signal.aborted).toBe(true)
  expect(room.state.pending).toHaveLength(1)
  expect(await store.lease('room', 'another', 1_000)).toBe(true)
  expect(clock.pending).toBe(0)
})

test.each([
  ['gives up when told', untilAborted],
  ['takes no notice of being told', hang],
])('work that %s ends with its time, and its line with a reason', async (_, perform) => {
  const { clock, room, say } = direct(perform)
  const replyTo = say('ALPHA?')
  await settle(clock, defaultTuning.turns.effectLifetimeMs + 1_000)
  expect(room.events).toContainEqual(
    expect.objectContaining({ type: 'reply-withheld', replyTo, godId: 'alpha', reason: 'expired' }),
  )
})

test('a failure of the model is the reason of a silence, with its words for operators', async () => {
  const { clock, last, say, problems } = direct(async () => {
    throw new TalkingHeadsError('model-misconfigured', 'no such model')
  })
  say('ALPHA?')
  await settle(clock, 1_000)
  const detail = 'model-misconfigured: no such model'
  expect(last()).toMatchObject({ type: 'reply-withheld', reason: 'model-failed', detail })
  expect(problems).toHaveLength(1)
})

test('work that another server has finished is aborted, and its god stops typing', async () => {
  const { clock, room, director, performed, say, signals } = direct(untilAborted)
  say('ALPHA?')
  await settle(clock, 1_000)
  room.at = clock.now()
  room.finish({ type: 'reply', text: 'I was quicker elsewhere.' })
  director.poke()
  await settle(clock)
  expect(performed[0]?.signal.aborted).toBe(true)
  const typing = signals.filter((signal) => signal.type === 'typing' && signal.id === 'alpha')
  expect(typing.at(-1)).toMatchObject({ until: clock.now() })
  expect(room.events.filter((event) => event.type === 'reply-spoken')).toHaveLength(1)
})

test('a god types from when it is asked until it has spoken, without a gap', async () => {
  const slow: Perform = async (effect, signal) => {
    await new Promise<void>((resolve) => clock.after(20_000, resolve))
    return await answer(effect, signal)
  }
  const clock = createManualClock()
  const { say, signals } = direct(slow, {}, clock)
  const times: { now: number; until: number }[] = []
  const push = signals.push.bind(signals)
  signals.push = (...more) => {
    for (const signal of more) {
      if (signal.type === 'typing' && signal.id === 'alpha')
        times.push({ now: clock.now(), until: signal.until })
    }
    return push(...more)
  }
  say('ALPHA?')
  await settle(clock, 21_000)
  expect(times.length).toBeGreaterThan(3)
  for (const [index, { now }] of times.entries()) {
    if (index > 0) expect(now).toBeLessThanOrEqual(times[index - 1]?.until ?? 0)
  }
  expect(times.at(-1)?.until).toBe(times.at(-1)?.now)
})

test('no more work is done at a time than tuned, replies before moods', async () => {
  const { clock, performed, room, director } = direct(hang, { model: { concurrent: 2 } })
  for (const digit of '1234') room.post(mortalOf(`m_${digit}`, `00000${digit}`), 'ALPHA?')
  room.finish({ type: 'reply', text: 'First.' })
  director.poke()
  await settle(clock, 1_000)
  expect(performed.map(({ effect }) => effect.type)).toEqual(['generate-reply', 'generate-reply'])
})

test('what expired while nobody was there is closed as that, before anything else', async () => {
  const { clock, room, director, performed, scene, say } = direct(answer)
  scene.isAnybodyPresent = false
  const seq = say('ALPHA?')
  await settle(clock, defaultTuning.turns.effectLifetimeMs + 60_000)
  expect(room.state.pending).toHaveLength(1)
  scene.isAnybodyPresent = true
  director.poke()
  await settle(clock, 100)
  expect(performed).toEqual([])
  expect(room.events).toContainEqual(
    expect.objectContaining({ type: 'reply-withheld', replyTo: seq, reason: 'nobody-present' }),
  )
})

test('a result that cannot be logged is told of, and its work done again after a moment', async () => {
  const { clock, performed, problems, scene, say, room } = direct(answer)
  let failures = 2
  scene.submit = async (command) => {
    if (command.type === 'finish-effect' && failures-- > 0)
      throw new TalkingHeadsError('store-unavailable', 'gone')
    room.at = clock.now()
    return room.command(command)
  }
  say('ALPHA?')
  await settle(clock, 900)
  expect(performed).toHaveLength(1)
  await settle(clock, 10_000)
  expect(problems.map(({ code }) => code)).toEqual(['store-unavailable', 'store-unavailable'])
  expect(room.events.filter((event) => event.type === 'reply-spoken').length).toBeGreaterThan(0)
})

test('a minute is logged for each that passes with somebody present', async () => {
  const { clock, director, room } = direct(answer)
  director.poke()
  await settle(clock, 5 * 60_000 + 1_000)
  const minutes = room.events.flatMap((event) => (event.type === 'minute-passed' ? [event.minute] : []))
  const first = minutes[0] ?? 0
  expect(minutes).toEqual([0, 1, 2, 3, 4, 5].map((later) => first + later))
})

test('a room that another server has is asked for once a second, however much happens, and at once when given back', async () => {
  const clock = createManualClock()
  const { director, store } = direct(hang, {}, clock)
  let asked = 0
  const lease = store.lease.bind(store)
  store.lease = (...question) => {
    asked++
    return lease(...question)
  }
  await lease('room', 'another server', 60_000)
  for (let event = 0; event < 100; event++) {
    director.poke()
    await settle(clock, 10)
  }
  expect(asked).toBeLessThanOrEqual(2)
  await lease('room', 'another server', 0)
  const before = asked
  director.pokeForLease()
  await settle(clock)
  expect(asked).toBe(before + 1)
  expect(await lease('room', 'a third one', 1_000)).toBe(false)
  await director.close()
})

test('a room that another server has is left to it, until a line or a minute is overdue', async () => {
  const { clock, director, room, say, store } = direct(hang)
  let asked = 0
  const lease = store.lease.bind(store)
  store.lease = (...question) => {
    asked++
    return lease(...question)
  }
  await lease('room', 'another server', 600_000)
  director.poke()
  await settle(clock, 1_000)
  expect(asked).toBe(1)
  // The other one counts its minutes.
  for (let minute = 0; minute < 5; minute++) {
    room.at = clock.now()
    room.command({ type: 'pass-minute', minute: Math.floor(clock.now() / 60_000) })
    director.poke()
    await settle(clock, 60_000)
  }
  expect(asked).toBe(1)
  await settle(clock, 10_000)
  expect(asked).toBeGreaterThan(1)
  room.at = clock.now()
  room.command({ type: 'pass-minute', minute: Math.floor(clock.now() / 60_000) })
  await settle(clock, 1_000)
  const before = asked
  say('ALPHA?')
  await settle(clock, 3_000)
  expect(asked).toBeGreaterThan(before)
  await director.close()
})

test('however much happens, it sets one timer until that goes off', async () => {
  const clock = createManualClock()
  const after = clock.after.bind(clock)
  let timers = 0
  clock.after = (ms, run) => {
    timers++
    return after(ms, run)
  }
  const { director } = direct(hang, {}, clock)
  director.poke()
  await settle(clock)
  const before = timers
  for (let event = 0; event < 100; event++) director.poke()
  expect(timers).toBe(before)
  await director.close()
  expect(clock.pending).toBe(0)
})

test('what a model was paid for waits for room in a full store, and is asked for once', async () => {
  const { clock, room, say, scene, performed } = direct(answer)
  const full = () => Promise.reject(new TalkingHeadsError('store-full', 'full', { retryable: true }))
  scene.submit = full
  say('ALPHA?')
  await settle(clock, 10_000)
  const asked = performed.map(({ effect }) => effect.id)
  expect(asked).toEqual([...new Set(asked)])
  expect(room.state.pending).not.toEqual([])
  scene.submit = undefined
  await settle(clock, 10_000)
  expect(room.events.map(({ type }) => type)).toContain('reply-spoken')
  expect(performed.filter(({ effect }) => effect.id === asked[0])).toHaveLength(1)
})
