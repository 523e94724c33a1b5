import { TalkingHeadsError } from '../../log/errors.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Notice, Store } from '../../ports/store.ts'
import type { Dice } from './dice.ts'
import type { FaultName, FaultRates } from './faults.ts'
import type { ServerProcess } from './server-process.ts'

export interface FaultyStoreOptions {
  /** The store that all servers share. */
  readonly shared: Store
  readonly process: ServerProcess
  /** The simulation's time: what is on the wire outlives who sent it. */
  readonly clock: Clock
  readonly dice: Dice
  /** The chances in force now. */
  readonly rates: () => FaultRates
  /** Whether this server cannot reach the store now. */
  readonly isCutOff: () => boolean
  /** Counts what went wrong. */
  readonly onFault: (fault: FaultName) => void
}

/**
 * One server's view of the shared store, over a wire that loses, delays and doubles. Every call takes a moment there
 * and a moment back; a process that dies meanwhile never learns the answer, though the call may have been obeyed.
 */
export function faultyStore(options: FaultyStoreOptions): Store {
  const { shared, process, clock, dice, rates, isCutOff, onFault } = options

  const happens = (fault: FaultName) => {
    const itDoes = dice.chance(rates()[fault])
    if (itDoes) onFault(fault)
    return itDoes
  }
  const latency = () => (happens('storeSlow') ? dice.integer(50, 1_000) : dice.integer(0, 3))
  const there = () => new Promise<void>((resolve) => clock.after(latency(), resolve))
  const back = () => new Promise<void>((resolve) => process.after(latency(), resolve))

  async function ask<T>(run: () => Promise<T>): Promise<T> {
    if (!process.isAlive) return await never()
    await there()
    if (isCutOff() || happens('storeFails')) {
      await back()
      throw notObeyed
    }
    const result = await run().catch(async (error: unknown) => {
      await back()
      throw error
    })
    if (happens('answerNever')) return await never()
    await back()
    if (isCutOff() || happens('answerLost')) throw answerLost
    return result
  }

  function deliver(notice: Notice, listener: (notice: Notice) => void): void {
    if (isCutOff() || happens('noticeLost')) return
    const copies = happens('noticeDoubled') ? 2 : 1
    for (let copy = 0; copy < copies; copy++) {
      const ms = happens('noticeLate') ? dice.integer(20, 1_000) : dice.integer(0, 3)
      const isBare = notice.type === 'appended' && happens('noticeBare')
      process.after(ms, () => listener(isBare ? { type: 'appended', from: notice.from } : notice))
    }
  }

  return {
    append: (room, expected, events) => ask(() => shared.append(room, expected, events)),
    read: (room, from, limit) => ask(() => shared.read(room, from, limit)),
    redact: (room, seq, tombstone) => ask(() => shared.redact(room, seq, tombstone)),
    length: (room) => ask(() => shared.length(room)),
    async watch(room, listener) {
      let isWatching = true
      const stop = await ask(() =>
        shared.watch(room, (notice) => {
          if (isWatching && process.isAlive) deliver(notice, listener)
        }),
      ).catch((error: unknown) => {
        isWatching = false
        throw error
      })
      return async () => {
        isWatching = false
        await ask(stop)
      }
    },
    signal: (room, signal) => ask(() => shared.signal(room, signal)),
    lease: (room, holder, ttlMs) => ask(() => shared.lease(room, holder, ttlMs)),
    saveSnapshot: (room, snapshot) => ask(() => shared.saveSnapshot(room, snapshot)),
    loadSnapshot: (room) => ask(() => shared.loadSnapshot(room)),
    rooms: () => ask(() => shared.rooms()),
    close: async () => {},
  }
}

const never = () => new Promise<never>(() => {})
// Made once: sixty are thrown in every schedule, and nobody reads where.
const notObeyed = unavailable('the call was not obeyed')
const answerLost = unavailable('its answer was lost')

function unavailable(what: string): TalkingHeadsError {
  return new TalkingHeadsError('store-unavailable', `simulated: ${what}`, { retryable: true })
}
