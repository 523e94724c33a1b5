import type { Cluster, Redis } from 'ioredis'
import type { Calls } from './calls.ts'
import { isCluster } from './connection.ts'
import { couldNotBeRead, readDurability, risksOf } from './durability.ts'

export interface DurabilityWatchOptions {
  readonly client: Redis | Cluster
  readonly calls: Calls
  readonly address: string
  /** Given one line, at most once; nothing where no acknowledged line can be lost. */
  readonly onWarning: (warning: string) => void
  readonly onProblem: (error: unknown) => void
}

/**
 * Once the client is connected, asks every server that takes writes how durable they are, and warns in one line.
 * Opens no connection itself; where the connection is lost meanwhile, the next one is asked.
 *
 * @returns what ends the waiting
 */
export function warnOnceConnected(options: DurabilityWatchOptions): () => void {
  const { client, calls, address, onWarning, onProblem } = options
  let isEnded = false
  const ask = () => {
    calls
      .run('reading its settings', () => risksOn(client))
      .then((risks) => {
        if (isEnded) return
        if (risks.length > 0) onWarning(`Redis at ${address}: ${risks.join('; ')}`)
      })
      .catch((error) => {
        if (isEnded) return
        client.once('ready', ask)
        onProblem(error)
      })
  }
  if (client.status === 'ready') ask()
  else client.once('ready', ask)
  return () => {
    isEnded = true
    client.off('ready', ask)
  }
}

/** Servers of one cluster are mostly set alike: what holds of several is said once. */
async function risksOn(client: Redis | Cluster): Promise<readonly string[]> {
  const nodes = isCluster(client) ? client.nodes('master') : [client]
  const risks = await Promise.all(nodes.map(risksOfNode))
  return [...new Set(risks.flat())]
}

async function risksOfNode(node: Redis): Promise<readonly string[]> {
  try {
    return risksOf(await readDurability(node))
  } catch (error) {
    // A refusal is an answer; all else is no answer yet.
    if (error instanceof Error && error.name === 'ReplyError') return [couldNotBeRead(error.message)]
    throw error
  }
}
