import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createMemoryStore } from '@talking-heads/core'
import { createSqliteStore } from '@talking-heads/sqlite-store'
import type { Bench, Row } from './bench.ts'
import { median } from './measure.ts'
import { openTalkingRoom, type RoomSize } from './talking-room.ts'

/** Lines that warm a room up: its window is full, and the code is compiled. */
const warmUp = 400
const perRound = 100
const rounds = 15
const evening = 10_000

/** A line of a mortal's, the reply to it, its mood, and now and then memories: with a model that answers at once. */
export const run: Bench = async () => {
  const rows: Row[] = []
  for (const gods of [10, 88]) {
    for (const windowLines of [10, 120]) rows.push(await measured({ gods, windowLines }))
  }
  const flat = await longEvening()
  const [widest] = rows.slice(-1)
  const figure = (column: string) => Number(widest?.[column])
  return {
    name: 'answer',
    about:
      'CPU that a line takes with its reply and mood, and the longest turn of the event loop, in ms; the model answers at once',
    rows: [...rows, flat.row],
    goals: [
      { what: '88 gods, 120 lines: CPU a line, ms', figure: figure('ms/line'), atMost: 1.5 },
      { what: '88 gods, 120 lines: longest turn, ms of CPU', figure: figure('longest turn'), atMost: 5 },
      { what: `${evening} lines: last 1,000 ÷ second 1,000`, figure: flat.growth, atMost: 1.2 },
      { what: `${evening} lines: heap, last ÷ second 1,000`, figure: flat.heapGrowth, atMost: 1.2 },
    ],
  }
}

/** Medians of rounds for CPU; the longest of all turns, in a run of its own since watching it takes time as well. */
async function measured({ gods, windowLines }: RoomSize): Promise<Row> {
  const { say, close } = await openTalkingRoom({ gods, windowLines, store: createMemoryStore() })
  await say(warmUp)
  const millis: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage()
    await say(perRound)
    const { user, system } = process.cpuUsage(start)
    millis.push((user + system) / 1000 / perRound)
  }
  const { longestMs, delayMs } = await watchingTurns(() => say(perRound * rounds))
  await close()
  return {
    gods,
    window: windowLines,
    lines: perRound * rounds,
    'ms/line': median(millis),
    'longest turn': longestMs,
    'longest delay on the clock': delayMs,
  }
}

/** Whether the ten-thousandth line costs what the thousandth did, in time and in memory. The log is in a file of its own. */
async function longEvening() {
  const store = createSqliteStore({ path: ':memory:' })
  const { say, close } = await openTalkingRoom({ gods: 88, windowLines: 120, store })
  const collect = collector()
  const [millis, heaps]: [number[], number[]] = [[], []]
  for (let lines = 0; lines < evening; lines += 1_000) {
    const start = process.cpuUsage()
    await say(1_000)
    const { user, system } = process.cpuUsage(start)
    millis.push((user + system) / 1_000_000)
    collect()
    heaps.push(process.memoryUsage().heapUsed / 1e6)
  }
  await close()
  const ratio = ([, second = Number.NaN, ...others]: readonly number[]) =>
    (others.at(-1) ?? Number.NaN) / second
  return {
    growth: ratio(millis),
    heapGrowth: ratio(heaps),
    row: {
      gods: 88,
      window: 120,
      lines: evening,
      'ms/line': millis.at(-1) ?? Number.NaN,
      'heap, MB': heaps.at(-1) ?? Number.NaN,
    },
  }
}

/** The garbage collector, to be called. */
function collector(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
}

/**
 * The longest turn of the event loop: on the clock, and without what other processes took of it. Of a process's CPU what its
 * other threads took is none of the turn's, so the less of the two is counted, turn by turn.
 */
async function watchingTurns(work: () => Promise<void>) {
  let longestMs = 0
  let delayMs = 0
  let isOver = false
  let [at, cpu] = [performance.now(), process.cpuUsage()]
  const turn = () => {
    const { user, system } = process.cpuUsage(cpu)
    const tookMs = performance.now() - at
    longestMs = Math.max(longestMs, Math.min(tookMs, (user + system) / 1000))
    delayMs = Math.max(delayMs, tookMs)
    ;[at, cpu] = [performance.now(), process.cpuUsage()]
    if (!isOver) setImmediate(turn)
  }
  setImmediate(turn)
  await work()
  isOver = true
  return { longestMs, delayMs }
}
