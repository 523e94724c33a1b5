import { type Clock, type Store, systemClock } from '@talking-heads/core'
import { openDatabase } from './open-database.ts'
import { storeOver } from './store-over.ts'

export interface SqliteStoreOptions {
  /** Where the file is, or is to be, with its folders; `:memory:` keeps everything in memory. */
  readonly path: string
  /**
   * What an acknowledged line outlives. `process-death` (default): the end of the process in whatever way, `kill -9`
   * included; a power cut or a crash of the machine may take the newest lines, never older ones nor the file's
   * health. `power-cut`: these too, at the price of waiting for the disk at every append.
   */
  readonly survives?: 'process-death' | 'power-cut'
  /** What leases run by. Default: the machine's own. */
  readonly clock?: Clock
}

export interface SqliteStore extends Store, AsyncDisposable {}

/**
 * Rooms in one SQLite file, for one process: the file is locked while the store is open, and the lock vanishes with
 * the process, however it ends. So do its leases. Watchers and signals reach no further than this store.
 *
 * Never deletes a file, nor writes into one that is not its own. A file that it makes is its owner's alone to read
 * (mode 600). Where the file, or its write-ahead log, is deleted, moved or replaced meanwhile, whatever would be written
 * is refused as `store-unavailable` (not retryable), until it is put back.
 *
 * @throws TalkingHeadsError `store-conflict` where the file is open already, here or in another process;
 *   `invalid-input` for a path that is empty, a folder, or another program's database;
 *   `store-unavailable` (not retryable) where it cannot be written, is damaged, or is of a newer version of this package
 */
export function createSqliteStore(options: SqliteStoreOptions): SqliteStore {
  const { path, survives = 'process-death', clock = systemClock } = options
  return storeOver(openDatabase(path, survives), path, clock)
}
