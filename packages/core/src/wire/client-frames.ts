import * as z from 'zod/mini'
import { bounded } from './bounded.ts'
import { whole } from './whole.ts'

const nonce = z.string().check(({ value, issues }) => {
  if (/^[A-Za-z0-9_-]{1,64}$/.test(value)) return
  issues.push({ code: 'custom', input: value, message: 'expected 1 to 64 of A–Z a–z 0–9 _ -' })
})
const seq = whole()
const limit = z.number().check(({ value, issues }) => {
  if (Number.isInteger(value) && value >= 1 && value <= 200) return
  issues.push({ code: 'custom', input: value, message: 'expected a whole number of 1 to 200' })
})
/** Longer than any valid text in code units; how long it may be in characters is the room's to say. */
const text = bounded(8192)

/** What a client sends, by type. Unknown extra fields are ignored. */
export const clientFrames = {
  hello: z.object({
    type: z.literal('hello'),
    v: z.number(),
    room: z.exactOptional(bounded(100, 1)),
    /** Identity from an earlier welcome, or what proves an account of the embedder's. */
    token: z.exactOptional(bounded(4096)),
    /** Last seq seen, and the id of the event there. */
    since: z.exactOptional(seq),
    sinceId: z.exactOptional(bounded(200)),
    locale: z.exactOptional(bounded(35)),
    /** `godsVersion` of an earlier welcome: those gods need not be sent again. */
    gods: z.exactOptional(bounded(40)),
  }),
  say: z.object({ type: z.literal('say'), nonce, text, replyTo: z.exactOptional(seq) }),
  /** Asks for the page below `before` that holds `limit` lines. */
  history: z.object({
    type: z.literal('history'),
    before: seq,
    limit,
  }),
  typing: z.object({ type: z.literal('typing') }),
  summon: z.object({ type: z.literal('summon'), nonce, prompt: text }),
  confirm: z.object({ type: z.literal('confirm'), nonce, god: z.looseObject({}) }),
  react: z.object({
    type: z.literal('react'),
    seq,
    /** One emoji; whether it is one the room tells. */
    reaction: z.nullable(bounded(32, 1)),
  }),
  command: z.object({
    type: z.literal('command'),
    nonce,
    name: bounded(40, 1),
    args: bounded(1000),
  }),
  ping: z.object({ type: z.literal('ping'), at: z.number() }),
} as const

type Frames = typeof clientFrames
export type ClientFrameOf<Type extends keyof Frames> = z.infer<Frames[Type]>
export type ClientFrame = ClientFrameOf<keyof Frames>
