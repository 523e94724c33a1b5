import { drain } from './drain.ts'
import type { ManualClock } from './manual-clock.ts'

/**
 * Lets `ms` pass, timer by timer: between two, everything that promises have set off runs to its end.
 * With 0, only what is ready now.
 */
export async function settle(clock: ManualClock, ms = 0): Promise<void> {
  let isOver = false
  clock.after(ms, () => {
    isOver = true
  })
  await drain()
  while (!isOver && clock.runNext()) await drain()
}
