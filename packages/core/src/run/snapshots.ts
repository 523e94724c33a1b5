import { TalkingHeadsError } from '../log/errors.ts'
import type { Snapshot, Store } from '../ports/store.ts'

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
  begin({ length }: Pick<Snapshot, 'length'>): void {
    this.#savedLength = length
  }

  saveWhenDue(snapshot: Snapshot): void {
    if (snapshot.length - this.#savedLength >= this.#options.every) void this.save(snapshot)
  }

  /** Saves what is new. A failure is reported: the log holds everything. */
  async save(snapshot: Snapshot): Promise<void> {
    if (snapshot.length === this.#savedLength) return
    this.#savedLength = snapshot.length
    const { room, store, onProblem } = this.#options
    try {
      await store.saveSnapshot(room, snapshot)
    } catch (cause) {
      onProblem(TalkingHeadsError.from(cause))
    }
  }
}
