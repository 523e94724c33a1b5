import type { WordList } from '../tables/word-list.ts'
import { gap } from '../text/characters.ts'
import type { Word } from '../text/words.ts'
import { isCalled } from './calling.ts'
import { clauseWords } from './clause-words.ts'
import { isOfLongerHandle } from './handles.ts'
import { isTitleOfItsLanguage } from './line-language.ts'
import type { NameKind } from './name-index.ts'
import type { Candidate } from './naming.ts'
import { isPartOfMore } from './part-of-more.ts'
import { role } from './roles.ts'
import {
  does,
  gapBefore,
  isPlain,
  keyAt,
  type Line,
  type Standing,
  sentenceEnds,
  separators,
  type Unit,
} from './standing.ts'

/** What a line as a whole says about its words. */
export interface Tells {
  /** Its capitals say something: not where all or most of its words have them. */
  readonly capitals: boolean
  readonly isEnglish: boolean
  /** At least one of its words is English. */
  readonly hasEnglish: boolean
  readonly ordinaryWords: WordList
}

export function tellsOf(line: Line, candidates: readonly Candidate[], ordinaryWords: WordList): Tells {
  const { words } = line
  const isNameWord = new Uint8Array(words.length)
  for (const { from, to } of candidates) isNameWord.fill(1, from, to)
  let lower = 0
  let upper = 0
  let isEnglish = false
  for (const [at, { shape, key }] of words.entries()) {
    isEnglish ||= does(line, at, role.english)
    if (shape === 'lower') lower++
    else if (shape !== 'uncased' && at > 0 && key.length > 1 && isNameWord[at] === 0) upper++
  }
  let hasEnglish = isEnglish
  if (!isEnglish) {
    // Where no small word tells, the first few others do: "Surya drives seven horses".
    const { english, others } = countEnglish(words, isNameWord, ordinaryWords)
    hasEnglish = english > 0
    isEnglish = english > 1 && others === 0
  }
  return { capitals: lower > 0 && lower >= upper, isEnglish, hasEnglish, ordinaryWords }
}

/** How many of the first few words that are nobody's name are English, and how many are not: until there are of both. */
function countEnglish(words: readonly Word[], isNameWord: Uint8Array, ordinaryWords: WordList) {
  let english = 0
  let others = 0
  for (const [at, { key }] of words.entries()) {
    if (isNameWord[at] === 1) continue
    if (english + others === 8 || (english > 0 && others > 0)) break
    if (ordinaryWords.get(key) === 'word') english++
    else others++
  }
  return { english, others }
}

/** A candidate, and all that speaks for or against it. */
interface Place {
  readonly line: Line
  readonly candidate: Candidate
  /** Its first word. */
  readonly first: Word
  readonly unit: Unit
  readonly standing: Standing
  readonly tells: Tells
}

/** Whether a candidate is a name here, and not a word, a planet, a brand, or part of another name. */
export function isNamed(
  line: Line,
  candidate: Candidate,
  unit: Unit,
  standing: Standing,
  tells: Tells,
): boolean {
  if (isOfLongerHandle(line, candidate, unit, standing)) return false
  if (standing.isHandle) return true
  if (isPartOfMore(line, candidate, standing, tells)) return false
  const first = line.words[candidate.from]
  if (!first) return false
  const place: Place = { line, candidate, first, unit, standing, tells }
  const isCalledHere = isCalledBySpeech(place)
  const kind = kindHere(candidate, tells)
  // "Baron, hello" and "Samedi, hello"; "samedi, c'est bien" is of a Saturday.
  if (candidate.spelling === 'short' && (!isCalledHere || kind === 'foreign')) return false
  const determiner = determinerBefore(line, candidate, first)
  // "what the hel"
  if (kind !== candidate.name.kind && determiner !== '' && first.shape === 'lower') return false
  if (kind === 'plain') {
    // "no thor"
    const isRefused = determiner === 'no' && standing.isGreeted && standing.isCutOff
    // "an oryx at the zoo", "carne a la brasa"
    // "o thor chegou": Portuguese puts its article before names of persons as well.
    const isArticle = determiner === 'o'
    const isOneOfMany =
      determiner === 'a' ||
      determiner === 'an' ||
      (determiner !== '' && !isArticle && !tells.isEnglish && !isRefused)
    if (isOneOfMany && first.shape === 'lower' && !standing.isCried) return false
    if (candidate.spelling !== 'misspelt' || candidate.name.parts.length > 1) return true
    // "a Shia mosque": nobody is one of many.
    if (determiner !== '' && determiner !== 'the') return false
    if (tells.ordinaryWords.size > 0) {
      // The list knows English best: in other lines a misspelt name in small letters is a word it does not know.
      return first.shape !== 'lower' || isCalledHere || tells.hasEnglish
    }
    return (tells.capitals && first.shape !== 'lower' && !standing.opensSentence) || isCalledHere
  }
  return isNameAndNoWord(place, isCalledHere)
}

/** In an English line a word of another language is none. */
function kindHere({ name, spelling }: Candidate, { isEnglish }: Tells): NameKind {
  return name.kind === 'foreign' &&
    isEnglish &&
    (spelling === 'exact' || spelling === 'short') &&
    name.key.length > 2
    ? 'plain'
    : name.kind
}

/** The article or the like before a candidate; the "that" of "I know that Pan lies" is none. */
function determinerBefore(line: Line, { from }: Candidate, first: Word): string {
  const before = from > 0 && isPlain(first.gap) ? keyAt(line, from - 1) : ''
  const isNone = before === 'that' && first.shape !== 'lower'
  return does(line, from - 1, role.determiner) && !isNone ? before : ''
}

/** The line speaks to it, and would not to a word. */
function isCalledBySpeech({ line, candidate, first, unit, standing }: Place): boolean {
  const { kind } = candidate.name
  if (!isCalled(line, unit, standing)) return false
  const { goesOnDirect, hasSecondPerson, hasTitle, isCried, isGreeted, isCutOff, isAlone, start } = standing
  if (goesOnDirect || hasSecondPerson || hasTitle || isCried) return true
  if (isGreeted && isCutOff && !does(line, start - 1, role.weak)) return true
  if (opensRemark(line, standing)) return true
  if (!isAlone || first.shape === 'lower') return false
  return first.shape !== 'uncased' || (kind !== 'word' && kind !== 'foreign')
}

/** "cupid, aim better": one comma, and no list after it. */
function opensRemark(line: Line, { start, end, isCutOff }: Standing): boolean {
  if (start > 0 || !isCutOff || line.words.length < end + 2 || (gapBefore(line, end) & gap.comma) === 0)
    return false
  if (does(line, end, role.english | role.joiner | role.determiner)) return false
  return !line.words.some(
    (word, at) => at > end && ((word.gap & separators) !== 0 || does(line, at, role.joiner)),
  )
}

/** For names that are words too, or that a planet or a brand bears. */
function isNameAndNoWord(place: Place, isCalledHere: boolean): boolean {
  const { line, candidate, first, unit, standing, tells } = place
  const { name, from, to, owns } = candidate
  const isProper = name.kind === 'proper'
  const after = gapBefore(line, to)
  const hasCapital = tells.capitals && first.shape !== 'lower' && first.shape !== 'uncased'
  // Two letters are little where letters have cases, and a name where they have none.
  if (name.key.length < 3 && first.shape !== 'uncased' && (!hasCapital || (after & gap.colon) !== 0)) {
    return false
  }
  // "ready, set, go", "one, two, set, go": one of a row.
  if (!hasCapital && standing.followsComma && followsWordAlone(line, standing.start)) return false
  if (!standing.isCried && determinerBefore(line, candidate, first) !== '') {
    return hasCapital && (name.parts.length > 1 || (first.shape === 'caps' && name.key.length > 2))
  }
  if (!hasCapital) {
    // Where letters have no cases, what a name is joined to is all that tells.
    if (first.shape === 'uncased' && unit.names.some((other) => kindHere(other, tells) === 'plain'))
      return true
    return isCalledHere && mayBeSmall(line, candidate, standing)
  }
  if (first.shape === 'caps') return true
  if (standing.hasTitle && (does(line, standing.start, role.divineTitle) || standing.end > to)) return true
  // "Czy Pan wie?" asks a gentleman.
  if (!isCalledHere && isTitleOfItsLanguage(line, candidate, tells)) return false
  // Where a sentence begins with it, a capital says nothing.
  const opens =
    (from === 0 || (first.gap & sentenceOpeners) !== 0) &&
    (to === from + 1 || line.words[to - 1]?.shape !== 'title')
  const isBare = opens && !standing.isCutOff && !asksOn(line, candidate)
  if (isCalledHere && !isBare) return true
  // "Pele, cool down", "Cupid! Shoot already!": a capital and a sentence.
  if (opens && standing.isCutOff && (after & (gap.comma | sentenceEnds)) !== 0) {
    if (line.words.length > to && isCalled(line, unit, standing)) return true
  }
  if (unit.names.some((other) => other !== candidate && lendsWeight(line, other, tells))) return true
  if (isProper) return does(line, to, role.deed) || isDivine(line) || isWithYou(line, from)
  if (!opens) return true
  // A verb that takes a person does say something.
  return acts(line, to, tells) || (owns && line.words[to]?.shape === 'lower' && isDivine(line))
}

/** Behind a clause of one word, and no greeting. */
const followsWordAlone = (line: Line, start: number): boolean =>
  start > 0 &&
  (start === 1 || (gapBefore(line, start - 1) & gap.comma) !== 0) &&
  !does(line, start - 1, role.greeting)

/** "Set and Pan walked into a bar": a name joined to one that is plain, or has a capital that tells, is one too. */
const lendsWeight = (line: Line, other: Candidate, tells: Tells): boolean =>
  kindHere(other, tells) === 'plain' || (other.from > 0 && line.words[other.from]?.shape === 'title')

/** "who is stronger, you or Maui?": what stands beside a person is one. */
const isWithYou = (line: Line, from: number): boolean =>
  does(line, from - 1, role.joiner) && persons.has(keyAt(line, from - 2))
const persons = clauseWords('person')

const sentenceOpeners = separators & ~gap.comma

/** Whether a lower-case word that is called may be a name: not in "please set up", "pan the camera". */
function mayBeSmall(line: Line, candidate: Candidate, standing: Standing): boolean {
  if (candidate.name.kind === 'proper' && !standing.goesOnDirect) return false
  if (standing.hasTitle && standing.goesOnDirect) return true
  if (standing.isCutOff) return true
  if (standing.isGreeted) return hails.has(keyAt(line, standing.start - 1))
  return !standing.opensSentence || asksOn(line, candidate)
}

/** What speaks to a god called by a word even without a comma. */
const asksOn = (line: Line, { name, to }: Candidate): boolean => {
  const next = keyAt(line, to)
  return asking.has(next) || (name.key.length > 3 && addressing.has(next))
}
const asking = clauseWords('asking')
const addressing = clauseWords('addressing')
const hails = clauseWords('hail')

/** "Nut swallows the sun", "Eros shot me": what follows is a deed, and no thing's name. */
function acts(line: Line, to: number, { isEnglish, ordinaryWords }: Tells): boolean {
  const verb = keyAt(line, to)
  if (does(line, to, role.deed)) return true
  if (!isEnglish || !isPlain(gapBefore(line, to))) return false
  const object = keyAt(line, to + 1)
  const isFollowed =
    isPlain(gapBefore(line, to + 1)) && (does(line, to + 1, role.object) || behindDeed.has(object))
  if (!isFollowed) return false
  if (does(line, to, role.past)) return !noDeed.has(verb)
  if (/[^s]s$/.test(verb) && verb.length > 3)
    return ordinaryWords.get(verb.slice(0, -1)) === 'word' && object !== 'to'
  return /..ed$/.test(verb)
}

const behindDeed = clauseWords('behindDeed')
const noDeed = clauseWords('noDeed')

const isDivine = (line: Line) => line.words.some((_, at) => does(line, at, role.divine))
