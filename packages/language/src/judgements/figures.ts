import { readNumber, readScale, readSign, tightDash } from './numbers.ts'
import { closing, isGluedWord, keyAt, skipMarks, type Token } from './tokens.ts'
import {
  calendar,
  causes,
  connectors,
  copulas,
  fits,
  fitVerbs,
  glue,
  labels,
  looseCauses,
  mildWords,
  minusWords,
  otherMarks,
  reasonVerbs,
  reasonWords,
  scaleNames,
  scaleWords,
  toneWords,
  toWhom,
  whom,
} from './words.ts'

/** A number, or a word of the scale, that may be the judgement. */
export interface Figure {
  /** As it was given; undefined: none of this scale, or several that disagree. */
  readonly value: number | undefined
  /** `scale`: the scale itself was told. */
  readonly kind: 'digits' | 'number-word' | 'scale-word' | 'scale'
  readonly signed: boolean
  /** Index of its first token, and the one after its last. */
  readonly from: number
  readonly to: number
  /** Every value in it. */
  readonly all: readonly number[]
}

/** The figures of an answer, in order: those that only count things are left out, those that belong together are one. */
export function figuresOf(tokens: readonly Token[]): readonly Figure[] {
  const figures: Figure[] = []
  for (let index = 0; index < tokens.length; ) {
    const figure = readFigure(tokens, index)
    if (figure && isUsed(tokens, figure)) figures.push(figure)
    index = figure?.to ?? index + 1
  }
  return joined(tokens, figures)
}

function readFigure(tokens: readonly Token[], from: number): Figure | undefined {
  const scale = readScaleWord(tokens, from)
  if (scale) return scale
  const sign = readSign(tokens, from)
  const number = readNumber(tokens, sign.to)
  if (!number) return undefined
  const before = tokens[sign.to - 1]
  const isOther = before !== undefined && otherMarks.has(before.key) && number.value !== 0
  const signed = sign.factor === -1 ? -number.value : number.value
  const { value, to } = readScale(
    tokens,
    number.to,
    isOther || sign.factor === undefined ? Number.NaN : signed,
  )
  return {
    value: inRange(value) ? value : undefined,
    kind: number.kind,
    signed: sign.to > from,
    from,
    to,
    all: Number.isNaN(value) ? [] : [value],
  }
}

const inRange = (value: number): boolean => value >= -3 && value <= 3

function readScaleWord(tokens: readonly Token[], from: number): Figure | undefined {
  // `mild dislike`, `mild-dislike`, and `mild_dislike`, which is one token.
  const [first = '', second] = keyAt(tokens, from).split('_')
  const isMild = mildWords.has(first)
  if (second !== undefined && !isMild) return undefined
  const at = isMild && second === undefined ? skipMarks(tokens, from + 1, tightDash(tokens, from + 1)) : from
  const value = scaleWords.get(second ?? keyAt(tokens, at))
  if (value === undefined || (isMild && value === 0)) return undefined
  const mood = isMild ? Math.sign(value) : value
  return { value: mood, kind: 'scale-word', signed: false, from, to: at + 1, all: [mood] }
}

/** Whether a figure stands for itself, and does not count what follows or only look like one of the scale's words. */
function isUsed(tokens: readonly Token[], { kind, signed, to, value = 0 }: Figure): boolean {
  const at = skipMarks(tokens, to, /^["*]$/)
  const next = tokens[at]
  if (!next || next.kind === 'break' || next.kind === 'mark' || next.kind === 'number') {
    // `Love, Zeus` signs a letter.
    return !(kind === 'scale-word' && value >= 2 && next?.key === ',' && opensName(tokens, to))
  }
  if (isJoin(tokens, to, kind)) return true
  if (kind !== 'number-word' && isSubject(tokens, to)) return true
  if (saysToWhom(tokens, at)) return true
  if (causes.has(next.key)) return kind === 'digits' || !looseCauses.has(next.key)
  if (kind !== 'digits') return scaleWords.has(next.key) || mildWords.has(next.key)
  if (next.kind === 'opaque') return /[@#]/.test(next.raw)
  if (calendar.has(next.key)) return false
  // A counter would stand without the space.
  if (isGluedWord(next) && next.spaced) return next.key.length >= 3
  if (signed || reasonWords.has(next.key) || toneWords.has(next.key) || scaleWords.has(next.key)) return true
  if (mildWords.has(next.key) || minusWords.has(next.key) || scaleNames.has(next.key)) return true
  const isName = /^\p{Lu}{3,}$/u.test(next.raw)
  return isName || (/^\p{Lu}/u.test(next.raw) && reasonVerbs.has(keyAt(tokens, at + 1)))
}

/** `for me`, `from my side`, `about this`, `on the scale`, `or so`: said of a figure, and no count. */
export function saysToWhom(tokens: readonly Token[], at: number): boolean {
  if (keyAt(tokens, at) === 'or') return keyAt(tokens, at + 1) === 'so'
  if (keyAt(tokens, at) === 'on') return scaleNames.has(keyAt(tokens, at + 2))
  return toWhom.has(keyAt(tokens, at)) && whom.has(keyAt(tokens, at + 1))
}

function opensName(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from + 1]
  const isWord = next?.kind === 'word' || next?.kind === 'opaque'
  const opensMore = [causes, reasonWords, scaleWords, mildWords].some((words) => words.has(next?.key ?? ''))
  return isWord && !opensMore
}

/** Whether nothing but a link stands between here and another figure. */
function isJoin(tokens: readonly Token[], from: number, kind: Figure['kind']): boolean {
  const first = keyAt(tokens, from)
  // `one a` is no span; `1 a 2` is one, in Spanish.
  if (kind === 'number-word' && first.length === 1 && first < 'z') return false
  if (kind === 'scale-word' && /^an?$/.test(first)) return false
  if (!connectors.has(first) && !(kind !== 'number-word' && glue.has(first))) return false
  for (let at = from + 1; at < from + 5; at++) {
    if (readFigure(tokens, at)) return true
    const { kind: next, key = '' } = tokens[at] ?? {}
    if (next !== 'word' || !(connectors.has(key) || glue.has(key))) return false
  }
  return false
}

/** `2 is my rating`, `-1 would be the mood`. */
export function isSubject(tokens: readonly Token[], from: number): boolean {
  const at = skipMarks(tokens, from, closing)
  if (!copulas.has(keyAt(tokens, at)) && !fitVerbs.has(keyAt(tokens, at))) return false
  const predicate = tokens.slice(at + 1, at + 5)
  return predicate.some(({ kind, key }) => kind === 'word' && (labels.has(key) || fits.has(key)))
}

const links = /^[-~,;/&|()[\]="*:…<>+{}]$/

/** Makes one figure of those that only links part: a number and its word, a span, a list, the scale itself. */
function joined(tokens: readonly Token[], figures: readonly Figure[]): readonly Figure[] {
  const groups: Figure[][] = []
  for (const figure of figures) {
    const group = groups.at(-1)
    if (group && areLinked(tokens, group, figure)) group.push(figure)
    else groups.push([figure])
  }
  return withoutLadder(
    tokens,
    groups.map((group) => unite(tokens, group)),
  )
}

function areLinked(tokens: readonly Token[], group: readonly Figure[], next: Figure): boolean {
  const last = group.at(-1)
  if (!last || next.from - last.to > 6) return false
  const between = tokens.slice(last.to, next.from)
  const has = (key: string) => between.filter((token) => token.key === key).length
  const isLink = between.every(
    ({ kind, key }) =>
      (kind === 'mark' && (links.test(key) || (key === '.' && has('.') > 1))) ||
      (kind === 'word' && (connectors.has(key) || glue.has(key))),
  )
  if (!isLink) return isWordOf(tokens, last, next)
  // `1 000`, `2 3`
  if (between.length === 0)
    return last.kind === 'scale-word' || next.kind === 'scale-word' || last.kind === next.kind
  // `On a scale of -3 to 3, 1`
  const first = group[0]?.from ?? 0
  const isNamed = tokens.slice(Math.max(0, first - 4), first).some(({ key }) => scaleNames.has(key))
  if (isNamed && isWholeScale(group) && has(',') > 0) return false
  const isGloss = (last.kind === 'scale-word') !== (next.kind === 'scale-word')
  // Behind a bracket or a colon the scale is over: `(-3 = hate, 3 = love) 2`, `-3 (hate) to 3 (love): 1`.
  if (has(')') > 0 && !isGloss && isWholeScale(group)) return false
  if (has(':') > 0) return isGloss && !(isWholeScale(group) && isGlossed(group))
  return isGloss || between.some(({ kind, key }) => kind === 'mark' || connectors.has(key))
}

/** `3. Hate`: one step, and its word as a sentence of its own. */
function isWordOf(tokens: readonly Token[], last: Figure, next: Figure): boolean {
  const isDot = next.from === last.to + 1 && keyAt(tokens, last.to) === '.'
  return isDot && last.kind !== 'scale-word' && next.kind === 'scale-word'
}

function unite(tokens: readonly Token[], group: readonly Figure[]): Figure {
  const [first] = group
  const last = group.at(-1)
  if (!first || !last) throw new Error('no group is empty')
  if (group.length === 1) return first
  const numbers = group.filter(({ kind }) => kind !== 'scale-word')
  const words = group.filter(({ kind }) => kind === 'scale-word').flatMap(({ all }) => all)
  const [told = first] = numbers
  const whole = { ...told, from: first.from, to: last.to, all: group.flatMap(({ all }) => all) }
  if (isScaleItself(group)) return { ...whole, value: undefined, kind: 'scale' }
  const values = new Set((numbers.length > 0 ? numbers : group).map(({ value }) => value))
  const { value } = told
  const isSound =
    values.size === 1 &&
    value !== undefined &&
    !isSum(tokens, group) &&
    (agree(value, words) || liesBetween(value, words))
  return { ...whole, value: isSound ? value : undefined }
}

/** `2-2`, `1+1`: figures that are reckoned with. */
const isSum = (tokens: readonly Token[], group: readonly Figure[]): boolean =>
  group.slice(1).some(({ from, kind }) => {
    const [mark, number] = [tokens[from - 1], tokens[from]]
    return kind === 'digits' && /^[-+]$/.test(mark?.key ?? '') && !mark?.spaced && number?.spaced === false
  })

/** The scale as a ladder, a step a line: none of its lines is a judgement. */
function withoutLadder(tokens: readonly Token[], figures: readonly Figure[]): readonly Figure[] {
  const runs: Figure[][] = []
  for (const figure of figures) {
    const run = runs.at(-1)
    const between = tokens.slice(run?.at(-1)?.to ?? 0, figure.from)
    const isNextLine =
      between.filter(({ kind }) => kind === 'break').length === 1 &&
      between.every(({ kind }) => kind === 'break' || kind === 'mark')
    if (run && isNextLine) run.push(figure)
    else runs.push([figure])
  }
  return runs.flatMap((run) =>
    run.length >= 3 && isWholeScale(run) ? run.map((figure) => ({ ...figure, kind: 'scale' as const })) : run,
  )
}

/** `1 (like)` says two things; `1.5 (like)` says one, between the words. */
const agree = (value: number, words: readonly number[]): boolean =>
  words.every((word) => Math.abs(word - value) < 1)

const liesBetween = (value: number, words: readonly number[]): boolean =>
  words.length > 1 && value >= Math.min(...words) && value <= Math.max(...words) && value % 1 !== 0

const isWholeScale = (group: readonly Figure[]): boolean => {
  const all = group.flatMap((figure) => figure.all)
  return all.includes(-3) && all.includes(3)
}

/** Whether the last word already explains the number before it. */
const isGlossed = (group: readonly Figure[]): boolean =>
  group.at(-1)?.kind === 'scale-word' &&
  group.at(-2)?.kind !== 'scale-word' &&
  group.at(-2)?.value === group.at(-1)?.value

/** Its two ends, or at least three of its steps. */
function isScaleItself(group: readonly Figure[]): boolean {
  const steps = new Set(group.flatMap(({ all }) => all))
  return (
    isWholeScale(group) ||
    (steps.size >= 3 && [...steps].every(inRange) && !group.some(({ value = 0 }) => value % 1 !== 0))
  )
}
