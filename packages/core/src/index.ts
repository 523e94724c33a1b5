export type { Explanation, SaidLine } from './decide/explain.ts'
export { type ErrorCode, type ErrorDetails, TalkingHeadsError } from './log/errors.ts'
export type { Event, EventOf, EventType } from './log/events.ts'
export { type GodProfile, type GodVoice, godProfileSchema } from './log/god-profile.ts'
export { type Member, type Mortal, type PersonOptions, personOf } from './log/members.ts'
export { shownUrl } from './log/shown-url.ts'
export type { RoomState } from './log/state.ts'
export { createMemoryStore } from './memory-store.ts'
export { type Clock, delay, systemClock } from './ports/clock.ts'
export type {
  ChatMessage,
  Completion,
  CountTokens,
  GenerateOptions,
  LanguageModel,
  ModelFacts,
  ModelRequest,
  MoodFacts,
  SpokenLine,
  TokenLogprobs,
} from './ports/language-model.ts'
export type { Moderator, Verdict } from './ports/moderator.ts'
export type {
  AppendResult,
  EventMark,
  Notice,
  PresentMortal,
  Signal,
  Snapshot,
  Store,
} from './ports/store.ts'
export type { World } from './prompts/world/world.ts'
export type { Knowledge, Lexicon } from './run/knowledge.ts'
export { openRoom } from './run/open-room.ts'
export type { PresenceChange } from './run/presence.ts'
export type { Entry } from './run/replica.ts'
export type { Room } from './run/room.ts'
export type { Post, Reaction, RoomEvents, RoomOptions } from './run/room-options.ts'
export type { TuningOptions } from './tuning/create-tuning.ts'
export { defaultTuning } from './tuning/default-tuning.ts'
export type { Tuning } from './tuning/tuning.ts'
export type { Strategy } from './turns/selection.ts'
