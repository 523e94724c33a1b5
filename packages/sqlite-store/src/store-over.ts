import { type Clock, type Snapshot, TalkingHeadsError } from '@talking-heads/core'
import { decodeEvent, encodeEvent } from '@talking-heads/core/store'
import { Leases } from './leases.ts'
import type { OpenDatabase } from './open-database.ts'
import { sqliteError } from './sqlite-error.ts'
import type { SqliteStore } from './sqlite-store.ts'
import { prepareStatements } from './statements.ts'
import { Watchers } from './watchers.ts'

/**
 * The store on an open database. SQLite answers within the call, and nobody else has the file: between a look at a
 * log's length and the write that relies on it nothing can happen.
 */
export function storeOver({ database, checkFiles }: OpenDatabase, path: string, clock: Clock): SqliteStore {
  const statements = prepareStatements(database)
  const watchers = new Watchers()
  const leases = new Leases(clock)
  let isClosed = false

  /** Every call goes through here: what SQLite throws leaves as a TalkingHeadsError. */
  async function run<T>(call: () => T): Promise<T> {
    if (isClosed) throw new TalkingHeadsError('closed', `the store on "${path}" was closed`)
    try {
      return call()
    } catch (cause) {
      throw sqliteError(cause, path)
    }
  }

  /** For calls that leave something behind: it must be found again by whoever opens the path next. */
  const runOnFile = <T>(call: () => T): Promise<T> =>
    run(() => {
      checkFiles()
      return call()
    })

  function inTransaction(work: () => void): void {
    statements.begin.run()
    try {
      work()
      statements.commit.run()
    } catch (cause) {
      rollBack()
      throw cause
    }
  }

  function rollBack(): void {
    try {
      statements.rollback.run()
    } catch {
      // On a full disk SQLite has rolled back by itself.
    }
  }

  function lengthOf(name: string): number {
    const room = statements.roomId(name)
    return room === undefined ? 0 : statements.lengthOf(room)
  }

  function readPage(name: string, from: number, limit?: number) {
    const room = statements.roomId(name)
    // To SQLite −1 is no limit.
    return room === undefined ? [] : statements.page(room, from, limit ?? -1).map(decodeEvent)
  }

  return {
    append: (name, expected, events) =>
      runOnFile(() => {
        const encoded = events.map(encodeEvent)
        const length = lengthOf(name)
        checkPosition(name, expected, length)
        if (length !== expected) return { ok: false, tail: readPage(name, expected) }
        if (encoded.length === 0) return { ok: true }
        inTransaction(() => {
          const room = statements.roomId(name) ?? statements.addRoom(name)
          for (const [index, event] of encoded.entries())
            statements.addEntry.run(room, expected + index, event)
        })
        watchers.tell(name, { type: 'appended', from: expected, events })
        return { ok: true }
      }),
    read: (name, from, limit) =>
      run(() => {
        checkCount('from', from)
        if (limit !== undefined) checkCount('limit', limit)
        return readPage(name, from, limit)
      }),
    redact: (name, seq, tombstone) =>
      runOnFile(() => {
        const encoded = encodeEvent(tombstone)
        checkPosition(name, seq, lengthOf(name) - 1)
        statements.replaceEntry.run(encoded, statements.roomId(name) ?? null, seq)
        // Out of the write-ahead log as well, where the old text still stands.
        database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      }),
    length: (name) => run(() => lengthOf(name)),
    watch: (name, listener) =>
      run(() => {
        const stop = watchers.add(name, listener)
        return async () => stop()
      }),
    signal: (name, signal) => run(() => watchers.tell(name, { type: 'signalled', signal })),
    lease: (name, holder, ttlMs) =>
      runOnFile(() => {
        checkCount('ttlMs', ttlMs)
        return leases.ask(name, holder, ttlMs)
      }),
    saveSnapshot: (name, snapshot) =>
      runOnFile(() => {
        statements.keepSnapshot.run(name, snapshot.stateVersion, snapshot.length, JSON.stringify(snapshot))
      }),
    loadSnapshot: (name) =>
      run(() => {
        const text = statements.snapshot(name)
        return text === undefined ? undefined : parseSnapshot(text)
      }),
    rooms: () => run(() => statements.names()),
    check: () =>
      runOnFile(() =>
        inTransaction(() => {
          statements.putBallast.run()
          statements.dropBallast.run()
        }),
      ),
    async close() {
      if (isClosed) return
      isClosed = true
      watchers.clear()
      try {
        database.close()
      } catch (cause) {
        throw sqliteError(cause, path)
      }
    },
    [Symbol.asyncDispose]() {
      return this.close()
    },
  }
}

/** A snapshot only saves time: where it cannot be read, the log is folded from its start. */
function parseSnapshot(text: string): Snapshot | undefined {
  try {
    return JSON.parse(text) as Snapshot
  } catch {
    return undefined
  }
}

function checkPosition(room: string, position: number, last: number): void {
  if (Number.isInteger(position) && position >= 0 && position <= last) return
  const message = `position ${position} is outside the log of room "${room}", where ${last} is the last one allowed`
  throw new TalkingHeadsError('invalid-input', message)
}

function checkCount(name: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= 0) return
  throw new TalkingHeadsError('invalid-input', `${name} must be a whole number from 0 on, not ${value}`)
}
