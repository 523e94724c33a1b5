import type { EventEmitter } from 'node:events'

/** Resolves when one of these happens. Of an error nothing is heard here: what it ends closes. */
export const oneOf = (emitter: EventEmitter, ...events: readonly string[]): Promise<void> =>
  new Promise((resolve) => {
    for (const event of events) emitter.once(event, () => resolve())
  })
