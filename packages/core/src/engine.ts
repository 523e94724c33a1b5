/** The pure heart by itself: for those who replay logs, write tools, or decide without a clock. */
export type { Command, Decision, EffectOutcome, Rules } from './decide/commands.ts'
export { decide } from './decide/decide.ts'
export { explain } from './decide/explain.ts'
export { fold, foldAll } from './decide/fold.ts'
export { createPantheon, type Pantheon } from './gods/pantheon.ts'
export type { PlannedReply, ReasonToSpeak, SilenceReason, SpeakingFactors } from './log/events.ts'
export { random, randomInteger } from './log/random.ts'
export {
  type Affinity,
  type Effect,
  emptyState,
  type GodState,
  type Line,
  type MortalState,
  type RoomState,
  stateVersion,
} from './log/state.ts'
export { createTuning, type TuningOptions } from './tuning/create-tuning.ts'
export type { Hear, ReadTalk } from './turns/hear.ts'
