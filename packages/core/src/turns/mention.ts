import type { Pantheon } from '../gods/pantheon.ts'
import { isCalled } from './calling.ts'
import { isNamed, tellsOf } from './evidence.ts'
import { nameIndex } from './name-index.ts'
import { candidatesOf } from './naming.ts'
import { lineOf, standingOf, type Unit, unitsOf } from './standing.ts'
import { cutUnspaced } from './unspaced.ts'
import { bareChunk, wordsOf } from './words.ts'

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
  const read = wordsOf(text, (chunk) => index.codes.has(bareChunk(chunk)))
  const words = cutUnspaced(read.words, index, text)
  const candidates = candidatesOf(words, index)
  if (candidates.length === 0) return nobody
  const line = lineOf(words, read.tail, index.roles)
  const tells = tellsOf(line, candidates, index.ordinaryWords)
  const stand = (unit: Unit) => ({ unit, standing: standingOf(line, unit) })
  let units = unitsOf(line, candidates).map(stand)
  const named = units.flatMap(({ unit, standing }) =>
    unit.names.filter((candidate) => isNamed(line, candidate, unit, standing, tells)),
  )
  // A word that turned out to be no name joins no names.
  if (named.length < candidates.length) units = unitsOf(line, named).map(stand)
  const called = new Map<string, Mention>()
  const spokenOf = new Map<string, Mention>()
  for (const { unit, standing } of units) {
    const kind = isCalled(line, unit, standing) ? 'called' : 'spoken-of'
    const found = kind === 'called' ? called : spokenOf
    for (const { name, from, to } of unit.names) {
      const at = words[from]?.at ?? 0
      const length = (words[to - 1]?.end ?? 0) - at
      if (!found.has(name.godId)) found.set(name.godId, { godId: name.godId, kind, at, length })
    }
  }
  for (const godId of called.keys()) spokenOf.delete(godId)
  return [...called.values(), ...spokenOf.values()]
}
