import type { Duplex } from 'node:stream'
import type { SessionSocket } from '@talking-heads/core/session'
import type { WebSocket } from 'ws'
import { joined, textFrame } from './text-frame.ts'

/** Sends what each socket was given in this turn of the event loop. */
const due = new Set<() => void>()

function sendAll(): void {
  for (const send of due) send()
  due.clear()
}

/**
 * A `ws` connection as a session sees it. Frames of one turn of the event loop leave in one write: a timer would
 * delay them, a write each costs several times the CPU. Texts are framed once for all sockets and written past `ws`,
 * which would encode them anew for each.
 *
 * @param stream the raw socket of the HTTP upgrade
 */
export function toSessionSocket(
  webSocket: Pick<WebSocket, 'readyState' | 'OPEN' | 'close'>,
  stream: Duplex,
): SessionSocket {
  let unsent: Buffer[] = []
  let unsentBytes = 0

  function write(): void {
    const frames = unsent
    unsent = []
    unsentBytes = 0
    // Behind a close frame nothing may follow.
    if (frames.length > 0 && webSocket.readyState === webSocket.OPEN) stream.write(joined(frames))
  }

  return {
    send(frame) {
      if (webSocket.readyState !== webSocket.OPEN) return
      if (due.size === 0) setImmediate(sendAll)
      due.add(write)
      const bytes = textFrame(frame)
      unsent.push(bytes)
      unsentBytes += bytes.length
    },
    close(code, reason) {
      write()
      webSocket.close(code, reason)
    },
    get bufferedBytes() {
      return stream.writableLength + unsentBytes
    },
    drained() {
      write()
      if (!stream.writableNeedDrain || stream.destroyed) return Promise.resolve()
      return new Promise((resolve) => {
        const done = () => {
          stream.off('drain', done)
          stream.off('close', done)
          resolve()
        }
        stream.once('drain', done)
        stream.once('close', done)
      })
    },
  }
}

/**
 * Pings every `intervalMs`; a peer that has not answered the last ping by the next is gone.
 *
 * @returns what stops it
 */
export function keepAlive(webSocket: WebSocket, intervalMs: number): () => void {
  let isAlive = true
  webSocket.on('pong', () => {
    isAlive = true
  })
  const timer = setInterval(() => {
    if (!isAlive) return webSocket.terminate()
    isAlive = false
    webSocket.ping()
  }, intervalMs)
  return () => clearInterval(timer)
}
