import { ask } from './ask.ts'
import { freePort } from './free-port.ts'
import { type RedisServer, startRedis } from './redis.ts'

export interface RedisCluster {
  readonly nodes: readonly RedisServer[]
  /** `redis-cluster://127.0.0.1:PORT,…` */
  readonly url: string
  stop(): Promise<void>
}

const slots = 16_384
/** Between two looks at a cluster that is still forming, in ms. */
const lookEveryMs = 20

/**
 * Starts `size` primaries on 127.0.0.1 that share all slots evenly; resolves once each of them says that the cluster
 * is whole.
 */
export async function startRedisCluster(size: number): Promise<RedisCluster> {
  const buses = await Promise.all(Array.from({ length: size }, freePort))
  // One after another: a port that was found free is taken before the next one is looked for.
  const nodes: RedisServer[] = []
  const stop = async () => {
    await Promise.all(nodes.map((node) => node.stop()))
  }
  try {
    for (const bus of buses) nodes.push(await startRedis({ args: nodeArgs(bus) }))
    for (const [index, { port }] of nodes.entries()) {
      // Epochs that differ from the start need no agreement later.
      await ask(port, `CLUSTER SET-CONFIG-EPOCH ${index + 1}`)
      const [first = 0, end = 0] = [index, index + 1].map((part) => Math.ceil((part * slots) / size))
      await ask(port, `CLUSTER ADDSLOTSRANGE ${first} ${end - 1}`)
    }
    for (const [index, { port }] of nodes.entries()) {
      if (index > 0) await ask(nodes[0]?.port ?? 0, `CLUSTER MEET 127.0.0.1 ${port} ${buses[index]}`)
    }
    await Promise.all(nodes.map(({ port }) => becomesWhole(port, size)))
    // A busy machine is no reason to take a node for dead.
    await Promise.all(nodes.map(({ port }) => ask(port, 'CONFIG SET cluster-node-timeout 60000')))
  } catch (error) {
    await stop()
    throw error
  }
  return { nodes, url: `redis-cluster://${nodes.map(({ port }) => `127.0.0.1:${port}`).join()}`, stop }
}

/**
 * The bus port by default is 10,000 above the other, which may be no port at all. And a node waits for as long as its
 * time-out before it takes part: short, or forming takes seconds.
 */
const nodeArgs = (busPort: number) => [
  ...['--cluster-enabled', 'yes', '--cluster-announce-ip', '127.0.0.1'],
  ...['--cluster-port', String(busPort), '--cluster-node-timeout', '500'],
]

/** Nodes hear of each other by and by: it is whole once all of them are known, and have their slots, everywhere. */
async function becomesWhole(port: number, size: number): Promise<void> {
  for (;;) {
    const info = await ask(port, 'CLUSTER INFO')
    if (info.includes('cluster_state:ok') && info.includes(`cluster_size:${size}`)) return
    // There is no replica to wait for: Redis answers once the time is over.
    await ask(port, `WAIT 1 ${lookEveryMs}`)
  }
}
