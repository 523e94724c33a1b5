import { type LanguageModel, mortalOf, openRoom, type Room } from '@talking-heads/core'
import { pantheon } from '@talking-heads/core/pantheon'
import { createRedisStore } from '@talking-heads/redis-store'
import { startRedis } from '@talking-heads/test-support'
import type { Bench } from './bench.ts'
import { median } from './measure.ts'

const lines = 300
const warmUp = 30

const silent: LanguageModel = { modelId: 'silent', generate: () => new Promise<never>(() => {}) }

/** From `post` on one server to the event on the same and on another one, line by line in turn. */
export const run: Bench = async () => {
  const redis = await startRedis()
  const stores = [
    createRedisStore({ url: redis.url, onWarning }),
    createRedisStore({ url: redis.url, onWarning }),
  ]
  const [here, there] = await Promise.all(
    stores.map((store, index) =>
      openRoom({
        id: 'bench',
        store,
        model: silent,
        gods: pantheon,
        server: `server-${index}`,
        tuning: { linesPerSecond: 0, maxPending: 0 },
      }),
    ),
  )
  if (!here || !there) throw new Error('no rooms')
  const same: number[] = []
  const other: number[] = []
  for (let line = 0; line < lines + warmUp; line++) {
    const [micros, samples] =
      line % 2 === 0 ? [await latency(here, here, line), same] : [await latency(here, there, line), other]
    if (line >= warmUp) samples.push(micros)
  }
  await Promise.all([here.close(), there.close()])
  for (const store of stores) await store.close()
  await redis.stop()
  return {
    name: 'two-servers',
    about: 'a line through Redis, from post to event; the bar is a p50 of 1.25 × one server’s',
    rows: [
      {
        seen: 'on the same server',
        'p50 µs': Math.round(median(same)),
        'p99 µs': percentile99(same),
        ratio: 1,
      },
      {
        seen: 'on the other server',
        'p50 µs': Math.round(median(other)),
        'p99 µs': percentile99(other),
        ratio: median(other) / median(same),
      },
    ],
  }
}

const mortal = mortalOf('m_bench', 'BE0C40')

async function latency(from: Room, to: Room, line: number): Promise<number> {
  const nonce = `line-${line}`
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
  const posted = from.post(mortal, { nonce, text: 'a line of ordinary length, as people write them' })
  const micros = ((await seen) - started) * 1000
  await posted
  return micros
}

const percentile99 = (samples: readonly number[]) =>
  Math.round(
    [...samples].sort((one, another) => one - another)[Math.floor(samples.length * 0.99)] ?? Number.NaN,
  )

function onWarning(): void {
  // A bench has nothing to lose.
}
