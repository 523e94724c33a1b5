import { nameKey } from '@talking-heads/language/text'
import { TalkingHeadsError } from '../log/errors.ts'
import { type GodProfile, godProfileSchema } from '../log/god-profile.ts'
import type { RoomState } from '../log/state.ts'

/** The gods of a room, checked, with what is looked up of them at every line. */
export interface Pantheon {
  readonly gods: readonly GodProfile[]
  get(id: string): GodProfile | undefined
}

/**
 * Checks profiles and makes a pantheon of them.
 *
 * @throws TalkingHeadsError `invalid-input` naming the god and field at fault, or both gods that share an id or name.
 */
export function createPantheon(profiles: readonly GodProfile[]): Pantheon {
  const byId = new Map<string, GodProfile>()
  const byName = new Map<string, { readonly god: GodProfile; readonly name: string }>()
  for (const profile of profiles) {
    const checked = godProfileSchema.safeParse(profile)
    if (!checked.success) {
      const issue = checked.error.issues[0]
      throw new TalkingHeadsError(
        'invalid-input',
        `god "${profile.id}": ${issue?.path.join('.')} is not accepted (${issue?.message}); correct the profile`,
      )
    }
    const sameId = byId.get(profile.id)
    if (sameId) throw clash(profile, sameId, `the id "${profile.id}"`)
    byId.set(profile.id, profile)
    for (const name of [profile.name, ...profile.aliases]) {
      const key = nameKey(name)
      const same = byName.get(key)
      if (same && same.god !== profile) throw clash(profile, same.god, claimed(name, same.name))
      byName.set(key, { god: profile, name })
    }
  }
  return { gods: [...byId.values()], get: (id) => byId.get(id) }
}

/**
 * The gods of a room at one moment: those it was opened with and those born in it, without those that left.
 * Remembered for as long as births and departures stay the same.
 */
export function presentGods(founders: Pantheon, state: Pick<RoomState, 'born' | 'departed'>): Pantheon {
  if (state.born.length === 0 && state.departed.length === 0) return founders
  const known = present.get(state.born)
  if (known?.founders === founders && known.departed === state.departed) return known.pantheon
  const gods = [...founders.gods, ...state.born].filter((god) => !state.departed.includes(god.id))
  const byId = new Map(gods.map((god) => [god.id, god]))
  const pantheon: Pantheon = { gods: [...byId.values()], get: (id) => byId.get(id) }
  present.set(state.born, { founders, departed: state.departed, pantheon })
  return pantheon
}

const present = new WeakMap<
  RoomState['born'],
  { readonly founders: Pantheon; readonly departed: RoomState['departed']; readonly pantheon: Pantheon }
>()

/** Names and aliases of all gods: the same list for as long as it is the same pantheon. */
export function namesOf(pantheon: Pantheon): readonly string[] {
  let known = names.get(pantheon)
  if (!known) {
    known = pantheon.gods.flatMap(({ name, aliases }) => [name, ...aliases])
    names.set(pantheon, known)
  }
  return known
}

const names = new WeakMap<Pantheon, readonly string[]>()

/** Names that are read as one are both told: `MA'AT` and `Maat`. */
const claimed = (name: string, other: string) =>
  name === other ? `the name "${name}"` : `the name "${name}", which is read as "${other}"`

function clash(one: GodProfile, other: GodProfile, what: string): TalkingHeadsError {
  return new TalkingHeadsError(
    'invalid-input',
    `gods "${other.id}" and "${one.id}" both claim ${what}; rename one of them`,
  )
}
