import { skeletonOf } from '@talking-heads/language/text'
import type { Pantheon } from '../gods/pantheon.ts'
import { TalkingHeadsError } from '../log/errors.ts'
import { type Mortal, personOf } from '../log/members.ts'

/** Who is in a room now. */
export interface Present {
  readonly pantheon: Pantheon
  readonly mortals: ReadonlyMap<string, Mortal>
}

/**
 * A person as it may come in.
 *
 * @throws TalkingHeadsError `invalid-input` for what is not of its form; `not-allowed` where the name is taken
 */
export function checkedPerson(person: Mortal, present: Present): Mortal {
  const checked = personOf(person)
  const bearer = bearerOf(checked, present)
  if (!bearer) return checked
  const whose = bearer.kind === 'god' ? 'a character of this room' : 'somebody present'
  throw new TalkingHeadsError(
    'not-allowed',
    `the name ${JSON.stringify(checked.name)} is taken: ${bearer.name}, ${whose}, bears it or one that looks like it; come in under another`,
    { retryable: bearer.kind === 'mortal' },
  )
}

/**
 * Who bears a person's name, or one that would be taken for it: a god by name or alias, or somebody else present. The
 * same person in another tab is nobody else.
 */
export function bearerOf(
  { id, name }: Pick<Mortal, 'id' | 'name'>,
  { pantheon, mortals }: Present,
): { readonly name: string; readonly kind: 'god' | 'mortal' } | undefined {
  const look = skeletonOf(name)
  const god = namesOf(pantheon).get(look)
  if (god !== undefined) return { name: god, kind: 'god' }
  for (const mortal of mortals.values()) {
    if (mortal.id !== id && lookOfMortal(mortal) === look) return { name: mortal.name, kind: 'mortal' }
  }
  return undefined
}

/** Each god's name by the looks of all its names. */
function namesOf(pantheon: Pantheon): ReadonlyMap<string, string> {
  let known = godNames.get(pantheon)
  if (!known) {
    known = new Map(
      pantheon.gods.flatMap((god) => [god.name, ...god.aliases].map((name) => [skeletonOf(name), god.name])),
    )
    godNames.set(pantheon, known)
  }
  return known
}

function lookOfMortal(mortal: Mortal): string {
  let look = mortalLooks.get(mortal)
  if (look === undefined) {
    look = skeletonOf(mortal.name)
    mortalLooks.set(mortal, look)
  }
  return look
}

// Everybody who comes in is compared with everybody who is there.
const godNames = new WeakMap<Pantheon, ReadonlyMap<string, string>>()
const mortalLooks = new WeakMap<Mortal, string>()
