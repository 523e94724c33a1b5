import type { OpenedStore } from '@talking-heads/core/testing'
import type { Cluster, Redis } from 'ioredis'
import { createQuietStore } from './quiet-store.ts'

let prefixes = 0

/** An empty store on `client` for one case of the conformance suite: its prefix is its own. */
export async function openSuite(client: Redis | Cluster): Promise<OpenedStore> {
  const prefix = `suite-${prefixes++}`
  return {
    store: createQuietStore({ client, prefix }),
    again: async () => createQuietStore({ client, prefix }),
    async corrupt(room: string, seq: number, text: string) {
      await client.lset(`${prefix}:{${room}}:log`, seq, text)
    },
    async advance(ms: number) {
      const key = `${prefix}:{olympus}:lease`
      const left = (await client.pttl(key)) - ms
      if (left > 0) await client.pexpire(key, left)
      else await client.del(key)
    },
  }
}
