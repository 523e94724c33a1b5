import { describe, expect, it, vi } from 'vitest'
import { oddities, type Size, visits } from './visitors/campaign.ts'
import { startVisitedServer } from './visitors/visited-server.ts'

const size: Size = {
  flooding: 3_000,
  sockets: 3,
  connections: 150,
  mutations: 10_000,
  requests: 400,
  slowConnections: 50,
  naughty: 5,
}

/** In bytes: what is held for a visitor is a few MB, what Node has not collected yet may be several times as much. */
const maxMemory = 128 * 1024 * 1024

describe.runIf(process.platform === 'linux')('a server that is visited', () => {
  it('by somebody who floods it, one way after another, serves others, and holds little for it', async () => {
    await using server = await startVisitedServer()
    const before = server.descriptors
    for (const [name, visit] of visits(server, size, 'a seed')) {
      const { roundTrips, memory } = await server.during(visit)
      expect(roundTrips.length, name).toBeGreaterThan(0)
      expect(memory.most - memory.before, name).toBeLessThan(maxMemory)
    }
    await vi.waitFor(() => expect(server.descriptors).toBeLessThanOrEqual(before), { timeout: 55_000 })
    expect(server.demo.process.lines.length).toBeLessThan(50)
  })

  it('by frames of any form goes on, and finds no fault in itself', async () => {
    await using server = await startVisitedServer({ RATE_SAY: '0', SOCKETS_PER_ADDRESS: '0' })
    for (const [name, visit] of oddities(server, size, 'a seed')) {
      expect((await server.during(visit)).roundTrips.length, name).toBeGreaterThan(0)
    }
    expect(server.demo.process.lines.filter((line) => line.includes('"level":50'))).toEqual([])
  })
})
