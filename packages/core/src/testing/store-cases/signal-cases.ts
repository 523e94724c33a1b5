import { equals } from './assert.ts'
import { Listener } from './listener.ts'
import { presence, room, typing } from './samples.ts'
import type { StoreCase } from './store-case.ts'

export const signalCases: readonly StoreCase[] = [
  {
    behaviour: "a signal reaches all watchers of its room, the sender's included, as it was sent",
    async run({ store }) {
      const one = await Listener.of(store, room)
      const two = await Listener.of(store, room)
      await store.signal(room, typing)
      await store.signal(room, presence)
      for (const listener of [one, two]) {
        await listener.untilSignals(2)
        equals(listener.signals, [typing, presence], 'signals')
      }
    },
  },
  {
    behaviour: 'a signal reaches the watchers of other servers',
    needs: 'again',
    async run({ store, again }) {
      const other = await again()
      const there = await Listener.of(other, room)
      const here = await Listener.of(store, room)
      await other.signal(room, typing)
      await here.untilSignals(1)
      await there.untilSignals(1)
      equals(here.signals, [typing], 'signals')
    },
  },
  {
    behaviour: 'a signal leaves nothing behind: no event, no room, nothing for who watches later',
    async run({ store }) {
      const early = await Listener.of(store, room)
      await store.signal(room, typing)
      // Where servers pass signals on to one another, one is over once it has been heard.
      await early.untilSignals(1)
      equals(await store.length(room), 0, 'length')
      equals(await store.rooms(), [], 'rooms')
      const late = await Listener.of(store, room)
      await store.signal(room, presence)
      await late.untilSignals(1)
      equals(late.signals, [presence], 'what the late watcher heard')
    },
  },
]
