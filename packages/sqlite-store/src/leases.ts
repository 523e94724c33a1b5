import type { Clock } from '@talking-heads/core'

/** Who has which room. In memory: one process has the file, so the leases of one that ended are void. */
export class Leases {
  readonly #clock: Clock
  readonly #rooms = new Map<string, { readonly holder: string; readonly until: number }>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** True while `holder` has the room for the next `ttlMs`; 0 gives it back. */
  ask(room: string, holder: string, ttlMs: number): boolean {
    const now = this.#clock.now()
    const lease = this.#rooms.get(room)
    if (lease && lease.holder !== holder && lease.until > now) return false
    if (ttlMs > 0) this.#rooms.set(room, { holder, until: now + ttlMs })
    else this.#rooms.delete(room)
    return ttlMs > 0
  }
}
