import { equals, refuses } from './assert.ts'
import { lines, mustAppend, room } from './samples.ts'
import type { StoreCase } from './store-case.ts'

/** For stores that can say beforehand whether they would take a line; those that cannot pass as they are. */
export const checkCases: readonly StoreCase[] = [
  {
    behaviour: 'checking whether a room can be written to changes nothing, and makes no room',
    async run({ store }) {
      await mustAppend(store, room, 0, lines(0, 2))
      for (const name of [room, 'nowhere']) await store.check?.(name)
      equals(await store.read(room, 0), lines(0, 2), 'the log')
      equals(await store.rooms(), [room], 'rooms')
      await mustAppend(store, room, 2, lines(2, 1))
    },
  },
  {
    behaviour: 'checking after closing is refused as closed',
    async run({ store }) {
      const { check } = store
      await store.close()
      if (check) await refuses('closed', () => check(room), 'check')
    },
  },
]
