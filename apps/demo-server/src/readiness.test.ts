import { TalkingHeadsError } from '@talking-heads/core'
import { createManualClock } from '@talking-heads/core/testing'
import { expect, test } from 'vitest'
import { createReadiness } from './readiness.ts'

test('a server is ready once every room takes lines, and again by itself', async () => {
  const clock = createManualClock()
  const full = new TalkingHeadsError('store-full', 'the disk is full', { retryable: true })
  const problems: string[] = []
  let fault: TalkingHeadsError | undefined
  const room = (id: string, check: () => Promise<void>) => ({ id, check })
  const isReady = createReadiness({
    rooms: [
      room('olympus', async () => {}),
      room('hades', async () => {
        if (fault) throw fault
      }),
    ],
    onProblem: (id, { code }) => problems.push(`${id} ${code}`),
    clock,
  })
  expect(await isReady()).toBeUndefined()
  fault = full
  clock.advance(1_000)
  expect(await isReady()).toBe(full)
  expect(problems).toEqual(['hades store-full'])
  fault = undefined
  clock.advance(1_000)
  expect(await isReady()).toBeUndefined()
})

test('however often it is asked, rooms are asked once a second', async () => {
  const clock = createManualClock()
  let checks = 0
  const check = async () => {
    checks++
  }
  const isReady = createReadiness({ rooms: [{ id: 'olympus', check }], onProblem: () => {}, clock })
  await Promise.all(Array.from({ length: 1_000 }, isReady))
  expect(checks).toBe(1)
  clock.advance(1_000)
  await isReady()
  expect(checks).toBe(2)
})
