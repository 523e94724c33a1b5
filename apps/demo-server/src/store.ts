import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createMemoryStore, type Store } from '@talking-heads/core'
import { createRedisStore } from '@talking-heads/redis-store'
import { createSqliteStore } from '@talking-heads/sqlite-store'

/**
 * The store that `STORE_URL` names.
 *
 * @param onWarning told in one line what the store cannot promise
 * @throws TalkingHeadsError what the store throws where it cannot be opened
 */
export async function openStore(url: string, onWarning: (warning: string) => void): Promise<Store> {
  if (url === 'memory:') return createMemoryStore()
  const path = sqlitePath(url)
  if (path !== undefined) return createSqliteStore({ path })
  return createRedisStore({ url, onWarning })
}

/** The secret that signs identity tokens: the one given, else one drawn, and kept beside the SQLite file. */
export async function resolveSecret(given: string | undefined, storeUrl: string): Promise<string> {
  if (given !== undefined) return given
  const drawn = randomBytes(32).toString('base64url')
  const path = sqlitePath(storeUrl)
  if (path === undefined || path === ':memory:') return drawn
  const file = `${path}.secret`
  await mkdir(dirname(file), { recursive: true })
  try {
    await writeFile(file, drawn, { flag: 'wx', mode: 0o600 })
    return drawn
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause
    return (await readFile(file, 'utf8')).trim()
  }
}

function sqlitePath(url: string): string | undefined {
  return url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : undefined
}
