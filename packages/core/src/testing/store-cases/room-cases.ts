import { equals } from './assert.ts'
import { line, mustAppend, snapshot } from './samples.ts'
import type { StoreCase } from './store-case.ts'

/** Names that have tripped stores: separators, patterns, key syntax, case, look-alikes. All are different rooms. */
const oddNames: readonly string[] = [
  'a',
  'A',
  'a ',
  'a:b',
  'a:b:log',
  'a/b',
  '../a',
  '{a}',
  '{}',
  '}a{',
  'a}b',
  '%7Ba%7D',
  '*',
  'a*',
  '[ab]',
  '%',
  '_',
  "a' OR ''='",
  'a"b',
  'a\\b',
  'a\nb',
  'a\u0000b',
  'a\u0000c',
  'é',
  'e\u0301',
  'Ὄλυμπος',
  '神々の部屋',
  '😀',
  '__proto__',
  'constructor',
  'x'.repeat(100),
  `${'x'.repeat(99)}y`,
  '雷'.repeat(100),
]

export const roomCases: readonly StoreCase[] = [
  {
    behaviour: 'rooms are kept apart, whatever their names are made of',
    async run({ store }) {
      for (const [index, name] of oddNames.entries()) {
        await mustAppend(store, name, 0, [line(`in-${index}`)])
        await store.saveSnapshot(name, snapshot(1, 1, `topic ${index}`))
        equals(await store.lease(name, `holder-${index}`, 60_000), true, `the lease of "${name}"`)
      }
      for (const [index, name] of oddNames.entries()) {
        equals(await store.read(name, 0), [line(`in-${index}`)], `the log of "${name}"`)
        equals((await store.loadSnapshot(name))?.state.topic, `topic ${index}`, `the snapshot of "${name}"`)
      }
      equals([...(await store.rooms())].sort(), [...oddNames].sort(), 'rooms')
    },
  },
  {
    behaviour: 'the list names each room that has a log once, and no room that has only other things',
    async run({ store }) {
      await mustAppend(store, 'one', 0, [line('1')])
      await mustAppend(store, 'one', 1, [line('2')])
      await mustAppend(store, 'two', 0, [line('1')])
      await store.read('read-only', 0)
      await store.length('measured-only')
      await store.lease('leased-only', 'holder', 60_000)
      await store.saveSnapshot('snapshot-only', snapshot(1, 1))
      const stop = await store.watch('watched-only', () => {})
      equals([...(await store.rooms())].sort(), ['one', 'two'], 'rooms')
      await stop()
    },
  },
  {
    behaviour: 'the list names rooms that another server made',
    needs: 'again',
    async run({ store, again }) {
      const other = await again()
      await mustAppend(other, 'theirs', 0, [line('1')])
      equals(await store.rooms(), ['theirs'], 'rooms')
    },
  },
]
