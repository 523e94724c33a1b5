import { closeSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { TalkingHeadsError } from '@talking-heads/core'
import { watchFiles } from './same-file.ts'
import { sqliteError } from './sqlite-error.ts'
import type { SqliteStoreOptions } from './sqlite-store.ts'

/** Says whose file it is, in the file: "THed". */
const applicationId = 0x54_48_65_64

/** Raised with every change of the tables; a file of a higher one is not touched. */
const schemaVersion = 1

const schema = `
  CREATE TABLE rooms (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
  ) STRICT;
  CREATE TABLE entries (
    room  INTEGER NOT NULL REFERENCES rooms (id),
    seq   INTEGER NOT NULL,
    event TEXT NOT NULL,
    PRIMARY KEY (room, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE snapshots (
    room          TEXT PRIMARY KEY,
    state_version INTEGER NOT NULL,
    length        INTEGER NOT NULL,
    snapshot      TEXT NOT NULL
  ) STRICT;
`

export interface OpenDatabase {
  readonly database: DatabaseSync
  /** Throws where what is written would not be found under the path again. */
  readonly checkFiles: () => void
}

/** Opens the file for this process alone; makes it, readable by its owner alone, and its folders, where there is none. */
export function openDatabase(
  path: string,
  survives: NonNullable<SqliteStoreOptions['survives']>,
): OpenDatabase {
  const file = path === ':memory:' ? path : prepareFile(path)
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file)
    lock(database)
    checkOwner(database, path)
    // With a write-ahead log a commit is one write to a file, which the system keeps when the process dies. NORMAL
    // syncs that file only now and then, FULL at every commit.
    database.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = ${survives === 'power-cut' ? 'FULL' : 'NORMAL'}`,
    )
    // What was redacted is overwritten, not merely forgotten.
    database.exec('PRAGMA secure_delete = ON')
    migrate(database)
    return { database, checkFiles: path === ':memory:' ? () => {} : watchFiles(file, path) }
  } catch (cause) {
    database?.close()
    throw sqliteError(cause, path)
  }
}

function prepareFile(path: string): string {
  if (path === '') throw new TalkingHeadsError('invalid-input', 'path is empty: name a file, or ":memory:"')
  // An absolute path is never taken for a URI.
  const file = resolve(path)
  try {
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
      throw new TalkingHeadsError('invalid-input', `"${path}" is a folder: name a file in it`)
    }
    mkdirSync(dirname(file), { recursive: true })
    create(file)
  } catch (cause) {
    throw sqliteError(cause, path)
  }
  return file
}

/** SQLite's own file would be readable by everybody. One that is there is not opened: closing it would free its lock. */
function create(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600))
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause
  }
}

/** Takes the file's lock, which the system frees when the process ends, and never lets go of it. */
function lock(database: DatabaseSync): void {
  database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT')
}

function checkOwner(database: DatabaseSync, path: string): void {
  const { application_id: owner } = database.prepare('PRAGMA application_id').get() as {
    application_id: number
  }
  const { tables } = database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get() as {
    tables: number
  }
  if (owner !== applicationId && (owner !== 0 || tables > 0)) {
    throw new TalkingHeadsError(
      'invalid-input',
      `"${path}" is a database of another program, and was left as it is: name another file`,
    )
  }
  const version = versionOf(database)
  if (version > schemaVersion) {
    throw new TalkingHeadsError(
      'store-unavailable',
      `"${path}" has format ${version}, this package reads formats up to ${schemaVersion}: upgrade @talking-heads/sqlite-store`,
    )
  }
}

function migrate(database: DatabaseSync): void {
  if (versionOf(database) === schemaVersion) return
  database.exec(`
    BEGIN IMMEDIATE;
    ${schema}
    PRAGMA application_id = ${applicationId};
    PRAGMA user_version = ${schemaVersion};
    COMMIT;
  `)
}

function versionOf(database: DatabaseSync): number {
  return (database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version
}
