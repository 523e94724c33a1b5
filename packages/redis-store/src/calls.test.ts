import { createManualClock } from '@talking-heads/core/testing'
import { expect, test } from 'vitest'
import { Calls, maxUnanswered } from './calls.ts'

const setUp = () => {
  const clock = createManualClock()
  return { clock, calls: new Calls({ clock, timeoutMs: 1_000, address: 'here:1' }) }
}
const never = () => new Promise<never>(() => {})

test('calls that nobody answers are refused, as retryable, once there are too many of them', async () => {
  const { clock, calls } = setUp()
  const unanswered = Array.from({ length: maxUnanswered }, () => calls.run('asking', never))
  let isAsked = false
  const ask = async () => {
    isAsked = true
  }
  await expect(calls.run('asking', ask)).rejects.toMatchObject({ code: 'store-unavailable', retryable: true })
  expect(isAsked).toBe(false)
  clock.advance(1_000)
  const ended = await Promise.allSettled(unanswered)
  expect(ended.every(({ status }) => status === 'rejected')).toBe(true)
  await calls.run('asking', ask)
  expect(isAsked).toBe(true)
  expect(clock.pending).toBe(0)
})

test('a call that throws before it is under way fails as one that rejects', async () => {
  const { clock, calls } = setUp()
  const broken = () => {
    throw new Error('no connection was made')
  }
  await expect(calls.run('asking', broken)).rejects.toMatchObject({ code: 'store-unavailable' })
  expect(clock.pending).toBe(0)
})

test('closing ends what is under way and refuses the rest, as closed', async () => {
  const { clock, calls } = setUp()
  const asking = calls.run('asking', never)
  calls.close()
  await expect(asking).rejects.toMatchObject({ code: 'closed' })
  await expect(calls.run('asking', never)).rejects.toMatchObject({ code: 'closed' })
  expect(clock.pending).toBe(0)
})
