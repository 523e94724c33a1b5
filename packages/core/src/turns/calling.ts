import type { Candidate } from './naming.ts'
import * as particles from './particles.ts'
import type { Word } from './words.ts'

/** A line as its words, and what follows the last of them. */
export interface LineWords {
  readonly words: readonly Word[]
  readonly tail: string
}

/** One name, or several that are joined and share a fate: `Kali and Shiva: answer`. */
export interface Unit {
  readonly names: readonly Candidate[]
  readonly from: number
  readonly to: number
}

const separator =
  /[.!?…,;:—–\n"“”«»()¿¡。！？、，：；․؟،।～~*>]|(?:^|\s)-+(?:\s|$)|\s-{2,}|\p{Extended_Pictographic}/u
const sentenceEnd = /[.!?…\n。！？؟।]/
const comma = /[,،、，]/
const spoken = /[,:!?…;—–،؟、，：！？।～]|(?:^|\s)-+\s|\p{Extended_Pictographic}/u
const bound = /\ufffc/

/** What follows word `to − 1`. */
const gapAfter = ({ words, tail }: LineWords, to: number): string => words[to]?.gap ?? tail

/** Names joined by "and", "&" or commas stand together. */
export function unitsOf(line: LineWords, candidates: readonly Candidate[]): readonly Unit[] {
  const units: { names: Candidate[]; from: number; to: number }[] = []
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at]
    if (!candidate) continue
    const unit = units[units.length - 1]
    if (unit && isJoined(line, unit.to, candidate, candidates[at + 1], unit.names.length)) {
      unit.names.push(candidate)
      unit.to = candidate.to
    } else {
      units.push({ names: [candidate], from: candidate.from, to: candidate.to })
    }
  }
  return units
}

function isJoined(
  line: LineWords,
  end: number,
  { from, to, owns }: Candidate,
  next: Candidate | undefined,
  already: number,
): boolean {
  const { words } = line
  const gap = words[from]?.gap ?? ''
  if (owns) return false
  if (from === end + 1) {
    const joiner = words[end]
    return (
      joiner !== undefined &&
      particles.joiners.has(joiner.key) &&
      !bound.test(gap) &&
      !sentenceEnd.test(joiner.gap + gap)
    )
  }
  if (from !== end) return false
  if (/^\s*[&+/]\s*$/.test(gap)) return true
  if (!/^\s*[,،、，]?\s*$/.test(gap) || !/[,،、，]|^\s*@?$/.test(gap)) return /^\s*,?\s*@$/.test(gap)
  if (already > 1) return true
  // Two names and a comma: a list if it goes on as one or ends as one.
  const after = gapAfter(line, to)
  if (next && next.from === to && comma.test(after)) return true
  if (next && next.from === to + 1 && particles.joiners.has(words[to]?.key ?? '')) return true
  return /^\s*[:?!.]/.test(after) || (after.trim() === '' && to === words.length)
}

/** How a unit stands in its line: everything that calling and evidence are read from. */
export interface Standing {
  /** After `@`. */
  readonly isHandle: boolean
  /** Nothing before it in its clause but greetings and titles. */
  readonly opensClause: boolean
  readonly opensSentence: boolean
  /** A greeting or "O" directly before. */
  readonly isGreeted: boolean
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
  /** Index of the first word of unit and titles. */
  readonly start: number
  readonly end: number
}

export function standingOf(line: LineWords, { from, to }: Unit): Standing {
  const { words } = line
  const keyAt = (at: number) => words[at]?.key ?? ''
  const gapBefore = (at: number) => words[at]?.gap ?? ''
  let start = from
  while (start > 0 && particles.titles.has(keyAt(start - 1)) && /^[\s.]*$/.test(gapBefore(start))) start--
  let end = to
  if (particles.honorifics.has(keyAt(end)) && /^[\s\-‐]*$/.test(gapBefore(end))) end++
  const hasTitle = start < from || end > to

  let open = start
  let isGreeted = keyAt(start) === 'dear' || criesO(line, start)
  while (
    open > 0 &&
    (particles.greetings.has(keyAt(open - 1)) || (keyAt(open - 1) === 'on' && keyAt(open - 2) === 'come')) &&
    !separator.test(gapBefore(open)) &&
    start - open < 3
  ) {
    open--
    isGreeted = true
  }
  const opening = gapBefore(open)
  const cut = gapBefore(start)
  const opensClause = open === 0 ? !bound.test(opening) : separator.test(opening)
  const opensSentence = open === 0 || sentenceEnd.test(opening)
  const after = gapAfter(line, end)
  const isLast = end >= words.length
  const isCutOff =
    (isLast && !bound.test(after)) || spoken.test(after) || (sentenceEnd.test(after) && separator.test(after))
  const endsSentence = isLast || sentenceEnd.test(after)
  const nextWord = words[end]
  const goesOnDirect = nextWord !== undefined && !bound.test(nextWord.gap) && isDirect(nextWord)
  return {
    isHandle: /[@＠]\s*$/.test(gapBefore(from)),
    opensClause,
    opensSentence,
    isGreeted,
    hasTitle,
    isCutOff,
    endsSentence,
    followsComma: separator.test(cut) || (start === 0 && opensClause),
    isAlone: open === 0 && isLast,
    goesOnDirect,
    hasSecondPerson: secondPersonNear(line, start, end),
    start,
    end,
  }
}

/** "O Isis", and not the "or" of "Atenea o Zeus". */
export function criesO({ words }: LineWords, start: number): boolean {
  const at = words[start]?.key === 'o' ? start : start - 1
  const word = words[at]
  if (word?.key !== 'o') return false
  return (
    at === 0 ||
    separator.test(word.gap) ||
    /^(?:me|us|you|hear|help|hail|and|oh|so|now|thee)$/.test(words[at - 1]?.key ?? '')
  )
}

const unspacedDirect =
  /^(?:[你您请請告帮幫救回]|为什么|為什麼|怎么|什么|何|教え|助け|聞|答え|あなた|お願い|話し|どう|なぜ|ください|元気)/

function isDirect({ key, unspaced }: Word): boolean {
  return (
    particles.directWords.has(key.split("'")[0] ?? '') ||
    particles.directWords.has(key.replace("'", '')) ||
    (unspaced && unspacedDirect.test(key))
  )
}

function secondPersonNear({ words }: LineWords, start: number, end: number): boolean {
  for (let at = start - 1; at >= 0; at--) {
    const word = words[at]
    if (!word) break
    if (particles.secondPerson.has(word.key.split("'")[0] ?? '')) return true
    if (at + 1 < words.length && sentenceEnd.test(words[at]?.gap ?? '')) break
  }
  for (let at = end; at < words.length; at++) {
    const word = words[at]
    if (!word) break
    if (sentenceEnd.test(word.gap) && at > end) break
    if (particles.secondPerson.has(word.key.split("'")[0] ?? '')) return true
  }
  return false
}

const auxiliaries = new Set('are is was were has have do does did can will'.split(' '))

/** Whether a unit is called: addressed, so that a good room would have it answer. */
export function isCalled(line: LineWords, unit: Unit, standing: Standing): boolean {
  const { words } = line
  if (standing.isHandle) return true
  const last = unit.names[unit.names.length - 1]
  if (!last || last.owns) return false
  if (last.calls) return true
  const { start, end } = standing
  const next = words[end]
  const before = words[start - 1]
  const nextKey = next?.key ?? ''
  if (standing.isAlone) return true
  if (criesO(line, start)) return true
  if (before && /^(?:يا|हे|ओ|אי|ω)$/.test(before.key)) return true
  const after = gapAfter(line, end)
  // "who would win, Anansi or Odin?"
  const isChoice = words.slice(unit.from, unit.to).some(({ key }) => /^(?:or|oder|ou|o|eller|или)$/.test(key))
  if (isChoice && !standing.opensSentence) return false
  if (standing.opensClause && (standing.followsComma || standing.isGreeted || standing.opensSentence)) {
    if (standing.isCutOff) return !isApposition(line, end, after) && !isListed(line, standing, unit)
    if (
      standing.isGreeted &&
      (words[start - 1]?.key ?? '') !== 'and' &&
      (words[start - 1]?.key ?? '') !== 'but'
    ) {
      return !auxiliaries.has(nextKey) || /^you|^u$|^thou/.test(words[end + 1]?.key ?? '')
    }
    if (next?.unspaced) return standing.goesOnDirect
    if (standing.goesOnDirect) return speaksOn(line, end, unit)
    return false
  }
  // "hear me, Zeus", "what do you think, Odin?"
  if (standing.followsComma && standing.isCutOff)
    return !isListed(line, standing, unit) && !isApposition(line, end, after)
  const isAboutAnybody = words.some(({ key }) => /^(?:some|any|no|every)(?:body|one)$/.test(key))
  // "what do you think Odin?"
  if (standing.isCutOff && before && !separator.test(words[start]?.gap ?? '')) {
    if (before.unspaced) return false
    if (standing.endsSentence && standing.hasSecondPerson && !isAboutAnybody && last.spelling !== 'bent')
      return particles.beforeCalled.has(before.key)
  }
  // "tell us Loki …", "tell Zeus that Odin lies"
  if (before && isCommandBefore(line, start)) return true
  return false
}

/** "tell Zeus …" and "tell us Loki …" at the start of a line. */
function isCommandBefore({ words }: LineWords, start: number): boolean {
  const keys = words.slice(Math.max(0, start - 2), start).map((word) => word.key)
  if (separator.test(words[start]?.gap ?? '')) return false
  if (start === 1) return keys[0] === 'tell'
  return (
    start === 2 &&
    /^(?:tell|help|show|give|forgive|save|teach|answer|hear|bless)$/.test(keys[0] ?? '') &&
    /^(?:me|us)$/.test(keys[1] ?? '')
  )
}

const verbs = /^(?:is|was|has|does|did|will|would|can|could|should|are|were|got|had|ar|est|ist|es|er)$/
const secondPersons = /^(?:you|u|ya|ye|thou|we|i|there|du|tu|vous)$/
const subjects = /^(?:it|this|that|my|he|she|they|the)$/
const asks = /[?？؟;]/

/** "Zeus are you there" speaks to Zeus; "Zeus is angry", "Zeus and Hera are fighting" do not. */
function speaksOn({ words, tail }: LineWords, end: number, unit: Unit): boolean {
  const key = words[end]?.key ?? ''
  const following = words[end + 1]?.key ?? ''
  if (verbs.test(key)) {
    return (
      secondPersons.test(following) ||
      (unit.names.length === 1 && subjects.test(following) && asks.test(tail))
    )
  }
  if (/^(?:which|whose)$/.test(key)) return following !== '' && !verbs.test(following)
  if (/^(?:who|whom|when|where)$/.test(key))
    return verbs.test(following) || secondPersons.test(following) || following === 'do'
  if (/^(?:el|de|den|la|le|du|e|co|put|read|cut|come)$/.test(key)) return key !== 'de' && following !== ''
  return true
}

/** "Zeus, the god of thunder, is angry": the comma opens a description that a second one closes. */
function isApposition({ words }: LineWords, end: number, after: string): boolean {
  const described = words[end + 1]?.key ?? ''
  if (/[:：]/.test(after))
    return words[end]?.key === 'the' && /^(?:god|goddess|king|queen|lord|lady)$/.test(described)
  if (!comma.test(after) || !particles.appositions.has(words[end]?.key ?? '')) return false
  for (let at = end + 1; at < Math.min(words.length, end + 9); at++) {
    const gap = words[at]?.gap ?? ''
    if (sentenceEnd.test(gap)) return false
    if (comma.test(gap)) return verbs.test(words[at]?.key ?? '') || particles.deeds.has(words[at]?.key ?? '')
  }
  return false
}

/** "Thor, Odin, Loki are three": one of a row of single words between commas. */
function isListed(
  { words, tail }: LineWords,
  { start, end, followsComma, opensSentence }: Standing,
  unit: Unit,
): boolean {
  if (unit.names.length > 2) return false
  const isRow = (at: number) => {
    const gap = at >= words.length ? tail : (words[at]?.gap ?? '')
    return comma.test(gap)
  }
  const behind =
    isRow(end) &&
    end + 1 < words.length &&
    (isRow(end + 1) || /^(?:and|y|und|et|e|og|och|и)$/.test(words[end + 1]?.key ?? ''))
  const ahead = !opensSentence && followsComma && start >= 2 && isRow(start) && isRow(start - 1)
  return (
    (behind &&
      !isDirect(words[end] as Word) &&
      (ahead || opensSentence) &&
      !opensWithGreeting(words, start)) ||
    (ahead && behind)
  )
}

const opensWithGreeting = (words: readonly Word[], start: number) =>
  start > 0 && particles.greetings.has(words[start - 1]?.key ?? '')
