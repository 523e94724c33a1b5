// Rooms beside Vite's dev server, on one HTTP server: Vite reloads pages over a WebSocket of its own, and is left to it.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createMemoryStore, openRoom } from '@talking-heads/core'
import { connect } from '@talking-heads/core/client'
import { oracle } from '@talking-heads/llm-adapters/oracle'
import { akanGods } from '@talking-heads/pantheon'
import { attachRooms } from '@talking-heads/server'
import { createServer as createVite } from 'vite'

const model = oracle()
const room = await openRoom({ id: 'vite', store: createMemoryStore(), model, gods: akanGods })
const server = createServer().listen(0, '127.0.0.1')
const attached = attachRooms(server, { rooms: [room], model, path: '/ws' })
const vite = await createVite({
  root: import.meta.dirname,
  configFile: false,
  logLevel: 'warn',
  server: { middlewareMode: true, ws: { server } },
})
server.on('request', vite.middlewares)

// Vite's end: a page that is told of changes.
const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
const page = await fetch(`http://${host}/`, { headers: { accept: 'text/html' } })
assert.match(await page.text(), /@vite\/client/)
const reloading = new WebSocket(`ws://${host}/`, 'vite-hmr')
const [{ data: greeting }] = await once(reloading, 'message')
assert.deepEqual(JSON.parse(greeting), { type: 'connected' })

// The room's end, on the same port at the same time.
const client = connect({ url: `ws://${host}/ws` })
const reply = new Promise<{ godId: string; text: string }>((resolve) => {
  client.on('event', ({ event }) => event.type === 'reply-spoken' && resolve(event))
})
client.say('ANANSI, is this a web of yours?')
const { godId, text } = await reply
assert.equal(godId, 'anansi')
const changed = once(reloading, 'message')
vite.ws.send({ type: 'full-reload' })
assert.deepEqual(JSON.parse((await changed)[0].data), { type: 'full-reload' })
console.log(`a page that Vite reloads; and ${godId}: ${text}`)

client.close()
reloading.close()
await attached.close()
await room.close()
await vite.close()
server.close()
