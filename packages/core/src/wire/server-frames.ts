import * as z from 'zod/mini'
import { publicEventSchema, publicGodSchema, publicMortalSchema } from './public-event.ts'
import { whole } from './whole.ts'

const seq = whole()

/** What answers for the gods. */
const model = {
  id: z.string(),
  /** A stand-in that only pretends to read. */
  offline: z.boolean(),
  /**
   * Why it is a stand-in, where it is not for good: `waiting` (the model is not ready yet), `budget` (what it may cost
   * today is spent) or `share` (what it may cost today for you is). More may be added.
   */
  reason: z.exactOptional(z.string()),
}

const numberedEvent = { seq, id: z.string(), event: publicEventSchema }

/** What a server sends. Clients ignore frames and events of types that they do not know. */
export const serverFrameSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('welcome'),
    v: z.number(),
    you: z.object({
      ...publicMortalSchema.shape,
      /** Proves this identity the next time; empty where something else does. */
      token: z.string(),
      patron: z.nullable(z.string()),
      /** How gods feel about you, −100…100, by god id: those it has dealt with. */
      affinities: z.catchall(z.object({}), z.number()),
    }),
    room: z.object({ id: z.string(), topic: z.string() }),
    /** None where the hello named `godsVersion`: they are those that the client has. */
    gods: z.array(publicGodSchema),
    /** Names these gods; another where one is born, departs or changes. */
    godsVersion: z.exactOptional(z.string()),
    /** Present now, at most 200 of `count`. */
    mortals: z.array(publicMortalSchema),
    count: whole(),
    /** Of the log. */
    length: whole(),
    /** Seq at which the events that follow begin. */
    from: whole(),
    /** The client's place in the log is unknown here: forget what was shown. */
    reset: z.exactOptional(z.boolean()),
    limits: z.object({
      /** User-perceived characters a line. */
      text: whole(),
      rate: z.object({ perSecond: z.number(), burst: whole() }),
    }),
    model: z.object(model),
  }),
  z.object({ type: z.literal('event'), ...numberedEvent }),
  z.object({ type: z.literal('ack'), nonce: z.string(), seq }),
  /**
   * Events right below `before`, oldest first: as many as hold the lines that were asked for, or fill 128 KiB. With
   * fewer lines and not `done` there is more: ask on below the first of them.
   */
  z.object({
    type: z.literal('history'),
    before: seq,
    events: z.array(z.object(numberedEvent)),
    /** The log's start is reached. */
    done: z.boolean(),
  }),
  z.object({ type: z.literal('pong'), at: z.number() }),
  z.object({
    type: z.literal('presence'),
    joined: z.array(publicMortalSchema),
    left: z.array(z.string()),
    count: whole(),
  }),
  z.object({
    type: z.literal('typing'),
    id: z.string(),
    /** Epoch ms; not later than now: it has stopped. What the member says ends it as well. */
    until: z.number(),
  }),
  /** From here on something else answers than the welcome, or the last of these, said. */
  z.object({ type: z.literal('model'), ...model }),
  z.object({ type: z.literal('draft'), nonce: z.string(), god: z.looseObject({}) }),
  z.object({ type: z.literal('result'), nonce: z.string(), data: z.unknown() }),
  z.object({
    type: z.literal('error'),
    code: z.string(),
    message: z.string(),
    nonce: z.exactOptional(z.string()),
    retryAfterMs: z.exactOptional(z.number()),
  }),
  z.object({
    type: z.literal('bye'),
    reason: z.literal(['draining', 'idle', 'abuse', 'crowded']),
    retryAfterMs: z.exactOptional(z.number()),
  }),
])

export type ServerFrame = z.infer<typeof serverFrameSchema>
export type ServerFrameOf<Type extends ServerFrame['type']> = Extract<ServerFrame, { type: Type }>
