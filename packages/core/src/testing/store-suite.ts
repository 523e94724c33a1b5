import type { Store } from '../ports/store.ts'
import { closeCases } from './store-cases/close-cases.ts'
import { fidelityCases } from './store-cases/fidelity-cases.ts'
import { leaseCases } from './store-cases/lease-cases.ts'
import { logCases } from './store-cases/log-cases.ts'
import { raceCases } from './store-cases/race-cases.ts'
import { redactCases } from './store-cases/redact-cases.ts'
import { roomCases } from './store-cases/room-cases.ts'
import { snapshotCases } from './store-cases/snapshot-cases.ts'
import type { Bench, StoreCase } from './store-cases/store-case.ts'
import { watchCases } from './store-cases/watch-cases.ts'

/** The functions of a test runner: those of vitest, jest, mocha, `node:test` and bun fit as they are. */
export interface TestRunner {
  readonly describe: (name: string, body: () => void) => unknown
  readonly it: ((name: string, body: () => Promise<void>) => unknown) & {
    /** Left out where excused cases should be left out too, instead of being listed as skipped. */
    readonly skip?: (name: string, body: () => Promise<void>) => unknown
  }
}

/** What only some stores, or some tests of them, can do. */
export type StoreAbility = 'again' | 'corrupt' | 'advance'

/** An empty store, made for one case. */
export interface OpenedStore {
  readonly store: Store
  /** A second store over the same data, as another server has one. The suite closes it. */
  again?(): Promise<Store>
  /** Writes `text`, unchecked, in the place of entry `seq` of the room's log. */
  corrupt?(room: string, seq: number, text: string): Promise<void>
  /** Makes `ms` pass for leases, without waiting. */
  advance?(ms: number): Promise<void>
  /** Frees whatever `open` made. The suite has closed the stores themselves by then. */
  close?(): Promise<void>
}

export interface StoreSuiteOptions {
  readonly runner: TestRunner
  /** Makes an empty store; called once for each case. */
  readonly open: () => Promise<OpenedStore>
  /** Abilities that {@link OpenedStore} lacks here, each with its reason: their cases are skipped and say so. */
  readonly cannot?: Partial<Readonly<Record<StoreAbility, string>>>
}

const groups: Readonly<Record<string, readonly StoreCase[]>> = {
  'the log': logCases,
  'what is kept': fidelityCases,
  races: raceCases,
  'removed lines': redactCases,
  rooms: roomCases,
  watching: watchCases,
  leases: leaseCases,
  snapshots: snapshotCases,
  closing: closeCases,
}

/**
 * What every {@link Store} promises, as tests of the runner that is passed in. An adapter's own test is then a page:
 *
 * ```ts
 * import { describe, it } from 'vitest'
 *
 * storeSuite({ runner: { describe, it }, open: async () => ({ store: createMyStore() }), cannot: { … } })
 * ```
 *
 * It needs no clock and never sleeps; a case that waits for a notice which never comes ends by the runner's own
 * time-out.
 */
export function storeSuite({ runner, open, cannot = {} }: StoreSuiteOptions): void {
  for (const [group, cases] of Object.entries(groups)) {
    runner.describe(group, () => {
      for (const { behaviour, needs, run } of cases) {
        const reason = needs && cannot[needs]
        if (reason === undefined) runner.it(behaviour, () => withBench(open, run))
        else runner.it.skip?.(`${behaviour} [${reason}]`, async () => {})
      }
    })
  }
}

async function withBench(open: StoreSuiteOptions['open'], run: StoreCase['run']): Promise<void> {
  const opened = await open()
  const stores = [opened.store]
  const bench: Bench = {
    store: opened.store,
    async again() {
      const store = await able(opened, 'again')()
      stores.push(store)
      return store
    },
    corrupt: (room, seq, text) => able(opened, 'corrupt')(room, seq, text),
    advance: (ms) => able(opened, 'advance')(ms),
  }
  try {
    await run(bench)
  } finally {
    for (const store of stores) await store.close()
    await opened.close?.()
  }
}

function able<A extends StoreAbility>(opened: OpenedStore, ability: A): NonNullable<OpenedStore[A]> {
  const member = opened[ability]
  if (member) return member.bind(opened) as NonNullable<OpenedStore[A]>
  throw new Error(`open() gave no "${ability}": give one, or say in cannot.${ability} why there is none`)
}
