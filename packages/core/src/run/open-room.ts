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
  const { hear, readTalk } = knowledge
  const [{ createRoom }, { createCommonKnowledge, createPerformer }, listening] = await Promise.all([
    import('./room.ts'),
    import('./common-knowledge.ts'),
    hear ? { hear, readTalk } : import('./listener.ts').then(({ listener }) => listener),
  ])
  return await createRoom(options, {
    knowledge: { ...createCommonKnowledge(), ...listening, ...knowledge },
    createPerformer,
  }).open()
}
