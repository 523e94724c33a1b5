import type { Event, Store } from '@talking-heads/core'

/** Events asked of the store at a time. */
const pageSize = 1_000

/** Every event of a room, oldest first, a page at a time. */
export async function* eventsOf(store: Store, room: string): AsyncGenerator<Event> {
  for (let from = 0; ; ) {
    const page = await store.read(room, from, pageSize)
    if (page.length === 0) return
    yield* page
    from += page.length
  }
}
