import { criesO, isCalled, type LineWords, type Standing, type Unit } from './calling.ts'
import type { Candidate } from './naming.ts'
import * as particles from './particles.ts'
import type { Word } from './words.ts'

/** Whether a line's capitals say anything: not where all or most of its words have them. */
export function capitalsTell({ words }: LineWords, candidates: readonly Candidate[]): boolean {
  const named = new Set<number>()
  for (const { from, to } of candidates) for (let at = from; at < to; at++) named.add(at)
  let lower = 0
  let upper = 0
  for (const [at, { shape, key }] of words.entries()) {
    if (shape === 'lower') lower++
    else if (shape !== 'uncased' && at > 0 && !named.has(at) && key.length > 1) upper++
  }
  return lower > 0 && lower > upper
}

/** What speaks to a god called by a word even without a comma. */
const asksOn = /^(?:tell|are|do|did|what|why|how|help|please|can|could|give|where|when|is|te|dime|sag)$/

const plainSpace = /^[\s]*$/

/** Whether a candidate is a name here, and not a word, a planet, a brand, or part of another name. */
export function isNamed(
  line: LineWords,
  candidate: Candidate,
  unit: Unit,
  standing: Standing,
  tells: boolean,
  isGuarded: boolean,
): boolean {
  const { words } = line
  const { name, spelling, from, to, owns } = candidate
  const first = words[from]
  if (!first) return false
  if (standing.isHandle) return true
  const before = words[from - 1]
  const after = words[to]
  if (isPartOfMore(line, candidate, standing, tells)) return false
  const isCalledBySpeech = () =>
    isCalled(line, unit, standing) &&
    (standing.goesOnDirect ||
      standing.hasSecondPerson ||
      standing.hasTitle ||
      criesO(line, standing.start) ||
      (standing.isGreeted &&
        standing.isCutOff &&
        !particles.weakGreetings.has(words[standing.start - 1]?.key ?? '')) ||
      (standing.isAlone && first.shape !== 'lower' && first.shape !== 'uncased') ||
      (standing.isAlone && first.shape === 'uncased' && name.kind !== 'word-like'))
  if (name.kind === 'plain') {
    if (spelling !== 'misspelt' || isGuarded || name.parts.length > 1) return true
    return (tells && first.shape !== 'lower' && !standing.opensSentence) || isCalledBySpeech()
  }
  if (
    name.key.length < 3 &&
    (first.shape === 'lower' || after?.gap.includes(':') || line.tail.startsWith(':'))
  )
    return false
  // "ready, set, go": one of a row.
  if (standing.start === 1 && standing.followsComma && !particles.greetings.has(words[0]?.key ?? ''))
    return false
  if (
    !standing.isCutOff &&
    standing.opensSentence &&
    !standing.isGreeted &&
    !asksOn.test(after?.key ?? '') &&
    first.shape !== 'caps'
  ) {
    return (
      (tells &&
        first.shape === 'title' &&
        ((owns && after?.shape === 'lower') || particles.deeds.has(after?.key ?? ''))) ||
      (name.kind === 'proper' && tells && first.shape === 'title' && isDivine(line))
    )
  }
  // "please set up", and not "hey set, wake up".
  const greeting = words[standing.start - 1]?.key ?? ''
  if (
    !standing.isCutOff &&
    standing.isGreeted &&
    first.shape === 'lower' &&
    !/^(?:o|hey|hi|hello|dear|hola|hallo)$/.test(greeting)
  )
    return false
  // "Pele, cool down": a capital, a comma and a sentence.
  const isSpokenTo =
    standing.opensSentence && standing.isCutOff && /,/.test(after?.gap ?? '') && words.length > to + 1
  if (isSpokenTo && tells && first.shape === 'title' && isCalled(line, unit, standing)) return true
  // A lower-case word that is also a name: only where it is spoken to.
  const hasTitle =
    standing.hasTitle &&
    /^(?:lord|lady|god|goddess|maa|ma|mother|o|श्री|माँ|мать|бог|богиня)$/.test(
      words[standing.start]?.key ?? '',
    )
  if (hasTitle && tells && first.shape !== 'lower') return true
  const isDetermined =
    before !== undefined && plainSpace.test(first.gap) && particles.determiners.has(before.key)
  if (isDetermined && !(first.shape === 'caps' && tells)) return false
  if (first.shape === 'lower' || first.shape === 'uncased' || !tells) {
    if (name.kind === 'proper' && first.shape === 'lower') return isCalledBySpeech() && standing.goesOnDirect
    return isCalledBySpeech()
  }
  if (name.kind === 'proper') {
    if (first.shape === 'caps') return true
    return isCalledBySpeech() || isDivine(line)
  }
  if (first.shape === 'caps') return true
  if (isCalledBySpeech() || unit.names.some((other) => other !== candidate && other.name.kind === 'plain'))
    return true
  if (!standing.opensSentence && !/[.:!?"“\ufffc]/.test(first.gap)) return true
  // At the start of a sentence a capital says nothing: a verb that takes a person does.
  return (
    after !== undefined &&
    (particles.deeds.has(after.key) || (candidate.owns && after.shape === 'lower' && isDivine(line)))
  )
}

const isDivine = ({ words }: LineWords) => words.some(({ key }) => particles.divineWords.has(key))

/** "Seth Rogen", "the Odin Project", "my dog Zeus", "pan-African", "thor_fan": the name of something else. */
function isPartOfMore(
  { words }: LineWords,
  { from, to, name, spelling }: Candidate,
  standing: Standing,
  tells: boolean,
): boolean {
  const first = words[from]
  const before = words[from - 1]
  const after = words[to]
  if (!first) return true
  if (/\ufffc$/.test(first.gap) || /^\ufffc/.test(after?.gap ?? '')) return true
  if (before && plainSpace.test(first.gap) && particles.keepers.has(before.key)) return true
  const isHyphened =
    (after && /^[-‐]$/.test(after.gap) && standing.end === to) || (before && /^[-‐]$/.test(first.gap))
  if (isHyphened && name.kind !== 'plain') return true
  if (
    after &&
    plainSpace.test(after.gap) &&
    after.gap !== '' &&
    particles.thingWords.has(after.key) &&
    first.shape !== 'caps'
  )
    return true
  if (
    after &&
    after.gap !== '' &&
    plainSpace.test(after.gap) &&
    particles.thingWords.has(after.key) &&
    !standing.opensSentence
  )
    return true
  if (after?.gap === ' ' && /^\d+$/.test(after.key)) return true
  if (!tells || first.shape !== 'title') return false
  const isNamePart = (word: Word | undefined, gap: string) =>
    word?.shape === 'title' &&
    gap === ' ' &&
    word.key.length > 2 &&
    !particles.titles.has(word.key) &&
    !particles.directWords.has(word.key) &&
    !particles.joiners.has(word.key) &&
    !/^(?:almighty|odinson|allfather|cloudgatherer)$/.test(word.key)
  if (
    isNamePart(after, after?.gap ?? '') &&
    (name.kind !== 'plain' || particles.personNames.has(name.key) || spelling === 'misspelt')
  )
    return true
  return (
    name.kind !== 'plain' &&
    from > 1 &&
    isNamePart(before, first.gap) &&
    !particles.greetings.has(before?.key ?? '')
  )
}
