import { gap } from '../text/characters.ts'
import { asksFor, endsAddress } from './calling-at-end.ts'
import { clauseWords } from './clause-words.ts'
import { role } from './roles.ts'
import {
  does,
  gapBefore,
  isDirect,
  isPlain,
  keyAt,
  type Line,
  type Standing,
  sentenceEnds,
  type Unit,
} from './standing.ts'

const asked = clauseWords('asked')
const auxiliaries = clauseWords('auxiliary')
const subjects = clauseWords('subject')
const clauseOpeners = clauseWords('clauseOpener')
const lists = clauseWords('list')
const relatives = clauseWords('relative')
const doubtful = clauseWords('doubtful')
const whither = clauseWords('whither')
const please = clauseWords('please')

/** Whether a unit is called: addressed, so that a good room would have it answer. */
export function isCalled(line: Line, unit: Unit, standing: Standing): boolean {
  const last = unit.names[unit.names.length - 1]
  if (!last || last.owns || standing.isQuoted) return false
  if (last.calls || standing.isHandle || standing.isAlone || standing.isCried || standing.hasVocative)
    return true
  const { start, end } = standing
  const before = keyAt(line, start - 1)
  const next = line.words[end]
  const following = keyAt(line, end + 1)
  // "zeus or odin, who would win?", and not "Zeus or Hera, can you help?"
  if (isChoice(line, unit) && !(standing.isCutOff && asked.has(following))) return false
  if (standing.opensClause && (standing.followsComma || standing.isGreeted || standing.opensSentence)) {
    if (standing.isCutOff) return isSetOff(line, unit, standing)
    if (standing.isGreeted && before !== 'and' && before !== 'but') {
      return !auxiliaries.has(next?.key ?? '') || asked.has(following)
    }
    if (next?.unspaced) return standing.goesOnDirect
    return standing.goesOnDirect ? speaksOn(line, unit, standing) : commands(line, standing)
  }
  // "hear me, Zeus", "what do you think, Odin?"
  if (standing.followsComma && standing.isCutOff) return isSetOff(line, unit, standing)
  if (standing.isCutOff && standing.endsSentence && isPlain(gapBefore(line, start)) && start > 0) {
    return last.spelling !== 'bent' && endsAddress(line, unit, standing)
  }
  // "tell us Loki …", "tell Zeus that Odin lies"
  return isPlain(gapBefore(line, start)) && isCommandBefore(line, standing)
}

/** Names joined by an "or", not one that has an `o` in it. */
const isChoice = (line: Line, { names }: Unit): boolean =>
  names.some(({ to }, at) => at + 1 < names.length && does(line, to, role.choice))

/** Between commas, and neither a list's member, nor explained by what follows, nor what a colon leads to. */
function isSetOff(line: Line, unit: Unit, standing: Standing): boolean {
  const { start, end } = standing
  const isLast = end >= line.words.length
  // "we all know who did it: Loki"
  if (isLast && start > 0 && (gapBefore(line, start) & (gap.colon | gap.breaking)) === gap.colon) {
    return standing.hasSecondPerson && (gapBefore(line, start) & gap.comma) !== 0
  }
  return !isApposition(line, end) && !isExplanation(line, standing) && !isListed(line, standing, unit)
}

/** "the dog-headed one, Anubis, weighs the heart": the name explains what stands before it, and a verb goes on. */
function isExplanation(line: Line, { start, end, followsComma, opensSentence }: Standing): boolean {
  if (opensSentence || !followsComma || (gapBefore(line, end) & gap.comma) === 0) return false
  const verb = keyAt(line, end)
  const following = keyAt(line, end + 1)
  if (auxiliaries.has(verb)) return !asked.has(following) && !subjects.has(following)
  return does(line, end, role.past) || (/[^s]s$/.test(verb) && start > 1 && does(line, 0, role.determiner))
}

/** "tell Zeus …" and "tell us Loki …" at the start of a line; "ask Thor: how many goats?". */
function isCommandBefore(line: Line, { start, end }: Standing): boolean {
  const first = keyAt(line, 0)
  if (start === 1) return first === 'tell' || (first === 'ask' && (gapBefore(line, end) & gap.colon) !== 0)
  const object = keyAt(line, 1)
  return start === 2 && asksFor.has(first) && (object === 'me' || object === 'us')
}

/** "heimdall open the bridge": a bare verb and its object. "nyx it's past your bedtime": a sentence to somebody. */
function commands(line: Line, { end, hasSecondPerson }: Standing): boolean {
  const verb = keyAt(line, end)
  if (clauseOpeners.has(verb)) {
    return (
      hasSecondPerson &&
      line.words.slice(end).some(({ key }) => asked.has(key) && key !== 'we' && key !== 'i')
    )
  }
  // "tlaloc rain please"
  if (please.has(keyAt(line, line.words.length - 1)) && !does(line, end, role.past | role.joiner)) return true
  return (
    isPlain(gapBefore(line, end + 1)) &&
    does(line, end + 1, role.object) &&
    /^[a-z]{2,}$/.test(verb) &&
    !/(?:s|ed|ing|ly)$/.test(verb) &&
    !does(line, end, role.past | role.english | role.joiner)
  )
}

/** "Zeus are you there" speaks to Zeus; "Zeus is angry", "Zeus and Hera are fighting" do not. */
function speaksOn(line: Line, unit: Unit, { end }: Standing): boolean {
  const key = keyAt(line, end)
  const following = keyAt(line, end + 1)
  if (auxiliaries.has(key)) {
    const asks = (line.tail & gap.ask) !== 0
    return asked.has(following) || (unit.names.length === 1 && subjects.has(following) && asks)
  }
  if (relatives.has(key)) {
    if (key === 'which' || key === 'whose') return following !== '' && !auxiliaries.has(following)
    return auxiliaries.has(following) || asked.has(following)
  }
  // "Zeus put Hera in chains", "Zeus put the fire out": only the second may be a command.
  if (doubtful.has(key)) {
    return does(line, end + 1, role.object) || (key === 'come' && whither.has(following))
  }
  return true
}

/** "Zeus, the god of thunder, is angry": the comma opens a description that a second one closes. */
export function isApposition(line: Line, end: number): boolean {
  const after = gapBefore(line, end)
  const first = keyAt(line, end)
  if ((after & gap.colon) !== 0) return first === 'the' && does(line, end + 1, role.divine)
  const isDescription = does(line, end, role.apposition)
  if ((after & gap.comma) === 0 || (!isDescription && isDirect(line, end))) return false
  for (let at = end + 1; at < Math.min(line.words.length, end + 9); at++) {
    const bits = gapBefore(line, at)
    if ((bits & sentenceEnds) !== 0) return false
    if ((bits & gap.comma) === 0) continue
    const verb = keyAt(line, at)
    const isPast = does(line, at, role.past) && !isDirect(line, at) && !isDirect(line, at + 1)
    // "Loki, of course, denied it"
    if (!isDescription) return !auxiliaries.has(verb) && (isPast || /..ed$/.test(verb))
    return auxiliaries.has(verb) || isPast || does(line, at, role.deed) || /..ed$/.test(verb)
  }
  return false
}

/** "Thor, Odin, Loki are three": one of a row of single words between commas. */
function isListed(line: Line, standing: Standing, unit: Unit): boolean {
  const { start, end, followsComma, opensSentence } = standing
  if (unit.names.length > 1) return false
  const isRow = (at: number) => (gapBefore(line, at) & gap.comma) !== 0
  // "Zeus, please, stop" is no row: its second member would be a name, or its last follow an "and".
  const isMember = isRow(end + 1) && line.words[end]?.shape !== 'lower'
  const behind = isRow(end) && end + 1 < line.words.length && (isMember || lists.has(keyAt(line, end + 1)))
  const ahead = !opensSentence && followsComma && start >= 2 && isRow(start) && isRow(start - 1)
  if (!behind) return false
  const isGreetedFirst = start > 0 && does(line, start - 1, role.greeting)
  return ahead || (opensSentence && !isDirect(line, end) && !isGreetedFirst)
}
