import * as z from 'zod/mini'
import { godProfileSchema } from './god-profile.ts'
import { memberIdSchema, mortalSchema } from './members.ts'

/** The version that this library writes. A log that holds a higher one is read-only here. */
export const eventVersion = 1

/** 1–64 of A–Z a–z 0–9 _ -: what makes a mortal's act recognisable when it is sent twice. */
const nonceSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/))

const seq = z.int().check(z.nonnegative())
const epochMs = z.int().check(z.nonnegative())
/** The end of the year 9999: whatever is reckoned from a later time would soon be no whole number any more. */
const latestMs = 253_402_300_799_999
const godId = memberIdSchema
/** Gods that a line names, as its room heard it: where each stands in `text`, in UTF-16 units. Absent: none. */
const mentions = z.exactOptional(
  z.array(z.object({ godId, at: z.int().check(z.nonnegative()), length: z.int().check(z.positive()) })),
)
/** A line of speech is at most 4 KiB of UTF-8, so never more UTF-16 units than this. */
const line = z.string().check(z.minLength(1), z.maxLength(4096))
const reason = z.string().check(z.maxLength(400))

const factor = z.exactOptional(z.number().check(z.nonnegative()))

/** How a responder was chosen, for people who ask why. */
const reasonToSpeakSchema = z.object({
  /**
   * The line called it; it was talking with the line's author; it was drawn, or picked by a strategy of the
   * deployment's own; a model picked it; the room had fallen silent; it has just been born.
   */
  cause: z.enum(['called', 'continued', 'drawn', 'arbiter', 'unprompted', 'newborn']),
  /** 0…1, where there was a draw. */
  chance: z.exactOptional(z.number()),
  /** What its weight in the draw, or the odds that a talk goes on, were made of; absent: 1. */
  factors: z.exactOptional(
    z.object({
      talkativeness: factor,
      affinity: factor,
      patron: factor,
      interest: factor,
      spokenOf: factor,
      recency: factor,
      fatigue: factor,
      stage: factor,
      talking: factor,
      asked: factor,
      answers: factor,
      onward: factor,
      back: factor,
      toOne: factor,
      short: factor,
      shared: factor,
      breath: factor,
      long: factor,
      question: factor,
      news: factor,
      subject: factor,
      toAll: factor,
      hail: factor,
      fresh: factor,
      stale: factor,
    }),
  ),
})

/** A reply that is due: who speaks, not before when, and what the turn still holds after it. */
export const plannedReplySchema = z.object({
  godId,
  /** What it answers: a line, or the minute that passed in silence. */
  replyTo: seq,
  notBefore: epochMs,
  expiresAt: epochMs,
  /** Replies that may follow this one in its turn. */
  budget: z.int().check(z.nonnegative()),
  /** Gods called by the mortal's line who have yet to answer it, in order. */
  called: z.array(godId),
  why: reasonToSpeakSchema,
  /** Gods that spoke since what set the turn off: 0 answers a mortal. */
  hop: z._default(z.int().check(z.nonnegative()), 0),
  /** Earlier lines of the same mortal that it answers too. */
  merged: z._default(z.int().check(z.nonnegative()), 0),
  /** A model picks among these first; `godId` speaks where it does not. */
  choices: z.exactOptional(z.array(godId)),
  /** The round of a strategy that goes round: who was picked in it is not picked again before the next. */
  round: z.exactOptional(z.int().check(z.nonnegative())),
})

/** Model tokens that an effect cost, prompts and answers of all attempts together. */
const tokens = z.exactOptional(z.int().check(z.nonnegative()))

/** Lines that are to be gone through for what is worth remembering, before they leave the window. */
const linesToRemember = z.exactOptional(z.object({ from: seq, to: seq, expiresAt: epochMs }))

/** UTF-16 units of one memory, at most. */
export const maxMemoryChars = 640

const memorySchema = z.object({
  godId,
  /** Whom the god remembers it of. */
  mortalId: memberIdSchema,
  text: z.string().check(z.minLength(1), z.maxLength(maxMemoryChars)),
  /** 1 (a trifle) … 5 (never to be forgotten). */
  importance: z.int().check(z.gte(1), z.lte(5)),
})

const base = {
  v: z.literal(eventVersion),
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  at: epochMs.check(z.lte(latestMs)),
}

/** Why a line got no answer. */
export const silenceReasons = [
  'budget',
  'merged',
  'superseded',
  'moderated',
  'model-failed',
  'unusable-answer',
  'expired',
  'nobody-present',
  'nobody-chosen',
  'muted',
] as const
export type SilenceReason = (typeof silenceReasons)[number]

export const eventSchema = z.discriminatedUnion('type', [
  z.object({
    ...base,
    type: z.literal('room-opened'),
    topic: z.string().check(z.maxLength(200)),
    /** All of the room's draws derive from it. */
    seed: z.string().check(z.minLength(1), z.maxLength(100)),
    /** Bounds of the folded state; they stand in the log because `fold` reads nothing else. */
    limits: z.object({
      windowLines: z.int().check(z.positive()),
      mortals: z.int().check(z.positive()),
      nonces: z.int().check(z.positive()),
    }),
  }),
  z.object({
    ...base,
    type: z.literal('mortal-arrived'),
    mortal: mortalSchema,
    patron: z.nullable(godId),
  }),
  z.object({
    ...base,
    type: z.literal('message-posted'),
    author: memberIdSchema,
    /** The author's name at the time: readers of one page of the log may not have seen the arrival. */
    name: mortalSchema.shape.name,
    nonce: nonceSchema,
    text: line,
    masked: z.exactOptional(line),
    replyTo: z.exactOptional(seq),
    mentions,
    /** Thousandths of a line left in the author's rate bucket after this one. */
    allowance: z.int(),
    /** Gods that the line names as addressed, in order. */
    called: z.array(godId),
    remember: linesToRemember,
    next: z.nullable(plannedReplySchema),
  }),
  z.object({
    ...base,
    type: z.literal('reply-spoken'),
    godId,
    text: line,
    masked: z.exactOptional(line),
    replyTo: seq,
    mentions,
    /** When its mood must be judged by; null where nobody will judge it. */
    judgeBy: z.nullable(epochMs),
    why: z.exactOptional(reasonToSpeakSchema),
    remember: linesToRemember,
    tokens,
    next: z.nullable(plannedReplySchema),
  }),
  z.object({
    ...base,
    type: z.literal('reply-withheld'),
    godId: z.exactOptional(godId),
    replyTo: seq,
    reason: z.enum(silenceReasons),
    /** The failure in words, where there is one: for operators, never shown to mortals. */
    detail: z.exactOptional(reason),
    tokens,
    next: z.nullable(plannedReplySchema),
  }),
  z.object({
    ...base,
    type: z.literal('mood-judged'),
    godId,
    /** The god's reply that was judged. */
    replySeq: seq,
    /** Toward whom: the author of the line it answered. */
    toward: memberIdSchema,
    /** −3…3, fractions allowed; null where no judgement could be had. */
    mood: z.nullable(z.number().check(z.gte(-3), z.lte(3))),
    /** −100…100, after the change. */
    affinity: z.int().check(z.gte(-100), z.lte(100)),
    change: z.int(),
    /** How far this affinity has been moved lately, for the cap on it. */
    moved: z.exactOptional(z.int()),
    /** What it made of the gods that said and heard it. */
    tempers: z.exactOptional(
      z.array(
        z.object({
          godId,
          warmth: z.int().check(z.gte(-100), z.lte(100)),
          heat: z.int().check(z.gte(0), z.lte(100)),
        }),
      ),
    ),
    reason: z.exactOptional(reason),
    /** Where no model judged. */
    by: z.exactOptional(z.literal('lexicon')),
    tokens,
  }),
  z.object({
    ...base,
    type: z.literal('responder-chosen'),
    replyTo: seq,
    tokens,
    next: z.nullable(plannedReplySchema),
  }),
  z.object({
    ...base,
    type: z.literal('minute-passed'),
    /** Minutes since the epoch. */
    minute: z.int().check(z.nonnegative()),
    /** The minute's draw in [0, 1), in millionths. */
    draw: z.int().check(z.gte(0), z.lt(1_000_000)),
    /** A birth is due: it is given up at this time. */
    genesisBy: z.exactOptional(epochMs),
    /** Who breaks the silence. */
    next: z.exactOptional(plannedReplySchema),
  }),
  z.object({
    ...base,
    type: z.literal('memories-written'),
    /** Seq up to which lines have been gone through. */
    upTo: seq,
    memories: z.array(memorySchema).check(z.maxLength(32)),
    tokens,
  }),
  z.object({
    ...base,
    type: z.literal('god-born'),
    god: godProfileSchema,
    by: z.exactOptional(memberIdSchema),
    tokens,
    /** Its first line. */
    next: z.exactOptional(plannedReplySchema),
  }),
  z.object({ ...base, type: z.literal('genesis-failed'), detail: reason, tokens }),
  z.object({ ...base, type: z.literal('god-departed'), godId, farewell: z.exactOptional(line) }),
  z.object({ ...base, type: z.literal('god-muted'), godId, by: memberIdSchema }),
  z.object({ ...base, type: z.literal('god-unmuted'), godId, by: memberIdSchema }),
  z.object({
    ...base,
    type: z.literal('reaction-set'),
    seq,
    by: memberIdSchema,
    nonce: nonceSchema,
    reaction: z.nullable(z.string().check(z.minLength(1), z.maxLength(64))),
    allowance: z.int(),
  }),
  z.object({ ...base, type: z.literal('message-removed'), seq, by: memberIdSchema, reason }),
  z.object({
    ...base,
    type: z.literal('topic-changed'),
    topic: z.string().check(z.maxLength(200)),
    by: memberIdSchema,
  }),
  /** Stands where an event was redacted. */
  z.object({ ...base, type: z.literal('redacted'), reason }),
  /** Stands for an entry that could not be read; made by {@link decodeEvent}, never appended. */
  z.object({ ...base, type: z.literal('unreadable'), cause: z.enum(['malformed', 'future']) }),
])

/** A fact in a room's log. */
export type Event = z.infer<typeof eventSchema>
export type EventType = Event['type']
export type EventOf<Type extends EventType> = Extract<Event, { type: Type }>
export type PlannedReply = z.infer<typeof plannedReplySchema>
export type ReasonToSpeak = z.infer<typeof reasonToSpeakSchema>
/** What a god's weight in a draw, or the odds of its going on with a talk, are made of, each ≥ 0; absent: 1. */
export type SpeakingFactors = NonNullable<ReasonToSpeak['factors']>
