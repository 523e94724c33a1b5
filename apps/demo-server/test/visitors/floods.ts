import { WebSocket } from 'ws'
import { oneOf } from './one-of.ts'
import { from } from './visited-server.ts'

/** Frames of every type, valid and not, each of which a client may send as often as it likes. */
export const floods: Readonly<Record<string, (index: number) => string>> = {
  pings: (at) => JSON.stringify({ type: 'ping', at }),
  typing: () => JSON.stringify({ type: 'typing' }),
  lines: (index) => JSON.stringify({ type: 'say', nonce: `n${index}`, text: `line ${index}` }),
  'lines that call many': (index) =>
    JSON.stringify({
      type: 'say',
      nonce: `n${index}`,
      text: 'ZEUS, ODIN, ANANSI, LOKI, HERA, what say you?',
    }),
  'lines of combining marks': (index) =>
    JSON.stringify({ type: 'say', nonce: `n${index}`, text: '\u0301\u0489'.repeat(3_500) }),
  'lines that are too long': (index) =>
    JSON.stringify({ type: 'say', nonce: `n${index}`, text: 'a'.repeat(8_000) }),
  'pages of history': () => JSON.stringify({ type: 'history', before: 1_000_000, limit: 200 }),
  reactions: (index) => JSON.stringify({ type: 'react', seq: index % 10, reaction: '🔥' }),
  'reactions to what is not there': (index) =>
    JSON.stringify({ type: 'react', seq: 9_000_000 + index, reaction: '🔥' }),
  '/why': (index) => command(index, 'why', ''),
  '/favor': (index) => command(index, 'favor', ''),
  '/mood of nobody': (index) => command(index, 'mood', 'x'.repeat(1_000)),
  'unknown commands': (index) => command(index, `c${index}`, 'x'.repeat(1_000)),
  summons: (index) => JSON.stringify({ type: 'summon', nonce: `n${index}`, prompt: 'a god of queues' }),
  confirmations: (index) => JSON.stringify({ type: 'confirm', nonce: `n${index}`, god: {} }),
  'second hellos': () => JSON.stringify({ type: 'hello', v: 1 }),
  'what is no frame': () => '{'.repeat(8_000),
  'deep arrays': () => `${'['.repeat(8_000)}${']'.repeat(8_000)}`,
}

function command(index: number, name: string, args: string): string {
  return JSON.stringify({ type: 'command', nonce: `n${index}`, name, args })
}

export interface FloodOptions {
  readonly url: string
  readonly address: string
  readonly frameOf: (index: number) => string
  /** Sockets that all send at once. */
  readonly sockets: number
  /** Frames of each of them, at most: who is sent away comes back for the rest. */
  readonly frames: number
  /** Whether it takes what it is answered. */
  readonly isRead: boolean
}

/** Bytes of a socket that wait to be sent while it sends on. */
const maxUnsent = 2 * 1024 * 1024
/** Frames sent in one turn of the event loop. */
const turn = 200

/**
 * Sends as fast as the network takes it; a socket that is closed by the server sends no more. Resolves when all was
 * handed to the network or nothing more is taken from it.
 */
export async function flood({ url, address, frameOf, sockets, frames, isRead }: FloodOptions): Promise<void> {
  const one = async () => {
    const socket = new WebSocket(url, from(address))
    socket.on('error', () => {})
    await oneOf(socket, 'open', 'close')
    if (socket.readyState !== WebSocket.OPEN) return
    socket.send(JSON.stringify({ type: 'hello', v: 1 }))
    if (!isRead) socket.pause()
    let stuck = 0
    for (let index = 0; index < frames && socket.readyState === WebSocket.OPEN && stuck < 50; ) {
      if (socket.bufferedAmount < maxUnsent) {
        stuck = 0
        for (const end = Math.min(frames, index + turn); index < end; index++) socket.send(frameOf(index))
        await new Promise(setImmediate)
      } else {
        stuck++
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    }
    socket.terminate()
  }
  await Promise.all(Array.from({ length: sockets }, one))
}
