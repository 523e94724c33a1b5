// A lexer of judgements, and no tokeniser of words: a number, its sign, its fraction and its scale are its matter (`-1½`,
// `2/3`, `１．５`), marks count as much as words, and every line break ends something. Of words it knows what the
// tokeniser knows: the same letters, the same scripts.
import { apostrophes, foldSpeech } from '../text/fold.ts'
import { endsInGlued, gluedLetter } from '../text/scripts.ts'

/** A piece of a judge's answer. */
export interface Token {
  /** `break`: the end of a line. `opaque`: an id, or anything else in which letters and digits mix. */
  readonly kind: 'number' | 'word' | 'opaque' | 'mark' | 'break'
  /** Folded, as it is compared. Every dash is `-`, every plus `+`, every quotation mark `"`. */
  readonly key: string
  /** As it was written. */
  readonly raw: string
  /** Where it begins in the text. */
  readonly at: number
  /** Whether a space stands before it. */
  readonly spaced: boolean
  /** Of a number; NaN where it is written like none of the scale: a date, a version. */
  readonly value: number
}

/** Whether a word is of a script that puts no space between it and a number. */
export const isGluedWord = ({ kind, raw }: Token): boolean => kind === 'word' && endsInGlued(raw)

const letter = `(?:(?!${gluedLetter})[\\p{L}\\p{M}\\p{N}#@])`
const lexemes = new RegExp(
  [
    '(?<break>\\n)',
    '(?<space>\\s+?(?=\\S|\\n|$))',
    `(?<number>(?:\\p{N}+(?:[.,٫·．，]\\p{N}+){0,3}|(?<![.．\\p{N}])[.٫．]\\p{N}+)(?!${letter}))`,
    `(?<glued>(?:(?!\\p{N})${gluedLetter})+)`,
    `(?<word>${letter}+(?:(?:[_${apostrophes}](?=\\p{L})|(?<=\\p{N})[.](?=\\p{N}))${letter}+)*)`,
    '(?<mark>.)',
  ].join('|'),
  'gsu',
)

/** The longest answer in words that is read has fewer; more are figures without end. */
const maxTokens = 600

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let spaced = false
  for (const { 0: raw, index: at, groups = {} } of text.matchAll(lexemes)) {
    if (tokens.length === maxTokens) break
    if (groups.space !== undefined) {
      spaced = true
      continue
    }
    const value = groups.number === undefined ? Number.NaN : worthOf(raw)
    tokens.push({ ...kindAndKey(raw, groups), raw, at, spaced, value })
    spaced = false
  }
  return tokens
}

function kindAndKey(
  raw: string,
  groups: Readonly<Record<string, string | undefined>>,
): Pick<Token, 'kind' | 'key'> {
  if (groups.break !== undefined) return { kind: 'break', key: '\n' }
  if (groups.number !== undefined) return { kind: 'number', key: raw }
  if (groups.mark !== undefined || !/[\p{L}\p{N}]/u.test(raw)) return { kind: 'mark', key: markKey(raw) }
  const isOpaque = groups.word !== undefined && /[\p{N}#@]/u.test(raw)
  return {
    kind: isOpaque ? 'opaque' : 'word',
    key: foldSpeech(raw.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1_')),
  }
}

const markClasses: readonly (readonly [key: string, marks: string])[] = [
  ['-', '-‐‑‒–—―−﹣－⁻₋➖⊖˗﹘'],
  ['+', '+＋⁺₊➕⊕﹢'],
  ['"', `${apostrophes}"\`“”„‟«»‹›‚＂´`],
  ['=', '=→⇒➔➜➡⟶'],
  ['/', '/⁄∕÷'],
  ['…', '…‥'],
  ['~', '~〜～≈'],
  ['*', '*_•·◦‣●▪'],
  ['(', '(【〔〖「『〈《'],
  [')', ')】〕〗」』〉》'],
]
const markKeys = new Map(markClasses.flatMap(([key, marks]) => [...marks].map((mark) => [mark, key])))
const otherForms: Readonly<Record<string, string>> = {
  '。': '.',
  '、': ',',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '٪': '%',
  '．': '.',
}

const markKey = (raw: string): string => markKeys.get(raw) ?? otherForms[raw] ?? raw.normalize('NFKC')

/** Numerals that have a value of their own and no decimal form: the code point of each row's one. */
const rowsOfOne = [0x1369, 0x3021, 0x2776, 0x2780, 0x278a, 0x24f5]
const zeros = new Set([0x24ff, 0x1f10b, 0x1f10c])
const isDecimalDigit = /^\p{Nd}$/u

/** The figures 0–9 of a numeral, of any script; several for `⑫`, a fraction for `½`. */
function plain(numeral: string): string {
  const point = numeral.codePointAt(0) ?? 0
  if (zeros.has(point)) return '0'
  const row = rowsOfOne.find((one) => point >= one && point < one + 9)
  if (row !== undefined) return String(point - row + 1)
  const roman = /^(i{1,3})$/.exec(numeral.normalize('NFKC').toLowerCase())?.[1]
  if (roman) return String(roman.length)
  const folded = numeral.normalize('NFKC')
  if (/^[0-9⁄]+$/.test(folded)) return folded
  const bracketed = /^\(?(\d+)[.,)]$/.exec(folded)?.[1]
  if (bracketed !== undefined) return bracketed
  if (!isDecimalDigit.test(numeral)) return '?'
  // The ten digits of a script stand in a row, and nothing that is one stands before its zero.
  let digit = 0
  while (digit < 9 && isDecimalDigit.test(String.fromCodePoint(point - digit - 1))) digit++
  return String(digit)
}

/** What a numeral is worth: `2`, `٢`, `1,5`, `1½`; NaN where it is a date, a version, a thousand. */
function worthOf(raw: string): number {
  const chars = [...raw]
  const last = plain(chars.at(-1) ?? '')
  const fraction = /^(\d+)⁄(\d+)$/.exec(last)
  const whole = fraction ? chars.slice(0, -1) : chars
  const text = whole
    .map((char) => (/\p{N}/u.test(char) ? plain(char) : char === ',' || char === '，' ? ',' : '.'))
    .join('')
  // One third may be a third, or one on a scale of three.
  const part = fraction ? Number(fraction[1]) / Number(fraction[2]) : 0
  if (fraction && (whole.length === 0 ? ![2, 4].includes(Number(fraction[2])) : !/^\d$/.test(text)))
    return Number.NaN
  if (fraction && whole.length === 0) return part
  if (!/^(?:0?\d|[1-9]\d+)?(?:\.\d+|,(?:\d{1,2}|\d{4,}))?$/.test(text)) return Number.NaN
  return Number(text.replace(',', '.')) + part
}

/** Marks that may close what a figure stands in. */
export const closing = /^["*)\]}>|]$/

/** The index of the next token that is none of these marks. */
export function skipMarks(tokens: readonly Token[], from: number, marks: RegExp): number {
  let at = from
  while (tokens[at]?.kind === 'mark' && marks.test(keyAt(tokens, at))) at++
  return at
}

/** Empty behind the end. */
export const keyAt = (tokens: readonly Token[], at: number): string => tokens[at]?.key ?? ''

export const isLineEnd = (tokens: readonly Token[], at: number): boolean =>
  at >= tokens.length || tokens[at]?.kind === 'break'
