import { equals } from './assert.ts'
import { lines, mustAppend, room, snapshot } from './samples.ts'
import type { StoreCase } from './store-case.ts'

export const snapshotCases: readonly StoreCase[] = [
  {
    behaviour: 'a snapshot comes back as it was saved; another room has its own',
    async run({ store }) {
      await mustAppend(store, room, 0, lines(0, 1))
      await store.saveSnapshot(room, snapshot(1, 1))
      equals(await store.loadSnapshot(room), snapshot(1, 1), 'snapshot')
      equals(await store.loadSnapshot('elsewhere'), undefined, 'of another room')
    },
  },
  {
    behaviour: 'a longer one replaces it, a shorter one never',
    async run({ store }) {
      await store.saveSnapshot(room, snapshot(1, 9))
      await store.saveSnapshot(room, snapshot(1, 100))
      equals(await store.loadSnapshot(room), snapshot(1, 100), 'after the longer one')
      await store.saveSnapshot(room, snapshot(1, 99))
      equals(await store.loadSnapshot(room), snapshot(1, 100), 'after a shorter one')
    },
  },
  {
    behaviour: 'one of equal length replaces it: a redaction changes what was folded',
    async run({ store }) {
      await store.saveSnapshot(room, snapshot(1, 7, 'before'))
      await store.saveSnapshot(room, snapshot(1, 7, 'after'))
      equals(await store.loadSnapshot(room), snapshot(1, 7, 'after'), 'snapshot')
    },
  },
  {
    behaviour: 'a higher stateVersion replaces it even when shorter, a lower one never',
    async run({ store }) {
      await store.saveSnapshot(room, snapshot(9, 500))
      await store.saveSnapshot(room, snapshot(10, 3))
      equals(await store.loadSnapshot(room), snapshot(10, 3), 'after a higher version')
      await store.saveSnapshot(room, snapshot(9, 600))
      equals(await store.loadSnapshot(room), snapshot(10, 3), 'after a lower version')
    },
  },
  {
    behaviour: 'of many saved at once the highest is kept',
    async run({ store }) {
      const lengths = [5, 40, 11, 300, 7, 299, 23, 300, 1, 150]
      await Promise.all(lengths.map((length) => store.saveSnapshot(room, snapshot(2, length))))
      equals((await store.loadSnapshot(room))?.length, 300, 'length of what is kept')
    },
  },
  {
    behaviour: 'a snapshot of a megabyte is kept whole',
    async run({ store }) {
      const large = snapshot(1, 1, '雷 "x" \\ '.repeat(100_000))
      await store.saveSnapshot(room, large)
      equals(await store.loadSnapshot(room), large, 'snapshot')
    },
  },
  {
    behaviour: 'other servers load it, and the highest of all servers is kept',
    needs: 'again',
    async run({ store, again }) {
      const other = await again()
      await store.saveSnapshot(room, snapshot(1, 20))
      await other.saveSnapshot(room, snapshot(1, 10))
      equals(await other.loadSnapshot(room), snapshot(1, 20), 'as the other server loads it')
    },
  },
]
