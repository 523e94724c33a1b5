import type { Labels } from './cast.ts'
import { endsSentence } from './sentences.ts'
import { everyOf, foldPart, matchAt, openingOf, type Speech, stemsOf, stemsOfAny, wordEnd } from './speech.ts'

/** An announcement is no longer than this, in characters. */
const maxAnnouncement = 140

/**
 * A line without what announces it: "Sure! Here's my answer:", "As Zeus, I would say:". The clause before the colon
 * must speak of an answer or of saying, and begin as announcements do: "here is my answer: no" is one's own.
 */
export function withoutPreamble(line: string, labels: Labels, speeches: readonly Speech[]): string {
  const colon = /[:：]\s*/.exec(line.slice(0, maxAnnouncement))
  if (!colon) return announces(line, labels, speeches) ? '' : line
  const clause = line.slice(0, colon.index)
  const marks = /^\s*([*_]*)/.exec(clause)?.[1] ?? ''
  const after = line.slice(colon.index + colon[0].length)
  const rest = marks !== '' && after.startsWith(marks) ? after.slice(marks.length).trim() : after
  // What goes on in small letters belongs to the sentence that the colon stands in.
  if (/^["'“]?\p{Ll}/u.test(rest) && !/^["'“]/.test(rest)) return line
  return isAnnouncement(clause, rest, labels, speeches) ? rest : line
}

/** Clauses that announce by themselves. */
const announcing = new RegExp(`^(?:${stemsOf('announcing')})$`, 'u')
/** "My answer is simple: …" tells what the answer is like, which is a god's to tell. */
const describing = new RegExp(`^(?:${stemsOf('describing')})`, 'u')
/** What may stand before an announcement, as a sentence of its own. */
const politeness = new RegExp(`^(?:${stemsOf('politeness')})[^.!?]*[.!?]\\s+(?=\\S)`, 'u')

function isAnnouncement(whole: string, rest: string, labels: Labels, speeches: readonly Speech[]): boolean {
  const clause = whole.replace(/^[\s*_]+/, '')
  // Whom it answers does not matter here.
  const folded = foldPart(clause).replace(/\bto npc#[0-9a-f]+/g, 'to')
  if (describing.test(folded)) return false
  if (announcing.test(folded)) return true
  const polite = politeness.exec(folded)
  if (polite && isAnnouncement(clause.slice(polite[0].length), rest, labels, speeches)) return true
  const names = labels.isNamedIn(clause)
  // "My answer, Odin: No." is spoken to him.
  if (!names && labels.isAddressed(clause)) return false
  // "As Zeus, I command you: Kneel."
  const isBrief = folded.split(/\s+/).length <= 6 && !/\b(?:i|my|me)\b/.test(folded)
  if (!names && !mayOpen(folded, 'sure')) return false
  return speeches.some(({ sure, answer, would, mortal, note }) => {
    const begins = startsWith(folded, sure)
    if ((!begins && !names) || mortal.test(folded)) return false
    const answers = answer.test(folded) || would.test(folded)
    if ((begins || names) && answers) return true
    // "Speaking as Zeus:"; "Here goes:", where the line ends; "Claro, aquí va:".
    if (begins && ((names && isBrief) || rest === '' || isAllOpening(folded, sure))) return true
    // "Response in Zeus's voice", "Antwort von Zeus".
    return startsWith(folded, answer) && names && !note.test(folded)
  })
}

/** Two openings, and a short word at most besides: nothing is said yet. */
function isAllOpening(folded: string, sure: RegExp): boolean {
  let openings = 0
  const without = folded.replace(everyOf(sure), () => {
    openings++
    return ''
  })
  const rest = without.replace(/[^\p{L}]+/gu, '')
  return openings > 1 && (rest === '' || /^[a-z]{1,4}$/.test(rest))
}

const yielding = new RegExp(`^(?:${stemsOf('yielding')})${wordEnd}[,.!]* ?`, 'u')
/** What assistants yield to. */
const yielded = new RegExp(`^(?:${stemsOf('yielded')})$`, 'u')
const foreword = new RegExp(`^(?:${stemsOf('foreword')})[.!]?$`, 'u')
const end = new RegExp(`^(?:${stemsOf('end')})[\\s.)\\]）】*]*$`, 'u')

/** A whole line or sentence that only announces: "Sure, here is a reply in character." */
export function announces(line: string, labels: Labels, speeches: readonly Speech[]): boolean {
  if (line.length > maxAnnouncement || line.endsWith('?')) return false
  const folded = foldPart(line)
  if (foreword.test(folded)) return true
  const yields = yielding.exec(folded)
  if (yields) {
    const rest = folded.slice(yields[0].length)
    return rest === '' ? !/^(?:of course|absolutely|great|alright)/.test(folded) : yielded.test(rest)
  }
  if (!mayOpen(folded, 'sure') || !labels.isNamedIn(line)) return false
  return speeches.some(
    ({ sure, answer, mortal }) => startsWith(folded, sure) && answer.test(folded) && !mortal.test(folded),
  )
}

/**
 * Whether a paragraph only leads to a line that is labelled as the god's: it yields, announces, ends in a colon or
 * tells of the god. "Great! Let's begin.", "Hera turns away."
 */
export function leadsIn(paragraph: string, labels: Labels, speeches: readonly Speech[]): boolean {
  const folded = foldPart(paragraph)
  return (
    yielding.test(folded) ||
    speeches.some(({ sure, answer }) => startsWith(folded, sure) && answer.test(folded)) ||
    /[:：][*_]*$/.test(paragraph) ||
    isAbout(paragraph.replace(/^[\s*_(]+/, ''), labels)
  )
}

/** Whether a whole line is a stage direction that tells of the god: "*Hera turns away.*" */
export function isTold(line: string, labels: Labels): boolean {
  const inner = /^(?:\*([^*]+)\*|_([^_]+)_|\(([^()]+)\)|\[([^[\]]+)\])$/.exec(line)?.slice(1).find(Boolean)
  return inner !== undefined && isAbout(inner, labels)
}

function isAbout(text: string, labels: Labels): boolean {
  return /^\s+\p{Ll}/u.test(labels.afterOwn(text) ?? '')
}

/** A text's beginning: what opens it stands here, in UTF-16 code units. */
const headChars = 200

/** Whether one of the stems opens a text, behind punctuation at most. */
function startsWith(text: string, stem: RegExp): boolean {
  const folded = text.slice(0, headChars)
  const match = openingOf(folded, stem)
  if (!match) return false
  // The shortest stems, such as "my", are whole words.
  const isWord = /^[\p{Script=Latin}\p{Script=Cyrillic}]{1,3}$/u.test(match[0])
  return !(isWord && /^[\p{L}\p{M}]/u.test(folded.slice(match.index + match[0].length)))
}

/** Whether a text is opened by a stem of any language: mostly it is by none, which is found out at once for all. */
const mayOpen = (text: string, field: keyof Speech): boolean =>
  openingOf(text.slice(0, headChars), stemsOfAny(field)) !== null

/** Whether a line is a comment on the answer, wherever it stands: "Note: …", "---". */
export function isNote(line: string, speeches: readonly Speech[]): boolean {
  const folded = foldPart(line).replace(leadingMarks, '')
  if (folded === '') return line.trim() !== ''
  if (end.test(folded)) return true
  const head = folded.slice(0, headChars)
  if (!matchAt(head, 0, stemsOfAny('note'))) return false
  return speeches.some(({ note }) => {
    const match = matchAt(head, 0, note)
    return match !== null && /^[*_)\]]*\s*(?:[:：]|\d+\s*[:：)])/.test(head.slice(match[0].length))
  })
}

/** Whether a line, after the answer, is a comment on it: "Let me know if …". An answer itself may begin so. */
export function isComment(line: string, speeches: readonly Speech[]): boolean {
  if (isNote(line, speeches)) return true
  const folded = foldPart(line).replace(leadingMarks, '')
  return mayOpen(folded, 'offer') && speeches.some(({ offer }) => startsWith(folded, offer))
}

const leadingMarks = /^[\s([（【*_>#~-]+/

/** As far from a line's end as its mark is looked for, in characters. */
const maxEndMark = 64

/** A line without a mark of its end: DONE, as some prompts teach models to end. */
export function withoutEndMark(line: string): string {
  const from = Math.max(0, line.length - maxEndMark)
  const before = line.slice(0, from)
  const end = line.slice(from)
  const bare = end.replace(/\s*[[(<*_–—-]*\b(?:DONE|END|EOF|STOP)\b[\])>*_–—-]*\s*$/, '')
  if (bare.trimEnd() !== end.trimEnd()) return `${before}${bare}`.trim()
  const flourish = end.replace(/\s*(?:~+|\*+)\s*(?:fin|end|the end)\s*(?:~+|\*+)\s*$/i, '')
  if (flourish !== end) return before + flourish
  // With a full stop it is a mark only where a sentence has ended before it.
  const stopped = `${before}${end.replace(/\s*\b(?:DONE|END)\b[.!]\s*$/, '')}`.trim()
  return stopped === '' || endsSentence(stopped) ? stopped : line
}
