import type { CreateSocketGroup } from './socket-group.ts'

/** What a session needs of a connection, whatever carries it. */
export interface SessionSocket {
  /** Queues one text frame. */
  send(frame: string): void
  /** Closes with one of the wire's close codes, after what is queued. */
  close(code: number, reason: string): void
  /** Bytes queued and not yet taken by the network. */
  readonly bufferedBytes: number
  /** Resolves once hardly anything is queued, or the connection is gone. */
  drained(): Promise<void>
  /**
   * Takes nothing more off the network until `resume`: its client asks for more than it is due, or does not read the
   * answers. Where it cannot be done, a client that goes on is closed once 256 KiB wait.
   */
  pause?(): void
  resume?(): void
  /**
   * Where one frame for many costs less than one for each: makes a group that can do so. The same function for all
   * sockets that can be in one group.
   */
  readonly createGroup?: CreateSocketGroup
}

/** A live reader that leaves more than this unread is let go; till it has read, it is answered nothing more. In bytes. */
export const maxBufferedBytes = 256 * 1024
