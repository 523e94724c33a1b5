import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TalkingHeadsError } from '@talking-heads/core'
import { randomInteger } from '@talking-heads/core/engine'
import { startProcess } from '@talking-heads/test-support'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSqliteStore } from './index.ts'

const program = fileURLToPath(new URL('./append-until-killed.ts', import.meta.url))
let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'talking-heads-sqlite-'))
})
afterEach(() => rm(dir, { recursive: true }))

/** Starts the program on the file; it runs until it has printed what `until` matches, and on. */
const startWriter = (path: string, until: RegExp) =>
  startProcess(process.execPath, ['--conditions=@talking-heads/source', program, path], { until })

test('what was acknowledged is there after kill -9: all of it, once, in order', async () => {
  const path = join(dir, 'rooms.db')
  let before = 0
  for (let round = 0; round < 8; round++) {
    // Killed a seeded number of appends later, wherever in its next append it is by then.
    const appends = randomInteger('kill', round, 'appends', 1, 400)
    const writer = await startWriter(path, new RegExp(`^acknowledged ${lengthAfter(before, appends)}$`))
    await writer.stop('SIGKILL')
    const acknowledged = Number(writer.lines.at(-1)?.split(' ')[1])

    const store = createSqliteStore({ path })
    const log = await store.read('olympus', 0)
    expect(log.length).toBeGreaterThanOrEqual(acknowledged)
    expect(log.map(({ id }) => id)).toEqual(log.map((_, seq) => `event-${seq}`))
    expect(await store.length('olympus')).toBe(log.length)
    expect(batchEnds(log.length), 'the last batch is whole').toContain(log.length)
    expect(await store.lease('olympus', 'who comes after', 1_000), 'the lease of the dead is void').toBe(true)
    await store.close()
    before = log.length
  }
})

test('a second process is refused while the first lives, and let in once it is killed', async () => {
  const path = join(dir, 'rooms.db')
  const writer = await startWriter(path, /^acknowledged/)
  try {
    createSqliteStore({ path })
    expect.unreachable()
  } catch (error) {
    if (!TalkingHeadsError.is(error, 'store-conflict')) throw error
    expect(error.message).toContain(`"${path}" is in use`)
    expect(error.message).toContain('choose another file')
    expect(error.retryable).toBe(false)
  }
  await writer.stop('SIGKILL')
  const store = createSqliteStore({ path })
  expect(await store.length('olympus')).toBeGreaterThan(0)
  await store.close()
})

/** The lengths that the log has between the program's batches, up to `last`. */
function batchEnds(last: number): number[] {
  const ends = [0]
  for (let end = 0; end < last; ends.push(end)) end += 1 + (end % 5)
  return ends
}

function lengthAfter(length: number, appends: number): number {
  for (let append = 0; append < appends; append++) length += 1 + (length % 5)
  return length
}
