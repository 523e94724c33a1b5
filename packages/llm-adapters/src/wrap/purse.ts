import type { Completion, ModelRequest } from '@talking-heads/core'

export type BudgetLimit =
  | 'tokensPerMinute'
  | 'tokensPerDay'
  | 'tokensPerRoomAndDay'
  | 'tokensPerPersonAndDay'
  | 'moneyPerDay'

type Usage = Completion['usage']

/** Whose budget it is, where each room or person has one. */
interface Owner {
  readonly room?: string | undefined
  readonly person?: string | undefined
}

/** Puts a call's real cost in the place of what was set aside for it. */
export type Reservation = (cost: Usage) => void

/** What may be spent within one window of time. */
export interface Purse {
  readonly limit: BudgetLimit
  readonly windowMs: number
  /**
   * `spent`: no call is made any more in this window; `spent-now`: neither, and this is the first to find it so.
   * `held`: what is left may be needed by calls that are under way.
   */
  ask(request: ModelRequest, worst: Usage, now: number): 'enough' | 'held' | 'spent' | 'spent-now'
  reserve(request: ModelRequest, worst: Usage, now: number): Reservation
  isSpent(owner: Owner, now: number): boolean
}

export interface PurseOptions {
  readonly limit: BudgetLimit
  readonly most: number
  readonly windowMs: number
  readonly worth: (usage: Usage) => number
  /** Undefined: it does not count here. */
  readonly keyOf: (owner: Owner) => string | undefined
  readonly personOf: (request: ModelRequest) => string | undefined
  /** Spent in this window, as others know. */
  readonly known?: (() => number) | undefined
}

interface Account {
  settled: number
  reserved: number
  isSpent: boolean
}

export function createPurse(options: PurseOptions): Purse {
  const { limit, most, windowMs, worth, keyOf, personOf, known = () => 0 } = options
  let window = -1
  /** Forgotten when a new window begins: a call that ends in it is paid for in that where it began. */
  let accounts = new Map<string, Account>()

  function accountsAt(now: number): Map<string, Account> {
    const current = Math.floor(now / windowMs)
    if (current !== window) accounts = new Map()
    window = current
    return accounts
  }

  function accountOf(owner: Owner, now: number): Account | undefined {
    const key = keyOf(owner)
    if (key === undefined) return undefined
    const known = accountsAt(now).get(key)
    const account = known ?? { settled: 0, reserved: 0, isSpent: false }
    accounts.set(key, account)
    return account
  }
  const ownerOf = (request: ModelRequest): Owner => ({ room: request.room, person: personOf(request) })

  return {
    limit,
    windowMs,
    ask(request, worst, now) {
      const account = accountOf(ownerOf(request), now)
      if (!account) return 'enough'
      if (account.isSpent) return 'spent'
      const spent = Math.max(account.settled, known())
      account.isSpent = spent + worth(worst) > most
      if (account.isSpent) return 'spent-now'
      return spent + account.reserved + worth(worst) > most ? 'held' : 'enough'
    },
    reserve(request, worst, now) {
      const account = accountOf(ownerOf(request), now)
      if (!account) return () => {}
      const reserved = worth(worst)
      account.reserved += reserved
      return (cost) => {
        account.reserved -= reserved
        account.settled += worth(cost)
      }
    },
    isSpent: (owner, now) => accountsAt(now).get(keyOf(owner) ?? '')?.isSpent ?? false,
  }
}
