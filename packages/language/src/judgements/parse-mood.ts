import { foldSpeech } from '../text/fold.ts'
import { toLine } from '../text/hygiene.ts'
import { type Figure, figuresOf } from './figures.ts'
import { standingOf } from './standing.ts'
import { bareAnswer } from './text.ts'
import { closing, isLineEnd, keyAt, skipMarks, type Token, tokensOf } from './tokens.ts'
import { but, corrections, reasonLabel, refusal, scaleNames } from './words.ts'

/** A judgement of one line: how kindly it speaks of whom it addresses. */
export interface Mood {
  /** −3 (hate) … 3 (love); fractions are possible. */
  readonly mood: number
  /** One line, at most 200 code points. */
  readonly reason?: string
}

/**
 * Reads the judge's answer: the one number −3…3 that a careful reader takes from it, however it is dressed, and
 * the reason beside it.
 *
 * @returns undefined where the text holds no judgement, or one that can be read in two ways: better none than a wrong one
 */
export function parseMood(raw: string): Mood | undefined {
  const text = bareAnswer(raw)
  const tokens = tokensOf(text)
  const figure = judgementIn({ text, tokens, figures: figuresOf(tokens) })
  if (figure?.value === undefined) return undefined
  // There is no −0 on the scale.
  const mood = figure.value + 0
  const reason = reasonIn(text, tokens, figure)
  return reason === undefined ? { mood } : { mood, reason }
}

interface Answer {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly figures: readonly Figure[]
}

function judgementIn(answer: Answer): Figure | undefined {
  const standing = answer.figures.map((figure) => standingOf(answer.tokens, figure))
  for (const rank of ['told', 'said', 'left'] as const) {
    const found = answer.figures.filter((_, index) => standing[index] === rank)
    const [first] = found
    if (!first) continue
    const agree = found.every(({ value }) => value === first.value)
    const isSound =
      agree && first.value !== undefined && !isRefused(answer, first) && !isOnOtherScale(answer, first)
    return isSound && !isTakenBack(answer, first) ? first : undefined
  }
  return undefined
}

/** `I cannot rate this`, and no `but` between that and the figure. */
function isRefused({ text, tokens }: Answer, figure: Figure): boolean {
  const isQuestion = keyAt(tokens, skipMarks(tokens, figure.to, closing)) === '?'
  const before = foldSpeech(isQuestion ? text : text.slice(0, tokens[figure.from]?.at ?? 0))
  const last = [...before.matchAll(refusal)].at(-1)
  return last !== undefined && !but.test(before.slice(last.index + last[0].length))
}

/** `on a scale of 1 to 10` before it or on its line. */
function isOnOtherScale({ tokens, figures }: Answer, figure: Figure): boolean {
  return figures.some((other) => {
    if (other === figure || other.kind === 'scale') return false
    const around = [
      ...tokens.slice(Math.max(0, other.from - 4), other.from),
      ...tokens.slice(other.to, other.to + 2),
    ]
    const isScale = around.some(({ key }) => scaleNames.has(key)) && other.value !== 3
    const isNear =
      other.from < figure.from || !tokens.slice(figure.to, other.from).some(({ kind }) => kind === 'break')
    return isScale && isNear && other.value !== figure.value
  })
}

/** `2. No, wait: 1`. */
function isTakenBack({ tokens, figures }: Answer, figure: Figure): boolean {
  return figures.some((other) => {
    if (other.from < figure.to || other.kind === 'scale' || other.value === figure.value) return false
    const end = skipMarks(tokens, other.to, closing)
    if (!isLineEnd(tokens, end) && tokens[end]?.kind !== 'mark') return false
    const between = tokens.slice(Math.max(figure.to, other.from - 8), other.from)
    const words = between.filter(({ kind }) => kind === 'word').map(({ key }) => key)
    // `-2 rather than -3` takes nothing back.
    const said = ` ${words.join(' ')} `.replace(/ (?:rather than|instead of) /g, ' ')
    return corrections.some((correction) => said.includes(` ${correction} `))
  })
}

/** Code points: it has to fit a log entry, and a reader's patience. */
const maxReasonChars = 200

/** What stands behind the figure, or behind a label of its own. */
function reasonIn(text: string, tokens: readonly Token[], figure: Figure): string | undefined {
  const label = reasonLabel.exec(text)
  const from = label ? label.index + label[0].length : (tokens[figure.to]?.at ?? text.length)
  const rest = text.slice(from)
  const quoted = label && /^\s?"((?:[^"\\]|\\.)*)"/s.exec(rest)?.[1]?.replace(/\\(.)/gs, '$1')
  const line = toLine((quoted ?? rest).replace(/\s+/g, ' '))
  const bare = line
    .replace(/^[\s:.,;!)\]}"'*_|=`–—-]+/u, '')
    .replace(/(?<!["'*_`}\]|\s])["'*_`}\]|\s]+$/u, '')
  return /\p{L}/u.test(bare) ? [...bare].slice(0, maxReasonChars).join('') : undefined
}
