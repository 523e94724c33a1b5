import { writtenStemsOf } from './speech.ts'

let segmenter: Intl.Segmenter | undefined

/** After these a full stop ends no sentence; the name or number that they stand before follows. */
const abbreviated = new RegExp(`(?:^|[\\s("“«'])(?:${writtenStemsOf('abbreviation')})\\.\\s*$`, 'iu')
/** An initial, but not the pronoun. */
const initial = /(?:^|[\s.])(?!I\.)\p{Lu}\.\s*$/u
const numberAbbreviated = new RegExp(`(?:^|\\s)(?:${writtenStemsOf('numberAbbreviation')})\\.\\s*$`, 'iu')

const end = /[.!?…。！？｡؟।॥۔։።‼⁇⁈⁉~～♪♥]["'”’»›」』）)\]*_`]*\s*$/u
const emoji =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u{e0061}-\u{e007f}])\ufe0f?["'”’»」』)\]*_]*\s*$/u

/** What tells how a text ends stands no further from there, in UTF-16 code units. */
const tailChars = 64

/** Whether a text ends as a sentence does, and not where a model ran out of words. */
export function endsSentence(text: string): boolean {
  const tail = text.slice(-tailChars)
  return end.test(tail) || emoji.test(tail)
}

/** The sentences of a line. Abbreviations, initials, asides and quotations do not end one. */
export function sentencesOf(line: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' })
  const sentences: string[] = []
  let open = ''
  let marks = noMarks
  for (const { segment } of segmenter.segment(line)) {
    const last = sentences[sentences.length - 1]
    const piece = open + segment
    open = ''
    if (last !== undefined && (isOpen(marks) || !isApart(last, piece))) {
      sentences[sentences.length - 1] = last + piece
      marks = plus(marks, marksOf(piece))
    } else {
      sentences.push(piece)
      marks = marksOf(piece)
    }
    // A quotation mark belongs to the sentence that it opens.
    const current = sentences[sentences.length - 1] ?? ''
    const opened = /(?<=[\s\S])[「『“«„（(¿¡]$/u.exec(current.slice(-2))
    if (opened) {
      open = opened[0]
      sentences[sentences.length - 1] = current.slice(0, -1)
      marks = plus(
        marks,
        marksOf(open).map((count) => -count),
      )
    }
  }
  if (open !== '') sentences.push(open)
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
}

function isApart(whole: string, after: string): boolean {
  const before = whole.slice(-tailChars)
  if (!/[\p{L}\p{N}]/u.test(after) || !/[\p{L}\p{N}]/u.test(whole)) return false
  if (abbreviated.test(before) || initial.test(before)) return false
  if (numberAbbreviated.test(before) && /^\s*\d/.test(after)) return false
  // "Ha! ha!" and "Well... perhaps" go on; and whoever trails off and says "I" may be going on.
  if (/^[\s"'“”’»)\]—–-]*\p{Ll}/u.test(after)) return false
  return !(/(?:\.\.|…)["”’]?\s*$/.test(before) && /^I\b/.test(after))
}

/** How many more of each pair were opened than closed, and how many straight marks there are. */
type Marks = readonly number[]

const pairs = ['“”', '«»', '「」', '『』', '()', '（）'] as const
const noMarks: Marks = ['"', ...pairs].map(() => 0)

const marksOf = (text: string): Marks => [
  count(text, '"'),
  ...pairs.map(([opening = '', closing = '']) => count(text, opening) - count(text, closing)),
]
const plus = (one: Marks, other: Marks): Marks => one.map((counted, at) => counted + (other[at] ?? 0))

/** Whether a quotation or aside that began has not ended. */
const isOpen = ([straight = 0, ...opened]: Marks): boolean =>
  straight % 2 !== 0 || opened.some((more) => more > 0)

function count(text: string, mark: string): number {
  let found = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++
  return found
}

/** The first sentences of a line, at most `most`; a last one that was cut off goes unless it is all there is. */
export function firstSentences(sentences: readonly string[], most: number): readonly string[] {
  const last = sentences[sentences.length - 1]
  const whole =
    sentences.length > 1 && last !== undefined && !endsSentence(last) ? sentences.slice(0, -1) : sentences
  return whole.slice(0, most)
}

const unspaced = /[。！？｡]["'”’」』）)]*$/u

/** Sentences as a line: with a space between them where the script has spaces. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.reduce(
    (line, sentence) => (line === '' ? sentence : `${line}${unspaced.test(line) ? '' : ' '}${sentence}`),
    '',
  )
}
