import { createManualClock } from '@talking-heads/core/testing'
import { describeWith, freePort, type RedisServer, startRedis } from '@talking-heads/test-support'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { openSharedLimits, type SharedLimits, windowMs } from './shared-limits.ts'

const rate = { perSecond: 5, burst: 10 }

describeWith('redis-server', 'limits shared through Redis', () => {
  let redis: RedisServer
  beforeAll(async () => {
    redis = await startRedis()
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

  /** Redis answers in order: after one more question and answer, what was asked in passing before is dealt with. */
  async function flush(limits: SharedLimits): Promise<void> {
    const leave = await limits.enter('somebody else')
    leave?.()
    const leaveAgain = await limits.enter('somebody else')
    leaveAgain?.()
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
    await flush(two)
    expect(await one.enter('a')).toBeDefined()
    expect(await two.enter('a')).toBeUndefined()
  })

  it('count a socket for as long as it is held', async () => {
    const { clock, one, two } = await openTwo()
    const held = await Promise.all(Array.from({ length: 20 }, () => one.enter('steady')))
    for (let window = 0; window < 3; window++) {
      clock.advance(windowMs)
      await flush(one)
      expect(await two.enter('steady')).toBeUndefined()
    }
    for (const leave of held) leave?.()
    await flush(one)
    expect(await two.enter('steady')).toBeDefined()
  })

  it('forget the sockets of a server that died after two windows', async () => {
    const { clock, one, two } = await openTwo()
    for (let socket = 0; socket < 20; socket++) await one.enter('ghost')
    await one.close()
    clock.advance(windowMs)
    await flush(two)
    expect(await two.enter('ghost')).toBeUndefined()
    clock.advance(windowMs)
    expect(await two.enter('ghost')).toBeDefined()
  })

  it('count lines on all servers, without a line waiting for that', async () => {
    const { one, two } = await openTwo()
    for (let line = 0; line < 100; line++) expect(one.throttle('talker')).toBeUndefined()
    await flush(one)
    expect(two.throttle('talker')).toBeUndefined()
    await flush(two)
    expect(two.throttle('talker')).toBeGreaterThan(0)
    expect(two.throttle('another')).toBeUndefined()
  })
})

it('without Redis, everything is let through here: each server’s own limits remain', async () => {
  const problems: unknown[] = []
  const url = `redis://127.0.0.1:${await freePort()}`
  const limits = await openSharedLimits({ url, rate, onProblem: (error) => problems.push(error) })
  expect(await limits.enter('a')).toBeDefined()
  expect(limits.throttle('a')).toBeUndefined()
  await limits.close()
  expect(problems).toHaveLength(1)
})
