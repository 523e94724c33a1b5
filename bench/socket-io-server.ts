// What a chat on Socket.IO comes to: `node FILE [REDIS_URL]`, with its Redis adapter where one is given.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdapter } from '@socket.io/redis-adapter'
import { Redis } from 'ioredis'
import { Server } from 'socket.io'

const [, , url] = process.argv
const http = createServer()
const io = new Server(http, {
  transports: ['websocket'],
  ...(url !== undefined && { adapter: redisAdapter(url) }),
})

function redisAdapter(url: string) {
  const publisher = new Redis(url)
  return createAdapter(publisher, publisher.duplicate())
}

let seq = 0
io.on('connection', (socket) => {
  socket.on('say', ({ nonce, text }: { nonce: string; text: string }, ack: (answer: unknown) => void) => {
    const event = { type: 'message-posted', at: Date.now(), author: socket.id, name: 'NPC#F69420', text }
    io.emit('event', { type: 'event', seq: seq++, id: `${socket.id}:${nonce}`, event })
    ack({ nonce })
  })
})
http.listen(0, '127.0.0.1', () =>
  console.log(`live at http://127.0.0.1:${(http.address() as AddressInfo).port}`),
)
