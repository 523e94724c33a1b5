import * as z from 'zod/mini'

const nonce = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/))
/** What `z.int` is, in a tenth of its size. */
const integer = z.number().check(z.refine(Number.isSafeInteger, 'a whole number is wanted'))
const seq = integer.check(z.nonnegative())
/** Longer than any valid text in code units; how long it may be in characters is the room's to say. */
const text = z.string().check(z.maxLength(8192))

/** What a client sends, by type. Unknown extra fields are ignored. */
export const clientFrames = {
  hello: z.object({
    type: z.literal('hello'),
    v: z.number(),
    room: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(100))),
    /** Identity from an earlier welcome, or what proves an account of the embedder's. */
    token: z.exactOptional(z.string().check(z.maxLength(4096))),
    /** Last seq seen, and the id of the event there. */
    since: z.exactOptional(seq),
    sinceId: z.exactOptional(z.string().check(z.maxLength(200))),
    locale: z.exactOptional(z.string().check(z.maxLength(35))),
    /** `godsVersion` of an earlier welcome: those gods need not be sent again. */
    gods: z.exactOptional(z.string().check(z.maxLength(40))),
  }),
  say: z.object({ type: z.literal('say'), nonce, text, replyTo: z.exactOptional(seq) }),
  /** Asks for the page below `before` that holds `limit` lines. */
  history: z.object({
    type: z.literal('history'),
    before: seq,
    limit: integer.check(z.gte(1), z.lte(200)),
  }),
  typing: z.object({ type: z.literal('typing') }),
  summon: z.object({ type: z.literal('summon'), nonce, prompt: text }),
  confirm: z.object({ type: z.literal('confirm'), nonce, god: z.looseObject({}) }),
  react: z.object({
    type: z.literal('react'),
    seq,
    /** One emoji; whether it is one the room tells. */
    reaction: z.nullable(z.string().check(z.minLength(1), z.maxLength(32))),
  }),
  command: z.object({
    type: z.literal('command'),
    nonce,
    name: z.string().check(z.minLength(1), z.maxLength(40)),
    args: z.string().check(z.maxLength(1000)),
  }),
  ping: z.object({ type: z.literal('ping'), at: z.number() }),
} as const

type Frames = typeof clientFrames
export type ClientFrameOf<Type extends keyof Frames> = z.infer<Frames[Type]>
export type ClientFrame = ClientFrameOf<keyof Frames>
