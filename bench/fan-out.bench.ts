import type { Bench, Row } from './bench.ts'
import { measure, perSecond, type Spent, writers } from './deliveries.ts'
import { median } from './measure.ts'
import { ours, plainWs, socketIo } from './servers.ts'

const rounds = 3

/** The first is what the others are compared with. */
const kinds = { ws: plainWs('each'), 'ws, joined per turn': plainWs('joined'), 'Socket.IO': socketIo, ours }
type Kind = keyof typeof kinds
const kindNames = Object.keys(kinds) as Kind[]
type Load = 'saturated' | 'paced'
type Measured = Map<Kind, Spent[]>

/** Lines said to rooms of so many, as fast as they go and at a pace. */
const rooms = [
  { sockets: 50, saturated: 3_000, paced: 100 },
  { sockets: 200, saturated: 1_500, paced: 100 },
  { sockets: 1_000, saturated: 300, paced: 0 },
] as const

/** What it costs a server to bring a line to everybody in a room. */
export const run: Bench = async () => {
  const rows: Row[] = []
  for (const { sockets, ...lines } of rooms) {
    const spent: Record<Load, Measured> = { saturated: new Map(), paced: new Map() }
    // In turn, so that a machine that slows down slows all of them; a fresh server each time.
    for (let round = 0; round < rounds; round++) {
      for (const kind of kindNames) {
        for (const [load, one] of Object.entries(await measure(kinds[kind], sockets, lines))) {
          const known = spent[load as Load]
          known.set(kind, [...(known.get(kind) ?? []), one])
        }
      }
    }
    for (const [load, measured] of Object.entries(spent)) {
      for (const kind of measured.keys()) rows.push(rowOf(sockets, load, kind, measured))
    }
  }
  const ofOurs = (sockets: number, load: Load, column: string) =>
    Number(
      rows.find((row) => row.server === 'ours' && row.sockets === sockets && row.load === load)?.[column],
    )
  return {
    name: 'fan-out',
    about: `server CPU a delivery; ${writers} lines on their way as fast as they go, or ${perSecond} a second`,
    rows,
    goals: [
      { what: 'saturated, 200 sockets, × ws', figure: ofOurs(200, 'saturated', '× ws'), atMost: 0.35 },
      { what: 'saturated, 1,000 sockets, × ws', figure: ofOurs(1_000, 'saturated', '× ws'), atMost: 0.35 },
      { what: 'paced, 200 sockets, × Socket.IO', figure: ofOurs(200, 'paced', '× Socket.IO'), atMost: 0.65 },
      { what: 'paced, 200 sockets, p50 × ws', figure: ofOurs(200, 'paced', 'p50 × ws'), atMost: 1.1 },
    ],
  }
}

function rowOf(sockets: number, load: string, kind: Kind, measured: Measured): Row {
  const of = (kind: Kind) => measured.get(kind) ?? []
  const mine = of(kind)
  const against = (other: Kind, figure: (spent: Spent) => number) =>
    median(of(other).map((theirs, round) => figure(mine[round] ?? theirs) / figure(theirs)))
  const p50 = ({ latencies }: Spent) => median(latencies)
  return {
    sockets,
    load,
    server: kind,
    'CPU µs': median(mine.map(({ cpu }) => cpu)),
    writes: median(mine.map(({ writes }) => writes)),
    bytes: median(mine.map(({ bytes }) => bytes)),
    '× ws': against('ws', ({ cpu }) => cpu),
    '× Socket.IO': against('Socket.IO', ({ cpu }) => cpu),
    ...(load === 'paced' && {
      'p50 ms': median(mine.map(p50)),
      'p99 ms': median(mine.map(({ latencies }) => at(latencies, 0.99))),
      'p50 × ws': against('ws', p50),
    }),
  }
}

const at = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? Number.NaN
