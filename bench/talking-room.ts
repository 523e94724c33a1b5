import { openRoom, personOf, type Store } from '@talking-heads/core'
import { createDice } from '@talking-heads/core/testing'
import { manyGods } from './many-gods.ts'
import { instantModel, lineOf } from './small-talk.ts'

export interface RoomSize {
  readonly gods: number
  /** Lines that the room remembers. */
  readonly windowLines: number
}

interface TalkingRoomOptions extends RoomSize {
  readonly store: Store
}

/** A room that answers each line with one reply, whose mood is judged, and without a pause. */
export async function openTalkingRoom({ gods, windowLines, store }: TalkingRoomOptions) {
  const dice = createDice(1, 'answer')
  const ada = personOf({ id: 'm_ada', name: 'NPC#AD0001' })
  const mortals = [
    ada,
    personOf({ id: 'm_ben', name: 'NPC#BE0002' }),
    personOf({ id: 'm_cleo', name: 'NPC#C1E003' }),
  ]
  const room = await openRoom({
    id: 'answer',
    store,
    model: instantModel(dice),
    gods: manyGods(gods),
    seed: 'bench',
    tuning: {
      lines: { perSecond: 0 },
      pauses: { calledMs: [0, 0], drawnMs: [0, 0] },
      turns: { replyBudgets: [1], perMinute: 1e6, perDay: 1e9 },
      moods: { perMinute: 1e6 },
      births: false,
      state: { windowLines },
    },
  })
  let replies = 0
  let isQuiet = () => {}
  room.on('problem', (error) => {
    throw error
  })
  room.on('entries', (entries) => {
    replies += entries.filter(({ event }) => event.type === 'reply-spoken').length
    if (room.state.pending.length === 0) isQuiet()
  })
  const leave = mortals.map((mortal) => room.join(mortal))
  let said = 0
  const sayOne = async () => {
    await room.post(dice.pick(mortals) ?? ada, { nonce: `n${said++}`, text: lineOf(dice) })
    if (room.state.pending.length === 0) return
    await new Promise<void>((resolve) => {
      isQuiet = resolve
    })
  }
  const say = async (lines: number) => {
    const from = replies
    for (let line = 0; line < lines; line++) {
      await sayOne()
      await new Promise(setImmediate)
    }
    const answered = replies - from
    if (answered < 0.98 * lines) throw new Error(`of ${lines} lines only ${answered} were answered`)
  }
  const close = async () => {
    for (const goodbye of leave) goodbye()
    await room.close()
    await store.close()
  }
  return { say, close }
}
