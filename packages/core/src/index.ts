export { affinityInWords } from './feelings/affinity.ts'
export type { Lexicon, MoodFacts } from './feelings/lexicon.ts'
export type { Mood } from './feelings/mood.ts'
export type { MoodReader } from './feelings/plain-mood.ts'
export { type GodProfile, type GodVoice, godProfileSchema } from './gods/god-profile.ts'
export { createPantheon, type Pantheon, type WordList } from './gods/pantheon.ts'
export { decodeEvent, encodeEvent } from './log/codec.ts'
export { type ErrorCode, type ErrorDetails, TalkingHeadsError } from './log/errors.ts'
export {
  type Event,
  type EventOf,
  type EventType,
  eventVersion,
  type PlannedReply,
  type ReasonToSpeak,
  type SilenceReason,
  type SpeakingFactors,
} from './log/events.ts'
export { type Member, type Mortal, mortalOf } from './log/members.ts'
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
export { createMemoryStore } from './memory-store.ts'
export { checkLine, countChars, toLine, truncateChars } from './moderation/hygiene.ts'
export { type Clock, delay, systemClock } from './ports/clock.ts'
export type {
  ChatMessage,
  Completion,
  CountTokens,
  GenerateOptions,
  LanguageModel,
  ModelFacts,
  ModelRequest,
  SpokenLine,
  TokenLogprobs,
} from './ports/language-model.ts'
export { allowAll, type Moderator, type Verdict } from './ports/moderator.ts'
export {
  type AppendResult,
  type Notice,
  type Signal,
  type Snapshot,
  type Store,
  supersedes,
} from './ports/store.ts'
export type { Command, Decision, EffectOutcome, Rules } from './room/commands.ts'
export { decide } from './room/decide.ts'
export { type Explanation, explain, type SaidLine } from './room/explain.ts'
export { fold, foldAll } from './room/fold.ts'
export type { Knowledge } from './room/knowledge.ts'
export type { PresenceChange } from './room/presence.ts'
export type { Entry } from './room/replica.ts'
export { openRoom, type Post, Room, type RoomEvents, type RoomOptions } from './room/room.ts'
export { defaultTuning, type Tuning } from './tuning.ts'
export type { Choice, Pick, Strategy, Utterance } from './turns/choice.ts'
export { findMentions, type Mention } from './turns/mention.ts'
export type { Weighed } from './turns/weights.ts'
