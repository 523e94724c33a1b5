import type { Room } from './room.ts'
import type { RoomOptions } from './room-options.ts'

/**
 * Opens a room: reads what the store holds of it, follows its log, and lets its gods speak while somebody is present.
 * What only an open room needs is loaded with the first one.
 *
 * @throws TalkingHeadsError `invalid-input` for a bad id, pantheon, world or tuning; what the store throws
 */
export async function openRoom(options: RoomOptions): Promise<Room> {
  const { knowledge = {} } = options
  const [{ createRoom }, { createCommonKnowledge, createPerformer }, hear] = await Promise.all([
    import('./room.ts'),
    import('./common-knowledge.ts'),
    knowledge.hear ?? import('./listener.ts').then(({ listener }) => listener),
  ])
  return await createRoom(options, {
    knowledge: { ...createCommonKnowledge(), ...knowledge, hear },
    createPerformer,
  }).open()
}
