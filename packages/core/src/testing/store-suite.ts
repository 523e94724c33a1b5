import type { Store } from '../ports/store.ts'
import { defaultCaseMs, Patience, patientStore, thenClose } from './patience.ts'
import { checkCases } from './store-cases/check-cases.ts'
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
  /**
   * How long one case may take, in ms of real time; a third of it more for closing what it opened. A case that hangs
   * fails then, naming the answer or notice that is missing. Default 3,000: most runners end a test after 5,000,
   * mocha after 2,000, `node:test` never.
   */
  readonly caseTimeoutMs?: number
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
  checking: checkCases,
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
 * It needs no clock and never sleeps. A case that waits for something which never comes says what it is:
 * {@link StoreSuiteOptions.caseTimeoutMs}.
 */
export function storeSuite(options: StoreSuiteOptions): void {
  const { runner, cannot = {} } = options
  for (const [group, cases] of Object.entries(groups)) {
    runner.describe(group, () => {
      for (const each of cases) {
        const reason = each.needs && cannot[each.needs]
        if (reason === undefined) runner.it(each.behaviour, () => runCase(each, options))
        else runner.it.skip?.(`${each.behaviour} [${reason}]`, async () => {})
      }
    })
  }
}

async function runCase({ behaviour, run }: StoreCase, options: StoreSuiteOptions): Promise<void> {
  const { open, caseTimeoutMs = defaultCaseMs } = options
  const patience = new Patience(behaviour, caseTimeoutMs)
  const opened = await patience.wait(() => 'no store from open()', open())
  const stores = [opened.store]
  const bench: Bench = {
    store: patientStore(opened.store, patience),
    async again() {
      const store = await patience.wait(() => 'no store from again()', able(opened, 'again')())
      stores.push(store)
      return patientStore(store, patience)
    },
    corrupt: (room, seq, text) =>
      patience.wait(() => 'no end of corrupt()', able(opened, 'corrupt')(room, seq, text)),
    advance: (ms) => patience.wait(() => 'no end of advance()', able(opened, 'advance')(ms)),
  }
  await thenClose(run(bench), async () => {
    const closing = new Patience(behaviour, Math.ceil(caseTimeoutMs / 3))
    for (const store of stores) await closing.wait(() => 'no answer to close()', store.close())
    await closing.wait(() => 'no end of the close() that open() gave', opened.close?.())
  })
}

function able<A extends StoreAbility>(opened: OpenedStore, ability: A): NonNullable<OpenedStore[A]> {
  const member = opened[ability]
  if (member) return member.bind(opened) as NonNullable<OpenedStore[A]>
  throw new Error(`open() gave no "${ability}": give one, or say in cannot.${ability} why there is none`)
}
