import { startRedisCluster } from '@talking-heads/test-support'
import { Redis } from 'ioredis'
import type { Bench, Row } from './bench.ts'
import { median } from './measure.ts'

const size = 3
const rounds = 7
const notices = 20_000
/** As long as a notice of one line. */
const notice = 'x'.repeat(400)

/**
 * What a notice costs the nodes of a cluster: PUBLISH passes it on to all of them, as nobody knows where its listeners
 * are; SPUBLISH keeps it on the node that has the channel's slot.
 */
export const run: Bench = async () => {
  const cluster = await startRedisCluster(size)
  const links = cluster.nodes.map(({ url }) => new Redis(url))
  const samples = { PUBLISH: [] as number[], SPUBLISH: [] as number[] }
  try {
    const owner = await ownerOf(links, channel)
    for (let round = 0; round <= rounds; round++) {
      for (const [command, taken] of Object.entries(samples)) {
        const before = await cpuMicros(links)
        const pipeline = owner.pipeline()
        for (let sent = 0; sent < notices; sent++) pipeline.call(command, channel, notice)
        await pipeline.exec()
        // What is still on the bus counts too: the bus is asked behind it.
        await Promise.all(links.map((link) => link.wait(1, 100)))
        if (round > 0) taken.push(((await cpuMicros(links)) - before) / notices)
      }
    }
  } finally {
    for (const link of links) link.disconnect()
    await cluster.stop()
  }
  const sharded = median(samples.SPUBLISH)
  const rows: Row[] = Object.entries(samples).map(([command, taken]) => ({
    command,
    'CPU µs, all nodes': median(taken),
    ratio: median(taken) / sharded,
  }))
  return { name: 'redis-cluster', about: `a notice on a cluster of ${size}, to nobody`, rows }
}

const channel = 'talking-heads:{olympus}'

async function ownerOf(links: readonly Redis[], key: string): Promise<Redis> {
  for (const link of links) {
    const isOwner = await link.get(key).then(
      () => true,
      () => false,
    )
    if (isOwner) return link
  }
  throw new Error(`no node has the slot of ${key}`)
}

async function cpuMicros(links: readonly Redis[]): Promise<number> {
  const spent = await Promise.all(
    links.map(async (link) => {
      const info = await link.info('cpu')
      return [...info.matchAll(/used_cpu_(?:user|sys):([\d.]+)/g)].reduce((sum, [, s]) => sum + Number(s), 0)
    }),
  )
  return spent.reduce((sum, seconds) => sum + seconds * 1e6, 0)
}
