import { lookOf } from '../text/look-alikes.ts'

const between = /[\s_.·•・'’ʻ-]+/g

/** A name as it looks, its words a space apart, letters a space apart joined: ＺＥＵＳ, Ζeus, ZΕU5 and `Z E U S` are one. */
export function nameLookOf(name: string): string {
  const look = lookOf(name.replace(between, ' '), { leetspeak: 'read' }).trim()
  return /^(?:\S )+\S$/u.test(look) ? look.replaceAll(' ', '') : look
}

/** A look without its spaces: a name as names are compared, joined or not. */
export const joined = (look: string): string => look.replaceAll(' ', '')

/** A pantheon of many scripts has a thousand names, and each reply is read beside all of them. */
const maxKnownLooks = 8_192
const knownLooks = new Map<string, string>()

/** {@link nameLookOf}, kept: for names of members, not for what somebody wrote. */
export function lookOfMember(name: string): string {
  const known = knownLooks.get(name)
  if (known !== undefined) return known
  const look = nameLookOf(name)
  if (knownLooks.size >= maxKnownLooks) knownLooks.clear()
  knownLooks.set(name, look)
  return look
}

/** A name as labels are found by: letters first, and few signs. */
export const spelledName = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}#'’._/,&・\\p{Cf} -]{0,47}?"
const isSpelled = new RegExp(`^${spelledName}$`, 'u')

/** A list of names, ready to be looked up in. */
export interface NameList {
  readonly looks: ReadonlySet<string>
  /** The looks by what they are without spaces. */
  readonly looksByKey: ReadonlyMap<string, readonly string[]>
  /** The first words of the looks. */
  readonly firstWords: ReadonlySet<string>
  /** As many words as one of the names has at most. */
  readonly mostWords: number
  /** Those that no form of a label tells. */
  readonly unspelled: readonly string[]
}

/** A list of names made ready, once for as long as there is that list: one of a whole pantheon is long. */
export function nameListOf(names: readonly string[]): NameList {
  let list = nameLists.get(names)
  if (!list) {
    const looks = new Set(names.map(lookOfMember))
    const looksByKey = new Map<string, string[]>()
    for (const look of looks) {
      const key = joined(look)
      looksByKey.set(key, [...(looksByKey.get(key) ?? []), look])
    }
    list = {
      looks,
      looksByKey,
      firstWords: new Set([...looks].map((look) => look.split(' ', 1)[0] ?? '')),
      mostWords: Math.max(1, ...[...looks].map((look) => look.split(' ').length)),
      unspelled: names.filter((name) => !isSpelled.test(name.trim())),
    }
    nameLists.set(names, list)
  }
  return list
}

const nameLists = new WeakMap<readonly string[], NameList>()
