// People sign in at your site and talk under their own names: Alice and Bob Müller, in one room with ODIN.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createMemoryStore, openRoom, personOf, TalkingHeadsError } from '@talking-heads/core'
import { type Client, type ClientEntry, connect } from '@talking-heads/core/client'
import type { Identities } from '@talking-heads/core/session'
import { oracle } from '@talking-heads/llm-adapters/oracle'
import { norseGods } from '@talking-heads/pantheon'
import { attachRooms } from '@talking-heads/server'
import { createSite, sessions } from './site.ts'

/** Who people are: whoever has signed in. */
const identities: Identities = {
  async identify({ token = '' }) {
    const user = sessions.get(token)
    if (!user) throw new TalkingHeadsError('not-allowed', 'sign in first')
    return { person: personOf({ id: `m_${user.id}`, name: user.name }) }
  },
}

const model = oracle()
const gods = norseGods.filter(({ id }) => id === 'odin')
const room = await openRoom({ id: 'lounge', store: createMemoryStore(), model, gods })

const site = createSite()
const attached = attachRooms(site, { rooms: [room], identities, model, path: '/ws' })
site.listen(0, '127.0.0.1')
await once(site, 'listening')
const address = `127.0.0.1:${(site.address() as AddressInfo).port}`

// What a page does: it signs in, and says hello with its session.
async function enter(id: number, password: string): Promise<Client> {
  const body = JSON.stringify({ id, password })
  const response = await fetch(`http://${address}/sign-in`, { method: 'POST', body })
  const { session } = response.ok ? ((await response.json()) as { session: string }) : {}
  const client = connect({ url: `ws://${address}/ws`, token: () => session })
  await new Promise<void>((resolve) => {
    client.on('status', ({ state }) => state !== 'connecting' && resolve())
  })
  return client
}

/** The next event that passes the test. */
const next = (client: Client, test: (entry: ClientEntry) => boolean) =>
  new Promise<ClientEntry>((resolve) => {
    client.on('event', (entry) => test(entry) && resolve(entry))
  })

const alice = await enter(1, 'white rabbit')
const bob = await enter(2, 'builder')
assert.deepEqual(
  [...bob.mortals.values()].map(({ name }) => name),
  ['Alice', 'Bob Müller'],
)

const heard = next(bob, ({ event }) => event.type === 'message-posted' && event.author === 'm_1')
const answered = next(alice, ({ event }) => event.type === 'reply-spoken')
alice.say('ODIN, what do you make of Bob?')
const line = (await heard).event
const reply = (await answered).event
assert(line.type === 'message-posted' && reply.type === 'reply-spoken')
console.log(`${line.name}: ${line.text}\n${reply.godId}: ${reply.text}`)

// Another account whose name would be taken for hers has to wait until she is gone; a stranger has to sign in.
for (const [id, password, why] of [
  [3, 'looking-glass', /the name "ÁLICE" is taken: Alice, somebody present, bears it/],
  [1, 'guessed', /sign in first/],
] as const) {
  const { status } = await enter(id, password)
  assert(status.state === 'closed' && status.reason === 'not-allowed')
  assert.match(status.message, why)
  console.log(`not let in: ${status.message}`)
}

alice.close()
bob.close()
await attached.close()
await room.close()
site.close()
