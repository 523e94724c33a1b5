import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import {
  type Clock,
  createMemoryStore,
  delay,
  type Store,
  systemClock,
  TalkingHeadsError,
} from '@talking-heads/core'
import { createRedisStore } from '@talking-heads/redis-store'
import { createSqliteStore } from '@talking-heads/sqlite-store'

export interface StoreListener {
  /** Told in one line what the store cannot promise. */
  readonly onWarning: (warning: string) => void
  /** Told of failures that no call reports, such as lost connections. */
  readonly onProblem: (error: TalkingHeadsError) => void
}

/**
 * The store that `STORE_URL` names.
 *
 * @throws TalkingHeadsError what the store throws where it cannot be opened
 */
export async function openStore(url: string, listener: StoreListener): Promise<Store> {
  if (url === 'memory:') return createMemoryStore()
  const path = sqlitePath(url)
  if (path !== undefined) return createSqliteStore({ path })
  return createRedisStore({ url, ...listener })
}

/** Between two tries, in ms. */
const againMs = 1_000

/**
 * Opens what needs the store, and tries again for as long as the store is away but may come.
 *
 * @param onAway told why, each time
 * @throws what opening throws, where that will not pass by itself
 */
export async function whenStoreIsThere<T>(
  open: () => Promise<T>,
  onAway: (error: TalkingHeadsError) => void,
  clock: Clock = systemClock,
): Promise<T> {
  for (;;) {
    try {
      return await open()
    } catch (cause) {
      const isAway =
        TalkingHeadsError.is(cause, 'store-unavailable') || TalkingHeadsError.is(cause, 'store-full')
      if (!isAway || !cause.retryable) throw cause
      onAway(cause)
      await delay(clock, againMs)
    }
  }
}

/** A secret shorter than this, in characters, signs nothing that anybody should believe. */
const minSecretChars = 16

/**
 * The secret that signs identity tokens: the one given, else one drawn, and kept beside the SQLite file.
 *
 * @throws TalkingHeadsError `store-unavailable` where that file cannot be read or written, or holds no secret
 */
export async function resolveSecret(given: string | undefined, storeUrl: string): Promise<string> {
  if (given !== undefined) return given
  const path = sqlitePath(storeUrl)
  const drawn = randomBytes(32).toString('base64url')
  if (path === undefined || path === ':memory:') return drawn
  const file = `${path}.secret`
  const kept = await drawOrRead(file, drawn).catch((cause) => {
    throw secretError(
      file,
      `cannot be used, ${cause.message}: give this process the right to read and write it`,
      cause,
    )
  })
  if (kept.length < minSecretChars) throw secretError(file, 'holds none: delete it')
  return kept
}

async function drawOrRead(file: string, drawn: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true })
  try {
    await writeFile(file, drawn, { flag: 'wx', mode: 0o600 })
    return drawn
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause
    return (await readFile(file, 'utf8')).trim()
  }
}

function secretError(file: string, what: string, cause?: unknown): TalkingHeadsError {
  const message = `"${file}", which keeps the secret that signs identities, ${what}, or set SECRET`
  return new TalkingHeadsError('store-unavailable', message, { cause })
}

function sqlitePath(url: string): string | undefined {
  return url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : undefined
}
