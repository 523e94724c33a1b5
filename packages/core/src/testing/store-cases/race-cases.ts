import type { Event } from '../../log/events.ts'
import type { Store } from '../../ports/store.ts'
import { equals, isTrue } from './assert.ts'
import { idsOf, line, mustAppend, room } from './samples.ts'
import type { StoreCase } from './store-case.ts'

/** Batches that each writer appends; of 1, 2 or 3 events in turn. */
const batchesEach = 20

function batchOf(writer: number, batch: number): Event[] {
  return Array.from({ length: 1 + (batch % 3) }, (_, part) => line(`${writer}-${batch}-${part}`))
}

/** Appends its batches one after another, learning of the others' from the tails alone. Gives the log as it saw it. */
async function write(store: Store, writer: number): Promise<readonly Event[]> {
  let seen: readonly Event[] = []
  for (let batch = 0; batch < batchesEach; ) {
    const events = batchOf(writer, batch)
    const result = await store.append(room, seen.length, events)
    isTrue(result.ok || result.tail.length > 0, 'a lost race hands back what was missed')
    seen = seen.concat(result.ok ? events : result.tail)
    if (result.ok) batch++
  }
  return seen
}

/** Eight writers on these stores, all at once; then the log is compared with what each of them saw. */
async function race(stores: readonly Store[]): Promise<void> {
  const writers = Array.from({ length: 8 }, (_, writer) => writer)
  const storeOf = (writer: number) => stores[writer % stores.length] as Store
  const seen = await Promise.all(writers.map((writer) => write(storeOf(writer), writer)))
  for (const store of stores) {
    const log = await store.read(room, 0)
    for (const view of seen) equals(view, log.slice(0, view.length), 'what a writer saw')
    const ids = idsOf(log)
    const batches = writers.flatMap((writer) =>
      Array.from({ length: batchesEach }, (_, b) => idsOf(batchOf(writer, b))),
    )
    equals(ids.length, batches.flat().length, 'events in the log')
    for (const batch of batches) {
      const start = ids.indexOf(batch[0] ?? '')
      equals(ids.slice(start, start + batch.length), batch, 'a batch in the log, whole and unbroken')
    }
  }
}

/** All of these append at one position at once: one wins, and the others are handed its event. */
async function duel(stores: readonly Store[]): Promise<void> {
  await mustAppend(stores[0] as Store, room, 0, [line('before')])
  const attempts = Array.from({ length: 20 }, (_, index) => [line(`at-once-${index}`)])
  const results = await Promise.all(
    attempts.map((events, index) => (stores[index % stores.length] as Store).append(room, 1, events)),
  )
  const winners = attempts.filter((_, index) => results[index]?.ok)
  equals(winners.length, 1, 'winners')
  for (const result of results) if (!result.ok) equals(result.tail, winners[0], 'the tail of who lost')
  equals(await (stores[0] as Store).length(room), 2, 'length')
}

export const raceCases: readonly StoreCase[] = [
  {
    behaviour: 'of many appends at one position exactly one wins, and the others are handed its events',
    run: ({ store }) => duel([store]),
  },
  {
    behaviour: 'of many appends at one position from two servers exactly one wins',
    needs: 'again',
    run: async ({ store, again }) => duel([store, await again()]),
  },
  {
    behaviour: 'many writers land every batch once, unbroken, and the tails tell each of them the whole log',
    run: ({ store }) => race([store]),
  },
  {
    behaviour: 'writers on two servers land every batch once, unbroken',
    needs: 'again',
    run: async ({ store, again }) => race([store, await again()]),
  },
  {
    behaviour: 'appends to different rooms do not disturb each other',
    async run({ store }) {
      const names = Array.from({ length: 10 }, (_, index) => `room-${index}`)
      await Promise.all(names.map((name) => mustAppend(store, name, 0, [line(name), line(`${name}-too`)])))
      for (const name of names) equals(idsOf(await store.read(name, 0)), [name, `${name}-too`], name)
    },
  },
]
