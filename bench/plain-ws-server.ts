// What a chat on bare `ws` comes to: started by servers.ts, `node FILE each|joined [BYTES]`. `each`: a frame is
// stringified once and sent to each client by itself; `joined`: what one turn of the event loop produced leaves in one
// write a client. With BYTES everybody who comes is sent a ready frame of so many.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'

const [mode = 'each', bytes = '0'] = process.argv.slice(2)
const snapshot =
  Number(bytes) > 0 ? JSON.stringify({ type: 'welcome', fill: 'x'.repeat(Number(bytes)) }) : undefined
const http = createServer()
const server = new WebSocketServer({ noServer: true, perMessageDeflate: false })
const clients = new Map<WebSocket, Duplex>()
let unsent: Buffer[] = []
let seq = 0
let ids = 0

function tellAll(frame: string): void {
  if (mode === 'each') for (const client of clients.keys()) client.send(frame)
  else {
    if (unsent.length === 0) setImmediate(sendAll)
    unsent.push(textFrame(frame))
  }
}

function sendAll(): void {
  const frames = Buffer.concat(unsent)
  unsent = []
  for (const stream of clients.values()) stream.write(frames)
}

/** As RFC 6455 has it, for 126 bytes to 64 KiB. */
function textFrame(text: string): Buffer {
  const payload = Buffer.from(text)
  return Buffer.concat([Buffer.from([0x81, 126, payload.length >> 8, payload.length & 255]), payload])
}

http.on('upgrade', (request, stream, head) =>
  server.handleUpgrade(request, stream, head, (client) => {
    const author = `m_${ids++}`
    clients.set(client, stream)
    client.on('close', () => clients.delete(client))
    client.on('error', () => {})
    client.on('message', (data) => {
      const { nonce, text } = JSON.parse(String(data))
      const event = { type: 'message-posted', at: Date.now(), author, name: 'NPC#F69420', text }
      tellAll(JSON.stringify({ type: 'event', seq, id: `${author}:${nonce}`, event }))
      client.send(JSON.stringify({ type: 'ack', nonce, seq: seq++ }))
    })
    if (snapshot) client.send(snapshot)
  }),
)
http.listen(0, '127.0.0.1', () =>
  console.log(`live at http://127.0.0.1:${(http.address() as AddressInfo).port}`),
)
