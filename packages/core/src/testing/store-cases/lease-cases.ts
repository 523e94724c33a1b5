import { equals, refuses } from './assert.ts'
import { room } from './samples.ts'
import type { StoreCase } from './store-case.ts'

/** Long enough that no case outlasts it. */
const longMs = 600_000

export const leaseCases: readonly StoreCase[] = [
  {
    behaviour: 'one holder at a time has a room; another room is another lease',
    async run({ store }) {
      equals(await store.lease(room, 'one', longMs), true, 'the first to ask')
      equals(await store.lease(room, 'two', longMs), false, 'the second to ask')
      equals(await store.lease('elsewhere', 'two', longMs), true, 'another room')
    },
  },
  {
    behaviour: 'of many who ask at once exactly one gets it',
    async run({ store }) {
      const holders = Array.from({ length: 20 }, (_, index) => `holder-${index}`)
      const answers = await Promise.all(holders.map((holder) => store.lease(room, holder, longMs)))
      equals(answers.filter((answer) => answer).length, 1, 'holders')
    },
  },
  {
    behaviour: 'it excludes other servers too',
    needs: 'again',
    async run({ store, again }) {
      const other = await again()
      equals(await store.lease(room, 'one', longMs), true, 'here')
      equals(await other.lease(room, 'two', longMs), false, 'there')
      await store.lease(room, 'one', 0)
      equals(await other.lease(room, 'two', longMs), true, 'there, once it was given back')
    },
  },
  {
    behaviour: 'asking again renews it: it then ends a whole ttl later',
    needs: 'advance',
    async run({ store, advance }) {
      await store.lease(room, 'one', 100_000)
      await advance(60_000)
      equals(await store.lease(room, 'one', 100_000), true, 'renewed')
      await advance(60_000)
      equals(await store.lease(room, 'two', longMs), false, 'after the first ttl')
      await advance(40_001)
      equals(await store.lease(room, 'two', longMs), true, 'after the second ttl')
      equals(await store.lease(room, 'one', longMs), false, 'the first holder, too late')
    },
  },
  {
    behaviour: 'renewing can shorten it',
    needs: 'advance',
    async run({ store, advance }) {
      await store.lease(room, 'one', longMs)
      equals(await store.lease(room, 'one', 60_000), true, 'renewed')
      await advance(60_001)
      equals(await store.lease(room, 'two', longMs), true, 'after the shorter ttl')
    },
  },
  {
    behaviour: 'ttl 0 gives it back',
    async run({ store }) {
      await store.lease(room, 'one', longMs)
      equals(await store.lease(room, 'one', 0), false, 'who gave it back no longer has it')
      equals(await store.lease(room, 'two', longMs), true, 'another')
    },
  },
  {
    behaviour: 'ttl 0 from somebody else takes nothing from its holder',
    async run({ store }) {
      await store.lease(room, 'one', longMs)
      equals(await store.lease(room, 'two', 0), false, 'somebody else gives back what it does not have')
      equals(await store.lease(room, 'two', longMs), false, 'and still does not get it')
      equals(await store.lease(room, 'one', longMs), true, 'the holder')
    },
  },
  {
    behaviour: 'ttl 0 where nobody holds it changes nothing',
    async run({ store }) {
      equals(await store.lease(room, 'one', 0), false, 'giving back what nobody has')
      equals(await store.lease(room, 'two', longMs), true, 'another')
    },
  },
  {
    behaviour: 'a ttl that is no time is refused',
    async run({ store }) {
      for (const ttlMs of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
        await refuses('invalid-input', () => store.lease(room, 'one', ttlMs), `ttl ${ttlMs}`)
      }
    },
  },
]
