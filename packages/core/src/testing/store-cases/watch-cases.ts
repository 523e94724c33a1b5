import type { PatientStore } from '../patience.ts'
import { equals } from './assert.ts'
import { Listener } from './listener.ts'
import { line, lines, malformed, mustAppend, presence, room, typing } from './samples.ts'
import { signalCases } from './signal-cases.ts'
import type { StoreCase } from './store-case.ts'

/** Three appends by `writer`, the last one too large to ride on any reasonable notice; `reader` hears of all. */
async function hearsAppends(writer: PatientStore, reader: PatientStore): Promise<void> {
  const listener = await Listener.of(reader, room)
  await mustAppend(writer, room, 0, lines(0, 1))
  await mustAppend(writer, room, 1, lines(1, 3))
  const large = Array.from({ length: 10 }, (_, index) => line(`large-${index}`, '雷'.repeat(4096)))
  await mustAppend(writer, room, 4, large)
  await listener.untilGrowthAt(4)
  equals(listener.growth, [0, 1, 4], 'where the log grew, in order')
  listener.agreesWith(await reader.read(room, 0))
  await listener.stop()
}

export const watchCases: readonly StoreCase[] = [
  {
    behaviour: 'a watcher hears of appends in order; events that a notice carries are those of the log',
    run: ({ store }) => hearsAppends(store, store),
  },
  {
    behaviour: "a watcher hears of another server's appends",
    needs: 'again',
    run: async ({ store, again }) => hearsAppends(await again(), store),
  },
  {
    behaviour:
      'the call that appends has ended, or is still under way, when watchers hear of it: they never run inside it',
    async run({ store }) {
      let isCalling = false
      let ranInside = false
      const listener = await Listener.of(store, room)
      const stop = await store.watch(room, () => {
        ranInside ||= isCalling
      })
      isCalling = true
      const appended = store.append(room, 0, lines(0, 1))
      isCalling = false
      await appended
      await listener.untilGrowthAt(0)
      equals(ranInside, false, 'a listener ran before append returned its promise')
      await stop()
    },
  },
  {
    behaviour: 'all watchers of a room hear of an append',
    async run({ store }) {
      const one = await Listener.of(store, room)
      const two = await Listener.of(store, room)
      await mustAppend(store, room, 0, lines(0, 1))
      await one.untilGrowthAt(0)
      await two.untilGrowthAt(0)
    },
  },
  {
    behaviour: 'a watch that was stopped hears nothing more, and stopping it again does no harm',
    async run({ store }) {
      const stays = await Listener.of(store, room)
      const leaves = await Listener.of(store, room)
      await leaves.stop()
      await leaves.stop()
      await mustAppend(store, room, 0, lines(0, 1))
      await stays.untilGrowthAt(0)
      equals(leaves.notices, [], 'what was heard after stopping')
    },
  },
  {
    behaviour: 'a room that all have stopped watching can be watched anew',
    async run({ store }) {
      const first = await Listener.of(store, room)
      const stopping = first.stop()
      const second = await Listener.of(store, room)
      await stopping
      await mustAppend(store, room, 0, lines(0, 1))
      await second.untilGrowthAt(0)
      equals(first.notices, [], 'what the first one heard')
    },
  },
  {
    behaviour: 'a listener that watches twice hears twice, and stopping one watch leaves the other',
    async run({ store }) {
      const listener = new Listener(store.patience)
      const stopOne = await store.watch(room, listener.hear)
      const stopTwo = await store.watch(room, listener.hear)
      await store.signal(room, typing)
      await listener.untilSignals(2)
      await stopOne()
      await store.signal(room, presence)
      await listener.untilSignals(3)
      const guard = await Listener.of(store, room)
      await store.signal(room, typing)
      await guard.untilSignals(1)
      await listener.untilSignals(4)
      equals(listener.signals, [typing, typing, presence, typing], 'what was heard')
      await stopTwo()
    },
  },
  {
    behaviour: 'a watcher hears nothing of other rooms',
    async run({ store }) {
      const names = [room, `${room}2`, `${room}:2`, '*', 'olymp?s']
      const listener = await Listener.of(store, room)
      for (const name of names.slice(1)) {
        await mustAppend(store, name, 0, lines(0, 1))
        await store.signal(name, presence)
      }
      await store.signal(room, typing)
      await listener.untilSignals(1)
      equals(listener.notices, [{ type: 'signalled', signal: typing }], 'what was heard')
    },
  },
  {
    behaviour: 'nobody hears of an append that lost its race, was refused, or held nothing',
    async run({ store }) {
      const listener = await Listener.of(store, room)
      await mustAppend(store, room, 0, lines(0, 2))
      await listener.untilGrowthAt(0)
      await store.append(room, 1, lines(9, 1))
      await store.append(room, 2, [])
      await store.append(room, 2, [malformed]).catch(() => {})
      await store.signal(room, typing)
      await listener.untilSignals(1)
      equals(listener.growth, [0], 'growth')
    },
  },
  ...signalCases,
]
