/** Name of this entry point. */
export const entryPoint = '@talking-heads/core/testing'
export { createManualClock, type ManualClock, type ManualClockOptions } from './manual-clock.ts'
