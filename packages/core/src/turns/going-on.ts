import type { TalkCues } from '@talking-heads/language/talk'
import { contentWordsOf } from '@talking-heads/language/text'
import type { SpeakingFactors } from '../log/events.ts'
import type { Line } from '../log/state.ts'
import type { GoingOnTuning } from '../tuning/tuning.ts'
import { lastOf, type Partner } from './partner.ts'
import type { SelectionContext } from './selection.ts'

/** How likely a line goes on with its author's talk, and what that is made of. */
export interface GoingOn {
  /** 0…1 */
  readonly chance: number
  /** What multiplied the odds of `turns.continueChance`. */
  readonly factors: SpeakingFactors
}

type Sign = keyof GoingOnTuning

/** Whether a line that calls nobody goes on with the talk that its author was having. */
export function goingOn(choice: SelectionContext, partner: Partner): GoingOn {
  const { turns, goingOn: weights } = choice.tuning
  const { continueChance } = turns
  if (continueChance === 1) return { chance: 1, factors: {} }
  const factors: { [Name in Sign]?: number } = {}
  let odds = continueChance / (1 - continueChance)
  for (const sign of signsOf(choice, partner)) {
    factors[sign] = weights[sign]
    odds *= weights[sign]
  }
  return { chance: odds / (1 + odds), factors }
}

function signsOf(choice: SelectionContext, partner: Partner): readonly Sign[] {
  const { talk, at, tuning } = choice
  if (!talk) return []
  const signs: Sign[] = ['talking']
  const add = (sign: Sign, stands: boolean) => {
    if (stands) signs.push(sign)
  }
  add('answers', talk.isAnswer)
  add('onward', talk.isOnward)
  add('toOne', talk.speaksToOne)
  add('back', talk.refersBack)
  add('short', talk.isShort && !talk.isForAll && !talk.isHail)
  add('shared', sharesWords(talk, partner))
  // Only that they were talking speaks for it.
  add('fresh', signs.length === 1)
  add('long', talk.isLong)
  add('question', talk.isQuestion)
  add('news', talk.tellsNews)
  add('subject', talk.subjects.length > 0)
  add('toAll', talk.isForAll)
  add('hail', talk.isHail)
  add('asked', partner.answer !== undefined && asks(partner.answer.text))
  const since = linesSince(choice, partner)
  add('breath', since === 0)
  const restedMs = at - lastOf(partner).at
  add('stale', since * 3 > tuning.turns.partnerLines || restedMs * 3 > tuning.turns.partnerMs)
  return signs
}

/** Lines that others have said since. */
function linesSince({ state: { window }, line }: SelectionContext, partner: Partner): number {
  const { seq } = lastOf(partner)
  let count = 0
  for (let index = window.length - 1; (window[index]?.seq ?? -1) > seq; index--) {
    const author = window[index]?.author
    if (author !== line.author && author !== partner.godId) count++
  }
  return count
}

function sharesWords({ content }: TalkCues, { said, answer }: Partner): boolean {
  return [said, answer].some((line) => line && wordsOfLine(line).some((word) => content.has(word)))
}

/** Lines are asked for their words by several that come after. */
const wordsByLine = new WeakMap<Line, readonly string[]>()

function wordsOfLine(line: Line): readonly string[] {
  let words = wordsByLine.get(line)
  if (!words) {
    words = contentWordsOf(line.text)
    wordsByLine.set(line, words)
  }
  return words
}

const asks = (text: string): boolean => /[?？؟]/.test(text)
