import type { Event } from '@talking-heads/core'
import { createRedisStore } from '@talking-heads/redis-store'
import { startRedis } from '@talking-heads/test-support'
import { Redis } from 'ioredis'
import type { Bench, Row } from './bench.ts'
import { converse, fillRoom, rulesFor } from './conversation.ts'
import { median } from './measure.ts'

const lengths = [100, 1_000, 10_000, 100_000, 1_000_000]
const page = 50
const reads = 100

/** Reading the newest page, and waking a watcher on another connection, beside what plain Redis takes for the same. */
export const run: Bench = async () => {
  const server = await startRedis()
  const store = createRedisStore({ url: server.url })
  const other = createRedisStore({ url: server.url })
  const redis = new Redis(server.url)
  try {
    const { log } = converse(400, { mortals: 20, rules: rulesFor() })
    const rows: Row[] = []
    for (const length of lengths) {
      const room = `read-${length}`
      await fillRoom(store, room, length, log)
      const micros = await timed(reads, () => store.read(room, length - page, page))
      rows.push({
        what: `newest ${page} of ${length.toLocaleString('en')}`,
        'p50 µs': micros.p50,
        'p99 µs': micros.p99,
      })
    }
    rows.push({ what: 'append → watcher on another connection', ...(await delivery(store, other, log)) })
    rows.push({ what: 'bare PUBLISH → subscriber', ...(await barePublish(redis)) })
    return {
      name: 'redis-read',
      about: 'flat over the length of the log; delivery beside a bare publish',
      rows,
    }
  } finally {
    await store.close()
    await other.close()
    await redis.quit()
    await server.stop()
  }
}

type RedisStore = ReturnType<typeof createRedisStore>

async function delivery(store: RedisStore, other: RedisStore, log: readonly Event[]) {
  let delivered = () => {}
  const stop = await other.watch('delivery', () => delivered())
  let length = 0
  const micros = await timed(300, async () => {
    const arrived = new Promise<void>((resolve) => {
      delivered = resolve
    })
    const event = log[length % log.length]
    if (event) await Promise.all([store.append('delivery', length++, [event]), arrived])
  })
  await stop()
  return { 'p50 µs': micros.p50, 'p99 µs': micros.p99 }
}

async function barePublish(redis: Redis) {
  const subscriber = redis.duplicate()
  let delivered = () => {}
  await subscriber.subscribe('bare')
  subscriber.on('message', () => delivered())
  const micros = await timed(300, async () => {
    const arrived = new Promise<void>((resolve) => {
      delivered = resolve
    })
    await Promise.all([redis.publish('bare', 'x'.repeat(400)), arrived])
  })
  await subscriber.quit()
  return { 'p50 µs': micros.p50, 'p99 µs': micros.p99 }
}

async function timed(
  times: number,
  run: () => Promise<unknown>,
): Promise<{ readonly p50: number; readonly p99: number }> {
  const samples: number[] = []
  for (let round = 0; round < times + 20; round++) {
    const started = performance.now()
    await run()
    if (round >= 20) samples.push((performance.now() - started) * 1000)
  }
  const sorted = samples.sort((one, another) => one - another)
  return {
    p50: Math.round(median(sorted)),
    p99: Math.round(sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN),
  }
}
