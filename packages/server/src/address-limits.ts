import type { Clock } from '@talking-heads/core'
import type { WorkBudget, WorkRate } from '@talking-heads/core/session'
import { createTokenBuckets, type Rate, type TokenBuckets } from './token-buckets.ts'

/** Limits by address that several servers keep together. What cannot be counted is to be let through. */
export interface SharedLimits {
  /**
   * Counts a socket in; undefined where the address holds too many on all servers together. The function counts it out.
   * Whoever knocks waits for this.
   */
  enter(address: string): Promise<(() => void) | undefined>
  /** Counts a line, in passing: ms to wait where it is known that the address has said too much. */
  throttle(address: string): number | undefined
}

export interface AddressLimitsOptions {
  readonly socketsPerAddress: number
  readonly linesPerAddress: Rate
  readonly workPerAddress: WorkRate
  readonly shared: SharedLimits | undefined
  readonly clock: Clock
  /** Told where the shared limits fail: the socket is let in. */
  readonly onProblem: (error: unknown) => void
}

/** Limits by address: sockets at a time, lines, and work. */
export interface AddressLimits {
  /** Counts a socket in; undefined where the address holds too many. The returned function counts it out, once. */
  enter(address: string): Promise<(() => void) | undefined>
  /** Counts a line; ms to wait where the address has said too much. */
  throttle(address: string): number | undefined
  /** What all its sockets may ask for together; it outlives them. */
  budgetOf(address: string): WorkBudget
}

/** This server's own limits always hold; shared ones come on top of them. */
export function createAddressLimits(options: AddressLimitsOptions): AddressLimits {
  const { socketsPerAddress, linesPerAddress, workPerAddress, shared, clock, onProblem } = options
  const held = new Map<string, number>()
  const bucketsOf = (rate: Rate) => (rate.perSecond > 0 ? createTokenBuckets(rate, clock) : undefined)
  const lines = bucketsOf(linesPerAddress)
  const work = bucketsOf(workPerAddress)

  const leave = (address: string) => {
    const left = (held.get(address) ?? 1) - 1
    if (left > 0) held.set(address, left)
    else held.delete(address)
  }

  async function enterShared(address: string): Promise<(() => void) | undefined> {
    try {
      return shared ? await shared.enter(address) : () => {}
    } catch (cause) {
      onProblem(cause)
      return () => {}
    }
  }

  return {
    async enter(address) {
      const before = held.get(address) ?? 0
      if (socketsPerAddress > 0 && before >= socketsPerAddress) return undefined
      // Counted before anything is waited for, so that many at once are not all let in.
      held.set(address, before + 1)
      const leaveShared = await enterShared(address)
      if (!leaveShared) {
        leave(address)
        return undefined
      }
      let isIn = true
      return () => {
        if (!isIn) return
        isIn = false
        leave(address)
        leaveShared()
      }
    },
    throttle: (address) => lines?.take(address) ?? shared?.throttle(address),
    budgetOf: (address) => new AddressBudget(work, address),
  }
}

class AddressBudget implements WorkBudget {
  readonly #work: TokenBuckets | undefined
  readonly #address: string

  constructor(work: TokenBuckets | undefined, address: string) {
    this.#work = work
    this.#address = address
  }

  spend(units: number): void {
    this.#work?.spend(this.#address, units)
  }

  get waitMs(): number {
    return this.#work?.waitMs(this.#address) ?? 0
  }
}
