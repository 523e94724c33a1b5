import { createManualClock } from '@talking-heads/core/testing'
import { expect, it } from 'vitest'
import { createTokenBuckets } from './token-buckets.ts'

function setUp(perSecond: number, burst: number) {
  const clock = createManualClock()
  return { clock, buckets: createTokenBuckets({ perSecond, burst }, clock) }
}

it.each([
  [50, 100],
  [3, 10],
  [0.2, 12],
  [7, 1],
])(
  'at %d a second, %d may be taken at once, and one more after the wait that is told',
  (perSecond, burst) => {
    const { clock, buckets } = setUp(perSecond, burst)
    for (let taken = 0; taken < burst; taken++) expect(buckets.take('a')).toBeUndefined()
    const waitMs = buckets.take('a') ?? 0
    expect(waitMs).toBeGreaterThan(0)
    expect(waitMs).toBeLessThanOrEqual(Math.ceil(1_000 / perSecond))
    clock.advance(waitMs)
    expect(buckets.take('a')).toBeUndefined()
    expect(buckets.take('a')).toBeGreaterThan(0)
  },
)

it('a refusal costs nothing: who keeps asking waits no longer', () => {
  const { clock, buckets } = setUp(1, 1)
  buckets.take('a')
  for (let asked = 0; asked < 50; asked++) buckets.take('a')
  clock.advance(1_000)
  expect(buckets.take('a')).toBeUndefined()
})

it('one key’s tokens are not another’s', () => {
  const { buckets } = setUp(1, 1)
  buckets.take('a')
  expect(buckets.take('a')).toBe(1_000)
  expect(buckets.take('b')).toBeUndefined()
})

it('keys whose bucket is full again are forgotten', () => {
  const { clock, buckets } = setUp(1, 1)
  for (let key = 0; key < 100_000; key++) {
    clock.advance(10)
    buckets.take(`key ${key}`)
  }
  expect(buckets.size).toBeLessThanOrEqual(1_001)
})

it('more may be spent than is there: nothing is owed once that has come in again', () => {
  const { clock, buckets } = setUp(10, 20)
  buckets.spend('a', 20)
  expect(buckets.waitMs('a')).toBe(0)
  buckets.spend('a', 5)
  expect(buckets.waitMs('a')).toBe(500)
  expect(buckets.take('a')).toBeGreaterThan(500)
  clock.advance(500)
  expect(buckets.waitMs('a')).toBe(0)
  expect(buckets.waitMs('b')).toBe(0)
})
