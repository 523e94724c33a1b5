import { type Clock, systemClock } from '@talking-heads/core'

export interface RepeatedOptions {
  /** What happens again within so many ms is only counted. Default 10,000. */
  readonly everyMs?: number
  readonly clock?: Clock
}

/** Kinds that are told apart; what is of yet another kind is told under one name with all such. */
const maxKinds = 1_000

/**
 * Tells of what may happen again and again: at once when it is new, then at most once in a while, with how often it has
 * happened since, so that no outage and no visitor can fill a disk with one line.
 *
 * @param tell given the newest of a kind, and how many it stands for
 * @returns told of everything that happens; `kind` says what counts as the same
 */
export function tellSeldom<T>(
  tell: (what: T, times: number) => void,
  { everyMs = 10_000, clock = systemClock }: RepeatedOptions = {},
): (kind: string, what: T) => void {
  const kinds = new Map<string, { times: number; newest: T }>()

  function rest(kind: string): void {
    clock.after(everyMs, () => {
      const told = kinds.get(kind)
      if (!told || told.times === 0) {
        kinds.delete(kind)
        return
      }
      const { newest, times } = told
      told.times = 0
      tell(newest, times)
      rest(kind)
    })
  }

  return (wanted, what) => {
    const kind = kinds.has(wanted) || kinds.size < maxKinds ? wanted : 'all others'
    const told = kinds.get(kind)
    if (told) {
      told.times++
      told.newest = what
      return
    }
    kinds.set(kind, { times: 0, newest: what })
    tell(what, 1)
    rest(kind)
  }
}
