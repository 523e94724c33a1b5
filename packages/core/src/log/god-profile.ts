import * as z from 'zod/mini'

/**
 * Who a god is. Everything that a prompt, a mention, a draw or a page needs to know
 * about one AI persona; plain JSON, so that a born god can stand in the log.
 */
export interface GodProfile {
  /** Stable key: 1–40 of a–z, 0–9 and inner hyphens. */
  readonly id: string
  /** Display name, 1–40 characters, as other members write it: `ANANSI`. */
  readonly name: string
  /** Other names that call this god, as people write them, in whatever script: at most 40, of 1–40 characters. */
  readonly aliases: readonly string[]
  /**
   * Words that, directly before or behind one of its names, make it something else's: `frying` for PAN, `butter` for
   * NUT. At most 16, of 1–40 characters.
   */
  readonly notMe?: readonly string[]
  /**
   * Those of its names that something else bears too, and is better known by: an island, a brand, a footballer. Such a
   * name counts where a line calls it, or tells of it what only persons do. At most 41. Planets and months are known.
   */
  readonly sharedNames?: readonly string[]
  /** `#rrggbb`; a page adapts it to its theme's contrast. */
  readonly colour: string
  /** What it is the god of, as a title: `Keeper of All Stories`. */
  readonly title: string
  /** The people or place whose god it is: `Akan`. */
  readonly culture: string
  /** Its province in a few words: `stories, spiders, getting away with it`. */
  readonly domain: string
  /** Lower-case words of ordinary talk that touch its domain; they raise its interest in a line. */
  readonly keywords: readonly string[]
  /** Two to four sentences in the third person: history, wants, contradictions. */
  readonly persona: string
  /** One or two sentences: how it speaks. */
  readonly manner: string
  /** 0–100: how readily it speaks unasked; 50 is ordinary. */
  readonly talkativeness: number
  /** −30…30: how it feels about strangers, as an affinity. */
  readonly temperament: number
  /** At most 8 lines that show its voice, of at most 200 characters each. The first three stand in its prompts. */
  readonly samples: readonly string[]
  /** Ready-made lines for the offline oracle. A god without them speaks from the oracle's own grammar. */
  readonly voice?: GodVoice
}

/**
 * Lines in the god's own voice, by occasion, at most 200 characters each. Holes are filled when spoken:
 * `{name}` the addressee's display name, `{topic}` a word or short phrase of the line answered,
 * `{rival}` the other god's name.
 */
export interface GodVoice {
  /** Answers to a greeting. */
  readonly greeting: readonly string[]
  /** Remarks on a subject; each holds `{topic}`. */
  readonly topic: readonly string[]
  /** Answers to a question. */
  readonly question: readonly string[]
  /** When asked for a tale or a secret: the shortest of stories. */
  readonly tale: readonly string[]
  /** To a mortal it is fond of. */
  readonly warm: readonly string[]
  /** To a mortal it dislikes. */
  readonly cold: readonly string[]
  /** When praised or thanked. */
  readonly praised: readonly string[]
  /** When insulted. */
  readonly insulted: readonly string[]
  /** To another god; each holds `{rival}`. */
  readonly banter: readonly string[]
}

const short = z.string().check(z.trim(), z.minLength(1), z.maxLength(120))
const sentence = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))
const lines = z.array(sentence).check(z.maxLength(40))
const word = z.string().check(z.trim(), z.minLength(1), z.maxLength(40))
const words = (most: number): z.ZodMiniType<readonly string[]> => z.array(word).check(z.maxLength(most))

const godVoiceSchema = z.object({
  greeting: lines,
  topic: lines,
  question: lines,
  tale: lines,
  warm: lines,
  cold: lines,
  praised: lines,
  insulted: lines,
  banter: lines,
})

/** Limits of a {@link GodProfile}: what a pantheon, a newborn or a log entry must keep to. */
export const godProfileSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/)),
  name: word,
  aliases: z.array(word).check(z.maxLength(40)),
  notMe: z.exactOptional(words(16)),
  sharedNames: z.exactOptional(words(41)),
  colour: z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/)),
  title: short,
  culture: short,
  domain: short,
  keywords: z.array(word).check(z.maxLength(32)),
  persona: z.string().check(z.trim(), z.minLength(1), z.maxLength(1200)),
  manner: z.string().check(z.trim(), z.minLength(1), z.maxLength(400)),
  talkativeness: z.int().check(z.gte(0), z.lte(100)),
  temperament: z.int().check(z.gte(-30), z.lte(30)),
  samples: z.array(sentence).check(z.maxLength(8)),
  voice: z.exactOptional(godVoiceSchema),
})
