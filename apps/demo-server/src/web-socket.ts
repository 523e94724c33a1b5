import type { Duplex } from 'node:stream'
import type { SessionSocket } from '@talking-heads/core/session'
import type { WebSocket } from 'ws'

/**
 * A `ws` connection as a session sees it. Frames of one turn of the event loop leave in one write: a timer would
 * delay them, a write each costs several times the CPU.
 *
 * @param stream the raw socket of the HTTP upgrade
 */
export function toSessionSocket(webSocket: WebSocket, stream: Duplex): SessionSocket {
  let isCorked = false
  const uncork = () => {
    if (!isCorked) return
    isCorked = false
    stream.uncork()
  }
  return {
    send(frame) {
      if (webSocket.readyState !== webSocket.OPEN) return
      if (!isCorked) {
        isCorked = true
        stream.cork()
        setImmediate(uncork)
      }
      webSocket.send(frame)
    },
    close(code, reason) {
      webSocket.close(code, reason)
    },
    get bufferedBytes() {
      return stream.writableLength
    },
    drained() {
      uncork()
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
