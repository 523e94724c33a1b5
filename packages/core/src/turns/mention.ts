import type { Pantheon } from '../gods/pantheon.ts'
import { isCalled, standingOf, unitsOf } from './calling.ts'
import { capitalsTell, isNamed } from './evidence.ts'
import { nameIndex } from './name-index.ts'
import { candidatesOf } from './naming.ts'
import { cutUnspaced } from './unspaced.ts'
import { wordsOf } from './words.ts'

/** A god's name in a line. */
export interface Mention {
  readonly godId: string
  /** Whether the line addresses the god or only speaks of it. */
  readonly kind: 'called' | 'spoken-of'
  /** Where the name stands, in UTF-16 units. */
  readonly at: number
  readonly length: number
}

const nobody: readonly Mention[] = []

/**
 * The gods that a line names, each once: those it calls in the order of calling, then those it speaks of.
 * Pure, and never throws, whatever the text.
 */
export function findMentions(text: string, pantheon: Pantheon): readonly Mention[] {
  const index = nameIndex(pantheon)
  const words = cutUnspaced(wordsOf(text), index, text)
  const candidates = candidatesOf(words, index)
  if (candidates.length === 0) return nobody
  const line = { words, tail: text.slice(words[words.length - 1]?.end ?? 0) }
  const tells = capitalsTell(line, candidates)
  const isGuarded = index.ordinaryWords.size > 0
  const isHere = unitsOf(line, candidates).flatMap((unit) => {
    const standing = standingOf(line, unit)
    return unit.names.filter((candidate) => isNamed(line, candidate, unit, standing, tells, isGuarded))
  })
  const called = new Map<string, Mention>()
  const spokenOf = new Map<string, Mention>()
  for (const unit of unitsOf(line, isHere)) {
    const isUnitCalled = isCalled(line, unit, standingOf(line, unit))
    for (const candidate of unit.names) {
      const { name, from, to } = candidate
      const at = words[from]?.at ?? 0
      const length = (words[to - 1]?.end ?? 0) - at
      const { godId } = name
      if (isUnitCalled) {
        if (!called.has(godId)) called.set(godId, { godId, kind: 'called', at, length })
      } else if (!spokenOf.has(godId)) {
        spokenOf.set(godId, { godId, kind: 'spoken-of', at, length })
      }
    }
  }
  for (const godId of called.keys()) spokenOf.delete(godId)
  return [...called.values(), ...spokenOf.values()]
}
