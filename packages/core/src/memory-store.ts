import { encodeEvent } from './log/codec.ts'
import { TalkingHeadsError } from './log/errors.ts'
import type { Event } from './log/events.ts'
import { type Clock, systemClock } from './ports/clock.ts'
import { isSameEvent, type Notice, type Snapshot, type Store, supersedes } from './ports/store.ts'

interface StoredRoom {
  readonly log: string[]
  readonly listeners: Set<(notice: Notice) => void>
  snapshot?: { readonly stateVersion: number; readonly length: number; readonly text: string }
  lease?: { readonly holder: string; readonly until: number }
}

/** A store that lasts as long as the process: for trying things out, and for tests. */
export function createMemoryStore({ clock = systemClock }: { readonly clock?: Clock } = {}): Store {
  const rooms = new Map<string, StoredRoom>()
  let isClosed = false

  /** The room as it is kept; a new one, kept only by {@link keep}, where there is none. */
  function roomOf(name: string): StoredRoom {
    if (isClosed) throw new TalkingHeadsError('closed', 'this memory store was closed')
    return rooms.get(name) ?? { log: [], listeners: new Set() }
  }

  /** For calls that leave something in the room: looking at a name must not cost memory. */
  function keep(name: string): StoredRoom {
    const room = roomOf(name)
    rooms.set(name, room)
    return room
  }

  /** Listeners run after the call that woke them, as they would with a store elsewhere; each on its own account. */
  function notify(room: StoredRoom, notice: Notice): void {
    for (const listener of room.listeners) {
      queueMicrotask(() => {
        if (room.listeners.has(listener)) listener(notice)
      })
    }
  }

  function checkPosition(name: string, position: number, length: number): void {
    if (Number.isInteger(position) && position >= 0 && position <= length) return
    throw new TalkingHeadsError(
      'invalid-input',
      `position ${position} is outside the log of room "${name}", whose length is ${length}`,
    )
  }

  return {
    async append(name, expected, events, after) {
      const { log } = roomOf(name)
      const encoded = events.map(encodeEvent)
      checkPosition(name, expected, log.length)
      const before = log[expected - 1]
      if (after && before !== undefined && !isSameEvent(eventOf(before), after)) {
        throw new TalkingHeadsError('store-conflict', `the log of room "${name}" is another one by now`)
      }
      if (log.length !== expected) return { ok: false, tail: log.slice(expected).map(eventOf) }
      if (events.length === 0) return { ok: true }
      const room = keep(name)
      room.log.push(...encoded)
      notify(room, { type: 'appended', from: expected, events, ...(after && { after }) })
      return { ok: true }
    },
    async read(name, from, limit) {
      const { log } = roomOf(name)
      checkCount('from', from)
      if (limit !== undefined) checkCount('limit', limit)
      return log.slice(from, limit === undefined ? undefined : from + limit).map(eventOf)
    },
    async redact(name, seq, tombstone: Event) {
      const { log } = roomOf(name)
      checkPosition(name, seq, log.length - 1)
      log[seq] = encodeEvent(tombstone)
    },
    async length(name) {
      return roomOf(name).log.length
    },
    async watch(name, listener) {
      const { listeners } = keep(name)
      // A function of its own for each watch: the same listener may watch twice.
      const watcher = (notice: Notice) => listener(notice)
      listeners.add(watcher)
      return async () => {
        listeners.delete(watcher)
      }
    },
    async signal(name, signal) {
      notify(roomOf(name), { type: 'signalled', signal })
    },
    async lease(name, holder, ttlMs) {
      checkCount('ttlMs', ttlMs)
      const room = keep(name)
      const now = clock.now()
      if (room.lease && room.lease.holder !== holder && room.lease.until > now) return false
      if (ttlMs > 0) room.lease = { holder, until: now + ttlMs }
      else delete room.lease
      return ttlMs > 0
    },
    async saveSnapshot(name, snapshot) {
      const room = keep(name)
      if (room.snapshot && !supersedes(snapshot, room.snapshot)) return
      const { stateVersion, length } = snapshot
      room.snapshot = { stateVersion, length, text: JSON.stringify(snapshot) }
    },
    async loadSnapshot(name) {
      const { snapshot } = roomOf(name)
      return snapshot && (JSON.parse(snapshot.text) as Snapshot)
    },
    async rooms() {
      if (isClosed) throw new TalkingHeadsError('closed', 'this memory store was closed')
      return [...rooms].filter(([, room]) => room.log.length > 0).map(([name]) => name)
    },
    async close() {
      isClosed = true
      for (const room of rooms.values()) room.listeners.clear()
    },
  }
}

/** Nobody else reaches these texts: each was checked when it was written. */
const eventOf = (text: string): Event => JSON.parse(text)

function checkCount(name: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= 0) return
  throw new TalkingHeadsError('invalid-input', `${name} must be a whole number from 0 on, not ${value}`)
}
