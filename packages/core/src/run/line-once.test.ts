import { expect, test, vi } from 'vitest'
import { decide } from '../decide/decide.ts'
import { fold } from '../decide/fold.ts'
import { eventSchema } from '../log/events.ts'
import { mortalOf } from '../log/members.ts'
import { createMemoryStore } from '../memory-store.ts'
import type { Store } from '../ports/store.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import { scriptedModel } from '../testing/scripted-model.ts'
import { settle } from '../testing/settle.ts'
import type { Hear } from '../turns/hear.ts'
import { createCommonKnowledge, createPerformer } from './common-knowledge.ts'
import { openRoom } from './open-room.ts'
import { Room } from './room.ts'

// What is done for each line is done once. No time is measured here: the work is counted.

const ada = mortalOf('m_ada', 'AD0001')
const bob = mortalOf('m_bob', 'B0B001')

/** A room whose work is counted, and that is not told what another server appends. */
async function scene() {
  const clock = createManualClock()
  const store = createMemoryStore({ clock })
  const deaf: Store = { ...store, watch: async () => async () => {} }
  const work = {
    decide: vi.fn(decide),
    hear: vi.fn<Hear>(() => []),
    review: vi.fn(async () => ({ verdict: 'allow' }) as const),
    validate: vi.spyOn(eventSchema, 'safeParse'),
  }
  const shared = { id: 'room', clock, gods: sampleGods(3), seed: 'seed', model: scriptedModel({ clock }) }
  const room = await new Room(
    { ...shared, store: deaf, moderator: { review: work.review } },
    { knowledge: { ...createCommonKnowledge(), hear: work.hear }, createPerformer },
    { decide: work.decide, fold },
  ).open()
  const other = await openRoom({ ...shared, store })
  const say = async (where: Room, who: typeof ada, nonce: string) => {
    const posting = where.post(who, { nonce, text: 'Is anybody here?' })
    await settle(clock, 1_000)
    await posting
  }
  await say(room, ada, 'n0')
  vi.clearAllMocks()
  return { room, other, work, say, close: () => Promise.all([room.close(), other.close()]) }
}

test('a line is moderated, searched for names, decided and validated once', async () => {
  const { room, work, say, close } = await scene()
  await say(room, ada, 'n1')
  expect(work.review).toHaveBeenCalledTimes(1)
  expect(work.hear).toHaveBeenCalledTimes(1)
  expect(work.decide).toHaveBeenCalledTimes(1)
  const lines = work.validate.mock.calls.filter(([event]) => Object(event).type === 'message-posted')
  expect(lines).toHaveLength(1)
  work.validate.mockRestore()
  await close()
})

test('a line that lost the race into the log is decided again, and searched for names no more', async () => {
  const { room, other, work, say, close } = await scene()
  await say(other, bob, 'n1')
  await say(room, ada, 'n1')
  expect(work.decide).toHaveBeenCalledTimes(2)
  expect(work.review).toHaveBeenCalledTimes(1)
  expect(work.hear).toHaveBeenCalledTimes(1)
  work.validate.mockRestore()
  await close()
})
