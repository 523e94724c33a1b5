// What kill.test.ts starts and kills: appends batch after batch to the file, and says on its output, after each
// one, how long the log now is for certain. It never ends by itself.
import { writeSync } from 'node:fs'
import type { Event } from '@talking-heads/core'
import { eventVersion } from '@talking-heads/core/store'
import { createSqliteStore } from './sqlite-store.ts'

const [path = ''] = process.argv.slice(2)
const store = createSqliteStore({ path })
let length = await store.length('olympus')
await store.lease('olympus', 'who dies', 3_600_000)
writeSync(1, `open ${length}\n`)

for (;;) {
  const batch = Array.from({ length: 1 + (length % 5) }, (_, index): Event => {
    const topic = `topic ${length + index}`
    return {
      v: eventVersion,
      id: `event-${length + index}`,
      at: 1,
      type: 'topic-changed',
      topic,
      by: 'm_ann',
    }
  })
  const { ok } = await store.append('olympus', length, batch)
  if (!ok) throw new Error(`somebody else wrote to ${path}`)
  length += batch.length
  // One write, so that a line is whole or not there.
  writeSync(1, `acknowledged ${length}\n`)
}
