import { describeWith } from '@talking-heads/test-support'
import { expect, it } from 'vitest'
import { haunt } from './many-servers/ghosts.ts'
import { chaosSeed, runOnFleet } from './many-servers/on-a-fleet.ts'
import { startRedisWithSentinel } from './many-servers/shared-redis.ts'

describeWith('redis-server', 'a server that dies', () => {
  it('leaves no ghosts: within 35 s its mortals are gone from the others', async () => {
    const { ms } = await haunt()
    console.log(JSON.stringify({ ghostsGoneAfterMs: ms }))
    expect(ms).toBeLessThanOrEqual(35_000)
  })
})

/** Each a new Redis and new servers, with a seed of its own. */
const campaigns = 10

describeWith('redis-server', 'three servers on one Redis, for long', () => {
  it.each(Array.from({ length: campaigns }, (_, index) => chaosSeed + index))(
    'keep every promise through 15 kills, 10 freezes and 20 cuts [CHAOS_SEED=%i]',
    async (seed) => {
      const faults = { kills: 12, freezes: 10, redisCrashes: 3, lostTails: 0, clientCuts: 10, redisCuts: 10 }
      const report = await runOnFleet(seed, faults)
      console.log(JSON.stringify({ seed, ...report }))
      expect(report.faults, `CHAOS_SEED=${seed} repeats it`).toEqual([])
    },
    600_000,
  )
})

describeWith('redis-server', 'three servers on a Redis behind Sentinel, for long', () => {
  it.each(Array.from({ length: campaigns }, (_, index) => chaosSeed + index))(
    'keep every promise through 6 failovers and 6 lost tails [CHAOS_SEED=%i]',
    async (seed) => {
      const faults = { kills: 3, freezes: 3, redisCrashes: 6, lostTails: 6, clientCuts: 3, redisCuts: 0 }
      const report = await runOnFleet(seed, faults, await startRedisWithSentinel())
      console.log(JSON.stringify({ seed, ...report }))
      expect(report.faults, `CHAOS_SEED=${seed} repeats it`).toEqual([])
    },
    600_000,
  )
})
