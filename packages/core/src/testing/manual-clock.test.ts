import { expect, test } from 'vitest'
import { delay } from '../ports/clock.ts'
import { createManualClock } from './manual-clock.ts'

test('timers run in the order of their times, each at its own time', () => {
  const clock = createManualClock({ now: 1000 })
  const ran: [string, number][] = []
  const note = (name: string) => () => ran.push([name, clock.now()])
  clock.after(30, note('third'))
  clock.after(10, note('first'))
  clock.after(10, note('second'))
  clock.after(31, note('not yet'))

  clock.advance(30)

  expect(ran).toEqual([
    ['first', 1010],
    ['second', 1010],
    ['third', 1030],
  ])
  expect(clock.now()).toBe(1030)
  expect(clock.pending).toBe(1)
})

test('a timer set by a timer runs in the same advance where it comes due', () => {
  const clock = createManualClock({ now: 0 })
  const ticks: number[] = []
  const tick = () => {
    ticks.push(clock.now())
    clock.after(100, tick)
  }
  clock.after(100, tick)
  clock.advance(350)
  expect(ticks).toEqual([100, 200, 300])
  expect(clock.now()).toBe(350)
})

test('a cancelled timer does not run, and cancelling twice is harmless', () => {
  const clock = createManualClock()
  const cancel = clock.after(5, () => expect.unreachable())
  cancel()
  cancel()
  expect(clock.pending).toBe(0)
  clock.advance(10)
})

test('runNext jumps to the next timer and says whether there was one', () => {
  const clock = createManualClock({ now: 0 })
  let ran = 0
  clock.after(60_000, () => ran++)
  expect(clock.runNext()).toBe(true)
  expect([ran, clock.now()]).toEqual([1, 60_000])
  expect(clock.runNext()).toBe(false)
})

test('time never runs back', () => {
  const clock = createManualClock({ now: 50 })
  for (const ms of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => clock.advance(ms)).toThrow(expect.objectContaining({ code: 'invalid-input' }))
  }
  expect(clock.now()).toBe(50)
})

test('a delay resolves when its time has come', async () => {
  const clock = createManualClock()
  const waiting = delay(clock, 1500)
  clock.advance(1500)
  await waiting
})
