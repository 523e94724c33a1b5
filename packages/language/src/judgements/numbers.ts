import { isGlued } from '../text/scripts.ts'
import { closing, isGluedWord, isLineEnd, keyAt, skipMarks, type Token } from './tokens.ts'
import {
  boundWords,
  decimalWords,
  halves,
  minusWords,
  numberWords,
  ofFillers,
  ofWords,
  otherUnits,
  plusWords,
  pointWords,
  unspacedDecimal,
  unspacedTails,
} from './words.ts'

/** The sign in front of a number; no factor where there are two. */
export function readSign(tokens: readonly Token[], from: number): { factor: 1 | -1 | undefined; to: number } {
  const token = tokens[from]
  if (token?.kind === 'word') {
    // `minus-two`, `neg. 2`
    const to = skipMarks(tokens, from + 1, token.key === 'neg' ? /^[-.]$/ : tightDash(tokens, from + 1))
    if (minusWords.has(token.key)) return { factor: -1, to }
    return { factor: 1, to: plusWords.has(token.key) ? to : from }
  }
  if (token?.kind !== 'mark' || !/^[-+]$/.test(token.key)) return { factor: 1, to: from }
  const before = tokens[from - 1]
  const next = tokens[from + 1]
  const isClose = next !== undefined && !next.spaced
  const touches = before !== undefined && before.kind !== 'break' && !token.spaced
  if (touches && before.kind !== 'mark' && !isGluedWord(before)) return { factor: 1, to: from }
  const isSign = isClose || (mayPrecedeLooseSign(before) && !isBullet(tokens, from))
  if (!isSign) return { factor: 1, to: from }
  if (touches && isClose && /^[-+]$/.test(before.key)) return { factor: undefined, to: from + 1 }
  return { factor: token.key === '-' ? -1 : 1, to: from + 1 }
}

/** A mark that there is none of here. */
const never = /(?!)/

/** A hyphen with no space about it: `minus-two`. */
export const tightDash = (tokens: readonly Token[], at: number): RegExp =>
  keyAt(tokens, at) === '-' &&
  !tokens[at]?.spaced &&
  /^(?:word|number)$/.test(tokens[at + 1]?.kind ?? '') &&
  !tokens[at + 1]?.spaced
    ? /^-$/
    : never

/** `: - 2` is a sign, `like - 2` a dash. */
const mayPrecedeLooseSign = (before: Token | undefined): boolean =>
  before === undefined || before.kind === 'break' || /^[:=("*[]$/.test(before.key)

/** A dash that opens other lines as well. */
function isBullet(tokens: readonly Token[], at: number): boolean {
  const { raw } = tokens[at] ?? {}
  return tokens.some((token, index) => {
    const opensLine = index === 0 || tokens[index - 1]?.kind === 'break'
    const next = tokens[index + 1]
    return index !== at && opensLine && token.raw === raw && next?.spaced === true && next.kind !== 'number'
  })
}

interface Numeral {
  readonly value: number
  readonly kind: 'digits' | 'number-word'
  readonly to: number
}

export function readNumber(tokens: readonly Token[], from: number): Numeral | undefined {
  const token = tokens[from]
  if (token?.kind === 'number') {
    const half = token.value % 1 === 0 ? readHalf(tokens, from + 1) : undefined
    return { value: token.value + (half?.value ?? 0), kind: 'digits', to: half?.to ?? from + 1 }
  }
  if (token?.kind !== 'word') return undefined
  const half =
    keyAt(tokens, from) === 'half' ? from : /^(?:a|one)$/.test(keyAt(tokens, from)) ? from + 1 : undefined
  const halfAt = half === undefined ? from : skipMarks(tokens, half, tightDash(tokens, half))
  if (keyAt(tokens, halfAt) === 'half') return { value: 0.5, kind: 'number-word', to: halfAt + 1 }
  const roman = /^I{2,3}$/.exec(token.raw)?.[0].length
  const whole = roman ?? numberWords.get(token.key) ?? numberWords.get(token.key.replace(unspacedTails, ''))
  if (whole === undefined) return readUnspaced(token, from)
  const part = readHalf(tokens, from + 1)
  return { value: whole + (part?.value ?? 0), kind: 'number-word', to: part?.to ?? from + 1 }
}

/** `负二`: sign and numeral in one. */
function readUnspaced({ key }: Token, from: number): Numeral | undefined {
  const bare = key.replace(unspacedTails, '')
  for (const [words, factor] of [
    [minusWords, -1],
    [plusWords, 1],
  ] as const) {
    for (const word of words) {
      const isPrefix = isGlued(word) && bare.startsWith(word)
      const value = isPrefix ? unspacedValue(bare.slice(word.length)) : undefined
      if (value !== undefined) return { value: value * factor, kind: 'number-word', to: from + 1 }
    }
  }
  const value = unspacedValue(bare)
  return value === undefined ? undefined : { value, kind: 'number-word', to: from + 1 }
}

/** `二`, `一点五` */
function unspacedValue(text: string): number | undefined {
  const [whole = '', decimal] = text.split(unspacedDecimal)
  const [value, part] = [numberWords.get(whole), decimal === undefined ? 0 : numberWords.get(decimal)]
  return value === undefined || part === undefined ? undefined : value + part / 10
}

/** What a whole number goes on with: `and a half`, `1/2`, `½`, `point five`. */
function readHalf(tokens: readonly Token[], from: number): { value: number; to: number } | undefined {
  for (const half of halves) {
    let at = from
    const isHalf = half.every((word) => {
      at = skipMarks(tokens, at, tightDash(tokens, at)) + 1
      return keyAt(tokens, at - 1) === word
    })
    if (isHalf) return { value: 0.5, to: at }
  }
  const next = tokens[from]
  if (next?.kind === 'number' && next.spaced) {
    if (next.value > 0 && next.value < 1 && !/[.,]/.test(next.raw)) return { value: next.value, to: from + 1 }
    const isHalf = next.value === 1 && keyAt(tokens, from + 1) === '/' && tokens[from + 2]?.value === 2
    if (isHalf) return { value: 0.5, to: from + 3 }
  }
  const decimal = decimalWords.has(keyAt(tokens, from)) ? numberWords.get(keyAt(tokens, from + 1)) : undefined
  return decimal === undefined || decimal > 9 ? undefined : { value: decimal / 10, to: from + 2 }
}

/** What tells the scale that a number is on: `/3`, `out of 10`, `%`. NaN where it is another one. */
export function readScale(
  tokens: readonly Token[],
  from: number,
  value: number,
): { value: number; to: number } {
  const other = (to: number) => ({ value: Number.NaN, to })
  const next = tokens[from]
  if (!next || next.kind === 'break') return { value, to: from }
  if (isUnit(tokens, from) || next.key === '±' || isBound(tokens, from)) return other(from + 1)
  if (next.key === ':' && isTight(tokens, from)) return other(from + 2)
  if (next.key === '/' && tokens[from + 1] !== undefined) {
    const below = readNumber(tokens, skipMarks(tokens, from + 1, /^\+$/))
    if (!below) return { value, to: from }
    if (keyAt(tokens, below.to) === '/' || isUnit(tokens, below.to)) return other(below.to + 1)
    if (below.value === 2 && value % 2 !== 0 && isTight(tokens, from))
      return { value: value / 2, to: below.to }
    // `-1/0` and `-1/-2` are two judgements; that they are no scale is enough.
    return below.value === 3 ? { value, to: below.to } : other(below.to)
  }
  // `2+`: two or more. `2-`: nobody knows.
  const isOpen =
    /^[-+]$/.test(next.key) && !next.spaced && isLineEnd(tokens, skipMarks(tokens, from + 1, closing))
  if (isOpen) return other(from + 1)
  const at = pointWords.has(next.key) || isTail(next) ? from + 1 : from
  const opened = skipMarks(tokens, at, /^[([]$/)
  const below = readOutOf(tokens, opened)
  if (!below) return { value, to: at }
  return below.value === 3 && !isUnit(tokens, below.to) ? { value, to: below.to } : other(below.to)
}

/** `点です` */
const isTail = (token: Token): boolean => isGluedWord(token) && token.key.replace(unspacedTails, '') === ''

/** `out of 3`, `out of a possible 3`, `of 3`, `/3` in brackets. */
function readOutOf(tokens: readonly Token[], from: number): Numeral | undefined {
  const isOut = keyAt(tokens, from) === 'out' && ofWords.has(keyAt(tokens, from + 1))
  const isOf =
    ofWords.has(keyAt(tokens, from)) || (keyAt(tokens, from) === '/' && keyAt(tokens, from - 1) === '(')
  if (!isOut && !isOf) return undefined
  let at = from + (isOut ? 2 : 1)
  while (ofFillers.has(keyAt(tokens, at))) at++
  return readNumber(tokens, skipMarks(tokens, at, /^\+$/))
}

const isUnit = (tokens: readonly Token[], at: number): boolean =>
  otherUnits.has(keyAt(tokens, at)) || (keyAt(tokens, at) === 'per' && keyAt(tokens, at + 1) === 'cent')

/** `-3 ≤ mood`, `-3 < mood`, `1 or lower`: no more than where it ends. */
function isBound(tokens: readonly Token[], at: number): boolean {
  if (keyAt(tokens, at) === 'or') return boundWords.has(keyAt(tokens, at + 1))
  return /^[≤≥]$/.test(keyAt(tokens, at)) || (keyAt(tokens, at) === '<' && tokens[at + 1]?.spaced === true)
}

/** `12:30`, `1/2`: a mark between figures with no space about it. */
function isTight(tokens: readonly Token[], at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]]
  return mark?.spaced === false && next?.kind === 'number' && !next.spaced
}
