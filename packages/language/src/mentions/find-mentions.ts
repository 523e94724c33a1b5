import type { WordList } from '../tables/word-list.ts'
import { bareChunk } from '../text/name-key.ts'
import { spokenWordsOf } from '../text/words.ts'
import { isCalled } from './calling.ts'
import { isNamed, tellsOf } from './evidence.ts'
import { type Named, type NameIndex, nameIndex } from './name-index.ts'
import { candidatesOf } from './naming.ts'
import { lineOf, standingOf, type Unit, unitsOf } from './standing.ts'
import { cutUnspaced } from './unspaced.ts'

/** Somebody's name in a line. */
export interface Mention {
  /** Whose. */
  readonly id: string
  /** Whether the line addresses who bears the name, or only speaks of it. */
  readonly kind: 'called' | 'spoken-of'
  /** Where the name stands, in UTF-16 units. */
  readonly at: number
  readonly length: number
}

const nobody: readonly Mention[] = []

/**
 * Who a line names, each once: those it calls in the order of calling, then those it speaks of.
 * Pure, and never throws, whatever the text.
 *
 * @param named who may be named; keep the list, an index is made for each new one
 * @param ordinaryWords words that are no misspelt names; none: only capitals or a vocative make such a name count
 */
export function findMentions(
  text: string,
  named: readonly Named[],
  ordinaryWords?: WordList,
): readonly Mention[] {
  const index = nameIndex(named, ordinaryWords)
  const read = spokenWordsOf(text, (chunk) => isName(chunk, index))
  const words = cutUnspaced(read.words, index, text)
  const candidates = candidatesOf(words, index)
  if (candidates.length === 0) return nobody
  const line = lineOf(words, read.tail)
  const tells = tellsOf(line, candidates, index.ordinaryWords)
  const stand = (unit: Unit) => ({ unit, standing: standingOf(line, unit) })
  let units = unitsOf(line, candidates).map(stand)
  const found = units.flatMap(({ unit, standing }) =>
    unit.names.filter((candidate) => isNamed(line, candidate, unit, standing, tells)),
  )
  // A word that turned out to be no name joins no names.
  if (found.length < candidates.length) units = unitsOf(line, found).map(stand)
  const called = new Map<string, Mention>()
  const spokenOf = new Map<string, Mention>()
  for (const { unit, standing } of units) {
    const kind = isCalled(line, unit, standing) ? 'called' : 'spoken-of'
    const mentions = kind === 'called' ? called : spokenOf
    for (const { name, from, to } of unit.names) {
      const at = words[from]?.at ?? 0
      const length = (words[to - 1]?.end ?? 0) - at
      if (!mentions.has(name.id)) mentions.set(name.id, { id: name.id, kind, at, length })
    }
  }
  for (const id of called.keys()) spokenOf.delete(id)
  return [...called.values(), ...spokenOf.values()]
}

/** Of what looks like talk to a machine: `R2-D2` where one is called so, `@zeus@hera` where both are there. */
function isName(chunk: string, { codes, byWord }: NameIndex): boolean {
  if (codes.has(bareChunk(chunk))) return true
  const [before, ...handles] = chunk.split('@')
  return (
    handles.length > 1 &&
    !/[\p{L}\p{N}]/u.test(before ?? '') &&
    handles.every((handle) => byWord.get(bareChunk(handle))?.whole !== undefined)
  )
}
