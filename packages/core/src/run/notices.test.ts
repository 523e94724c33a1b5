import { expect, test } from 'vitest'
import { TalkingHeadsError } from '../log/errors.ts'
import { mortalOf } from '../log/members.ts'
import { createMemoryStore } from '../memory-store.ts'
import type { LanguageModel } from '../ports/language-model.ts'
import type { Store } from '../ports/store.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import { scriptedModel } from '../testing/scripted-model.ts'
import { settle } from '../testing/settle.ts'
import { openRoom } from './open-room.ts'
import type { RoomOptions } from './room-options.ts'

const ada = mortalOf('m_ada', 'AD0001')
const broken: LanguageModel = {
  modelId: 'broken',
  generate: () => Promise.reject(new TalkingHeadsError('model-unavailable', 'no')),
}

/** One room on two servers: the first one speaks for the gods, the other one only receives. */
async function twoServers(changes: Partial<RoomOptions> = {}) {
  const clock = createManualClock()
  const store = createMemoryStore({ clock })
  const open = (server: string) => {
    const calls = { append: 0, read: 0, typing: 0 }
    const counted: Store = {
      ...store,
      append(room, expected, events, after) {
        if (events.length > 0) calls.append++
        return store.append(room, expected, events, after)
      },
      read(room, from, limit) {
        calls.read++
        return store.read(room, from, limit)
      },
      signal(room, signal) {
        if (signal.type === 'typing') calls.typing++
        return store.signal(room, signal)
      },
    }
    const model = scriptedModel({ clock })
    const shared = {
      id: 'room',
      clock,
      gods: sampleGods(3),
      seed: 'seed',
      tuning: { births: false },
    } as const
    return openRoom({ model, ...shared, ...changes, store: counted, server }).then((room) => ({
      room,
      calls,
    }))
  }
  const speaking = await open('speaking')
  speaking.room.join(ada)
  await settle(clock, 1_000)
  const receiving = await open('receiving')
  await settle(clock, 1_000)
  const forget = () => {
    for (const { calls } of [speaking, receiving]) Object.assign(calls, { append: 0, read: 0, typing: 0 })
  }
  forget()
  return { clock, speaking, receiving, forget }
}

test('a line, its reply and the mood of it are three notices, and nobody reads or is told who types', async () => {
  const { clock, speaking, receiving, forget } = await twoServers({
    tuning: { births: false, turns: { replyBudgets: [1] }, memory: false, lines: { perSecond: 0 } },
  })
  const typing: { readonly id: string; readonly isTyping: boolean }[] = []
  receiving.room.on('typing', ({ id, until }) => typing.push({ id, isTyping: until > clock.now() }))
  await speaking.room.post(ada, { nonce: 'first', text: 'ALPHA?' })
  await settle(clock, 10_000)
  typing.length = 0
  forget()
  const lines = 10
  for (let line = 0; line < lines; line++) {
    await speaking.room.post(ada, { nonce: `n${line}`, text: 'ALPHA?' })
    await settle(clock, 10_000)
  }
  expect(receiving.room.state.window.filter(({ kind }) => kind === 'god')).toHaveLength(lines + 1)
  expect(receiving.room.state).toEqual(speaking.room.state)
  expect(speaking.calls).toEqual({ append: 3 * lines, read: 0, typing: 0 })
  expect(receiving.calls).toEqual({ append: 0, read: 0, typing: 0 })
  expect(typing).toEqual(
    Array.from({ length: lines }, () => [
      { id: 'alpha', isTyping: true },
      { id: 'alpha', isTyping: false },
    ]).flat(),
  )
})

test('where lines come one after another, why nobody answers comes along with the next', async () => {
  const { clock, speaking, receiving } = await twoServers({ model: broken })
  const lines = 10
  for (let line = 0; line < lines; line++) {
    await speaking.room.post(ada, { nonce: `n${line}`, text: 'ALPHA?' })
    await settle(clock, 25)
  }
  await settle(clock, 1_000)
  expect(receiving.room.state.pending).toEqual([])
  // The first finds nobody to wait for, the last nobody who comes.
  expect(speaking.calls).toEqual({ append: lines + 2, read: 0, typing: 0 })
  expect(receiving.calls).toEqual({ append: 0, read: 0, typing: 0 })
})

test('a god that is slow to answer is signalled from when what the log told is half over', async () => {
  let answer = () => {}
  const model: LanguageModel = {
    modelId: 'slow',
    generate: () =>
      new Promise((resolve) => {
        const usage = { promptTokens: 1, cachedPromptTokens: 0, completionTokens: 1 }
        answer = () => resolve({ text: 'At last.', finishReason: 'stop', usage })
      }),
  }
  const { clock, speaking, receiving } = await twoServers({ model, tuning: { turns: { replyBudgets: [1] } } })
  const typing: number[] = []
  receiving.room.on('typing', ({ until }) => typing.push(until - clock.now()))
  await speaking.room.post(ada, { nonce: 'n1', text: 'ALPHA?' })
  await settle(clock, 10_000)
  const { typingMs } = speaking.room.tuning.server
  expect(typing).toEqual([typingMs, typingMs, typingMs, typingMs])
  answer()
  await settle(clock)
  expect(typing.at(-1)).toBe(0)
  expect(speaking.calls.typing).toBe(3)
})

test('a god whose server goes is no longer typing anywhere, until another server asks it', async () => {
  const { clock, speaking, receiving } = await twoServers({
    model: { modelId: 'stuck', generate: () => new Promise(() => {}) },
  })
  const typing: boolean[] = []
  receiving.room.on('typing', ({ until }) => typing.push(until > clock.now()))
  await speaking.room.post(ada, { nonce: 'n1', text: 'ALPHA?' })
  await settle(clock, 100)
  await speaking.room.close()
  await settle(clock)
  expect(typing).toEqual([true, false])
  receiving.room.join(ada)
  await settle(clock, 5_000)
  expect(typing.at(-1)).toBe(true)
})

test('a room in which nobody is, or nobody any more, sets no timer', async () => {
  const { clock, speaking } = await twoServers()
  const empty = createManualClock()
  const room = await openRoom({
    id: 'empty',
    clock: empty,
    store: createMemoryStore({ clock: empty }),
    model: broken,
    gods: sampleGods(3),
  })
  await settle(empty, 600_000)
  expect(empty.pending).toBe(0)
  const leave = room.join(ada)
  await settle(empty, 1_000)
  leave()
  await settle(empty, 1_000)
  expect(empty.pending).toBe(0)
  await speaking.room.close()
  expect(clock.pending).toBe(0)
})
