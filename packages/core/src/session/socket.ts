import type { CreateSocketGroup } from './socket-group.ts'

/** What a session needs of a connection, whatever carries it. */
export interface SessionSocket {
  /** Queues one text frame. */
  send(frame: string): void
  /**
   * Queues one text frame of two parts. Many frames have the same second part, so it may be made ready once for all of
   * them. Default: `send(own + shared)`.
   */
  sendParts?(own: string, shared: string): void
  /** Queues several. One list goes to many sockets, so it may be made ready once for all of them. Default: one by one. */
  sendAll?(frames: readonly string[]): void
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

export function sendParts(socket: SessionSocket, own: string, shared: string): void {
  if (socket.sendParts) socket.sendParts(own, shared)
  else socket.send(own + shared)
}

export function sendAll(socket: SessionSocket, frames: readonly string[]): void {
  if (socket.sendAll) socket.sendAll(frames)
  else for (const frame of frames) socket.send(frame)
}
