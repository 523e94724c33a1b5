import { createRedisStore, type RedisStore, type RedisStoreOptions } from './redis-store.ts'

/** A store for tests of other things: test servers keep nothing, and every store on them would say so. */
export function createQuietStore(options: RedisStoreOptions): RedisStore {
  return createRedisStore({ onWarning: () => {}, ...options })
}
