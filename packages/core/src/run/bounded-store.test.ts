import { expect, test } from 'vitest'
import { createMemoryStore } from '../memory-store.ts'
import type { Notice, Store } from '../ports/store.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { settle } from '../testing/settle.ts'
import { boundedStore } from './bounded-store.ts'

const never = () => new Promise<never>(() => {})
const mute = new Proxy({} as Store, { get: () => never })

test.each([
  'append',
  'read',
  'redact',
  'length',
  'signal',
  'lease',
  'saveSnapshot',
  'loadSnapshot',
  'rooms',
] as const)('a call of %s that is never answered fails in its time, to be tried again', async (call) => {
  const clock = createManualClock()
  const bounded = boundedStore(mute, clock, 2_000)
  const answer = (bounded[call] as () => Promise<unknown>)().catch((error: unknown) => error)
  await settle(clock, 2_000)
  expect(await answer).toMatchObject({ code: 'store-unavailable', retryable: true })
})

test('an answer in time is passed on and leaves no timer', async () => {
  const clock = createManualClock()
  const bounded = boundedStore(createMemoryStore({ clock }), clock, 2_000)
  expect(await bounded.length('room')).toBe(0)
  await expect(bounded.read('room', -1)).rejects.toMatchObject({ code: 'invalid-input' })
  await settle(clock)
  expect(clock.pending).toBe(0)
})

test('a watch that came about too late is ended and tells nothing', async () => {
  const clock = createManualClock()
  let begin = (_: () => Promise<void>) => {}
  let tell = (_: Notice) => {}
  let isStopped = false
  const slow: Store = {
    ...createMemoryStore({ clock }),
    watch: (_, listener) => {
      tell = listener
      return new Promise((resolve) => {
        begin = resolve
      })
    },
  }
  const heard: Notice[] = []
  const watching = boundedStore(slow, clock, 2_000)
    .watch('room', (notice) => heard.push(notice))
    .catch((error: unknown) => error)
  await settle(clock, 2_000)
  expect(await watching).toMatchObject({ code: 'store-unavailable' })
  begin(async () => {
    isStopped = true
  })
  tell({ type: 'appended', from: 0 })
  await settle(clock)
  expect(isStopped).toBe(true)
  expect(heard).toEqual([])
})
