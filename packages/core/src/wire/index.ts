export { type ClientFrame, type ClientFrameOf, clientFrames } from './client-frames.ts'
// In a file without schemas: who needs a number only must not load them all.
export { closeCodes, maxFrameBytes, type WireErrorCode, wireErrorCodes, wireVersion } from './constants.ts'
export {
  type PublicEvent,
  type PublicEventOf,
  type PublicGod,
  type PublicMortal,
  publicEventSchema,
} from './public-event.ts'
export { type ServerFrame, type ServerFrameOf, serverFrameSchema } from './server-frames.ts'
