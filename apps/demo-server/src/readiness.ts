import { type Clock, type Room, systemClock, TalkingHeadsError } from '@talking-heads/core'

export interface ReadinessOptions {
  readonly rooms: readonly Pick<Room, 'id' | 'check'>[]
  /** Told of what keeps a room from taking lines, though nobody may speak in it. */
  readonly onProblem: (room: string, error: TalkingHeadsError) => void
  readonly clock?: Clock
}

/** An answer holds for so long, in ms: whoever asks more often costs the store nothing. */
const holdsMs = 1_000

/** Tells whether lines could be logged in every room now: undefined, or what keeps them from it. */
export function createReadiness(options: ReadinessOptions): () => Promise<TalkingHeadsError | undefined> {
  const { rooms, onProblem, clock = systemClock } = options
  let asked = {
    at: Number.NEGATIVE_INFINITY,
    answer: Promise.resolve<TalkingHeadsError | undefined>(undefined),
  }

  async function ask(): Promise<TalkingHeadsError | undefined> {
    const faults = await Promise.all(
      rooms.map(async (room) => {
        try {
          await room.check()
          return undefined
        } catch (cause) {
          const error = TalkingHeadsError.from(cause)
          onProblem(room.id, error)
          return error
        }
      }),
    )
    return faults.find((fault) => fault !== undefined)
  }

  return () => {
    if (clock.now() - asked.at >= holdsMs) asked = { at: clock.now(), answer: ask() }
    return asked.answer
  }
}
