// What open rooms take: `node --expose-gc FILE STORE_URL ROOMS LISTENERS` opens them, lets people talk in the first hundred
// for a while, and prints what that took as JSON. Started by rooms.bench.ts, a process each time.
import { setTimeout } from 'node:timers/promises'
import {
  type Clock,
  type LanguageModel,
  openRoom,
  personOf,
  type Room,
  systemClock,
} from '@talking-heads/core'
import { pantheon } from '@talking-heads/pantheon'
import { openStore } from './long-room.ts'
import { inUse } from './measure.ts'

/** What a process with open rooms was found to need. */
export interface RoomsTaken {
  /** Share of one core while people talk. */
  readonly cores: number
  readonly linesPerSecond: number
  /** Gods' answers for each line. */
  readonly answers: number
  /** Of the heap and outside of it, before and after the rooms were opened, without garbage. */
  readonly bytesBefore: number
  readonly bytesOpen: number
  /** Timers that one room in which nobody talks has set, on average over the time. */
  readonly timersSilent: number
  readonly timersTalking: number
  /** Timers of the whole process at the end. */
  readonly timersOfProcess: number
}

const talking = 100
/** Each room hears a line so often. */
const lineEveryMs = 5_000
const warmUpMs = 3_000
const measuredMs = 8_000

/** The machine's clock, and how many timers are set on it. */
function countingClock(): Clock & { readonly pending: number } {
  const timers = new Set<object>()
  return {
    now: systemClock.now,
    after(ms, run) {
      const timer = {}
      timers.add(timer)
      const cancel = systemClock.after(ms, () => {
        timers.delete(timer)
        run()
      })
      return () => {
        timers.delete(timer)
        cancel()
      }
    },
    get pending() {
      return timers.size
    },
  }
}

let answers = 0
const instant: LanguageModel = {
  modelId: 'instant',
  async generate({ purpose }) {
    if (purpose === 'reply') answers++
    const texts = {
      reply: `RES: I said so ${answers} times, and once more by the sea.`,
      mood: '1\nkind words',
    }
    return {
      text: texts[purpose as keyof typeof texts] ?? '',
      finishReason: 'stop',
      usage: { promptTokens: 1, cachedPromptTokens: 0, completionTokens: 1 },
    }
  },
}

const [url = '', count = '', listeners = ''] = process.argv.slice(2)
const store = openStore(url)
const clocks = { talking: countingClock(), silent: countingClock() }
const open = (id: string, clock: Clock) => openRoom({ id, store, model: instant, gods: pantheon, clock })
// What the first room of a process brings along once is no room's.
const first = await open(`first-${process.pid}`, systemClock)
const bytesBefore = await inUse()
const rooms: Room[] = []
for (let index = 0; index < Number(count); index++) {
  rooms.push(await open(`room-${process.pid}-${index}`, index < talking ? clocks.talking : clocks.silent))
}
const bytesOpen = await inUse()

const people = ['Ada', 'Bob'].map((name) => personOf({ id: `m_${name}`, name }))
for (const room of rooms.slice(0, talking)) for (const person of people) room.join(person)
for (const room of rooms.slice(talking, talking + Number(listeners)))
  room.join(personOf({ id: 'm_Cy', name: 'Cy' }))

let lines = 0
const talk = setInterval(() => {
  const room = rooms[lines % talking]
  const person = people[Math.floor(lines / talking) % people.length]
  if (room && person)
    void room.post(person, { nonce: `n${lines}`, text: 'what do you think of bread and the sea?' })
  lines++
}, lineEveryMs / talking)
await setTimeout(warmUpMs)
const before = { lines, answers, cpu: process.cpuUsage() }
const timers = { talking: 0, silent: 0 }
const looks = 20
for (let look = 0; look < looks; look++) {
  await setTimeout(measuredMs / looks)
  timers.talking += clocks.talking.pending / looks
  timers.silent += clocks.silent.pending / looks
}
const { user, system } = process.cpuUsage(before.cpu)
const taken: RoomsTaken = {
  cores: (user + system) / 1_000 / measuredMs,
  linesPerSecond: ((lines - before.lines) / measuredMs) * 1_000,
  answers: (answers - before.answers) / (lines - before.lines),
  bytesBefore,
  bytesOpen,
  timersSilent: timers.silent / Math.max(1, rooms.length - talking),
  timersTalking: timers.talking / talking,
  timersOfProcess: process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length,
}
console.log(JSON.stringify(taken))
clearInterval(talk)
await Promise.all([first, ...rooms].map((room) => room.close()))
await store.close()
