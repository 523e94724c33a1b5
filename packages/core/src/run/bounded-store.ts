import { TalkingHeadsError } from '../log/errors.ts'
import { type Clock, within } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'

/**
 * A store whose every call ends: one that gave no answer within `timeoutMs` rejects as `store-unavailable`, its
 * outcome unknown. A connection that is cut without a word would otherwise hold a room for ever.
 */
export function boundedStore(store: Store, clock: Clock, timeoutMs: number): Store {
  const bounded = <T>(call: string, answer: Promise<T>) =>
    within(clock, timeoutMs, answer, () => unanswered(call, timeoutMs))

  return {
    append: (room, expected, events, after) => bounded('append', store.append(room, expected, events, after)),
    read: (room, from, limit) => bounded('read', store.read(room, from, limit)),
    redact: (room, seq, tombstone) => bounded('redact', store.redact(room, seq, tombstone)),
    length: (room) => bounded('length', store.length(room)),
    async watch(room, listener) {
      let isWanted = true
      const watching = store.watch(room, (notice) => {
        if (isWanted) listener(notice)
      })
      try {
        const stop = await bounded('watch', watching)
        return () => bounded('watch', stop())
      } catch (cause) {
        isWanted = false
        // Where it came about after all, nobody is left to end it.
        void watching.then((stop) => stop()).catch(() => {})
        throw cause
      }
    },
    signal: (room, signal) => bounded('signal', store.signal(room, signal)),
    lease: (room, holder, ttlMs) => bounded('lease', store.lease(room, holder, ttlMs)),
    saveSnapshot: (room, snapshot) => bounded('saveSnapshot', store.saveSnapshot(room, snapshot)),
    loadSnapshot: (room) => bounded('loadSnapshot', store.loadSnapshot(room)),
    rooms: () => bounded('rooms', store.rooms()),
    check: (room) => bounded('check', Promise.resolve(store.check?.(room))),
    close: () => store.close(),
  }
}

const unanswered = (call: string, timeoutMs: number) =>
  new TalkingHeadsError('store-unavailable', `the store did not answer "${call}" within ${timeoutMs} ms`, {
    retryable: true,
  })
