import { expect, test } from 'vitest'
import { isAnsweredBy } from '../answered.ts'
import { faultNames } from './faults.ts'
import { simulate } from './simulate.ts'

test('the same seed brings the same log, byte for byte', async () => {
  for (const seed of [3, 14, 159]) {
    const first = await simulate({ seed })
    const second = await simulate({ seed })
    expect(JSON.stringify(second.logs)).toBe(JSON.stringify(first.logs))
    expect(second.hash).toBe(first.hash)
    expect(second.happened).toEqual(first.happened)
  }
})

test('another seed brings another log', async () => {
  const hashes = new Set<string>()
  for (let seed = 1; seed <= 10; seed++) hashes.add((await simulate({ seed })).hash)
  expect(hashes.size).toBe(10)
})

test('every kind of fault happens, and races are lost', async () => {
  const seen = new Set<string>()
  let lostRaces = 0
  for (let seed = 1; seed <= 60; seed++) {
    const { happened } = await simulate({ seed })
    for (const fault of happened.faults.keys()) seen.add(fault)
    lostRaces += happened.lostRaces
  }
  expect([...seen].sort()).toEqual([...faultNames].sort())
  expect(lostRaces).toBeGreaterThan(60)
}, 60_000)

test('where nothing goes wrong, every god that a line calls answers it', async () => {
  for (let seed = 1; seed <= 20; seed++) {
    // Bounds as they are by default: tight ones are met with silence, as they should be.
    const { logs, violations } = await simulate({
      seed,
      faults: {},
      tuning: { turns: { maxPending: 64 }, state: { windowLines: 120, mortals: 100, nonces: 64 } },
    })
    expect(violations).toEqual([])
    const log = logs['room-0'] ?? []
    for (const [seq, event] of log.entries()) {
      if (event.type !== 'message-posted') continue
      expect(event.next).not.toBeNull()
      expect(event.called.filter((godId) => !isAnsweredBy(log, seq, godId))).toEqual([])
    }
  }
}, 60_000)

test('several rooms on many servers keep every promise too', async () => {
  for (let seed = 1; seed <= 5; seed++) {
    const report = await simulate({ seed, rooms: 3, servers: 5, clients: 12, lines: 60 })
    expect(report.violations).toEqual([])
    expect(Object.keys(report.logs)).toHaveLength(3)
    for (const log of Object.values(report.logs)) {
      expect(log.some((event) => event.type === 'message-posted')).toBe(true)
    }
  }
}, 60_000)

test('a violation names its seed and how to repeat it', async () => {
  const report = await simulate({
    seed: 7,
    laws: { store: (shared) => ({ ...shared, append: async () => ({ ok: true }) }) },
  })
  expect(report.violations.length).toBeGreaterThan(0)
  for (const violation of report.violations) expect(violation).toMatch(/^seed 7: .+ \(repeat: SIM_SEED=7\)$/)
})
