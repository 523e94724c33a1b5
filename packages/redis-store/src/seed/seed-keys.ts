import { TalkingHeadsError } from '@talking-heads/core'
import type { Cluster, Redis } from 'ioredis'
import type { SeedEntries } from './plan.ts'

/** Entries read or written in one command. */
const pageSize = 1_000

/** The LISTs of a seed deployment: `th:chat` and `th:gods`, where `prefix` is `th`. */
const keysOf = (prefix: string) => ({ chat: `${prefix}:chat`, gods: `${prefix}:gods` })

/** Reads both lists, and changes nothing. A list that is missing is empty. */
export async function readSeed(client: Redis | Cluster, prefix: string): Promise<SeedEntries> {
  const { chat, gods } = keysOf(prefix)
  return { chat: await readList(client, chat), gods: await readList(client, gods) }
}

async function readList(client: Redis | Cluster, key: string): Promise<string[]> {
  const entries: string[] = []
  for (;;) {
    const page = await client.lrange(key, entries.length, entries.length + pageSize - 1)
    if (page.length === 0) return entries
    entries.push(...page)
  }
}

/** @throws TalkingHeadsError `store-conflict` naming a key that is taken */
export async function checkKeysAreFree(client: Redis | Cluster, prefix: string): Promise<void> {
  for (const key of Object.values(keysOf(prefix))) {
    if ((await client.exists(key)) === 0) continue
    throw new TalkingHeadsError(
      'store-conflict',
      `the key "${key}" exists: export to another prefix with --to, or overwrite with --force`,
    )
  }
}

/** Puts the entries in the place of what the keys held; each key changes at once or not at all. */
export async function writeSeed(
  client: Redis | Cluster,
  prefix: string,
  entries: SeedEntries,
): Promise<void> {
  const keys = keysOf(prefix)
  for (const [key, values] of [
    [keys.gods, entries.gods],
    [keys.chat, entries.chat],
  ] as const) {
    const transaction = client.multi().del(key)
    for (let from = 0; from < values.length; from += pageSize) {
      transaction.rpush(key, ...values.slice(from, from + pageSize))
    }
    for (const [error] of (await transaction.exec()) ?? []) if (error) throw error
  }
}
