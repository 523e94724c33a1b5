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
    await ask(redis.master.port, `EVAL "for i=1,${keys} do redis.call('SET',i,1) end return 1" 0`)
    await redis.failOver(async () => {
      await ask(redis.master.port, 'SET unseen 1')
    })
    expect(await ask(redis.master.port, 'DBSIZE')).toBe(String(keys))
    expect(await ask(redis.master.port, 'EXISTS unseen')).toBe('0')
  })
})
