import { type LanguageModel, openRoom, personOf, type Room } from '@talking-heads/core'
import { pantheon } from '@talking-heads/pantheon'
import { createRedisStore } from '@talking-heads/redis-store'
import { startRedis } from '@talking-heads/test-support'
import { Redis } from 'ioredis'
import type { Bench, Row } from './bench.ts'
import { median } from './measure.ts'

const rounds = 60
/** Lines of each kind in a round. */
const lines = 100

const silent: LanguageModel = { modelId: 'silent', generate: () => new Promise<never>(() => {}) }
const text = 'a line of ordinary length, as people write them'

/**
 * From `post` on one server to the event on the same and on another one, and a bare publish: one after another, in
 * rounds; the first one warms up.
 */
export const run: Bench = async () => {
  const redis = await startRedis()
  const stores = [0, 1].map(() => createRedisStore({ url: redis.url, onWarning: () => {} }))
  const bare = new Redis(redis.url)
  // No work for a model, and no snapshots: lines alone.
  const tuning = { lines: { perSecond: 0 }, turns: { maxPending: 0 }, server: { snapshotEvery: 1_000_000 } }
  const [here, there] = await Promise.all(
    stores.map((store, index) =>
      openRoom({ id: 'bench', store, model: silent, gods: pantheon, server: `server-${index}`, tuning }),
    ),
  )
  if (!here || !there) throw new Error('no rooms')
  const kinds = {
    'on the same server': (line: number) => latency(here, here, `same-${line}`),
    'on the other server': (line: number) => latency(here, there, `other-${line}`),
    'bare PUBLISH → subscriber': await barePublish(bare),
  }
  const samples = Object.keys(kinds).map((): number[][] => [])
  for (let round = 0; round <= rounds; round++) {
    const before = samples.map(() => [] as number[])
    for (let line = 0; line < lines; line++) {
      for (const [kind, measure] of Object.values(kinds).entries()) {
        before[kind]?.push(await measure(round * lines + line))
      }
    }
    if (round > 0) for (const [kind, taken] of before.entries()) samples[kind]?.push(taken)
  }
  const roundTrips = await roundTripsOf(bare, here)
  await Promise.all([here.close(), there.close()])
  for (const store of stores) await store.close()
  bare.disconnect()
  await redis.stop()
  const [same = []] = samples
  return {
    name: 'two-servers',
    about: `a line through Redis, from post to event, ${roundTrips} round trip(s) each; the bar is a p50 of 1.25 × one server’s`,
    rows: Object.keys(kinds).map((seen, kind) => rowOf(seen, samples[kind] ?? [], same)),
  }
}

function rowOf(seen: string, taken: readonly number[][], same: readonly number[][]): Row {
  const ratios = taken.map((round, index) => median(round) / median(same[index] ?? []))
  const [low, high] = [quantile(ratios, 0.1), quantile(ratios, 0.9)]
  return {
    seen,
    'p50 µs': Math.round(median(taken.flat())),
    'p99 µs': Math.round(quantile(taken.flat(), 0.99)),
    'p50 ratio': median(ratios),
    '8 of 10 rounds from': low,
    to: high,
  }
}

const mortal = personOf({ id: 'm_bench', name: 'NPC#BE0C40' })

async function latency(from: Room, to: Room, nonce: string): Promise<number> {
  const id = `${mortal.id}:${nonce}`
  const seen = new Promise<number>((resolve) => {
    const look = (entries: readonly { readonly event: { readonly id: string } }[]) => {
      if (!entries.some(({ event }) => event.id === id)) return
      to.off('entries', look)
      resolve(performance.now())
    }
    to.on('entries', look)
  })
  const started = performance.now()
  const posted = from.post(mortal, { nonce, text })
  const micros = ((await seen) - started) * 1000
  await posted
  return micros
}

async function barePublish(redis: Redis): Promise<() => Promise<number>> {
  const subscriber = redis.duplicate()
  let heard = (_at: number) => {}
  await subscriber.subscribe('bare')
  subscriber.on('message', () => heard(performance.now()))
  return async () => {
    const arrived = new Promise<number>((resolve) => {
      heard = resolve
    })
    const started = performance.now()
    const [at] = await Promise.all([arrived, redis.publish('bare', text.repeat(6))])
    return (at - started) * 1000
  }
}

/** What Redis was asked for each line, by its own count; what a script does there is no round trip. */
async function roundTripsOf(redis: Redis, room: Room): Promise<number> {
  const asked = async () => {
    const stats = await redis.info('commandstats')
    return [...stats.matchAll(/cmdstat_(\w+):calls=(\d+)/g)]
      .filter(([, command = '']) => !['llen', 'rpush', 'publish', 'lrange', 'info'].includes(command))
      .reduce((sum, [, , calls]) => sum + Number(calls), 0)
  }
  const before = await asked()
  for (let line = 0; line < lines; line++) await latency(room, room, `counted-${line}`)
  return ((await asked()) - before) / lines
}

function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((one, another) => one - another)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
