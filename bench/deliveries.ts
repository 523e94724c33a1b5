import { setTimeout } from 'node:timers/promises'
import type { FrameClient } from './frame-client.ts'
import { cpuMicros, enter, portOf, type ServerKind, writesOf } from './servers.ts'

const text = 'a line of ordinary length, as people write them to each other'
/** Who writes, and how many lines are on their way at a time where lines come as fast as they go. */
export const writers = 8
/** And where they come at a pace. */
export const perSecond = 50

/** For each delivery of a line to a socket. */
export interface Spent {
  readonly cpu: number
  readonly writes: number
  readonly bytes: number
  readonly latencies: readonly number[]
}

/** Brings lines to everybody in a room of a fresh server: as fast as they go, then at a pace. */
export async function measure(
  kind: ServerKind,
  sockets: number,
  lines: { readonly saturated: number; readonly paced: number },
): Promise<Record<string, Spent>> {
  const server = await kind.start()
  const saidAt = new Map<string, number>()
  let received = 0
  let bytes = 0
  let latencies: number[] = []
  let check = () => {}
  const onFrame = (frame: Buffer) => {
    bytes += frame.length
    if (!frame.includes('"message-posted"')) return
    received++
    const said = saidAt.size > 0 && saidAt.get(/:(n\d+)"/.exec(frame.toString('latin1'))?.[1] ?? '')
    if (said) latencies.push(performance.now() - said)
    check()
  }
  const clients: FrameClient[] = []
  while (clients.length < sockets) {
    const more = Math.min(50, sockets - clients.length)
    clients.push(
      ...(await Promise.all(Array.from({ length: more }, () => enter(kind, portOf(server), onFrame)))),
    )
  }
  const receivedAll = (count: number) =>
    new Promise<void>((resolve) => {
      check = () => received >= count && resolve()
      check()
    })
  let next = 0
  const say = () => clients[next % writers]?.send(kind.say(`n${next++}`, text))
  const saturate = async (count: number) => {
    const end = next + count
    while (next < end) {
      say()
      await receivedAll((next - writers) * sockets)
    }
    await receivedAll(end * sockets)
  }
  const pace = async (count: number) => {
    const start = performance.now()
    for (let line = 0; line < count; line++) {
      saidAt.set(`n${next}`, performance.now())
      say()
      await setTimeout(Math.max(0, start + ((line + 1) * 1_000) / perSecond - performance.now()))
    }
    await receivedAll(next * sockets)
    saidAt.clear()
  }
  const spend = async (count: number, how: (count: number) => Promise<void>): Promise<Spent> => {
    const before = { cpu: cpuMicros(server.pid), writes: writesOf(server.pid) }
    bytes = 0
    latencies = []
    await how(count)
    const deliveries = count * sockets
    return {
      cpu: (cpuMicros(server.pid) - before.cpu) / deliveries,
      writes: (writesOf(server.pid) - before.writes) / deliveries,
      bytes: bytes / deliveries,
      latencies,
    }
  }
  await saturate(Math.ceil(lines.saturated / 2))
  const spent = {
    saturated: await spend(lines.saturated, saturate),
    ...(lines.paced > 0 && { paced: await spend(lines.paced, pace) }),
  }
  for (const client of clients) client.close()
  await server.stop('SIGKILL')
  return spent
}
