// Rooms beside an Express app, on one HTTP server: pages come from Express, people talk over a WebSocket at /chat/ws.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createMemoryStore, openRoom } from '@talking-heads/core'
import { connect } from '@talking-heads/core/client'
import { oracle } from '@talking-heads/llm-adapters/oracle'
import { akanGods } from '@talking-heads/pantheon'
import { attachRooms } from '@talking-heads/server'
import express from 'express'

const app = express()
app.get('/', (_, response) => {
  response.type('html').send('<!doctype html><title>Anansi is in</title><p>The room is at /chat/ws.')
})

const model = oracle()
const room = await openRoom({ id: 'express', store: createMemoryStore(), model, gods: akanGods })
const server = createServer(app).listen(0, '127.0.0.1')
const attached = attachRooms(server, { rooms: [room], model, path: '/chat/ws' })

// The other end: what a browser would do.
await once(server, 'listening')
const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
assert.match(await (await fetch(`http://${host}/`)).text(), /Anansi is in/)
const client = connect({ url: `ws://${host}/chat/ws` })
const reply = new Promise<{ godId: string; text: string }>((resolve) => {
  client.on('event', ({ event }) => event.type === 'reply-spoken' && resolve(event))
})
client.say('ANANSI, is this a web of yours?')
const { godId, text } = await reply
console.log(`a page from Express; and ${godId}: ${text}`)
assert.equal(godId, 'anansi')

client.close()
await attached.close()
await room.close()
server.close()
