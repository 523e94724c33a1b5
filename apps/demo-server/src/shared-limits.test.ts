import { createManualClock } from '@talking-heads/core/testing'
import {
  describeWith,
  freePort,
  type RedisServer,
  startRedis,
  startRedisCluster,
} from '@talking-heads/test-support'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { openSharedLimits, type RedisLimits, windowMs, windowOf } from './shared-limits.ts'

/** Lines in windows of a minute, which no test outlives. */
const limits = { socketsPerAddress: 20, linesPerAddress: { perSecond: 2, burst: 120 } }
const { points } = windowOf(limits.linesPerAddress)

const kinds: Readonly<Record<string, () => Promise<Pick<RedisServer, 'url' | 'stop'>>>> = {
  'one Redis': () => startRedis(),
  'a cluster of three': () => startRedisCluster(3),
}

describeWith('redis-server', 'limits shared by servers', () => {
  describe.each(Object.entries(kinds))('on %s', (_, start) => sharedLimitsHold(start))
})

function sharedLimitsHold(start: () => Promise<Pick<RedisServer, 'url' | 'stop'>>): void {
  let redis: Pick<RedisServer, 'url' | 'stop'>
  beforeAll(async () => {
    redis = await start()
  })
  afterAll(() => redis.stop())

  /** Two servers, on one clock. */
  async function openTwo(own: Partial<typeof limits> = {}) {
    const clock = createManualClock()
    const open = async () => {
      const onProblem = (error: unknown) => {
        throw error
      }
      const opened = await openSharedLimits({ ...limits, ...own, url: redis.url, clock, onProblem })
      onTestFinished(() => opened.close())
      return opened
    }
    return { clock, one: await open(), two: await open() }
  }

  /** What is asked in passing is dealt with soon, on a cluster in no order: looks again, a round trip later. */
  async function soon(look: () => Promise<boolean>): Promise<void> {
    for (let left = 1_000; !(await look()); left--) expect(left).toBeGreaterThan(0)
  }

  /** Whether one more socket would be let in; it is gone again. */
  async function hasPlace(redisLimits: RedisLimits, address: string): Promise<boolean> {
    const leave = await redisLimits.enter(address)
    leave?.()
    return leave !== undefined
  }

  it('let an address hold 20 sockets on all servers together, and another once one is gone', async () => {
    const { one, two } = await openTwo()
    const held = await Promise.all(
      Array.from({ length: 20 }, (_, index) => (index % 2 ? one : two).enter('a')),
    )
    expect(held).not.toContain(undefined)
    expect(await one.enter('a')).toBeUndefined()
    expect(await two.enter('b')).toBeDefined()
    held[0]?.()
    await soon(async () => (await one.enter('a')) !== undefined)
    expect(await two.enter('a')).toBeUndefined()
  })

  it('let an address hold as many sockets as it likes where that limit is off', async () => {
    const { one, two } = await openTwo({ socketsPerAddress: 0 })
    for (let socket = 0; socket < 50; socket++)
      expect(await (socket % 2 ? one : two).enter('many')).toBeDefined()
  })

  it('count a socket for as long as it is held', async () => {
    const { clock, one, two } = await openTwo()
    const held = await Promise.all(Array.from({ length: 20 }, () => one.enter('steady')))
    for (let window = 0; window < 3; window++) {
      clock.advance(windowMs)
      await soon(async () => !(await hasPlace(two, 'steady')))
    }
    for (const leave of held) leave?.()
    await soon(() => hasPlace(two, 'steady'))
  })

  it('forget the sockets of a server that died after two windows', async () => {
    const { clock, one, two } = await openTwo()
    for (let socket = 0; socket < 20; socket++) await one.enter('ghost')
    await one.close()
    clock.advance(windowMs)
    await soon(async () => !(await hasPlace(two, 'ghost')))
    clock.advance(windowMs)
    await soon(() => hasPlace(two, 'ghost'))
  })

  it('count lines on all servers, without a line waiting for that', async () => {
    const { one, two } = await openTwo()
    for (let line = 0; line < points; line++) expect(one.throttle('talker')).toBeUndefined()
    let linesOnTwo = 0
    await soon(async () => {
      // Ioredis takes its time with what a new connection to a cluster is asked first.
      for (let trip = 0; trip < 20; trip++) await hasPlace(two, 'talker')
      linesOnTwo++
      return (two.throttle('talker') ?? 0) > 0
    })
    expect(linesOnTwo).toBeLessThan(points)
    expect(two.throttle('another')).toBeUndefined()
  })
}

it.each(['redis', 'redis-cluster'])(
  'without %s://, everything is let through here: each server’s own limits remain',
  async (scheme) => {
    const problems: unknown[] = []
    const url = `${scheme}://127.0.0.1:${await freePort()}`
    const opened = await openSharedLimits({ ...limits, url, onProblem: (error) => problems.push(error) })
    expect(await opened.enter('a')).toBeDefined()
    expect(opened.throttle('a')).toBeUndefined()
    await opened.close()
    expect(problems).toHaveLength(1)
  },
)

it('a rate is counted in whole seconds, of as many lines as it lets pass in them', () => {
  expect(windowOf({ perSecond: 50, burst: 100 })).toEqual({ points: 100, duration: 2 })
  expect(windowOf({ perSecond: 0.5, burst: 100 })).toEqual({ points: 100, duration: 200 })
  expect(windowOf({ perSecond: 50, burst: 10 })).toEqual({ points: 50, duration: 1 })
})
