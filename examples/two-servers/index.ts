// Two servers share one room through Redis (REDIS_URL, else one of its own): all is heard on both, and answered once.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Event, openRoom, personOf, type Room } from '@talking-heads/core'
import { oracle } from '@talking-heads/llm-adapters/oracle'
import { pantheon } from '@talking-heads/pantheon'
import { createRedisStore } from '@talking-heads/redis-store'

const url = process.env.REDIS_URL ?? (await startRedis())

/** What one server runs: another process, or another machine, would run the very same. */
async function startServer(server: string) {
  const store = createRedisStore({ url })
  const room = await openRoom({ id: 'two-servers', store, server, model: oracle(), gods: pantheon })
  return { room, stop: () => room.close().then(() => store.close()) }
}
const one = await startServer('one')
const two = await startServer('two')
const bob = personOf({ id: 'm_bob', name: 'Bob' })
one.room.join(personOf({ id: 'm_ada', name: 'Ada' }))
two.room.join(bob)

const heard = next(one.room, (event) => event.type === 'message-posted' && event.author === bob.id)
const answered = next(two.room, (event) => event.type === 'reply-spoken' && event.godId === 'odin')
await two.room.post(bob, { nonce: 'first', text: 'ODIN, can they hear me over there?' })
await Promise.all([heard, answered])
console.log('what Bob said on server two was heard on server one; and ODIN answered')

await one.stop()
void two.room.post(bob, { nonce: 'second', text: 'ANANSI, are you still with us?' })
await next(two.room, (event) => event.type === 'reply-spoken' && event.godId === 'anansi')
const replies = (await two.room.read(0, 100)).filter(({ event }) => event.type === 'reply-spoken')
assert.equal(new Set(replies.map(({ event }) => event.id)).size, replies.length)
console.log(`server one left, server two went on: ${replies.length} replies, each of them once`)
await two.stop()
process.exit()

function next(room: Room, is: (event: Event) => boolean): Promise<void> {
  return new Promise((resolve) => {
    room.on('entries', (entries) => entries.some(({ event }) => is(event)) && resolve())
  })
}

async function startRedis(): Promise<string> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  const dir = mkdtempSync(join(tmpdir(), 'two-servers-'))
  const options = `--port ${port} --bind 127.0.0.1 --appendonly yes --appendfsync always`.split(' ')
  const redis = spawn(process.env.TALKING_HEADS_REDIS_SERVER ?? 'redis-server', options, { cwd: dir })
  process.once('exit', () => redis.kill('SIGKILL') && rmSync(dir, { recursive: true, force: true }))
  for await (const output of redis.stdout) if (`${output}`.includes('Ready to accept')) break
  return `redis://127.0.0.1:${port}`
}
