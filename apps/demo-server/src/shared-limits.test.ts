import { createManualClock } from '@talking-heads/core/testing'
import {
  describeWith,
  freePort,
  type RedisServer,
  startRedis,
  startRedisCluster,
} from '@talking-heads/test-support'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { addressRate } from './admission.ts'
import { openSharedLimits, type SharedLimits, windowMs } from './shared-limits.ts'

/** A window of a minute, which no test outlives. */
const rate = { perSecond: 0.2, burst: 12 }
const { points } = addressRate(rate)

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
  async function openTwo() {
    const clock = createManualClock()
    const open = async () => {
      const onProblem = (error: unknown) => {
        throw error
      }
      const limits = await openSharedLimits({ url: redis.url, rate, clock, onProblem })
      onTestFinished(() => limits.close())
      return limits
    }
    return { clock, one: await open(), two: await open() }
  }

  /** What is asked in passing is dealt with soon, on a cluster in no order: looks again, a round trip later. */
  async function soon(look: () => Promise<boolean>): Promise<void> {
    for (let left = 1_000; !(await look()); left--) expect(left).toBeGreaterThan(0)
  }

  /** Whether one more socket would be let in; it is gone again. */
  async function hasPlace(limits: SharedLimits, address: string): Promise<boolean> {
    const leave = await limits.enter(address)
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
    const limits = await openSharedLimits({ url, rate, onProblem: (error) => problems.push(error) })
    expect(await limits.enter('a')).toBeDefined()
    expect(limits.throttle('a')).toBeUndefined()
    await limits.close()
    expect(problems).toHaveLength(1)
  },
)
