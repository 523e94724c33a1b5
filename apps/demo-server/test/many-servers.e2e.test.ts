import { closeCodes } from '@talking-heads/core/wire'
import { describeWith } from '@talking-heads/test-support'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { temporaryFolder } from './demo.ts'
import { Fleet } from './many-servers/fleet.ts'
import { haunt } from './many-servers/ghosts.ts'
import { chaosSeed, runOnFleet } from './many-servers/on-a-fleet.ts'
import { startRedisWithSentinel } from './many-servers/shared-redis.ts'
import { Talker } from './talker.ts'

describeWith('redis-server', 'three servers on one Redis', () => {
  it('show 30 mortals one log, and answer every line once, while servers, Redis and connections fail', async () => {
    const faults = { kills: 3, freezes: 5, redisCrashes: 3, lostTails: 0, clientCuts: 3, redisCuts: 3 }
    const report = await runOnFleet(chaosSeed, faults)
    expect(report.faults, `CHAOS_SEED=${chaosSeed} repeats it`).toEqual([])
    expect(report.lines).toBeGreaterThan(150)
    expect(report.replies).toBeGreaterThan(50)
  }, 180_000)
})

describeWith('redis-server', 'three servers on a Redis behind Sentinel', () => {
  it('go on after each failover; of what a lost tail takes with it clients are told, and nothing said since is missing', async () => {
    const faults = { kills: 1, freezes: 0, redisCrashes: 1, lostTails: 2, clientCuts: 1, redisCuts: 0 }
    const report = await runOnFleet(chaosSeed, faults, await startRedisWithSentinel())
    expect(report.faults, `CHAOS_SEED=${chaosSeed} repeats it`).toEqual([])
    expect(report.lost).toBeGreaterThan(0)
    expect(report.lines).toBeGreaterThan(30)
  }, 180_000)
})

describeWith('redis-server', 'a server that dies', () => {
  it('leaves no ghosts: within 3.5 announcements its mortals are gone from the others', async () => {
    const { announcements } = await haunt(1_000)
    expect(announcements).toBeGreaterThan(0)
    // Three; and one that goes out while the dead server's last word is still on its way.
    expect(announcements).toBeLessThanOrEqual(4)
  })
})

describeWith('redis-server', 'two servers on one Redis', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let fleet: Fleet
  beforeAll(async () => {
    folder = await temporaryFolder()
    // A lease longer than any patience: only who hands it over is followed by another.
    fleet = await Fleet.start({ folder: folder.path, servers: 2, environment: { LEASE_MS: '600000' } })
  })
  afterAll(async () => {
    await fleet.close()
    await folder.remove()
  })

  const enter = (server: number) => Talker.enter(fleet.urls[server] ?? '')

  it('list each other’s mortals, as they come and as they go', async () => {
    const one = await enter(0)
    const two = await enter(1)
    await one.talker.next('presence', ({ joined }) => joined.some(({ id }) => id === two.welcome.you.id))
    const listed = two.welcome.mortals.some(({ id }) => id === one.welcome.you.id)
    if (!listed) {
      await two.talker.next('presence', ({ joined }) => joined.some(({ id }) => id === one.welcome.you.id))
    }
    await two.talker.close()
    await one.talker.next('presence', ({ left }) => left.includes(two.welcome.you.id))
    await one.talker.close()
  })

  it('let an address hold 20 sockets on both together', async () => {
    const held = await Promise.all(
      Array.from({ length: 20 }, (_, index) => Talker.connect(fleet.urls[index % 2] ?? '')),
    )
    const refused = await Talker.connect(fleet.urls[0] ?? '')
    expect(await refused.closed).toBe(closeCodes.crowded)
    await Promise.all(held.map((talker) => talker.close()))
  })

  it('hand over: what one owed when it was told to stop, the other says at once', async () => {
    const talkers = await Promise.all([enter(0), enter(1)])
    await talkers[0].talker.say('n1', 'ANANSI, are you there?')
    await talkers[0].talker.nextEvent('reply-spoken')
    const leader = (await fleet.leaseHolder()) === 0 ? 0 : 1
    const { talker } = talkers[1 - leader] ?? talkers[0]
    talker.frames.length = 0
    const seq = await talker.say('n2', 'ANANSI, and now?')
    await talker.next('typing', ({ id }) => id === 'anansi')
    const stopped = fleet.stopServer(leader, 'SIGTERM')
    const { event } = await talker.nextEvent(
      'reply-spoken',
      (frame) => frame.event.type === 'reply-spoken' && frame.event.replyTo === seq,
    )
    expect(event).toMatchObject({ godId: 'anansi' })
    expect(await stopped).toBe(0)
    await talker.close()
  })
})
