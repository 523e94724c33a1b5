/** Time, injected: nothing else in this package reads a clock or sets a timer. */
export interface Clock {
  /** Epoch ms. */
  now(): number
  /** Calls `run` once, `ms` from now; the returned function cancels it. */
  after(ms: number, run: () => void): () => void
}

/** Timers hold no more: what is longer would be over at once. */
const maxTimerMs = 2 ** 31 - 1

/** The machine's own clock. No wait of it is longer than 24 days. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, Math.min(ms, maxTimerMs))
    return () => clearTimeout(timer)
  },
}

/** Settles as `promise` does, or rejects with what `overdue` makes once `ms` have passed. */
export function within<T>(clock: Clock, ms: number, promise: Promise<T>, overdue: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(ms, () => reject(overdue()))
    promise.then(
      (value) => {
        cancel()
        resolve(value)
      },
      (error: unknown) => {
        cancel()
        reject(error)
      },
    )
  })
}

/** Resolves after `ms`, at once where `signal` fires: look at the signal to tell which. */
export function delay(clock: Clock, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted || ms <= 0) return resolve()
    const done = () => {
      cancel()
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const cancel = clock.after(ms, done)
    signal?.addEventListener('abort', done, { once: true })
  })
}
