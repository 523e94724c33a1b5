import type { Store } from '../../ports/store.ts'
import { equals, refuses } from './assert.ts'
import { Listener } from './listener.ts'
import { lines, mustAppend, room, snapshot, tombstoneOf, typing } from './samples.ts'
import type { StoreCase } from './store-case.ts'

const calls: Readonly<Record<Exclude<keyof Store, 'close' | 'check'>, (store: Store) => Promise<unknown>>> = {
  append: (store) => store.append(room, 1, lines(1, 1)),
  read: (store) => store.read(room, 0),
  redact: (store) => store.redact(room, 0, tombstoneOf(0)),
  length: (store) => store.length(room),
  watch: (store) => store.watch(room, () => {}),
  signal: (store) => store.signal(room, typing),
  lease: (store) => store.lease(room, 'one', 60_000),
  saveSnapshot: (store) => store.saveSnapshot(room, snapshot(1, 1)),
  loadSnapshot: (store) => store.loadSnapshot(room),
  rooms: (store) => store.rooms(),
}

export const closeCases: readonly StoreCase[] = [
  {
    behaviour: 'closing twice, or twice at once, is closing once',
    async run({ store }) {
      await store.length(room)
      await Promise.all([store.close(), store.close()])
      await store.close()
    },
  },
  ...Object.entries(calls).map(
    ([name, call]): StoreCase => ({
      behaviour: `${name} after closing is refused as closed`,
      async run({ store }) {
        await mustAppend(store, room, 0, lines(0, 1))
        await store.close()
        await refuses('closed', () => call(store), name)
      },
    }),
  ),
  {
    behaviour: 'a watch ends with its store, and stopping it afterwards does no harm',
    async run({ store }) {
      const listener = await Listener.of(store, room)
      await store.close()
      await listener.stop()
      equals(listener.notices, [], 'what was heard')
    },
  },
  {
    behaviour: "closing one server's store ends its watches and leaves other servers theirs",
    needs: 'again',
    async run({ store, again }) {
      const other = await again()
      const here = await Listener.of(store, room)
      const there = await Listener.of(other, room)
      await store.close()
      await mustAppend(other, room, 0, lines(0, 1))
      await there.untilGrowthAt(0)
      equals(here.notices, [], 'what the closed store passed on')
    },
  },
]
