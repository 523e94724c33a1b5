import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { startRedis } from '@talking-heads/test-support'
import type { Bench, Goal, Row } from './bench.ts'
import type { RoomsTaken } from './open-rooms.ts'

const few = 100
const many = 1_000

/**
 * Many rooms open in one process while people talk in a hundred of them, a line every five seconds each with its
 * answers and moods, by a model that answers at once; beside them nobody, or one person who only listens.
 */
export const run: Bench = async () => {
  const redis = await startRedis()
  const rows: Row[] = []
  const goals: Goal[] = []
  for (const url of ['memory:', redis.url]) {
    const store = url.replace(/:.*/, '')
    const hundred = take(url, few, 0)
    const thousand = take(url, many, 0)
    const heard = take(url, many, many - few)
    rows.push(
      rowOf(store, few, 'no other', hundred, hundred),
      rowOf(store, many, 'empty', thousand, hundred),
      rowOf(store, many, 'one listens in each', heard, hundred),
    )
    goals.push(
      { what: `cores for 1,000 rooms, 100 of them talking, ${store}`, figure: thousand.cores, atMost: 1 },
      { what: `timers of an empty room, ${store}`, figure: thousand.timersSilent, atMost: 0 },
    )
  }
  await redis.stop()
  return {
    name: 'rooms',
    about: 'what open rooms cost while 100 of them talk; the bar is one core, and no timer for an empty room',
    rows,
    goals,
  }
}

function take(url: string, rooms: number, listeners: number): RoomsTaken {
  const program = join(import.meta.dirname, 'open-rooms.ts')
  const args = [...process.execArgv, '--expose-gc', program, url, String(rooms), String(listeners)]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

function rowOf(store: string, rooms: number, others: string, taken: RoomsTaken, fewTaken: RoomsTaken): Row {
  return {
    store,
    rooms,
    'the others': others,
    'lines/s': taken.linesPerSecond,
    'answers/line': taken.answers,
    cores: taken.cores,
    'ratio to 100 rooms': taken.cores / fewTaken.cores,
    'KiB/room': (taken.bytesOpen - taken.bytesBefore) / rooms / 1_024,
    'timers/silent room': taken.timersSilent,
    'timers/talking room': taken.timersTalking,
  }
}
