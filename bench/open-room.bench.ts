import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '@talking-heads/core'
import { startRedis } from '@talking-heads/test-support'
import type { Bench, Row } from './bench.ts'
import { fillLongRoom, openLongRoom, openStore } from './long-room.ts'
import { median } from './measure.ts'

const lengths = [1_000, 1_000_000]
const rounds = 9
const memoryRounds = 3

/** Opening a room reads a snapshot and the tail behind it: the length of the log must not matter. */
export const run: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'talking-heads-bench-'))
  const redis = await startRedis()
  const rows: Row[] = []
  try {
    for (const url of ['memory:', `sqlite:${join(folder, 'rooms.db')}`, redis.url]) {
      const store = openStore(url)
      for (const length of lengths) await fillLongRoom(store, roomOf(length), length)
      const millis = await timesToOpen(store)
      await store.close()
      const megabytes = lengths.map((length) =>
        median(Array.from({ length: memoryRounds }, () => bytesOfOpen(url, length) / 1e6)),
      )
      rows.push(rowOf(url, 'ms', millis), rowOf(url, 'MB', megabytes))
    }
  } finally {
    await redis.stop()
    rmSync(folder, { recursive: true })
  }
  return {
    name: 'open-room',
    about:
      'time to open a room, and memory that it takes then, by the length of its log; the bar is a ratio of 1.5',
    rows,
  }
}

const roomOf = (length: number) => `room-${length}`

function rowOf(url: string, unit: string, [short = Number.NaN, long = Number.NaN]: readonly number[]): Row {
  return {
    store: url.replace(/:.*/, ''),
    unit,
    '1,000 events': short,
    '1,000,000 events': long,
    ratio: long / short,
  }
}

/** In turn, and the first round for warming up. */
async function timesToOpen(store: Store): Promise<readonly number[]> {
  const samples = lengths.map((): number[] => [])
  for (let round = 0; round <= rounds; round++) {
    for (const [index, length] of lengths.entries()) {
      const started = performance.now()
      const room = await openLongRoom(store, roomOf(length))
      if (round > 0) samples[index]?.push(performance.now() - started)
      await room.close()
    }
  }
  return samples.map(median)
}

function bytesOfOpen(url: string, length: number): number {
  const program = join(import.meta.dirname, 'open-room-memory.ts')
  const args = [...process.execArgv, '--expose-gc', program, url, roomOf(length), String(length)]
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}
