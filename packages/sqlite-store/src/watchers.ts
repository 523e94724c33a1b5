import type { Notice } from '@talking-heads/core'

/** Who listens to which room, within this process. */
export class Watchers {
  readonly #rooms = new Map<string, Set<(notice: Notice) => void>>()

  /** The returned function ends it. */
  add(room: string, listener: (notice: Notice) => void): () => void {
    // A function of its own for each watch: the same listener may watch twice.
    const watcher = (notice: Notice) => listener(notice)
    const watchers = this.#rooms.get(room) ?? new Set()
    this.#rooms.set(room, watchers.add(watcher))
    return () => {
      watchers.delete(watcher)
      if (watchers.size === 0 && this.#rooms.get(room) === watchers) this.#rooms.delete(room)
    }
  }

  /** Listeners run after the call that woke them, each on its own account: what one throws keeps no other from hearing. */
  tell(room: string, notice: Notice): void {
    const watchers = this.#rooms.get(room)
    for (const watcher of watchers ?? []) {
      queueMicrotask(() => {
        if (watchers?.has(watcher)) watcher(notice)
      })
    }
  }

  clear(): void {
    for (const watchers of this.#rooms.values()) watchers.clear()
    this.#rooms.clear()
  }
}
