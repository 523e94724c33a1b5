import { describe, expect, it } from 'vitest'
import { oddities, type Size, visits } from './visitors/campaign.ts'
import { type Cost, startVisitedServer } from './visitors/visited-server.ts'

const size: Size = {
  flooding: 200_000,
  sockets: 20,
  connections: 1_000,
  mutations: 1_000_000,
  requests: 10_000,
  slowConnections: 200,
  naughty: 1,
}

/** `VISITS_SEED` repeats what a seed did before; without it one is drawn. */
const seed = process.env.VISITS_SEED ?? `${Math.floor(Math.random() * 1e9)}`

/** How many times as long others may wait while somebody does the worst that one visitor can. */
const mostSlowdown = 1.5
/** What of the server's memory one visitor may take, in bytes. */
const mostMemory = 64 * 1024 * 1024
/** Answers take no time at all on loopback: less than this, in ms, nobody waits for. */
const unnoticedMs = 2
const quietMs = 3_000
const anHour = 3_600_000

const quiet = () => new Promise<void>((resolve) => setTimeout(resolve, quietMs))
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

function row(name: string, before: Cost, cost: Cost) {
  const slowdown = quantile(cost.roundTrips, 0.5) / quantile(before.roundTrips, 0.5)
  const ms = (share: number) => quantile(cost.roundTrips, share).toFixed(2)
  const megabytes = (cost.memory.most - cost.memory.before) / 1e6
  console.log(
    `${name}: others’ round trip p50 ${ms(0.5)} p95 ${ms(0.95)} ms (${slowdown.toFixed(2)} ×), +${megabytes.toFixed(0)} MB`,
  )
  return slowdown
}

describe.runIf(process.platform === 'linux')(`visitors [VISITS_SEED=${seed}]`, () => {
  it(
    'who do the worst that one address can slow nobody down, and take little memory',
    async () => {
      await using server = await startVisitedServer()
      const all = visits(server, size, seed)
      // What a process takes to run at all is nobody's cost.
      await all.values().next().value?.()
      for (const [name, visit] of all) {
        const before = await server.during(quiet)
        const cost = await server.during(visit)
        const slowdown = row(name, before, cost)
        const isNoticed = quantile(cost.roundTrips, 0.5) > unnoticedMs
        expect.soft(isNoticed ? slowdown : 1, name).toBeLessThanOrEqual(mostSlowdown)
        expect.soft(cost.memory.most - cost.memory.before, name).toBeLessThan(mostMemory)
      }
    },
    anHour,
  )

  it(
    'who send frames of any form bring about no fault of the server’s, and no memory that stays',
    async () => {
      // On a disk: what is said rightly, thousands of times, is not what is looked for.
      const environment = { RATE_SAY: '0', SOCKETS_PER_ADDRESS: '0', STORE_URL: 'sqlite:room.db' }
      await using server = await startVisitedServer(environment)
      for (const [name, visit] of oddities(server, size, seed)) {
        row(name, await server.during(quiet), await server.during(visit))
      }
      const { memory } = await server.during(quiet)
      expect(memory.before).toBeLessThan(512 * 1024 * 1024)
      expect(server.demo.process.lines.filter((line) => line.includes('"level":50'))).toEqual([])
    },
    anHour,
  )
})
