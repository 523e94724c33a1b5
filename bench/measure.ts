import { setImmediate } from 'node:timers/promises'

/** CPU time of this process, in ms: what waits for a processor that others use costs nothing. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

interface RoundsOptions {
  readonly rounds?: number
  /** What the time of a round is divided by. */
  readonly perRound: number
  /** In ms. Default: what a clock on the wall shows. */
  readonly now?: () => number
}

/** Runs the measured functions in turn, round by round, so that a machine that slows down slows all of them. */
export function interleaved(
  functions: Readonly<Record<string, () => void>>,
  { rounds = 15, perRound, now = () => performance.now() }: RoundsOptions,
): Record<string, number> {
  const samples = new Map(Object.keys(functions).map((name) => [name, [] as number[]]))
  for (const run of Object.values(functions)) run()
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(functions)) {
      const start = now()
      run()
      samples.get(name)?.push(((now() - start) * 1000) / perRound)
    }
  }
  return Object.fromEntries([...samples].map(([name, values]) => [name, median(values)]))
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/** Bytes that are in use once all garbage is gone; of a process that was started with `--expose-gc`. */
export async function inUse(): Promise<number> {
  for (let round = 0; round < 5; round++) {
    await setImmediate()
    globalThis.gc?.()
  }
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
