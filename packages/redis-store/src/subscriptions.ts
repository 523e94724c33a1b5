import { type Clock, delay, type Notice, TalkingHeadsError } from '@talking-heads/core'
import type { Redis } from 'ioredis'
import type { Calls } from './calls.ts'
import { gapNotice, noticeOf } from './notice-text.ts'

/** How often the connection is asked whether it still lives, in ms: one that died silently rings no more. */
const heartbeatMs = 10_000

type Listener = (notice: Notice) => void

export interface SubscriptionsOptions {
  readonly openLink: () => Promise<Redis>
  readonly calls: Calls
  readonly clock: Clock
  /** Told of failures that are survived. */
  readonly onProblem: (error: unknown) => void
}

/**
 * One connection that listens for all watchers of a store. When it is lost another one takes its place, and every
 * watcher gets a notice to read: what rang meanwhile, nobody heard.
 */
export class Subscriptions {
  readonly #options: SubscriptionsOptions
  readonly #channels = new Map<string, Set<Listener>>()
  readonly #closing = new AbortController()
  #link: Promise<Redis> | undefined
  #isRelinking = false

  constructor(options: SubscriptionsOptions) {
    this.#options = options
  }

  /** `ready` settles once the listener hears of the channel, or will not; `stop` ends it either way. */
  add(channel: string, listener: Listener): { readonly ready: Promise<void>; readonly stop: () => void } {
    // A function of its own for each watch: the same listener may watch twice.
    const watcher: Listener = (notice) => listener(notice)
    const watchers = this.#channels.get(channel) ?? new Set()
    this.#channels.set(channel, watchers.add(watcher))
    return {
      ready: this.#subscribe([channel]),
      stop: () => {
        watchers.delete(watcher)
        if (watchers.size > 0 || this.#channels.get(channel) !== watchers) return
        this.#channels.delete(channel)
        this.#unsubscribe(channel)
      },
    }
  }

  /** Listens on a new connection: the present one may lead to a server that is no longer the master. */
  renew(): void {
    this.#link?.then(
      (link) => link.disconnect(),
      () => {},
    )
  }

  close(): void {
    this.#closing.abort()
    this.#channels.clear()
    // One that is still being opened closes itself, as its call was ended.
    this.renew()
  }

  /** Subscribing to what is subscribed already does no harm, and its answer says that it holds. */
  async #subscribe(channels: readonly string[]): Promise<void> {
    this.#link ??= this.#openLink().catch((error) => {
      this.#link = undefined
      throw error
    })
    const link = await this.#link
    if (channels.length > 0) await link.subscribe(...channels)
  }

  /** Commands of one connection run in their order: a watch that begins now subscribes after this. */
  #unsubscribe(channel: string): void {
    // Where the connection is lost so is the subscription.
    this.#link?.then((link) => link.unsubscribe(channel)).catch(() => {})
  }

  async #openLink(): Promise<Redis> {
    const { openLink, calls, onProblem } = this.#options
    const link = await calls.run('connecting to listen', openLink)
    let trouble: unknown
    link.on('error', (error) => {
      trouble = error
      onProblem(error)
    })
    link.on('message', (channel, text) => this.#ring(channel, text))
    link.once('end', () => this.#lost())
    try {
      // What ioredis rejects with is that the connection is closed; why, it has told before.
      await calls.run('connecting to listen', () =>
        link.connect().catch((error) => Promise.reject(trouble ?? error)),
      )
    } catch (error) {
      link.disconnect()
      throw error
    }
    this.#beat(link)
    return link
  }

  /** Asks the connection from time to time, and ends it when it does not answer. */
  #beat(link: Redis): void {
    const { clock, calls } = this.#options
    const cancel = clock.after(heartbeatMs, () => {
      calls
        .run('listening', () => link.ping())
        .then(
          () => this.#beat(link),
          () => link.disconnect(),
        )
    })
    link.once('end', cancel)
  }

  #lost(): void {
    this.#link = undefined
    if (!this.#isRelinking) void this.#relink()
  }

  async #relink(): Promise<void> {
    const { clock, calls, onProblem } = this.#options
    this.#isRelinking = true
    for (let attempt = 0; this.#isWanted; attempt++) {
      await delay(clock, Math.min(50 * 2 ** attempt, 2_000), this.#closing.signal)
      try {
        const channels = [...this.#channels.keys()]
        await calls.run('listening again', () => this.#subscribe(channels))
        for (const channel of channels) this.#tell(channel, gapNotice)
        break
      } catch (error) {
        if (this.#isWanted) onProblem(error)
      }
    }
    this.#isRelinking = false
  }

  get #isWanted(): boolean {
    return this.#channels.size > 0 && !this.#closing.signal.aborted
  }

  #ring(channel: string, text: string): void {
    try {
      this.#tell(channel, noticeOf(text))
    } catch (cause) {
      const message = `what was published on "${channel}" is no notice, and was left unheard`
      this.#options.onProblem(new TalkingHeadsError('store-conflict', message, { cause }))
    }
  }

  /** Each listener on its own account: what one throws keeps no other from hearing. */
  #tell(channel: string, notice: Notice): void {
    const watchers = this.#channels.get(channel)
    for (const watcher of watchers ?? []) {
      queueMicrotask(() => {
        if (watchers?.has(watcher)) watcher(notice)
      })
    }
  }
}
