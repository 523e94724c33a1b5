import { type Figure, isSubject, saysToWhom } from './figures.ts'
import { closing, isLineEnd, keyAt, skipMarks, type Token } from './tokens.ts'
import {
  causes,
  closingVerbs,
  contrasts,
  copulas,
  degrees,
  fillers,
  interjections,
  labelOpeners,
  labelParticle,
  labels,
  leads,
  mildWords,
  narratingVerbs,
  negations,
  numberWords,
  reasonWords,
  scaleNames,
  scaleWords,
  subjects,
  turns,
} from './words.ts'

/**
 * How a figure stands in the answer, the most telling first. `told`: alone on a line, opening the answer, or behind
 * a label. `said`: in a sentence that gives it. `left`: at the end of a clause, with nothing that says what it is.
 */
export type Standing = 'told' | 'said' | 'left' | 'none'

export function standingOf(tokens: readonly Token[], figure: Figure): Standing {
  if (figure.kind === 'scale') return 'none'
  if (figure.kind === 'scale-word' && degrees.has(keyAt(tokens, figure.from - 1))) return 'none'
  const left = leftOf(tokens, figure)
  const end = skipMarks(tokens, figure.to, closing)
  const next = tokens[end]
  const endsLine = isLineEnd(tokens, end)
  const isCell = tokens.slice(figure.to, end).some(({ key }) => key === '|')
  const endsClause =
    endsLine || isCell || next?.kind === 'mark' || opensReason(tokens, end) || isSubject(tokens, figure.to)
  if (left === 'label') return 'told'
  if (left === 'start') {
    const isFirst = tokens.slice(0, figure.from).every(({ kind }) => kind === 'mark' || kind === 'break')
    return isFirst || endsLine || isCell ? 'told' : endsClause ? 'said' : 'none'
  }
  if (left === 'lead') return endsClause && !isAsked(tokens, end) ? 'said' : 'none'
  const closes = endsLine || (/^[.!]$/.test(next?.key ?? '') && isLineEnd(tokens, end + 1))
  if (left === 'clause' && closes) return 'left'
  return left === 'colon' && closes && (figure.signed || figure.value === 0) ? 'left' : 'none'
}

/** `because`, `he`, `to me`, `than -2`: what was given is given, the rest says why or to whom. */
function opensReason(tokens: readonly Token[], at: number): boolean {
  const key = keyAt(tokens, at)
  if (causes.has(key) || reasonWords.has(key) || saysToWhom(tokens, at) || key === 'than') return true
  const isLast = isLineEnd(tokens, at + 1) || sentenceEnd.test(keyAt(tokens, at + 1))
  return isLast && (/^(?:here|then)$/.test(key) || closingVerbs.has(key))
}

type Left = 'start' | 'label' | 'lead' | 'colon' | 'clause' | 'none'

const opening = /^["*[({<>#|~±]$/

/** What leads to a figure: the start of a line, a label, a verb that gives it, or a mark. */
function leftOf(tokens: readonly Token[], { from, to }: Figure): Left {
  let at = from - 1
  while (
    tokens[at]?.kind === 'mark' &&
    (opening.test(keyAt(tokens, at)) || /^[-)\]}…✅]$/u.test(keyAt(tokens, at)) || isPicture(tokens[at]))
  )
    at--
  const before = tokens[at]
  if (isHeart(tokens, from, to)) return 'none'
  if (!before || before.kind === 'break') return 'start'
  const sentence = sentenceBefore(tokens, at + 1)
  if (before.kind === 'mark') {
    if (/^[:=]$/.test(before.key)) return leftOfColon(clauseBefore(tokens, at), tokens[from])
    if (!/^[.,;!?…]$/.test(before.key)) return 'none'
    return isPreamble(tokens, at) ? 'lead' : 'clause'
  }
  if (isBareLabel(tokens, at)) return 'label'
  if (isLead(sentence) || isContrast(sentence) || isPreamble(tokens, at + 1)) return 'lead'
  const isSetOff = at < from - 1 && /^[-(…[]$/.test(keyAt(tokens, at + 1))
  if (!isSetOff) return 'none'
  return sentence.filter(({ kind }) => kind === 'word').length > 1
    ? 'clause'
    : before.kind === 'word'
      ? 'colon'
      : 'none'
}

/** `Sure!`, `On your scale,`: nothing but that stands before a mark on its line. */
function isPreamble(tokens: readonly Token[], end: number): boolean {
  const from = lineStart(tokens, end)
  const words = tokens.slice(from, end).filter(({ kind }) => kind === 'word' || kind === 'opaque')
  if (words.length === 0) return false
  return words.some(({ key }) => scaleNames.has(key)) || words.every(({ key }) => interjections.has(key))
}

function lineStart(tokens: readonly Token[], end: number): number {
  let from = end
  while (from > 0 && tokens[from - 1]?.kind !== 'break') from--
  return from
}

/** A label, perhaps with a particle behind it; `the number of gods` is none. */
function isLabel(keys: readonly string[], at: number): boolean {
  const key = keys[at] ?? ''
  if (key === 'number' && keys[at + 1] === 'of') return false
  return key.split('_').some((part) => labels.has(part)) || labels.has(key.replace(labelParticle, ''))
}

function leftOfColon(clause: readonly Token[], figure: Token | undefined): Left {
  const keys = clause.map(({ key }) => key)
  if (keys.length === 0) return figure?.spaced ? 'start' : 'none'
  const isTold = !keys.some((key) => narratingVerbs.has(key))
  if (isTold && (keys.some((_, index) => isLabel(keys, index)) || keys.join() === 'a')) return 'label'
  if (keys.some((key) => leads.has(key))) return 'lead'
  const speaksOfIt =
    keys.some((key) => scaleWords.has(key)) ||
    (keys.some((key) => copulas.has(key)) && keys.some((key) => subjects.has(key)))
  return speaksOfIt ? 'clause' : 'colon'
}

/** `<3`, `:-3` */
function isHeart(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]
  return before?.key === '<' && !tokens[from]?.spaced && keyAt(tokens, to) !== '>'
}

const isPicture = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Extended_Pictographic}$/u.test(token.raw)

/** `Mood 2`, `Rating - 2`: the label is all that stands before it on its line. */
function isBareLabel(tokens: readonly Token[], at: number): boolean {
  if (!labels.has(keyAt(tokens, at))) return false
  const before = tokens.slice(Math.max(0, at - 3), at).filter(({ kind }) => kind !== 'mark')
  const last = before.at(-1)
  return last === undefined || last.kind === 'break' || labelOpeners.has(last.key)
}

/** `I would give it a`: back over fillers to a verb that gives, or to a copula that speaks of the judgement. */
function isLead(whole: readonly Token[]): boolean {
  const turn = whole.reduce((last, { key }, index) => (turns.has(key) ? index : last), 0)
  const keys = whole.slice(turn).map(({ key }) => key)
  if (keys.some((key) => negations.has(key))) return false
  // `A solid 2`
  const clause = keys.slice(keys.lastIndexOf(',') + 1)
  if (clause.length > 0 && clause.every((key) => fillers.has(key))) return true
  for (let at = keys.length - 1; at >= 0; at--) {
    const key = keys[at] ?? ''
    if (leads.has(key) || leads.has(key.slice(-1)) || isLabel(keys, at)) return true
    if (copulas.has(key)) {
      if (/^(?:it|that|this)'s$/.test(key)) return true
      return keys.slice(0, at).some((word, index) => isLabel(keys, index) || subjects.has(word))
    }
    if (!fillers.has(key)) return false
  }
  return false
}

/** `not -3 but`, `not hate, just a`: another figure is denied, and nothing but that one. */
function isContrast(sentence: readonly Token[]): boolean {
  const turn = sentence.map(({ key }) => contrasts.has(key)).lastIndexOf(true)
  const denial = sentence
    .slice(0, Math.max(turn, 0))
    .map(({ key }) => negations.has(key))
    .lastIndexOf(true)
  if (denial < 0 || !sentence.slice(turn + 1).every(({ key }) => fillers.has(key))) return false
  const denied = sentence.slice(denial + 1, turn)
  const isFigure = ({ kind, key }: Token) =>
    kind === 'number' || scaleWords.has(key) || mildWords.has(key) || numberWords.has(key)
  return (
    denied.some(isFigure) &&
    denied.every((token) => isFigure(token) || /^[-+,]$/.test(token.key) || fillers.has(token.key))
  )
}

const sentenceEnd = /^[.!?;]$/

function sentenceBefore(tokens: readonly Token[], end: number): readonly Token[] {
  let from = end
  while (
    from > 0 &&
    tokens[from - 1]?.kind !== 'break' &&
    !sentenceEnd.test(keyAt(tokens, from - 1)) &&
    end - from < 24
  )
    from--
  return tokens.slice(from, end)
}

/** The words in front of a colon, as far as they belong to it. */
function clauseBefore(tokens: readonly Token[], end: number): readonly Token[] {
  let from = end
  while (from > 0 && end - from < 16) {
    const before = tokens[from - 1]
    if (
      !before ||
      before.kind === 'break' ||
      /^[,;!?]$/.test(before.key) ||
      (before.key === '.' && tokens[from]?.spaced)
    )
      break
    from--
  }
  return tokens.slice(from, end)
}

function isAsked(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 12 && !isLineEnd(tokens, at); at++) {
    if (tokens[at]?.key === '?') return true
    if (sentenceEnd.test(keyAt(tokens, at))) return false
  }
  return false
}
