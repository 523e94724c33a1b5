// Two gods argue about one mortal's question: no network, no model, no store to install.
import assert from 'node:assert/strict'
import { createMemoryStore, openRoom, personOf } from '@talking-heads/core'
import { oracle } from '@talking-heads/llm-adapters/oracle'
import { akanGods, norseGods } from '@talking-heads/pantheon'

const gods = [...akanGods, ...norseGods].filter(({ id }) => id === 'anansi' || id === 'odin')
await using room = await openRoom({ id: 'two-gods', store: createMemoryStore(), model: oracle(), gods })
const you = personOf({ id: 'm_you', name: 'Ann' })
room.join(you)

const speakers = new Set<string>()
const bothSpoke = new Promise<void>((resolve) => {
  room.on('entries', (entries) => {
    for (const { event } of entries) {
      if (event.type !== 'reply-spoken') continue
      console.log(`${event.godId}: ${event.text}`)
      if (speakers.add(event.godId).size === gods.length) resolve()
    }
  })
})
await room.post(you, { nonce: 'first', text: 'ANANSI and ODIN: which of you tells the better story?' })
await bothSpoke
assert.deepEqual([...speakers], ['anansi', 'odin'])
