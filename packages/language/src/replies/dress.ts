import { endsSentence } from './sentences.ts'
import { writtenStemsOf } from './speech.ts'

/** Quotation marks and markdown that may stand around a whole line, opening and closing. */
const wrappings = [
  '""',
  '“”',
  '„“',
  '„”',
  '””',
  "''",
  '‘’',
  '‚‘',
  '«»',
  '»«',
  '‹›',
  '「」',
  '『』',
  '《》',
] as const
/** Markdown that may. */
const marked = /^(\*{1,3}|_{1,3}|~{1,2}|`{1,3})(?=\S)(.*\S)\1$/u

/** A line without what is wrapped around the whole of it, and without half a pair of quotation marks. */
export function undress(line: string): string {
  const text = line.trim()
  for (const [opening = '', closing = ''] of wrappings) {
    if (text.length < 2 || !text.startsWith(opening) || !text.endsWith(closing)) continue
    const inner = text.slice(1, -1)
    if (isWhole(inner, opening, closing)) return undress(inner)
  }
  const [, mark = '', inner = ''] = marked.exec(text) ?? []
  // A stage direction alone is no line.
  const isLine = mark.length > 1 || /[`~]/.test(mark) || endsSentence(inner) || /^\p{Lu}/u.test(inner)
  if (mark !== '' && isLine && !inner.includes(mark[0] ?? '')) return undress(inner)
  const outside = /^(["“„«「『].*["”“»」』])([.!?…。！？])$/u.exec(text)
  if (outside?.[1] !== undefined && undress(outside[1]) !== outside[1]) {
    const inner = undress(outside[1])
    return endsSentence(inner) ? inner : `${inner}${outside[2]}`
  }
  return withoutHalf(text)
}

/** `"Yes" and "no"` is not wrapped, nor is what an apostrophe ends. */
function isWhole(inner: string, opening: string, closing: string): boolean {
  if (opening === "'" || opening === '‘') return !/['‘’](?!\p{L})|(?<!\p{L})['‘]/u.test(inner)
  return !inner.includes(opening) && !inner.includes(closing)
}

/** A quotation mark at one end whose other half is not in the line. */
function withoutHalf(text: string): string {
  const [first = '', last = ''] = [text[0], text[text.length - 1]]
  if (/["“„«「『”]/.test(first) && !/["”“»」』]/.test(text.slice(1))) return text.slice(1).trim()
  // The label inside `**RES: Yes.**` took the other half along.
  const [, inner, run = ''] = (/[`*_]$/.test(last) && /^(.*[^`*_])([`*_]{1,3})$/su.exec(text)) || []
  if (inner !== undefined && !inner.includes(run[0] ?? '')) return inner.trim()
  if (/["”»」』]/.test(last) && !/["“„«「『]/.test(text.slice(0, -1))) return text.slice(0, -1).trim()
  return text
}

/** Marks of a list, a heading or a quotation at the start of a line. */
export function withoutBullet(line: string): string {
  return line.replace(
    /^\s*(?:(?:[-–—•·>|]+|\*(?=\s)|#{1,6}(?=\s)|[1-9][.)](?=\s)|\([1-9]\)(?=\s)|→|=>)\s*)+/u,
    '',
  )
}

/** What gods are seen doing between asterisks or brackets, where neither place nor form tells it. */
const deeds = new RegExp(`^(?:${writtenStemsOf('deed')})(?!\\p{L})`, 'iu')
/** What a gap that was to be filled in begins with. */
const opensGap = new RegExp(`^\\s*(?:${writtenStemsOf('gap')})\\b`, 'iu')

const starred = /(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3}|~~)(?=\S)([^*_~]{1,200}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu
const bracketed =
  /(?<!\s)\s*(?:\(([^()]{1,200})\)|（([^（）]{1,200})）|\[([^[\]]{1,200})\]|【([^【】]{1,200})】)/gu

/** As far around a stage direction as is looked: whether a sentence ends before it, and how one goes on. */
const reach = 48

/** What stands before and behind a part of a line, near it. */
const beside = (line: string, from: number, to: number): readonly [before: string, after: string] => [
  line.slice(Math.max(0, from - reach), from).trim(),
  line.slice(to, to + reach).trim(),
]

/** A line without its stage directions between asterisks, and with its emphasis plain. */
export function withoutDirections(line: string): string {
  return line
    .replace(starred, (found, mark: string, content: string, at: number) => {
      const [before, after] = beside(line, at, at + found.length)
      return isDirection(content, mark, before, after) ? ' ' : content
    })
    .replace(/(?<=^|[.!?…。！？"”]\s*)\*[^*]*$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A line without what stands in brackets between its sentences: stage directions, notes. */
export function withoutAsides(line: string, isNote: (text: string) => boolean): string {
  return line
    .replace(bracketed, (found, round, wide, square, lens, at: number) => {
      const content = String(round ?? wide ?? square ?? lens)
      const [before, after] = beside(line, at, at + found.length)
      return isNote(content) || isAside(found, content, before, after) ? ' ' : found
    })
    .trim()
}

/** `*laughs* You fool.` is one; `*Never* will I.` is emphasis. */
function isDirection(content: string, mark: string, before: string, after: string): boolean {
  const opens = before === '' || endsSentence(before)
  if (deeds.test(content) && (opens || after === '')) return true
  if (mark.length > 1 || !opens) return false
  if (/^\p{Ll}/u.test(content)) return true
  return !/^[\p{Ll},;:.!?'’)-]/u.test(after) && (after !== '' || before !== '')
}

/** Brackets that stand between sentences; inside one they belong to it. */
function isAside(found: string, content: string, before: string, after: string): boolean {
  if (opensGap.test(content) && /[[【]/.test(found)) return false
  if (deeds.test(content)) return true
  return (before === '' || endsSentence(before)) && (after === '' || !/^[\p{Ll},;:]/u.test(after))
}

/** A line whose only brackets are around the whole of it, without them. */
export function withoutBrackets(line: string): string {
  const match = /^[([]\s*(\p{Lu}[^()[\]]*[.!?…])\s*[)\]]$/u.exec(line)
  return match?.[1] ?? line
}
