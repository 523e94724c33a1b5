export type { PublicEvent, PublicEventOf, PublicGod, PublicMortal } from '../wire/index.ts'
export { Client, connect } from './client.ts'
export type { ClientEvents, Draft, OlderPage } from './client-events.ts'
export type { ClientMember } from './members.ts'
export type {
  ClientOptions,
  ClientSocket,
  ClientSocketConstructor,
  ClientStatus,
  ClientStorage,
  CloseReason,
  LossCause,
  ModelInfo,
  RoomInfo,
  RoomLimits,
  Self,
  SocketEvent,
} from './options.ts'
export type { PendingLine } from './outbox.ts'
export type { ClientEntry } from './timeline.ts'
