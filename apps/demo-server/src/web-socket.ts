import type { Duplex } from 'node:stream'
import type { SessionSocket } from '@talking-heads/core/session'
import type { WebSocket } from 'ws'
import { textFrame } from './text-frame.ts'

/** Streams that were written to in this turn of the event loop. */
const corked = new Set<Duplex>()

function uncorkAll(): void {
  for (const stream of corked) stream.uncork()
  corked.clear()
}

/**
 * A `ws` connection as a session sees it. Frames of one turn of the event loop leave in one write: a timer would
 * delay them, a write each costs several times the CPU. Texts are framed once for all sockets and written past `ws`,
 * which would encode them anew for each; without compression it sends at once too, so the order holds.
 *
 * @param stream the raw socket of the HTTP upgrade
 */
export function toSessionSocket(webSocket: WebSocket, stream: Duplex): SessionSocket {
  return {
    send(frame) {
      if (webSocket.readyState !== webSocket.OPEN) return
      if (!corked.has(stream)) {
        if (corked.size === 0) setImmediate(uncorkAll)
        corked.add(stream)
        stream.cork()
      }
      stream.write(textFrame(frame))
    },
    close(code, reason) {
      webSocket.close(code, reason)
    },
    get bufferedBytes() {
      return stream.writableLength
    },
    drained() {
      if (corked.delete(stream)) stream.uncork()
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
