import * as z from 'zod/mini'
import { whole } from './whole.ts'

const seq = whole()
const at = whole()

export const publicMortalSchema = z.object({ id: z.string(), name: z.string(), colour: z.string() })
export const publicGodSchema = z.object({
  id: z.string(),
  name: z.string(),
  colour: z.string(),
  title: z.string(),
  /** Address of its picture, where there is one. */
  avatar: z.nullable(z.string()),
})

/** Gods that a line names, as the room heard it: where each stands in `text`, in UTF-16 units. Absent: none. */
const mentions = z.exactOptional(z.array(z.object({ godId: z.string(), at: whole(), length: whole(1) })))

/** An event as clients see it: what is private to others, and every prompt, stays on the server. */
export const publicEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('room-opened'), at, topic: z.string() }),
  z.object({
    type: z.literal('mortal-arrived'),
    at,
    mortal: publicMortalSchema,
    patron: z.nullable(z.string()),
  }),
  z.object({
    type: z.literal('message-posted'),
    at,
    author: z.string(),
    /** The author's name at the time. */
    name: z.exactOptional(z.string()),
    text: z.string(),
    masked: z.exactOptional(z.string()),
    replyTo: z.exactOptional(seq),
    mentions,
  }),
  z.object({
    type: z.literal('reply-spoken'),
    at,
    godId: z.string(),
    text: z.string(),
    masked: z.exactOptional(z.string()),
    replyTo: seq,
    mentions,
    /** The god breaks a silence, or has just been born: `replyTo` is no line. */
    unprompted: z.exactOptional(z.literal(true)),
  }),
  z.object({
    type: z.literal('reply-withheld'),
    at,
    godId: z.exactOptional(z.string()),
    replyTo: seq,
    reason: z.string(),
  }),
  z.object({
    type: z.literal('favor-changed'),
    at,
    godId: z.string(),
    affinity: z.number(),
    change: z.number(),
    reason: z.exactOptional(z.string()),
  }),
  z.object({ type: z.literal('god-born'), at, god: publicGodSchema, by: z.exactOptional(z.string()) }),
  z.object({ type: z.literal('god-departed'), at, godId: z.string(), farewell: z.exactOptional(z.string()) }),
  z.object({ type: z.literal('reaction-set'), at, seq, by: z.string(), reaction: z.nullable(z.string()) }),
  z.object({ type: z.literal('message-removed'), at, seq, by: z.string(), reason: z.string() }),
  z.object({ type: z.literal('topic-changed'), at, topic: z.string(), by: z.string() }),
  /** Stands for `count` events that are not this client's to see. */
  z.object({ type: z.literal('hidden'), at, count: whole(1) }),
])

export type PublicMortal = z.infer<typeof publicMortalSchema>
export type PublicGod = z.infer<typeof publicGodSchema>
export type PublicEvent = z.infer<typeof publicEventSchema>
export type PublicEventOf<Type extends PublicEvent['type']> = Extract<PublicEvent, { type: Type }>
