import type { Entry } from '../run/replica.ts'
import { type AvatarUrl, Viewer } from './public-view.ts'

/** How far in the log somebody was told of it. */
export class Place {
  readonly #viewer: Viewer
  #next: number

  /** @param viewer with what is hidden right before `next`, where that is not told yet */
  constructor(viewer: Viewer, next: number) {
    this.#viewer = viewer
    this.#next = next
  }

  /** Seq of the next entry to be told of. */
  get next(): number {
    return this.#next
  }

  /** Whether what is told next is the same for both. */
  isAt(other: Place): boolean {
    return this.#next === other.#next && this.#viewer.hiddenFrom === other.#viewer.hiddenFrom
  }

  /** The same place, for one who may see more. */
  for(mortalId: string): Place {
    return new Place(this.#viewer.for(mortalId), this.#next)
  }

  /** Frames that bring who stands here past an entry: none where it was told before, or is hidden. */
  pass(entry: Entry, frameOf: (entry: Entry) => string): readonly string[] {
    if (entry.seq < this.#next) return []
    this.#next = entry.seq + 1
    return this.#viewer.hides(entry) ? [] : [...this.takeHidden(), frameOf(entry)]
  }

  /** The frame of what is hidden right before `next`, if anything is, to be told at the end of a replay. */
  takeHidden(): readonly string[] {
    const hidden = this.#viewer.takeHidden()
    return hidden ? [JSON.stringify({ type: 'event', ...hidden })] : []
  }
}

/** Where a client begins that is to be told from `next` on. */
export const placeAt = (next: number, viewerId: string, avatarUrl: AvatarUrl): Place =>
  new Place(new Viewer(viewerId, avatarUrl), next)
