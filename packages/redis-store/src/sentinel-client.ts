import { Redis, type RedisOptions } from 'ioredis'

/**
 * A client that asks Sentinels who the master is, for as long as it is not closed. One of ioredis ends for good where it
 * is told of a failover in the moment in which it asks.
 */
export class SentinelClient extends Redis {
  #isAsking = false
  #isClosed = false

  constructor(options: Omit<RedisOptions, 'replyMapping'>) {
    super({ ...options, lazyConnect: true })
    this.on('connecting', () => {
      this.#isAsking = true
    })
    for (const event of ['connect', 'close'] as const) {
      this.on(event, () => {
        this.#isAsking = false
      })
    }
    this.on('end', () => {
      if (this.#isAsking && !this.#isClosed) this.#connect()
    })
    if (!options.lazyConnect) this.#connect()
  }

  override disconnect(reconnect = false): void {
    if (!reconnect) this.#isClosed = true
    super.disconnect(reconnect)
  }

  #connect(): void {
    // What keeps it from connecting is told as an event.
    this.connect().catch(() => {})
  }
}
