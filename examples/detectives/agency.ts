import { createMemoryStore, openRoom, personOf, type Room, type RoomOptions } from '@talking-heads/core'
import { investigators } from './investigators.ts'
import { agency } from './world.ts'

export const alice = personOf({ id: 'm_alice', name: 'Alice' })
export const bob = personOf({ id: 'm_bob', name: 'Bob' })

/** The office, open: everything but the model has a default here. */
export async function openAgency(options: Pick<RoomOptions, 'model'> & Partial<RoomOptions>): Promise<Room> {
  const topic = 'das verschwundene Kassenbuch'
  return await openRoom({
    ...{ id: 'agency', store: createMemoryStore(), gods: investigators, world: agency, topic },
    ...options,
  })
}
