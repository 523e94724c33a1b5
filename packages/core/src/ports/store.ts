import type { Event } from '../log/events.ts'
import type { Mortal } from '../log/members.ts'
import type { RoomState } from '../log/state.ts'

/**
 * One append-only log per room, and what rides on it.
 * Every method throws `TalkingHeadsError` only: `invalid-input` for a position, limit or time that is negative or no
 * whole number. Listeners never run inside the call that woke them. A store never closes a connection it was handed.
 */
export interface Store {
  /**
   * Appends all of `events` or none. Where the log no longer has length `expected`, nothing is written and
   * everything from index `expected` on comes back. Appending nothing only asks, and makes no room.
   *
   * @throws `invalid-input` for an event not of the schema or an `expected` beyond the log's end,
   *   `store-unavailable` (retryable) where the outcome is unknown: the events may have been written,
   *   `store-full` (retryable) where there is no room for them: nothing was written;
   *   `store-conflict` where the event before `expected` is not `after`: the log lost that one and has grown again, and
   *   nothing was written. Only a store that can lose what it acknowledged needs to look.
   */
  append(room: string, expected: number, events: readonly Event[], after?: EventMark): Promise<AppendResult>
  /** Events from index `from` (inclusive) on, oldest first; at most `limit`. Empty at the end, never an error. */
  read(room: string, from: number, limit?: number): Promise<readonly Event[]>
  /** Puts a tombstone, of the same id and time, in an event's place; idempotent. A `seq` beyond the end is `invalid-input`. */
  redact(room: string, seq: number, tombstone: Event): Promise<void>
  /** Length of the log; 0 for a room that has none. */
  length(room: string): Promise<number>
  /** Calls back on every append and every signal of the room. Resolves, once watching, to what stops it. */
  watch(room: string, listener: (notice: Notice) => void): Promise<() => Promise<void>>
  /** Ephemeral: delivered to the present watchers of every server, this one included; may be lost. */
  signal(room: string, signal: Signal): Promise<void>
  /** True while `holder` has the room for the next `ttlMs`; renewing is asking again; ttl 0 gives it back: false. */
  lease(room: string, holder: string, ttlMs: number): Promise<boolean>
  /** Keeps the snapshot unless one with a higher (`stateVersion`, `length`) is kept already. */
  saveSnapshot(room: string, snapshot: Snapshot): Promise<void>
  loadSnapshot(room: string): Promise<Snapshot | undefined>
  /** Names of rooms that have a log, in no particular order. */
  rooms(): Promise<readonly string[]>
  /**
   * Resolves where the room's log would be written to now; rejects as {@link append} would, by trying as little as tells.
   * Without it a store that answers, but takes no more, is found out by the next line only.
   */
  check?(room: string): Promise<void>
  /** Ends every watch and frees what the store itself opened; idempotent. Later calls are refused as `closed`. */
  close(): Promise<void>
}

export type AppendResult = { readonly ok: true } | { readonly ok: false; readonly tail: readonly Event[] }

/**
 * A hint, possibly lost or doubled: the log grew at `from`. It may carry the events themselves, and what they came after;
 * whoever does not stand at `from`, or behind another event, reads. Or a signal.
 */
export type Notice =
  | {
      readonly type: 'appended'
      readonly from: number
      readonly events?: readonly Event[]
      readonly after?: EventMark
    }
  | { readonly type: 'signalled'; readonly signal: Signal }

/** An ephemeral notice that may be lost. */
export type Signal =
  | {
      readonly type: 'typing'
      /** A god or mortal. */
      readonly id: string
      /** Epoch ms; not later than now: it has stopped. */
      readonly until: number
    }
  | {
      readonly type: 'presence'
      /** Which server speaks. */
      readonly server: string
      /** Everybody connected to that server now. */
      readonly mortals: readonly PresentMortal[]
      /** Epoch ms after which this is stale. */
      readonly until: number
    }

export interface PresentMortal extends Mortal {
  /** When it took this name in another's place, epoch ms: of several names of one id the newest holds. Absent: it came under it. */
  readonly since?: number
}

/** What tells an event from others that may stand in its place: ids of effects come again where a log begins anew. */
export interface EventMark {
  readonly id: string
  /** Epoch ms. */
  readonly at: number
}

/** Whether two events are the same one. */
export const isSameEvent = (one: EventMark, other: EventMark): boolean =>
  one.id === other.id && one.at === other.at

/** A folded prefix of a log. */
export interface Snapshot {
  readonly stateVersion: number
  /** Events folded into `state`. */
  readonly length: number
  /** The last of them, by which whoever loads it sees whether the log still holds that one. Kept as it was given. */
  readonly last?: EventMark
  readonly state: RoomState
}

/** Whether `candidate` should take the place of `kept`. The rule of {@link Store.saveSnapshot}. */
export function supersedes(candidate: Snapshot, kept: Pick<Snapshot, 'stateVersion' | 'length'>): boolean {
  if (candidate.stateVersion !== kept.stateVersion) return candidate.stateVersion > kept.stateVersion
  return candidate.length >= kept.length
}
