import type { Clock } from '../../ports/clock.ts'
import type { Dice } from './dice.ts'

export interface ServerProcessOptions {
  /** The simulation's time. */
  readonly clock: Clock
  readonly dice: Dice
  /** By how much this server's clock is off, in ms. */
  readonly skewMs: number
  /** Whether timers may be late, as they are on a busy machine. */
  readonly isBusy: () => boolean
}

/** One life of a server: what it runs stops with it, at once and without a trace. */
export class ServerProcess {
  /** The clock that the server's rooms live by: its timers die with the process. */
  readonly clock: Clock
  readonly #options: ServerProcessOptions
  readonly #timers = new Set<object>()
  #alive = true
  #stalledUntil = 0

  constructor(options: ServerProcessOptions) {
    this.#options = options
    this.clock = {
      now: () => options.clock.now() + options.skewMs,
      after: (ms, run) => this.#setTimer(ms, run),
    }
  }

  get isAlive(): boolean {
    return this.#alive
  }

  /** Timers that its rooms have set. */
  get timers(): number {
    return this.#timers.size
  }

  /** Ends it: nothing of it runs from now on. */
  kill(): void {
    this.#alive = false
    this.#timers.clear()
  }

  /** Makes it stand still; what comes due meanwhile happens afterwards. */
  stall(ms: number): void {
    this.#stalledUntil = this.#options.clock.now() + ms
  }

  /** Ends a stall. */
  wake(): void {
    this.#stalledUntil = 0
  }

  /** Runs something that reaches the process from outside, in `ms`: later where it stands still, never once it died. */
  after(ms: number, run: () => void): () => void {
    const { clock } = this.#options
    let cancel = clock.after(ms, () => arrive())
    const arrive = () => {
      if (!this.#alive) return
      const wait = this.#stalledUntil - clock.now()
      if (wait > 0) cancel = clock.after(wait, arrive)
      else run()
    }
    return () => cancel()
  }

  #setTimer(ms: number, run: () => void): () => void {
    const { dice, isBusy } = this.#options
    const token = {}
    this.#timers.add(token)
    const late = isBusy() && dice.chance(0.1) ? dice.integer(1, 25) : 0
    const cancel = this.after(Math.max(0, ms) + late, () => {
      if (this.#timers.delete(token)) run()
    })
    return () => {
      this.#timers.delete(token)
      cancel()
    }
  }
}
