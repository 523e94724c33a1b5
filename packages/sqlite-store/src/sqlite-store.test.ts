import { chmodSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Event, TalkingHeadsError } from '@talking-heads/core'
import { emptyState } from '@talking-heads/core/engine'
import { eventVersion } from '@talking-heads/core/store'
import { createManualClock, storeSuite } from '@talking-heads/core/testing'
import { afterAll, describe, expect, it, test } from 'vitest'
import { createSqliteStore, type SqliteStoreOptions } from './index.ts'
import { openDatabase } from './open-database.ts'
import { sqliteError } from './sqlite-error.ts'
import { storeOver } from './store-over.ts'

const dir = mkdtempSync(join(tmpdir(), 'talking-heads-sqlite-'))
afterAll(() => rmSync(dir, { recursive: true }))
let files = 0
const newPath = () => join(dir, `rooms-${files++}.db`)

const topic = (id: string, text: string): Event => {
  return { v: eventVersion, id, at: 1, type: 'topic-changed', topic: text, by: 'm_ann' }
}

// Without `skip`: what this store cannot have is no test left undone.
const runner = { describe, it: (name: string, body: () => Promise<void>) => it(name, body) }
const cannot = { again: 'one store has a SQLite file at a time' }
const openSuite = (newFile: () => string) => async () => {
  const path = newFile()
  const opened = openDatabase(path, 'process-death')
  const { database } = opened
  const clock = createManualClock()
  return {
    store: storeOver(opened, path, clock),
    advance: async (ms: number) => clock.advance(ms),
    async corrupt(room: string, seq: number, text: string) {
      database
        .prepare(
          'UPDATE entries SET event = ? WHERE seq = ? AND room = (SELECT id FROM rooms WHERE name = ?)',
        )
        .run(text, seq, room)
    },
  }
}

describe('in a file', () => {
  storeSuite({ runner, caseTimeoutMs: 50_000, open: openSuite(newPath), cannot })
})

describe('in memory', () => {
  storeSuite({ runner, caseTimeoutMs: 50_000, open: openSuite(() => ':memory:'), cannot })
})

/** The error that opening throws. */
function refusal(options: SqliteStoreOptions): TalkingHeadsError {
  try {
    createSqliteStore(options)
  } catch (error) {
    if (TalkingHeadsError.is(error)) return error
    throw error
  }
  throw new Error(`"${options.path}" was opened`)
}

describe('the file', () => {
  test.each(['process-death', 'power-cut'] as const)(
    'keeps logs and snapshots from one store to the next (%s)',
    async (survives) => {
      const path = join(dir, survives, 'in', 'new', 'folders', 'rooms.db')
      const first = createSqliteStore({ path, survives })
      await first.append('olympus', 0, [topic('one', 'wine'), topic('two', 'war')])
      await first.close()
      await using second = createSqliteStore({ path, survives })
      expect(await second.rooms()).toEqual(['olympus'])
      expect(await second.read('olympus', 0)).toEqual([topic('one', 'wine'), topic('two', 'war')])
      expect(await second.append('olympus', 2, [topic('three', 'wool')])).toEqual({ ok: true })
    },
  )

  test('is refused a second store, which is told how to go on', async () => {
    const path = newPath()
    await using store = createSqliteStore({ path })
    const error = refusal({ path })
    expect(error.code).toBe('store-conflict')
    expect(error.message).toContain(path)
    expect(await store.append('olympus', 0, [topic('one', 'wine')])).toEqual({ ok: true })
  })

  test('holds nothing any more of what was redacted', async () => {
    const path = newPath()
    await using store = createSqliteStore({ path })
    await store.append('olympus', 0, [topic('one', 'the-secret-of-eleusis'), topic('two', 'wine')])
    await store.redact('olympus', 0, {
      v: eventVersion,
      id: 'gone',
      at: 1,
      type: 'redacted',
      reason: 'by request',
    })
    expect(readFileSync(path).includes('wine')).toBe(true)
    expect(readFileSync(path).includes('eleusis')).toBe(false)
    expect(readFileSync(`${path}-wal`).includes('eleusis')).toBe(false)
  })

  test('of a newer format is refused and left as it is', async () => {
    const path = newPath()
    await createSqliteStore({ path }).close()
    const database = new DatabaseSync(path)
    database.exec('PRAGMA user_version = 7')
    database.close()
    const before = readFileSync(path)
    const error = refusal({ path })
    expect(error).toMatchObject({ code: 'store-unavailable', retryable: false })
    expect(error.message).toContain('has format 7')
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  test('of another program is refused and left as it is', () => {
    const path = newPath()
    const database = new DatabaseSync(path)
    database.exec('CREATE TABLE recipes (name TEXT)')
    database.close()
    const before = readFileSync(path)
    expect(refusal({ path }).message).toContain('a database of another program')
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  test('that is no database is refused and left as it is', () => {
    const path = newPath()
    writeFileSync(path, 'dear diary, '.repeat(1_000))
    const error = refusal({ path })
    expect(error).toMatchObject({ code: 'store-unavailable', retryable: false })
    expect(error.message).toContain('move it away')
    expect(readFileSync(path, 'utf8')).toBe('dear diary, '.repeat(1_000))
  })

  test('that is damaged is reported, with the original failure as cause', async () => {
    const path = newPath()
    const whole = createSqliteStore({ path })
    await whole.append(
      'olympus',
      0,
      Array.from({ length: 200 }, (_, seq) => topic(`${seq}`, 'x'.repeat(200))),
    )
    await whole.close()
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.fill(0x5a, 4 * 4096))
    await using store = createSqliteStore({ path })
    const reading = store.read('olympus', 0)
    await expect(reading).rejects.toMatchObject({ code: 'store-unavailable', retryable: false })
    await expect(reading).rejects.toThrow(/damaged.*left as it is/)
  })

  test('with a torn snapshot has none: the log holds everything', async () => {
    const path = newPath()
    const opened = openDatabase(path, 'process-death')
    const { database } = opened
    await using store = storeOver(opened, path, createManualClock())
    database.exec(`INSERT INTO snapshots VALUES ('olympus', 1, 1, '{"state":')`)
    expect(await store.loadSnapshot('olympus')).toBeUndefined()
  })

  test('on a full disk keeps whole what it has, refuses the rest as retryable, and goes on when there is room', async () => {
    const path = newPath()
    const opened = openDatabase(path, 'process-death')
    const { database } = opened
    await using store = storeOver(opened, path, createManualClock())
    await store.append('olympus', 0, [topic('one', 'wine')])
    database.exec('PRAGMA max_page_count = 8')
    const batch = Array.from({ length: 200 }, (_, seq) => topic(`${seq}`, 'x'.repeat(200)))
    const refused = store.append('olympus', 1, batch)
    await expect(refused).rejects.toMatchObject({ code: 'store-full', retryable: true })
    await expect(refused).rejects.toThrow(/disk of .*is full/)
    await expect(store.check?.('olympus')).rejects.toMatchObject({ code: 'store-full' })
    expect(await store.read('olympus', 0)).toEqual([topic('one', 'wine')])
    database.exec('PRAGMA max_page_count = 100000')
    await store.check?.('olympus')
    expect(await store.append('olympus', 1, batch)).toEqual({ ok: true })
  })

  test.each([
    ['deleted', (path: string) => rmSync(path)],
    ['deleted with its write-ahead log', (path: string) => [path, `${path}-wal`].map((file) => rmSync(file))],
    ['robbed of its write-ahead log', (path: string) => rmSync(`${path}-wal`)],
    [
      'replaced',
      (path: string) => {
        renameSync(path, `${path}.old`)
        writeFileSync(path, '')
      },
    ],
    ['moved with its folder', (path: string) => renameSync(dirname(path), `${dirname(path)}.old`)],
  ])('that is %s while it is open is written to no more, and says so', async (_, harm) => {
    const path = join(dir, `harmed-${files++}`, 'rooms.db')
    await using store = createSqliteStore({ path })
    await store.append('olympus', 0, [topic('one', 'wine')])
    await store.check?.('olympus')
    harm(path)
    for (const call of [
      () => store.append('olympus', 1, [topic('two', 'war')]),
      () => store.check?.('olympus'),
      () => store.lease('olympus', 'one', 1_000),
      () => store.saveSnapshot('olympus', { stateVersion: 1, length: 1, state: emptyState }),
    ]) {
      const error = await Promise.resolve(call()).catch((cause) => cause)
      expect(error).toMatchObject({ code: 'store-unavailable', retryable: false })
      expect(error.message).toContain(path)
      expect(error.message).toContain('deleted, moved or replaced')
    }
    expect(await store.read('olympus', 0)).toEqual([topic('one', 'wine')])
  })

  test('that was moved away and put back is written to again', async () => {
    const path = newPath()
    await using store = createSqliteStore({ path })
    await store.append('olympus', 0, [topic('one', 'wine')])
    renameSync(path, `${path}.away`)
    await expect(store.check?.('olympus')).rejects.toThrow('put it back')
    renameSync(`${path}.away`, path)
    expect(await store.append('olympus', 1, [topic('two', 'war')])).toEqual({ ok: true })
  })

  test.skipIf(process.platform === 'win32')(
    'that it makes is readable by its owner alone, one that was there stays as it is',
    async () => {
      const modeOf = (file: string) => statSync(file).mode & 0o777
      const path = newPath()
      await using store = createSqliteStore({ path })
      await store.append('olympus', 0, [topic('one', 'wine')])
      expect([modeOf(path), modeOf(`${path}-wal`)]).toEqual([0o600, 0o600])
      const shared = newPath()
      writeFileSync(shared, '')
      chmodSync(shared, 0o640)
      await createSqliteStore({ path: shared }).close()
      expect(modeOf(shared)).toBe(0o640)
    },
  )

  test('is written to when it is asked whether that can be done', async () => {
    const path = newPath()
    const opened = openDatabase(path, 'process-death')
    await using store = storeOver(opened, path, createManualClock())
    await store.append('olympus', 0, [topic('one', 'wine')])
    const before = readFileSync(`${path}-wal`).length
    await store.check?.('olympus')
    // As much as long lines take.
    expect(readFileSync(`${path}-wal`).length).toBeGreaterThan(before + 16 * 1024)
    expect(opened.database.prepare('SELECT count(*) AS rows FROM snapshots').get()).toEqual({ rows: 0 })
  })

  test.each([
    ['EACCES', 'store-unavailable', 'give this process the right to write it'],
    ['EROFS', 'store-unavailable', 'give this process the right to write it'],
    ['ENOSPC', 'store-full', 'make room'],
  ])('that the system refuses with %s is told with what to do', (code, errorCode, remedy) => {
    const error = sqliteError(Object.assign(new Error(`${code}: open`), { code }), 'data/rooms.db')
    expect(error.code).toBe(errorCode)
    expect(error.message).toContain('"data/rooms.db"')
    expect(error.message).toContain(remedy)
  })

  test('cannot be a folder, nothing, or below a file', () => {
    expect(refusal({ path: dir })).toMatchObject({ code: 'invalid-input' })
    expect(refusal({ path: dir }).message).toContain('is a folder')
    expect(refusal({ path: '' }).code).toBe('invalid-input')
    const file = newPath()
    writeFileSync(file, '')
    const error = refusal({ path: join(file, 'rooms.db') })
    expect(error).toMatchObject({ code: 'store-unavailable', retryable: false })
    expect(error.message).toContain(join(file, 'rooms.db'))
  })
})
