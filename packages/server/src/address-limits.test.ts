import { createManualClock } from '@talking-heads/core/testing'
import { expect, it } from 'vitest'
import { type AddressLimitsOptions, createAddressLimits } from './address-limits.ts'

function setUp(options: Partial<AddressLimitsOptions> = {}) {
  const problems: unknown[] = []
  const limits = createAddressLimits({
    socketsPerAddress: 3,
    linesPerAddress: { perSecond: 50, burst: 100 },
    workPerAddress: { perSecond: 100, burst: 200 },
    shared: undefined,
    clock: createManualClock(),
    onProblem: (error) => problems.push(error),
    ...options,
  })
  return { limits, problems }
}

it('an address holds so many sockets, and another once one is gone', async () => {
  const { limits } = setUp()
  const held = await Promise.all([1, 2, 3].map(() => limits.enter('a')))
  expect(held).not.toContain(undefined)
  expect(await limits.enter('a')).toBeUndefined()
  expect(await limits.enter('b')).toBeDefined()
  held[0]?.()
  held[0]?.()
  expect(await limits.enter('a')).toBeDefined()
  expect(await limits.enter('a')).toBeUndefined()
})

it('an address holds as many sockets as it likes where that limit is off', async () => {
  const { limits } = setUp({ socketsPerAddress: 0 })
  for (let socket = 0; socket < 500; socket++) expect(await limits.enter('a')).toBeDefined()
})

it('an address says so many lines, then is told how long to wait', () => {
  const { limits } = setUp()
  for (let line = 0; line < 100; line++) expect(limits.throttle('a')).toBeUndefined()
  expect(limits.throttle('a')).toBe(20)
  expect(limits.throttle('b')).toBeUndefined()
})

it('an address says as much as it likes where that limit is off', () => {
  const { limits } = setUp({ linesPerAddress: { perSecond: 0, burst: 1 } })
  for (let line = 0; line < 500; line++) expect(limits.throttle('a')).toBeUndefined()
})

it('an address that asked for too much waits on all its sockets, new ones as well', async () => {
  const { limits } = setUp()
  const leave = await limits.enter('a')
  limits.budgetOf('a').spend(250)
  expect(limits.budgetOf('a').waitMs).toBe(500)
  expect(limits.budgetOf('b').waitMs).toBe(0)
  leave?.()
  expect(limits.budgetOf('a').waitMs).toBe(500)
})

it('an address asks for as much as it likes where that limit is off', () => {
  const { limits } = setUp({ workPerAddress: { perSecond: 0, burst: 1 } })
  limits.budgetOf('a').spend(1e6)
  expect(limits.budgetOf('a').waitMs).toBe(0)
})

it('what is counted with other servers comes on top: its refusal holds, and gives the place here back', async () => {
  let isFull = true
  let inside = 0
  const shared = {
    async enter() {
      if (isFull) return undefined
      inside++
      return () => void inside--
    },
    throttle: () => 700,
  }
  const { limits } = setUp({ shared, socketsPerAddress: 1 })
  expect(await limits.enter('a')).toBeUndefined()
  isFull = false
  const leave = await limits.enter('a')
  expect(inside).toBe(1)
  expect(await limits.enter('a')).toBeUndefined()
  leave?.()
  leave?.()
  expect(inside).toBe(0)
  expect(limits.throttle('a')).toBe(700)
})

it('where other servers cannot be asked, this one’s own limits hold, and the failure is told', async () => {
  const shared = { enter: () => Promise.reject(new Error('no answer')), throttle: () => undefined }
  const { limits, problems } = setUp({ shared, socketsPerAddress: 1 })
  expect(await limits.enter('a')).toBeDefined()
  expect(await limits.enter('a')).toBeUndefined()
  expect(problems).toEqual([new Error('no answer')])
})
