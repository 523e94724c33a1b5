import { ask, says } from './ask.ts'
import { freePort } from './free-port.ts'
import { type RedisServer, startRedis } from './redis.ts'

export interface RedisCluster {
  readonly nodes: readonly RedisServer[]
  /** `redis-cluster://127.0.0.1:PORT,…` */
  readonly url: string
  /** Kills a primary once a replica of it, started for that, has all that it had; resolves once that one has its slots. */
  failOver(index: number): Promise<RedisServer>
  stop(): Promise<void>
}

const slots = 16_384

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
  return {
    nodes,
    url: `redis-cluster://${nodes.map(({ port }) => `127.0.0.1:${port}`).join()}`,
    async failOver(index) {
      const primary = nodes[index]
      if (!primary) throw new Error(`there is no node ${index}`)
      const bus = await freePort()
      const replica = await startRedis({ args: nodeArgs(bus) })
      nodes.push(replica)
      await ask(primary.port, `CLUSTER MEET 127.0.0.1 ${replica.port} ${bus}`)
      const others = nodes.filter((node) => node !== primary)
      await becomesWhole(replica.port, size)
      await ask(replica.port, `CLUSTER REPLICATE ${await ask(primary.port, 'CLUSTER MYID')}`)
      await says(replica.port, 'INFO replication', 'master_link_status:up')
      const id = await ask(replica.port, 'CLUSTER MYID')
      for (const { port } of others) await says(port, 'CLUSTER NODES', new RegExp(`^${id} .*slave`, 'm'))
      await Promise.all(others.map(({ port }) => ask(port, 'CONFIG SET cluster-node-timeout 500')))
      await primary.stop('SIGKILL')
      for (const { port } of others) await says(port, 'CLUSTER NODES', new RegExp(`^${id} .*master.*-`, 'm'))
      return replica
    },
    stop,
  }
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
  await says(port, 'CLUSTER INFO', new RegExp(`cluster_state:ok[^]*cluster_size:${size}`))
}
