import type { FaultName } from './faults.ts'
import type { SimulatedClient } from './simulated-client.ts'
import type { SimulatedServer } from './simulated-server.ts'
import type { World } from './world.ts'

export interface StormOptions {
  readonly servers: readonly SimulatedServer[]
  readonly clients: readonly SimulatedClient[]
  /** Lines that are said, by all clients together. */
  readonly lines: number
  /** All happens within this time, in ms. */
  readonly durationMs: number
}

/** Plans what is said, and what befalls servers, clients and the store, over a stretch of time. */
export function plan(world: World, { servers, clients, lines, durationMs }: StormOptions): void {
  const { clock } = world
  const dice = world.dice('storm')
  const sometime = (run: () => void) => clock.after(dice.integer(0, durationMs), run)

  for (let line = 0; line < lines; line++) {
    const client = dice.pick(clients)
    const text = lineText(world, line)
    const isReaction = dice.chance(0.15)
    // Some in quick succession: what waits together is appended together.
    const burst = dice.chance(0.3) ? dice.integer(1, 4) : 1
    const at = dice.integer(0, durationMs)
    for (let more = 0; more < burst && line + more < lines; more++) {
      clock.after(at, () => client?.say(more === 0 ? text : `${text} And ${more} more.`))
    }
    line += burst - 1
    if (isReaction) sometime(() => client?.react())
  }

  const befall = (fault: FaultName, run: () => void) => {
    const rate = world.options.rates[fault]
    const times = Math.floor(rate) + (dice.chance(rate % 1) ? 1 : 0)
    for (let time = 0; time < times; time++) {
      sometime(() => {
        world.count(fault)
        run()
      })
    }
  }
  const backUp = (server: SimulatedServer | undefined) =>
    clock.after(dice.integer(10, 2_500), () => server?.start())

  befall('crashes', () => {
    const server = dice.pick(servers)
    server?.crash()
    backUp(server)
  })
  befall('restarts', () => {
    const server = dice.pick(servers)
    void server?.stop()
    backUp(server)
  })
  befall('stalls', () => dice.pick(servers)?.stall(dice.integer(50, 5_000)))
  befall('outages', () => world.breakStore(dice.integer(50, 4_000)))
  befall('partitions', () => dice.pick(servers)?.cutOff(dice.integer(50, 5_000)))
  befall('leaseLosses', () => {
    const room = dice.pick(world.options.rooms)
    if (room !== undefined) void world.revokeLease(room)
  })
  befall('moves', () => dice.pick(clients)?.disconnect())
  befall('absences', () => dice.pick(clients)?.leaveFor(dice.integer(100, 5_000)))
  befall('resends', () => dice.pick(clients)?.repeat())
}

function lineText(world: World, line: number): string {
  const dice = world.dice(`line ${line}`)
  const { gods } = world.options
  const one = dice.pick(gods)?.name
  const other = dice.pick(gods)?.name
  const said = [
    `Line ${line} is for nobody.`,
    `${one}, what about line ${line}?`,
    `${one} and ${other}, is line ${line} true?`,
    `tell ${one} that ${other} said line ${line}`,
  ]
  return dice.pick(said) ?? ''
}
