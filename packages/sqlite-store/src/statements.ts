import type { DatabaseSync } from 'node:sqlite'

/** What a check writes for a moment. */
const ballastBytes = 16 * 1024

/** Everything that is asked of the file, prepared once. */
export function prepareStatements(database: DatabaseSync) {
  const roomId = database.prepare('SELECT id FROM rooms WHERE name = ?')
  const lastSeq = database.prepare('SELECT seq FROM entries WHERE room = ? ORDER BY seq DESC LIMIT 1')
  const page = database.prepare('SELECT event FROM entries WHERE room = ? AND seq >= ? ORDER BY seq LIMIT ?')
  const names = database.prepare('SELECT name FROM rooms')
  const snapshot = database.prepare('SELECT snapshot FROM snapshots WHERE room = ?')
  const addRoom = database.prepare('INSERT INTO rooms (name) VALUES (?) RETURNING id')
  return {
    /** Undefined for a room that has no log. */
    roomId: (name: string) => (roomId.get(name) as { id: number } | undefined)?.id,
    lengthOf: (room: number) => ((lastSeq.get(room) as { seq: number } | undefined)?.seq ?? -1) + 1,
    page: (room: number, from: number, limit: number) =>
      (page.all(room, from, limit) as unknown as { event: string }[]).map(({ event }) => event),
    names: () => (names.all() as unknown as { name: string }[]).map(({ name }) => name),
    snapshot: (name: string) => (snapshot.get(name) as { snapshot: string } | undefined)?.snapshot,
    addRoom: (name: string) => (addRoom.get(name) as { id: number }).id,
    addEntry: database.prepare('INSERT INTO entries (room, seq, event) VALUES (?, ?, ?)'),
    replaceEntry: database.prepare('UPDATE entries SET event = ? WHERE room = ? AND seq = ?'),
    // The rule of the port: never replace a higher (state_version, length).
    keepSnapshot: database.prepare(`
      INSERT INTO snapshots (room, state_version, length, snapshot) VALUES (?, ?, ?, ?)
      ON CONFLICT (room) DO UPDATE
        SET state_version = excluded.state_version, length = excluded.length, snapshot = excluded.snapshot
        WHERE (excluded.state_version, excluded.length) >= (state_version, length)`),
    // As much as an append of long lines, and then nothing: a page or two may fit where a line does not.
    putBallast: database.prepare(
      `INSERT INTO snapshots VALUES (char(0), 0, 0, printf('%.*c', ${ballastBytes}, ' '))`,
    ),
    dropBallast: database.prepare('DELETE FROM snapshots WHERE room = char(0)'),
    begin: database.prepare('BEGIN IMMEDIATE'),
    commit: database.prepare('COMMIT'),
    rollback: database.prepare('ROLLBACK'),
  }
}
