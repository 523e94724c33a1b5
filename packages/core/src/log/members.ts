import * as z from 'zod/mini'

/** Ids of members: a god's is kebab-case, a mortal's starts with `m_`, so neither can be taken for the other. */
export const memberIdSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/))
const colourSchema = z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/))

/** A human in the room, as everybody sees them. */
export interface Mortal {
  /** `m_` and 1–62 of A–Z a–z 0–9 _ -; public, never the secret that proves it. */
  readonly id: string
  /** `NPC#` and six upper-case hex digits. */
  readonly name: string
  /** The same digits: `#F69420`. */
  readonly colour: string
}

export const mortalSchema = z.object({
  id: z.string().check(z.regex(/^m_[A-Za-z0-9_-]{1,62}$/)),
  name: z.string().check(z.regex(/^NPC#[0-9A-F]{6}$/)),
  colour: colourSchema,
})

/** Whoever may write a line. */
export interface Member {
  readonly id: string
  readonly name: string
  readonly kind: 'god' | 'mortal'
}

/** The mortal named by six hex digits. */
export function mortalOf(id: string, digits: string): Mortal {
  const upper = digits.toUpperCase()
  return { id, name: `NPC#${upper}`, colour: `#${upper}` }
}
