import { createManualClock } from '@talking-heads/core/testing'
import { expect, test } from 'vitest'
import { tellSeldom } from './repeated.ts'

function listen() {
  const clock = createManualClock()
  const told: string[] = []
  const tell = tellSeldom((what: string, times) => told.push(`${what} × ${times}`), {
    everyMs: 10_000,
    clock,
  })
  return { clock, told, tell }
}

test('what is new is told at once, what happens again once in a while, with its count', () => {
  const { clock, told, tell } = listen()
  for (let time = 0; time < 1_000; time++) tell('full', `full ${time}`)
  expect(told).toEqual(['full 0 × 1'])
  clock.advance(10_000)
  expect(told).toEqual(['full 0 × 1', 'full 999 × 999'])
})

test('what stopped happening is forgotten, and new again the next time', () => {
  const { clock, told, tell } = listen()
  tell('full', 'first')
  clock.advance(60_000)
  tell('full', 'again')
  expect(told).toEqual(['first × 1', 'again × 1'])
})

test('what differs in kind is told on its own account, up to a number of kinds', () => {
  const { told, tell } = listen()
  for (let kind = 0; kind < 100_000; kind++) tell(`${kind}`, `${kind}`)
  expect(told).toHaveLength(1_001)
})
