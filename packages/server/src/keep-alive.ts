import type { Clock } from '@talking-heads/core'
import type { WebSocket } from 'ws'

/**
 * Pings every `intervalMs`; a peer that has not answered the last ping by the next is gone.
 *
 * @returns what stops it
 */
export function keepAlive(
  webSocket: Pick<WebSocket, 'on' | 'ping' | 'terminate'>,
  intervalMs: number,
  clock: Clock,
): () => void {
  let isAlive = true
  let cancel = clock.after(intervalMs, beat)
  webSocket.on('pong', () => {
    isAlive = true
  })
  function beat(): void {
    if (isAlive) {
      isAlive = false
      webSocket.ping()
      cancel = clock.after(intervalMs, beat)
    } else {
      webSocket.terminate()
    }
  }
  return () => cancel()
}
