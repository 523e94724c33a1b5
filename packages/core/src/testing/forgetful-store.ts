import type { Event } from '../log/events.ts'
import { createMemoryStore } from '../memory-store.ts'
import type { Clock } from '../ports/clock.ts'
import type { Notice, Store } from '../ports/store.ts'

interface LossOptions {
  readonly snapshots?: boolean
  /** Events before this one are lost as well. Default 0. */
  readonly from?: number
  /** What others have said since, unheard here. Default: nothing. */
  readonly since?: readonly Event[]
}

/** A store that can lose what it acknowledged, as one does whose disk or replica was behind when it took over. */
export interface ForgetfulStore extends Store {
  /** Keeps the first `length` events of a room's log, and none of its snapshots unless told to. */
  lose(room: string, length: number, how?: LossOptions): Promise<void>
}

export function createForgetfulStore(clock: Clock): ForgetfulStore {
  let inner = createMemoryStore({ clock })
  /** Watches outlive the store that they began on, as those of a client that reconnects do. */
  const watches = new Set<{
    readonly room: string
    readonly listener: (notice: Notice) => void
    stop: () => Promise<void>
  }>()

  const lose: ForgetfulStore['lose'] = async (room, length, { snapshots, from = 0, since = [] } = {}) => {
    const kept = [...(await inner.read(room, from, length - from)), ...since]
    const snapshot = snapshots ? await inner.loadSnapshot(room) : undefined
    inner = createMemoryStore({ clock })
    if (kept.length > 0) await inner.append(room, 0, kept)
    if (snapshot) await inner.saveSnapshot(room, snapshot)
    for (const watch of watches) watch.stop = await inner.watch(watch.room, watch.listener)
  }

  return {
    append: (room, expected, events, after) => inner.append(room, expected, events, after),
    read: (room, from, limit) => inner.read(room, from, limit),
    redact: (room, seq, tombstone) => inner.redact(room, seq, tombstone),
    length: (room) => inner.length(room),
    async watch(room, listener) {
      const watch = { room, listener, stop: await inner.watch(room, listener) }
      watches.add(watch)
      return async () => {
        watches.delete(watch)
        await watch.stop()
      }
    },
    signal: (room, signal) => inner.signal(room, signal),
    lease: (room, holder, ttlMs) => inner.lease(room, holder, ttlMs),
    saveSnapshot: (room, snapshot) => inner.saveSnapshot(room, snapshot),
    loadSnapshot: (room) => inner.loadSnapshot(room),
    rooms: () => inner.rooms(),
    close: () => inner.close(),
    lose,
  }
}
