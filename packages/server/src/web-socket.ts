import type { Duplex } from 'node:stream'
import type { Clock } from '@talking-heads/core'
import type { SessionSocket } from '@talking-heads/core/session'
import type { WebSocket } from 'ws'
import { forgetJoined, joined, textFrame } from './text-frame.ts'

/**
 * A peer that leaves more than this unread is cut, in bytes: some pages of history. What a session itself lets a live
 * reader leave is far less; this holds for whatever is sent.
 */
export const maxUnreadBytes = 8 * 1024 * 1024
/** A peer that was told to go and has not closed its end by then is cut, in ms. */
export const closePatienceMs = 3_000

/** Closes a connection; a peer that does not take part in that holds it no longer than `closePatienceMs`. */
export function dismiss(
  webSocket: Pick<WebSocket, 'close' | 'terminate' | 'once'>,
  code: number,
  reason: string,
  clock: Clock,
): void {
  const cancel = clock.after(closePatienceMs, () => webSocket.terminate())
  webSocket.once('close', cancel)
  webSocket.close(code, reason)
}

/** Sends what each socket was given in this turn of the event loop. */
const due = new Set<() => void>()

function sendAll(): void {
  for (const send of due) send()
  due.clear()
  forgetJoined()
}

/**
 * A `ws` connection as a session sees it. Frames of one turn of the event loop leave in one write: a timer would
 * delay them, a write each costs several times the CPU. Texts are framed once for all sockets and written past `ws`,
 * which would encode them anew for each.
 *
 * @param stream the raw socket of the HTTP upgrade
 */
export function toSessionSocket(
  webSocket: Pick<WebSocket, 'readyState' | 'OPEN' | 'close' | 'terminate' | 'once' | 'pause' | 'resume'>,
  stream: Duplex,
  clock: Clock,
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
      if (stream.writableLength + unsentBytes > maxUnreadBytes) webSocket.terminate()
    },
    close(code, reason) {
      write()
      dismiss(webSocket, code, reason, clock)
    },
    pause: () => webSocket.pause(),
    resume: () => webSocket.resume(),
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
