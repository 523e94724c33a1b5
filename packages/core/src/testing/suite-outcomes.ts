import type { TestRunner } from './store-suite.ts'

/** What became of the cases of a suite: their names, and of those that failed why. */
export interface SuiteOutcomes {
  readonly ran: readonly string[]
  readonly skipped: readonly string[]
  /** `NAME: MESSAGE` of each. */
  readonly failed: readonly string[]
}

/** Runs a suite with a runner of a few lines, all cases at once: each has a store or a model of its own. */
export async function outcomesOf(suite: (runner: TestRunner) => void): Promise<SuiteOutcomes> {
  const bodies = new Map<string, () => Promise<void>>()
  const skipped: string[] = []
  const it = Object.assign((name: string, body: () => Promise<void>) => bodies.set(name, body), {
    skip: (name: string) => skipped.push(name),
  })
  suite({ describe: (_, body) => body(), it })
  const results = await Promise.all(
    [...bodies].map(([name, body]) =>
      body().then(
        () => [],
        (error: unknown) => [`${name}: ${error instanceof Error ? error.message : String(error)}`],
      ),
    ),
  )
  return { ran: [...bodies.keys()], skipped, failed: results.flat() }
}
