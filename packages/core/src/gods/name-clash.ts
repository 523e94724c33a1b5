import { foldName } from '@talking-heads/language/text'
import type { GodProfile } from '../log/god-profile.ts'
import type { Pantheon } from './pantheon.ts'

/** What a god would share with one that is there, in words; undefined where it shares nothing. */
export function nameClash(god: GodProfile, pantheon: Pantheon): string | undefined {
  if (pantheon.get(god.id)) return `the id "${god.id}" is taken`
  const taken = new Map(
    pantheon.gods.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((known) => [foldName(known), id]),
    ),
  )
  for (const name of [god.name, ...god.aliases]) {
    const owner = taken.get(foldName(name))
    if (owner !== undefined) return `the name "${name}" is "${owner}"’s`
  }
  return undefined
}
