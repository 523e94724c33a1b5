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
  const { continueChance } = choice.tuning.turns
  const signs = signsOf(choice, partner)
  const factors = Object.fromEntries(signs.map((sign) => [sign, choice.tuning.goingOn[sign]]))
  if (continueChance === 1) return { chance: 1, factors: {} }
  const odds = signs.reduce(
    (product, sign) => product * choice.tuning.goingOn[sign],
    continueChance / (1 - continueChance),
  )
  return { chance: odds / (1 + odds), factors }
}

function signsOf(choice: SelectionContext, partner: Partner): readonly Sign[] {
  const { talk, at, tuning } = choice
  if (!talk) return []
  const since = linesSince(choice, partner)
  const isForOthers = talk.isForAll || talk.isHail
  const told: Readonly<Partial<Record<Sign, boolean>>> = {
    answers: talk.isAnswer,
    onward: talk.isOnward,
    toOne: talk.speaksToOne,
    back: talk.refersBack,
    short: talk.isShort && !isForOthers,
    shared: sharesWords(talk, partner),
  }
  const signs: Readonly<Partial<Record<Sign, boolean>>> = {
    talking: true,
    ...told,
    long: talk.isLong,
    question: talk.isQuestion,
    news: talk.tellsNews,
    subject: talk.subjects.length > 0,
    toAll: talk.isForAll,
    hail: talk.isHail,
    asked: partner.answer !== undefined && asks(partner.answer.text),
    breath: since === 0,
    fresh: !Object.values(told).includes(true),
    stale: since * 3 > tuning.turns.partnerLines || (at - lastOf(partner).at) * 3 > tuning.turns.partnerMs,
  }
  return (Object.keys(signs) as Sign[]).filter((sign) => signs[sign])
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
