import { decide } from '../../decide/decide.ts'
import { fold } from '../../decide/fold.ts'
import type { Event } from '../../log/events.ts'
import type { GodProfile } from '../../log/god-profile.ts'
import type { TuningOptions } from '../../tuning/create-tuning.ts'
import { drain } from '../drain.ts'
import { hashText } from '../hash-state.ts'
import { sampleGods } from '../sample-gods.ts'
import {
  checkAcknowledgements,
  checkActs,
  checkLog,
  checkSightings,
  checkStates,
  checkTyping,
} from './checks.ts'
import { createDice } from './dice.ts'
import { drawFaults, type FaultName, type FaultRates, withFaults } from './faults.ts'
import { SimulatedClient } from './simulated-client.ts'
import { SimulatedServer } from './simulated-server.ts'
import { plan } from './storm.ts'
import { drawStrategy, drawTuning } from './tuning.ts'
import { watchRejections } from './unhandled.ts'
import { type Laws, World } from './world.ts'

export interface SimulationOptions {
  /** All chance comes from it: the same options give the same logs, byte for byte. */
  readonly seed: number
  /** Default 3. */
  readonly servers?: number
  /** Default 1. Clients are spread over them evenly. */
  readonly rooms?: number
  /** Default 4. */
  readonly clients?: number
  /** Lines said, by all clients together. Default 12. */
  readonly lines?: number
  /** These faults alone: `{}` for none. Default: drawn from the seed, each kind in half of the schedules. */
  readonly faults?: Partial<FaultRates>
  /** Default: short times, and bounds drawn from the seed, often tight. */
  readonly tuning?: TuningOptions
  /** Default: six. */
  readonly gods?: readonly GodProfile[]
  /** Breaks a law on purpose, to see that the simulator notices. */
  readonly laws?: Partial<Laws>
}

export interface SimulationReport {
  readonly seed: number
  /** What went wrong, in words, with how to repeat it. Empty: all promises were kept. */
  readonly violations: readonly string[]
  /** The logs at the end, by room. */
  readonly logs: Readonly<Record<string, readonly Event[]>>
  /** Of all logs: equal for equal ones. */
  readonly hash: string
  /** What happened, so that a test can see that its faults were there. */
  readonly happened: {
    readonly faults: ReadonlyMap<FaultName, number>
    readonly lostRaces: number
    /** Timers run. */
    readonly steps: number
    /** Simulated time, in ms. */
    readonly ms: number
  }
}

/** Time in which things are said and go wrong, in ms. */
const stormMs = 6_000
/** An outage may have hidden the last line from somebody; the next minute's event tells of it. Plus what was pending. */
const calmMs = 150_000
/** No schedule takes a tenth of this: more means that something calls itself for ever. */
const maxSteps = 50_000

/**
 * Runs rooms on several servers over one store through a spell of seeded faults, in simulated time, lets things calm
 * down, and checks that nothing promised was broken: nothing acknowledged is lost, doubled or out of order, every
 * line has its answer or its reason, everybody has seen the same log and folded it to the same state.
 */
export async function simulate(options: SimulationOptions): Promise<SimulationReport> {
  const {
    seed,
    servers: serverCount = 3,
    rooms: roomCount = 1,
    clients: clientCount = 4,
    lines = 12,
  } = options
  // Loaded once, and in real time: before the clock of the simulation counts.
  const dice = createDice(seed, 'schedule')
  const rates = options.faults ? withFaults(options.faults) : drawFaults(dice)
  const drawn = drawTuning(dice)
  const rooms = Array.from({ length: roomCount }, (_, index) => `room-${index}`)
  const world = new World({
    seed,
    rooms,
    gods: options.gods ?? sampleGods(6),
    tuning: { ...drawn, ...options.tuning },
    strategy: drawStrategy(createDice(seed, 'strategy')),
    rates,
    laws: { decide, fold, store: (store) => store, view: (view) => view, ...options.laws },
  })
  const stopWatching = watchRejections((reason) =>
    world.report(`a rejection nobody handled: ${String(reason)}`),
  )
  const servers = Array.from(
    { length: serverCount },
    (_, index) => new SimulatedServer(world, `server-${index}`),
  )
  const clients = Array.from(
    { length: clientCount },
    (_, index) => new SimulatedClient(world, index, rooms[index % roomCount] ?? '', servers),
  )
  const startedAt = world.clock.now()
  const run = createRun(world)

  for (const server of servers) server.start()
  for (const client of clients) client.connect()
  plan(world, { servers, clients, lines, durationMs: stormMs })
  await run.for(stormMs)

  world.heal()
  for (const server of servers) server.heal()
  for (const client of clients) client.comeBack()
  await run.for(calmMs, () => isQuiet(world, servers, clients))
  // What was said last on the wire arrives; typing that was not renewed ends.
  await run.for(2_000)
  // A minute that passed in the last moment is on its way to the other servers.
  await run.for(1_000, () => isQuiet(world, servers, clients))

  const logs: Record<string, readonly Event[]> = {}
  for (const room of rooms) {
    const log = await world.store.read(room, 0)
    logs[room] = log
    checkLog(world, room, log)
    checkAcknowledgements(world, room, log)
    checkSightings(world, room, log)
    checkStates(world, room, log, servers)
    for (const client of clients.filter((client) => client.room === room)) checkActs(world, client, log)
  }
  checkTyping(world, servers)
  // Every fourth, since it takes a fifth of the time: what a shutdown leaves behind shows soon enough.
  if (seed % 4 === 0) await stopAll(world, servers, run)
  stopWatching()

  return {
    seed,
    violations: world.violations.map((violation) => `seed ${seed}: ${violation} (repeat: SIM_SEED=${seed})`),
    logs,
    hash: hashText(JSON.stringify(logs)),
    happened: {
      faults: world.faults,
      lostRaces: world.lostRaces,
      steps: run.steps,
      ms: world.clock.now() - startedAt,
    },
  }
}

interface Run {
  /** Lets simulated time pass, at most `ms`, until `isDone`. */
  for(ms: number, isDone?: () => boolean): Promise<void>
  readonly steps: number
}

/** Moves time from timer to timer; between two, everything that promises have set off runs to its end. */
function createRun(world: World): Run {
  let steps = 0
  return {
    get steps() {
      return steps
    },
    async for(ms, isDone = () => false) {
      const { clock } = world
      let isOver = false
      clock.after(ms, () => {
        isOver = true
      })
      await drain()
      while (!isOver && !isDone() && steps < maxSteps && clock.runNext()) {
        steps++
        await drain()
      }
      if (steps >= maxSteps) world.report(`more than ${maxSteps} timers ran: something never comes to rest`)
    },
  }
}

function isQuiet(
  world: World,
  servers: readonly SimulatedServer[],
  clients: readonly SimulatedClient[],
): boolean {
  return (
    clients.every((client) => client.isContent) &&
    servers.every(({ life }) =>
      world.options.rooms.every((id) => {
        const state = life?.rooms.get(id)?.state
        return state?.length === world.lengthOf(id) && state.pending.length === 0
      }),
    )
  )
}

async function stopAll(world: World, servers: readonly SimulatedServer[], run: Run): Promise<void> {
  let stopped = 0
  for (const server of servers) void server.stop().then(() => stopped++)
  await run.for(60_000, () => stopped === servers.length)
  if (stopped < servers.length) world.report(`${servers.length - stopped} servers did not shut down`)
}
