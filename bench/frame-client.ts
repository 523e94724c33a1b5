// A WebSocket client that costs next to nothing: it looks at what comes and decodes none of it, so that a benchmark's
// readers do not slow the server that they read from.
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export interface FrameClientOptions {
  readonly port: number
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** Told of every frame's payload; the bytes are valid during the call. */
  readonly onFrame: (frame: Buffer, client: FrameClient) => void
}

export class FrameClient {
  readonly #socket: Socket
  readonly #onFrame: FrameClientOptions['onFrame']
  #rest: Buffer = Buffer.alloc(0)

  constructor(socket: Socket, onFrame: FrameClientOptions['onFrame']) {
    this.#socket = socket
    this.#onFrame = onFrame
  }

  send(text: string): void {
    const payload = Buffer.from(text)
    const isShort = payload.length < 126
    const head = isShort ? 2 : 4
    const frame = Buffer.alloc(head + 4 + payload.length)
    frame[0] = 0x81
    frame[1] = 0x80 | (isShort ? payload.length : 126)
    if (!isShort) frame.writeUInt16BE(payload.length, 2)
    // A mask of zeroes is a mask.
    payload.copy(frame, head + 4)
    this.#socket.write(frame)
  }

  close(): void {
    this.#socket.destroy()
  }

  /** @internal */
  take(chunk: Buffer): void {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk
    let at = 0
    for (let next = frameAt(bytes, at); next; next = frameAt(bytes, at)) {
      if (next.isData) this.#onFrame(bytes.subarray(next.from, next.to), this)
      at = next.to
    }
    this.#rest = bytes.subarray(at)
  }
}

/** Where a whole frame's payload stands; undefined where more has to come. */
function frameAt(bytes: Buffer, at: number) {
  if (bytes.length < at + 2) return undefined
  const short = (bytes[at + 1] ?? 0) & 0x7f
  const head = short < 126 ? 2 : short === 126 ? 4 : 10
  if (bytes.length < at + head) return undefined
  const length =
    short < 126 ? short : short === 126 ? bytes.readUInt16BE(at + 2) : Number(bytes.readBigUInt64BE(at + 2))
  const from = at + head
  if (bytes.length < from + length) return undefined
  return { from, to: from + length, isData: ((bytes[at] ?? 0) & 0x0f) <= 2 }
}

/** Resolves once the upgrade is through. */
export async function connectFrames({
  port,
  path,
  headers = {},
  onFrame,
}: FrameClientOptions): Promise<FrameClient> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await once(socket, 'connect')
  socket.on('error', () => {})
  const client = new FrameClient(socket, onFrame)
  const request = {
    Host: `127.0.0.1:${port}`,
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
    ...headers,
  }
  const lines = Object.entries(request).map(([name, value]) => `${name}: ${value}\r\n`)
  const upgraded = new Promise<void>((resolve, reject) => {
    let answer = Buffer.alloc(0)
    const read = (chunk: Buffer) => {
      answer = Buffer.concat([answer, chunk])
      const end = answer.indexOf('\r\n\r\n')
      if (end < 0) return
      socket.off('data', read)
      socket.on('data', (bytes: Buffer) => client.take(bytes))
      if (answer.includes(' 101 ')) resolve()
      else reject(new Error(answer.toString()))
      if (answer.length > end + 4) client.take(answer.subarray(end + 4))
    }
    socket.on('data', read)
    socket.once('close', () => reject(new Error('the upgrade was refused')))
  })
  socket.write(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`)
  await upgraded
  return client
}
