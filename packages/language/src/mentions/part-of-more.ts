import { gap } from '../text/characters.ts'
import { isApposition } from './calling.ts'
import { clauseWords } from './clause-words.ts'
import type { Tells } from './evidence.ts'
import type { Candidate } from './naming.ts'
import { role } from './roles.ts'
import { does, gapBefore, isPlain, keyAt, type Line, type Standing } from './standing.ts'

/** "Seth Rogen", "the Odin Project", "my dog Zeus", "pan-African", "Loki the Marvel show": something else's name. */
export function isPartOfMore(
  line: Line,
  { from, to, name, owns, spelling }: Candidate,
  standing: Standing,
  tells: Tells,
): boolean {
  const { words } = line
  const first = words[from]
  const after = words[to]
  if (!first) return true
  const gapAfter = gapBefore(line, to)
  const before = keyAt(line, from - 1)
  const followsWord = from > 0 && isPlain(first.gap)
  if (followsWord && does(line, from - 1, role.keeper)) return true
  if (isOthers(line, { from, to, name })) return true
  if (followsWord && does(line, from - 1, role.relation) && does(line, from - 2, role.determiner)) return true
  if (isGivenName(line, from)) return true
  if (name.kind !== 'plain') {
    const isHyphened = gapAfter === gap.hyphen && standing.end === to
    if (isHyphened || first.gap === gap.hyphen) return true
  }
  const goesOn = after !== undefined && gapAfter === gap.space
  // "Apollo 11", "EOS R5"
  if (goesOn && /\d/.test(after.key)) return true
  if (goesOn && does(line, to, role.thing) && !isAsked(line, to)) {
    if (first.shape !== 'caps' || !standing.opensSentence) return true
  }
  // "Loki the Marvel show"
  if (goesOn && after.key === 'the' && (isThing(line, to + 1) || isThing(line, to + 2))) return true
  // "Juno is a 2007 movie"
  if (isPlain(gapAfter) && /^(?:is|was)$/.test(after?.key ?? '') && does(line, to + 1, role.determiner)) {
    if ([2, 3, 4, 5].some((ahead) => isThing(line, to + ahead))) return true
  }
  // "Iris, my sister, is getting married"
  if (keyAt(line, to) === 'my' && isApposition(line, to)) return true
  // "Krishnas at the airport": an English owner owns something.
  if (owns && tells.isEnglish && !first.key.includes("'") && spelling === 'bent') {
    if (!goesOn || does(line, to, role.english)) return true
  }
  if (!tells.capitals || first.shape !== 'title') return false
  if (goesOn && !owns && isNamePart(line, to) && spelling !== 'bent') return true
  if (name.kind === 'plain' || !followsWord || words[from - 1]?.shape !== 'title') return false
  const previous = words[from - 1]
  if (!previous || !isNamePart(line, from - 1) || does(line, from - 1, role.greeting)) return false
  return (
    from > 1 ||
    does(line, from - 1, role.properName | role.givenName) ||
    tells.ordinaryWords.get(before) === 'name'
  )
}

/** "frying pan", "nut butter": what stands beside the name is known to make it something else's. */
function isOthers(line: Line, { from, to, name }: Pick<Candidate, 'from' | 'to' | 'name'>): boolean {
  if (name.notMe.size === 0) return false
  const isBeside = (gapBits: number) => (gapBits & ~(gap.space | gap.hyphen | gap.minor)) === 0
  const before = from > 0 && isBeside(gapBefore(line, from)) ? keyAt(line, from - 1) : ''
  const after = to < line.words.length && isBeside(gapBefore(line, to)) ? keyAt(line, to) : ''
  return name.notMe.has(before) || name.notMe.has(after)
}

/** "a cat called Loki", "my dog's name is Zeus": whose name it is stands a few words before. */
function isGivenName(line: Line, from: number): boolean {
  const before = keyAt(line, from - 1)
  const isGiven =
    before === 'named' || before === 'called' || (before === 'is' && keyAt(line, from - 2) === 'name')
  return isGiven && [2, 3, 4].some((back) => does(line, from - back, role.keeper | role.relation))
}

/** "Loki show yourself", "Zeus name your price": the thing's word is a command. */
const isAsked = (line: Line, at: number): boolean => shown.has(keyAt(line, at + 1))
const shown = clauseWords('shown')

const isThing = (line: Line, at: number): boolean =>
  isPlain(gapBefore(line, at)) && does(line, at, role.thing)

/** A capital in the middle of a sentence, and no title or word of address. */
const isNamePart = (line: Line, at: number): boolean => {
  const word = line.words[at]
  return (
    word?.shape === 'title' &&
    word.key.length > 2 &&
    !does(line, at, role.title | role.direct | role.joiner | role.epithet)
  )
}
