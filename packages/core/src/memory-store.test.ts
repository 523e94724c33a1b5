import { describe, expect, it } from 'vitest'
import { createMemoryStore } from './memory-store.ts'
import { createManualClock } from './testing/manual-clock.ts'
import { line } from './testing/store-cases/samples.ts'
import { storeSuite } from './testing/store-suite.ts'

// Without `skip`: what this store cannot have is no test left undone.
const runner = { describe, it: (name: string, body: () => Promise<void>) => it(name, body) }

storeSuite({
  caseTimeoutMs: 50_000,
  runner,
  async open() {
    const clock = createManualClock()
    return {
      store: createMemoryStore({ clock }),
      advance: async (ms) => clock.advance(ms),
    }
  },
  cannot: {
    again: 'a memory store is alone with its data',
    corrupt: 'nothing but the store reaches its memory',
  },
})

describe('a memory store', () => {
  it('keeps events as they were when they were appended, whatever becomes of the objects', async () => {
    const store = createMemoryStore()
    const event = line('one', 'before')
    await store.append('olympus', 0, [event])
    event.text = 'after'
    expect(await store.read('olympus', 0)).toEqual([line('one', 'before')])
  })
})
