import * as z from 'zod/mini'
import { plannedReplySchema } from './events.ts'
import { godProfileSchema } from './god-profile.ts'
import { mortalSchema } from './members.ts'
import type { RoomState } from './state.ts'
import { bucketCount, type Table } from './table.ts'

const int = z.int()
const count = z.int().check(z.nonnegative())
const positive = z.int().check(z.positive())
const ids = z.array(z.string())

const tableOf = <T extends { readonly id: string }>(record: z.ZodMiniType<T>): z.ZodMiniType<Table<T>> =>
  z.object({ size: count, buckets: z.array(z.array(record)).check(z.length(bucketCount)) })

const affinity = z.object({ godId: z.string(), value: int, moved: int, at: int })

const line = z.object({
  seq: count,
  at: int,
  author: z.string(),
  kind: z.enum(['god', 'mortal']),
  name: z.exactOptional(z.string()),
  text: z.string(),
  masked: z.exactOptional(z.string()),
  replyTo: z.exactOptional(count),
})

const mortal = z.extend(mortalSchema, {
  patron: z.nullable(z.string()),
  heardSeq: int,
  allowance: int,
  allowanceAt: int,
  nonces: z.array(z.object({ nonce: z.string(), seq: count })),
  affinities: z.array(affinity),
  memories: z.array(z.object({ godId: z.string(), text: z.string(), importance: int, at: int })),
})

const god = z.object({
  id: z.string(),
  spokeSeq: int,
  spokeAt: int,
  lines: count,
  bornSeq: int,
  round: int,
  temper: z.object({ warmth: int, heat: int, at: int }),
  affinities: z.array(affinity),
})

const due = { id: z.string(), expiresAt: int }

const effect = z.discriminatedUnion('type', [
  z.extend(plannedReplySchema, { type: z.literal('generate-reply'), id: z.string() }),
  z.extend(plannedReplySchema, { type: z.literal('choose-responder'), id: z.string() }),
  z.object({ ...due, type: z.literal('judge-mood'), godId: z.string(), replySeq: count, replyTo: count }),
  z.object({ ...due, type: z.literal('write-memories'), from: count, to: count }),
  z.object({ ...due, type: z.literal('generate-god'), minute: int }),
])

const stateSchema: z.ZodMiniType<RoomState> = z.object({
  length: count,
  lastAt: count,
  seed: z.string(),
  topic: z.string(),
  limits: z.object({ windowLines: positive, mortals: positive, nonces: positive }),
  window: z.array(line),
  mortals: tableOf(mortal),
  gods: tableOf(god),
  born: z.array(godProfileSchema),
  departed: ids,
  muted: ids,
  pending: z.array(effect),
  lastMinute: int,
  minutesSinceGenesis: int,
  remembered: int,
  unprompted: count,
  spent: z.object({ minute: int, turns: int, asked: int, day: int, turnsToday: int, tokensToday: int }),
  unreadable: count,
  readOnly: z.boolean(),
})

/** Whether a value is a state that {@link fold} could go on from: a store's snapshot may have been written by anybody. */
export const isRoomState = (value: unknown): value is RoomState => stateSchema.safeParse(value).success
