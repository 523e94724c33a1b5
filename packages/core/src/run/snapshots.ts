import { TalkingHeadsError } from '../log/errors.ts'
import { type RoomState, stateVersion } from '../log/state.ts'
import type { Store } from '../ports/store.ts'

export interface SnapshotsOptions {
  readonly room: string
  readonly store: Store
  /** Events between snapshots. */
  readonly every: number
  readonly onProblem: (error: TalkingHeadsError) => void
}

/** Keeps a room's state in the store every so many events, so that who opens it reads only the tail behind. */
export class Snapshots {
  readonly #options: SnapshotsOptions
  #savedLength = 0

  constructor(options: SnapshotsOptions) {
    this.#options = options
  }

  /** What a store holds already needs no saving. */
  begin({ length }: RoomState): void {
    this.#savedLength = length
  }

  saveWhenDue(state: RoomState): void {
    if (state.length - this.#savedLength >= this.#options.every) void this.save(state)
  }

  /** Saves what is new. A failure is reported: the log holds everything. */
  async save(state: RoomState): Promise<void> {
    if (state.length === this.#savedLength) return
    this.#savedLength = state.length
    const { room, store, onProblem } = this.#options
    try {
      await store.saveSnapshot(room, { stateVersion, length: state.length, state })
    } catch (cause) {
      onProblem(TalkingHeadsError.from(cause))
    }
  }
}
