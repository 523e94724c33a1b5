import { TalkingHeadsError } from '../log/errors.ts'
import type { RoomState } from '../log/state.ts'
import { type GodProfile, godProfileSchema } from './god-profile.ts'

/** The gods of a room, checked, with what is looked up of them at every line. */
export interface Pantheon {
  readonly gods: readonly GodProfile[]
  /** Words that are no misspelt names, folded; empty: only capitals or a vocative make a misspelt name count. */
  readonly ordinaryWords: ReadonlySet<string>
  get(id: string): GodProfile | undefined
}

/**
 * Checks profiles and makes a pantheon of them.
 *
 * @throws TalkingHeadsError `invalid-input` naming the god and field at fault, or both gods that share an id or name.
 */
export function createPantheon(
  profiles: readonly GodProfile[],
  { ordinaryWords = noWords }: { readonly ordinaryWords?: ReadonlySet<string> } = {},
): Pantheon {
  const byId = new Map<string, GodProfile>()
  const byName = new Map<string, GodProfile>()
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
      const key = foldName(name)
      const sameName = byName.get(key)
      if (sameName && sameName !== profile) throw clash(profile, sameName, `the name "${name}"`)
      byName.set(key, profile)
    }
  }
  return { gods: [...byId.values()], ordinaryWords, get: (id) => byId.get(id) }
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
  const { ordinaryWords } = founders
  const pantheon: Pantheon = { gods: [...byId.values()], ordinaryWords, get: (id) => byId.get(id) }
  present.set(state.born, { founders, departed: state.departed, pantheon })
  return pantheon
}

const noWords: ReadonlySet<string> = new Set()

const present = new WeakMap<
  RoomState['born'],
  { readonly founders: Pantheon; readonly departed: RoomState['departed']; readonly pantheon: Pantheon }
>()

/** Marks that writers leave out: Latin, Greek and Cyrillic diacritics, Hebrew and Arabic points. Vowel signs stay. */
const omissibleMarks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+/g

/** Letters that decompose into nothing but are typed as these. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  ς: 'σ',
  ـ: '',
}
const otherLetters = /[øłđðþæœßıςـ]/g

/** A name as it is compared: compatibility forms unified, diacritics dropped, case folded. */
export function foldName(name: string): string {
  const bare = name.normalize('NFKD').replace(omissibleMarks, '').normalize('NFC').toLowerCase().trim()
  return bare.replace(otherLetters, (letter) => plainLetters[letter] ?? letter)
}

function clash(one: GodProfile, other: GodProfile, what: string): TalkingHeadsError {
  return new TalkingHeadsError(
    'invalid-input',
    `gods "${other.id}" and "${one.id}" both claim ${what}; rename one of them`,
  )
}
