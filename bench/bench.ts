/** One line of a benchmark's table: what was measured, and its figures by column. */
export type Row = Readonly<Record<string, string | number>>

/** A figure that a benchmark is held to. */
export interface Goal {
  readonly what: string
  readonly figure: number
  readonly atMost: number
}

/** What a benchmark hands back; all of it goes to `bench/results/NAME.json`. */
interface BenchResult {
  /** kebab-case, also the name of the result's file. */
  readonly name: string
  /** One line above the table: what is compared with what, and in which unit. */
  readonly about: string
  readonly rows: readonly Row[]
  /** What it is held to; `npm run bench -- --check` fails where one is missed. */
  readonly goals?: readonly Goal[]
  /** Anything else worth keeping: samples, versions, settings. */
  readonly details?: unknown
}

/** Every `bench/*.bench.ts` exports this as `run`. */
export type Bench = () => Promise<BenchResult>
