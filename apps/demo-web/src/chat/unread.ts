import type { ClientEntry } from '@talking-heads/core/client'

/** Counts what others say while nobody looks at the page. */
export class Unread {
  count = 0
  #isLive = false
  #isHidden = false

  /** What was said before we came is here: what comes from now on is new. */
  caughtUp(): void {
    this.#isLive = true
  }

  /** The log begins anew: what comes first is no news. */
  reset(): void {
    this.#isLive = false
  }

  happened({ event }: ClientEntry, youId: string | undefined): void {
    if (!this.#isLive || !this.#isHidden) return
    if (event.type === 'reply-spoken' || (event.type === 'message-posted' && event.author !== youId))
      this.count++
  }

  /** The page is out of sight, or looked at again. */
  shown({ isHidden }: { readonly isHidden: boolean }): void {
    this.#isHidden = isHidden
    if (!isHidden) this.count = 0
  }
}
