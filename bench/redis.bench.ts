import type { Event, Store } from '@talking-heads/core'
import { encodeEvent } from '@talking-heads/core/store'
import { createRedisStore } from '@talking-heads/redis-store'
import { startRedis } from '@talking-heads/test-support'
import { Redis } from 'ioredis'
import type { Bench, Row } from './bench.ts'
import { converse, rulesFor } from './conversation.ts'
import { median } from './measure.ts'

const rounds = 7
/** Appends of each room in a round. */
const appends = 200

/** The least an append can be: length checked, pushed and published, by a script that is called by its hash. */
const bareAppend = `
if redis.call('LLEN', KEYS[1]) ~= tonumber(ARGV[1]) then return 0 end
redis.call('RPUSH', KEYS[1], ARGV[2])
redis.call('PUBLISH', KEYS[1], ARGV[2])
return 1`

/** Appends through the store beside bare Lua appends by the same client library, taking turns in one run. */
export const run: Bench = async () => {
  const server = await startRedis()
  try {
    const { log } = converse(40, { mortals: 10, rules: rulesFor() })
    const rows: Row[] = []
    for (const rooms of [1, 8, 64]) rows.push(await measure(server.url, rooms, log))
    return {
      name: 'redis',
      about:
        'appends a second, one event each, every room with one append under way; the bar is a ratio of 0.5 at 8 rooms',
      rows,
    }
  } finally {
    await server.stop()
  }
}

async function measure(url: string, rooms: number, log: readonly Event[]): Promise<Row> {
  const store = createRedisStore({ url })
  const redis = new Redis(url)
  const sha = String(await redis.script('LOAD', bareAppend))
  const ours: number[] = []
  const bare: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const names = Array.from({ length: rooms }, (_, room) => `bench-${rooms}-${round}-${room}`)
    const started = performance.now()
    await Promise.all(names.map((name) => throughStore(store, name, log)))
    const between = performance.now()
    await Promise.all(names.map((name) => bareLua(redis, sha, name, log)))
    const ended = performance.now()
    // The first round warms connections and scripts.
    if (round === 0) continue
    ours.push((rooms * appends * 1000) / (between - started))
    bare.push((rooms * appends * 1000) / (ended - between))
  }
  const ratio = median(ours.map((rate, round) => rate / (bare[round] ?? Number.NaN)))
  await store.close()
  await redis.quit()
  return {
    rooms,
    'store events/s': Math.round(median(ours)),
    'bare Lua events/s': Math.round(median(bare)),
    ratio,
  }
}

async function throughStore(store: Store, room: string, log: readonly Event[]): Promise<void> {
  for (let length = 0; length < appends; length++) {
    const event = log[length % log.length]
    if (event && !(await store.append(room, length, [event])).ok)
      throw new Error(`${room} lost a race at ${length}`)
  }
}

async function bareLua(redis: Redis, sha: string, room: string, log: readonly Event[]): Promise<void> {
  for (let length = 0; length < appends; length++) {
    const event = log[length % log.length]
    if (event) await redis.evalsha(sha, 1, `bare:${room}`, length, encodeEvent(event))
  }
}
