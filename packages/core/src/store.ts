/** For those who write a store: how events become text and back, and the rules that every store keeps. */
export { checkLine } from './log/check-line.ts'
export { decodeEvent, encodeEvent } from './log/codec.ts'
export { type Event, eventVersion } from './log/events.ts'
export type {
  AppendResult,
  EventMark,
  Notice,
  PresentMortal,
  Signal,
  Snapshot,
  Store,
} from './ports/store.ts'
export { supersedes } from './ports/store.ts'
