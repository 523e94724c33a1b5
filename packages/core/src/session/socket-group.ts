import { maxBufferedBytes, type SessionSocket } from './socket.ts'

/** Sockets that are all sent the same. */
export interface SocketGroup {
  add(socket: SessionSocket): void
  remove(socket: SessionSocket): void
  /** Queues one text frame for each of them, in order with what each is sent by itself. */
  send(frame: string): void
}

/**
 * Makes a group of sockets of one transport.
 *
 * @param onFull told of a socket that leaves more than `maxBufferedBytes` unread
 */
export type CreateSocketGroup = (onFull: (socket: SessionSocket) => void) => SocketGroup

/** Of sockets that are each sent a frame by itself. */
export const createPlainGroup: CreateSocketGroup = (onFull) => {
  const sockets = new Set<SessionSocket>()
  return {
    add: (socket) => void sockets.add(socket),
    remove: (socket) => void sockets.delete(socket),
    send(frame) {
      for (const socket of sockets) {
        socket.send(frame)
        if (socket.bufferedBytes > maxBufferedBytes) onFull(socket)
      }
    },
  }
}
