import type { Clock } from '../ports/clock.ts'
import type { ServerFrameOf } from '../wire/index.ts'

/** What a socket tells; those of browsers, Node and `ws` all have these. */
export interface SocketEvent {
  readonly type: string
  /** A message's content. */
  readonly data?: unknown
  /** Why it closed; see `closeCodes` of the wire. */
  readonly code?: number
  readonly reason?: unknown
}

/** As much of a WebSocket as the client uses. */
export interface ClientSocket {
  addEventListener(type: 'open' | 'message' | 'close' | 'error', listener: (event: SocketEvent) => void): void
  send(data: string): void
  close(code?: number, reason?: string): void
}

export type ClientSocketConstructor = new (url: string) => ClientSocket

/** Where the client keeps what lets it come back as the same person. Use one per room and person; must not throw. */
export interface ClientStorage {
  get(key: 'token' | 'place'): string | null | undefined
  set(key: 'token' | 'place', value: string): void
}

export interface ClientOptions {
  /** Address of the room server's socket: `ws://` or `wss://`. */
  readonly url: string
  /** Which room to enter. Default: the server's own. */
  readonly room?: string
  /**
   * What proves an account of your site, where the server knows those; asked for at each hello, so a new one is taken up.
   * At most 4,096 characters. Default: what `storage` holds from the last welcome.
   */
  readonly token?: () => string | undefined
  /** Where to begin: the newest page, or right after the last event that `storage` remembers. Default `last-page`. */
  readonly from?: 'last-page' | 'last-seen'
  /** Default: none, so every client is a new person. */
  readonly storage?: ClientStorage
  /** The reader's language, as a BCP 47 tag. */
  readonly locale?: string
  /** Default: the environment's own (browsers, Node 22 and later). */
  readonly WebSocket?: ClientSocketConstructor
  readonly clock?: Clock
  /** Evenly in [0, 1), for nonces and jitter. Default: cryptographic. */
  readonly random?: () => number
  /**
   * Lines kept, with what happened between them; the oldest go first. Of reactions and silences as many are kept,
   * whatever their number: they push no line out. Default 5,000.
   */
  readonly maxEntries?: number
}

/**
 * How the connection stands.
 *
 * - `reconnecting`: the next try is at `retryAt` (epoch ms; past while a try is under way)
 * - `closed`: over, until `reconnect()`; after `close()` for good
 */
export type ClientStatus =
  | { readonly state: 'connecting' }
  | { readonly state: 'live' }
  | { readonly state: 'reconnecting'; readonly retryAt: number; readonly cause: LossCause }
  | { readonly state: 'closed'; readonly reason: CloseReason; readonly message: string }

/**
 * Why a connection was lost: cut, silent, the server going down, thinking us idle or holding too many connections of
 * our address, or events missing.
 */
export type LossCause = 'lost' | 'silent' | 'draining' | 'idle' | 'crowded' | 'gap'

/** Why there is no further try. */
export type CloseReason =
  | 'closed'
  | 'abuse'
  | 'policy'
  | 'unsupported-version'
  | 'unknown-room'
  | 'not-allowed'

/** The person that this client is, as the server told it. */
export type Self = Omit<ServerFrameOf<'welcome'>['you'], 'token'>
export type RoomInfo = ServerFrameOf<'welcome'>['room']
export type RoomLimits = ServerFrameOf<'welcome'>['limits']
export type ModelInfo = ServerFrameOf<'welcome'>['model']
