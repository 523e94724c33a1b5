import { gap } from '../text/characters.ts'
import type { LineWords, Word } from '../text/words.ts'
import { clauseWords } from './clause-words.ts'
import type { Candidate } from './naming.ts'
import { role, rolesOfWord } from './roles.ts'
import { opensDirectly } from './unspaced.ts'

/** One name, or several that are joined and share a fate: `Kali and Shiva: answer`. */
export interface Unit {
  readonly names: readonly Candidate[]
  readonly from: number
  readonly to: number
}

/** A line that has names, with what is asked of it more than once. */
export interface Line extends LineWords {
  /** What each word does: bits of {@link role}. */
  readonly roles: Uint32Array
  /** How many words before each are of the second person. */
  readonly seconds: Uint32Array
}

export function lineOf(words: readonly Word[], tail: number): Line {
  const roles = new Uint32Array(words.length)
  const seconds = new Uint32Array(words.length + 1)
  for (let at = 0; at < words.length; at++) {
    const bits = rolesOfWord(words[at]?.key ?? '')
    roles[at] = bits
    seconds[at + 1] = (seconds[at] ?? 0) + ((bits & role.second) === 0 ? 0 : 1)
  }
  return { words, tail, roles, seconds }
}

/** Whether word `at` does one of these things. */
export const does = ({ roles }: Line, at: number, bits: number): boolean => ((roles[at] ?? 0) & bits) !== 0

/** What ends a sentence, and what parts clauses. */
export const sentenceEnds = gap.stop | gap.ask
export const separators = sentenceEnds | gap.comma | gap.colon | gap.breaking | gap.quote | gap.bracket
/** What may follow a name that is called. */
const pauses = sentenceEnds | gap.comma | gap.colon | gap.breaking
/** Spaces, and what parts nothing. */
export const isPlain = (bits: number) => (bits & ~(gap.space | gap.minor)) === 0

export const keyAt = ({ words }: LineWords, at: number): string => words[at]?.key ?? ''
/** What stands before word `at`; after the last word, what the line ends with. */
export const gapBefore = ({ words, tail }: LineWords, at: number): number => words[at]?.gap ?? tail

/** Names joined by "and", "&" or commas stand together. */
export function unitsOf(line: Line, candidates: readonly Candidate[]): readonly Unit[] {
  const units: { names: Candidate[]; from: number; to: number }[] = []
  for (const [at, candidate] of candidates.entries()) {
    const unit = units[units.length - 1]
    if (unit && isJoined(line, unit, candidate, candidates[at + 1])) {
      unit.names.push(candidate)
      unit.to = candidate.to
    } else {
      units.push({ names: [candidate], from: candidate.from, to: candidate.to })
    }
  }
  return units
}

function isJoined(
  line: Line,
  unit: Unit,
  { name, from, to, owns }: Candidate,
  next: Candidate | undefined,
): boolean {
  if (owns) return false
  const before = gapBefore(line, from)
  if (from === unit.to + 1) {
    const bits = before | gapBefore(line, from - 1)
    return does(line, from - 1, role.joiner) && (bits & (gap.blank | sentenceEnds)) === 0
  }
  if (from !== unit.to) return false
  const around = before & ~gap.space
  // "Baba Yaga Baba Yaga turn your hut"
  if (around === 0) return unit.names.some((other) => other.name.id === name.id)
  if (around === gap.ampersand) return true
  if ((around & ~gap.at) === 0 && (around & gap.at) !== 0) return true
  if ((around & ~(gap.comma | gap.at)) !== 0) return false
  if ((around & gap.at) !== 0 || unit.names.length > 1) return true
  // Two names and a comma: a list if it goes on as one, or ends as one.
  const after = gapBefore(line, to)
  if (next && next.from === to && (after & gap.comma) !== 0) return true
  if (next && next.from === to + 1 && does(line, to, role.joiner)) return true
  if ((after & gap.comma) !== 0) return opensLine(line, unit)
  return (after & (gap.colon | sentenceEnds)) !== 0 || to === line.words.length
}

const opensLine = (line: Line, { from }: Unit): boolean => {
  let at = from
  while (at > 0 && does(line, at - 1, role.greeting)) at--
  return at === 0
}

/** How a unit stands in its line: everything that calling and evidence are read from. */
export interface Standing {
  /** After `@`. */
  readonly isHandle: boolean
  /** In quotation marks that do not hold the whole line. */
  readonly isQuoted: boolean
  /** Nothing before it in its clause but greetings and titles. */
  readonly opensClause: boolean
  readonly opensSentence: boolean
  /** A greeting or "O" directly before. */
  readonly isGreeted: boolean
  /** "O Isis", and not the "or" of "Atenea o Zeus". */
  readonly isCried: boolean
  /** "Zeus ơi": a word behind it that calls. */
  readonly hasVocative: boolean
  readonly hasTitle: boolean
  /** A comma or the like after it, or the line's end. */
  readonly isCutOff: boolean
  readonly endsSentence: boolean
  /** A comma or the like before it. */
  readonly followsComma: boolean
  readonly isAlone: boolean
  /** What follows speaks to somebody. */
  readonly goesOnDirect: boolean
  /** The sentence has a second person. */
  readonly hasSecondPerson: boolean
  /** The first word of unit and titles, and the word after the last. */
  readonly start: number
  readonly end: number
}

export function standingOf(line: Line, { names, from, to }: Unit): Standing {
  const { words } = line
  let start = from
  while (start > 0 && isTitle(line, start - 1) && isTitleGap(gapBefore(line, start))) start--
  let end = to
  const isBehind = (bits: number) =>
    does(line, end, bits) && (gapBefore(line, end) & ~(gap.space | gap.hyphen)) === 0
  if (isBehind(role.honorific)) end++
  const hasVocative = isBehind(role.vocative)
  if (hasVocative) end++

  const isBent = names.some(({ spelling, calls }) => spelling === 'bent' && !calls)
  const isCried =
    isCry(line, start - 1) && (!does(line, start - 1, role.unsureCry) || criesOn(line, end, isBent))
  if (isCried && does(line, start - 1, role.title)) start--
  let open = start
  let isGreeted = keyAt(line, start) === 'dear' || isCried
  while (
    open > 0 &&
    start - open < 4 &&
    (isGreeting(line, open - 1, isCried) || isOfGreeting(line, open - 1)) &&
    (gapBefore(line, open) & separators) === 0
  ) {
    open--
    isGreeted = true
  }
  const opening = gapBefore(line, open)
  const cut = gapBefore(line, start)
  const after = gapBefore(line, end)
  const isLast = end >= words.length
  const opensClause = open === 0 ? (opening & gap.blank) === 0 : (opening & separators) !== 0
  const first = words[from]
  return {
    isHandle: (gapBefore(line, from) & gap.at) !== 0,
    isQuoted: first?.isCited === true || (first?.isQuoted === true && words.some((word) => !word.isQuoted)),
    opensClause,
    opensSentence: open === 0 || (opening & sentenceEnds) !== 0,
    isGreeted,
    isCried,
    hasVocative,
    hasTitle: start < from || end > to,
    isCutOff: isLast ? (after & gap.blank) === 0 : (after & pauses) !== 0,
    endsSentence: isLast || (after & sentenceEnds) !== 0,
    followsComma: (cut & separators) !== 0 || (start === 0 && opensClause),
    isAlone: open === 0 && isLast && (opening & gap.blank) === 0 && (after & gap.blank) === 0,
    goesOnDirect: !isLast && (after & gap.blank) === 0 && isDirect(line, end),
    hasSecondPerson: hasSecondPerson(line, start, end),
    start,
    end,
  }
}

/** "come on Zeus", "thank you Zeus": a word of two that greet together. */
const isOfGreeting = (line: Line, at: number): boolean => {
  const key = keyAt(line, at)
  if (key === 'on') return keyAt(line, at - 1) === 'come'
  return key === 'you' ? keyAt(line, at - 1) === 'thank' : key === 'thank' && keyAt(line, at + 1) === 'you'
}

/** "St. Brigid" keeps its title. */
const isTitleGap = (bits: number) => (bits & ~(gap.space | gap.stop | gap.minor)) === 0

const beforeCry = clauseWords('beforeCry')

/** "O glorious Zeus" cries with its first word, and has one title. */
const isTitle = (line: Line, at: number): boolean =>
  does(line, at, role.title) && !does(line, at, role.unsureCry)

/** Whether word `at` is a greeting here; what may be a cry is one where it cries. */
const isGreeting = (line: Line, at: number, isCried: boolean): boolean =>
  does(line, at, role.greeting) && (isCried || !does(line, at, role.unsureCry))

/** Whether a cry stands at `at`, and where one may. */
const isCry = (line: Line, at: number): boolean =>
  at >= 0 &&
  does(line, at, role.cry) &&
  (at === 0 || (gapBefore(line, at) & separators) !== 0 || beforeCry.has(keyAt(line, at - 1)))

/**
 * Whether "O" before a name that ends at `end` is the cry, and not the Portuguese article or the Slavic "about": a pause
 * follows, or what is said to somebody, or the line is English. In a case of its own a name is what is talked about, unless
 * the line goes on to it.
 */
function criesOn(line: Line, end: number, isBent: boolean): boolean {
  const after = gapBefore(line, end)
  const isPause = end >= line.words.length || (after & pauses) !== 0
  if (isBent) {
    return (after & gap.comma) !== 0 && (isDirect(line, end) || hasSecondPerson(line, end, end))
  }
  if (isPause) return true
  return isDirect(line, end) && !does(line, end, role.articled)
    ? true
    : line.words.some((_, at) => does(line, at, role.english))
}

export function isDirect(line: Line, at: number): boolean {
  const word = line.words[at]
  return word?.unspaced === true ? opensDirectly(word.key) : does(line, at, role.direct)
}

/** Whether the sentence around a unit has a second person. */
function hasSecondPerson(line: Line, start: number, end: number): boolean {
  let from = start
  while (from > 0 && (gapBefore(line, from) & sentenceEnds) === 0) from--
  let to = end
  while (to < line.words.length && (to === end || (gapBefore(line, to) & sentenceEnds) === 0)) to++
  const { seconds } = line
  const count = (at: number) => seconds[at] ?? 0
  return count(start) > count(from) || count(to) > count(end)
}
