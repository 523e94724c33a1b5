import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask, describeWith, startWatchedRedis } from './index.ts'

describeWith('redis-server', 'a Redis watched by Sentinel', () => {
  let redis: Awaited<ReturnType<typeof startWatchedRedis>>
  beforeAll(async () => {
    redis = await startWatchedRedis()
  })
  afterAll(() => redis.stop())

  it('loses by a failover what its replica was not to see, and nothing that was written before', async () => {
    const keys = 300_000
    // In steps: a master that is busy for half a second is taken for dead.
    const step = 10_000
    for (let from = 1; from <= keys; from += step) {
      const script = `for i=${from},${from + step - 1} do redis.call('SET',i,1) end return 1`
      await ask(redis.master.port, `EVAL "${script}" 0`)
    }
    await redis.failOver(async () => {
      await ask(redis.master.port, 'SET unseen 1')
    })
    expect(await ask(redis.master.port, 'DBSIZE')).toBe(String(keys))
    expect(await ask(redis.master.port, 'EXISTS unseen')).toBe('0')
  })
})
