import { createHash } from 'node:crypto'
import type { EventOf } from '@talking-heads/core'
import type { SeedGod } from './formats.ts'

/** A profile as `god-born` keeps it. */
export type BornGod = EventOf<'god-born'>['god']

/**
 * The id of a god by its name: accents and case folded, other characters than a–z and 0–9 hyphens. So a god of the
 * built-in pantheon keeps its id, and TŪMATAUENGA written with or without macron is one god.
 */
export function godIdOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  const id = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '')
  return id || `god-${shortHash(name)}`
}

/** A profile from the little that a seed deployment knew of a god. `samples` are lines it said there. */
export function profileOf({ name, colour, prompt }: SeedGod, samples: readonly string[]): BornGod {
  return {
    id: godIdOf(name),
    name,
    aliases: [],
    colour,
    title: 'One of the first gods of this room',
    culture: 'Unrecorded',
    domain: 'what its story tells',
    keywords: [],
    persona: prompt,
    manner: 'As its story suggests, in one short sentence.',
    talkativeness: 50,
    temperament: 0,
    samples: [...samples],
  }
}

/** Twelve hex digits that tell one text from another. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
