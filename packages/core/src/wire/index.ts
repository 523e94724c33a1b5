export {
  type ClientFrame,
  type ClientFrameOf,
  clientFrameSchema,
  maxFrameBytes,
  wireVersion,
} from './client-frames.ts'
export {
  type PublicEvent,
  type PublicEventOf,
  type PublicGod,
  type PublicMortal,
  publicEventSchema,
} from './public-event.ts'
export {
  closeCodes,
  type ServerFrame,
  type ServerFrameOf,
  serverFrameSchema,
  type WireErrorCode,
  wireErrorCodes,
} from './server-frames.ts'
