import * as z from 'zod/mini'
import { TalkingHeadsError } from './errors.ts'
import { colourOf } from './person-colour.ts'
import { checkName, maxNameUnits } from './person-name.ts'

/** Ids of members: a god's is kebab-case, a mortal's starts with `m_`, so neither can be taken for the other. */
export const memberIdSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/))

const mortalId = /^m_[A-Za-z0-9_-]{1,62}$/
const colourForm = /^#[0-9a-fA-F]{6}$/
/**
 * What no log holds in a name: controls, line breaks, what turns text round, half a character. Looser than
 * {@link checkName} on purpose: what is one character to one version of Unicode is two to another, and a log must be
 * readable to all.
 */
const nameForm = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+$/u

/** A person in the room, as everybody sees them: a mortal among the gods. Make one with {@link personOf}. */
export interface Mortal {
  /** `m_` and 1–62 of A–Z a–z 0–9 _ -; public, never the secret that proves it. */
  readonly id: string
  /** 1–40 user-perceived characters on one line; unlike any other's present, and no character's. */
  readonly name: string
  /** `#rrggbb`; a page adapts it to its theme's contrast. */
  readonly colour: string
}

export const mortalSchema = z.object({
  id: z.string().check(z.regex(mortalId)),
  name: z.string().check(z.maxLength(maxNameUnits), z.regex(nameForm)),
  colour: z.string().check(z.regex(colourForm)),
})

/** Whoever may write a line. */
export interface Member {
  readonly id: string
  readonly name: string
  readonly kind: 'god' | 'mortal'
}

export interface PersonOptions {
  /**
   * `m_` and 1–62 of A–Z a–z 0–9 _ -: `m_` and the key of an account. Everybody in the room sees it, and whoever has the
   * same one is the same person.
   */
  readonly id: string
  /** 1–40 user-perceived characters. White space around it, controls and what turns text round are taken out. */
  readonly name: string
  /** `#rrggbb`. Default: drawn from the id. */
  readonly colour?: string
}

/**
 * Somebody who can join rooms and speak in them; types, events and prompts call such a person a mortal.
 *
 * @throws TalkingHeadsError `invalid-input` for an id, name or colour that is not of its form
 */
export function personOf({ id, name, colour }: PersonOptions): Mortal {
  if (!mortalId.test(id)) {
    throw new TalkingHeadsError(
      'invalid-input',
      `${JSON.stringify(String(id).slice(0, 80))} is no id of a person; it takes "m_" and 1–62 of A–Z a–z 0–9 _ -`,
    )
  }
  if (colour !== undefined && !colourForm.test(colour)) {
    throw new TalkingHeadsError(
      'invalid-input',
      `${JSON.stringify(String(colour).slice(0, 80))} is no colour; it takes # and six hex digits`,
    )
  }
  return { id, name: checkName(name), colour: colour ?? colourOf(id) }
}

/** The person named by six hex digits, which are its colour as well: `NPC#F69420`, as the demo names people. */
export function mortalOf(id: string, digits: string): Mortal {
  const upper = digits.toUpperCase()
  return { id, name: `NPC#${upper}`, colour: `#${upper}` }
}
