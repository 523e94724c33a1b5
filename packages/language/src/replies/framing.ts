import { foldSpeech } from '../text/fold.ts'
import type { Labels } from './cast.ts'
import { endsSentence } from './sentences.ts'
import type { Speech } from './speech.ts'

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

/** English clauses that announce by themselves. */
const announcing: readonly RegExp[] = [
  /\bhere (?:we go|it goes|goes|you go|it is|you are)$/,
  /^(?:in response|in reply|replying|responding|answering) to\b/,
  /^(?:okay|ok|alright),? (?:so|then|now)$/,
  /^(?:the|one|a|my) (?:[a-z]+ )?(?:answer|response|reply|line) (?:would|could|might) be$/,
  /^(?:the|my) (?:[a-z]+ )?(?:response|reply) is$/,
  /\bhere(?:'s| is) (?:my|one|an?) (?:[a-z]+ )?(?:take|attempt|try|version|go|shot|suggestion)$/,
]
/** "My answer is simple: …" tells what the answer is like, which is a god's to tell. */
const describing = /^(?:my|the|one|a|an) [a-z' ]*\b(?:is|are|was|will be) [a-z]/
/** What may stand before an announcement, as a sentence of its own. */
const politeness =
  /^(?:i apologi[sz]e|(?:my |sincere )*apologies|sorry|ah\b|oh\b|interesting|excellent|perfect|wonderful|thank|great|good|sure|ok|of course|certainly|absolutely|hello|hi\b|alright|understood)[^.!?]*[.!?]\s+(?=\S)/

function isAnnouncement(whole: string, rest: string, labels: Labels, speeches: readonly Speech[]): boolean {
  const clause = whole.replace(/^[\s*_]+/, '')
  // Whom it answers does not matter here.
  const folded = foldSpeech(clause).replace(/\bto npc#[0-9a-f]+/g, 'to')
  if (describing.test(folded)) return false
  if (announcing.some((pattern) => pattern.test(folded))) return true
  const polite = politeness.exec(folded)
  if (polite && isAnnouncement(clause.slice(polite[0].length), rest, labels, speeches)) return true
  const names = labels.isNamedIn(clause)
  // "My answer, Odin: No." is spoken to him.
  if (!names && labels.isAddressed(clause)) return false
  // "As Zeus, I command you: Kneel."
  const isBrief = folded.split(/\s+/).length <= 6 && !/\b(?:i|my|me)\b/.test(folded)
  return speeches.some(({ sure, answer, would, mortal, note }) => {
    if (mortal.test(folded)) return false
    const begins = startsWith(folded, sure)
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
  const stems = new RegExp(sure, 'gu')
  const rest = folded.replace(stems, '').replace(/[^\p{L}]+/gu, '')
  return [...folded.matchAll(stems)].length > 1 && (rest === '' || /^[a-z]{1,4}$/.test(rest))
}

const yielding =
  /^(?:sure(?: thing)?|certainly|of course|okay|ok|alright|absolutely|great|got it|understood|no problem)\b[,.!]* ?/
/** What assistants yield to. */
const yielded =
  /^(?:here (?:you go|it is|we go|it goes|goes)[.!]*|(?:i|i'll|i'd|let me|let's|here)\b.*\b(?:help|answer|respond|reply|try|play|do that|happy|glad|in character|as \p{L}+|response|role)\b.*)$/u

/** A whole line or sentence that only announces: "Sure, here is a reply in character." */
export function announces(line: string, labels: Labels, speeches: readonly Speech[]): boolean {
  if (line.length > maxAnnouncement || line.endsWith('?')) return false
  const folded = foldSpeech(line)
  if (
    /^(?:the following|below|here) (?:is|are) (?:my|the|a|an) .{0,40}\b(?:answer|response|reply|line)[.!]?$/.test(
      folded,
    )
  )
    return true
  const yields = yielding.exec(folded)
  if (yields) {
    const rest = folded.slice(yields[0].length)
    return rest === '' ? !/^(?:of course|absolutely|great|alright)/.test(folded) : yielded.test(rest)
  }
  return speeches.some(
    ({ sure, answer, mortal }) =>
      !mortal.test(folded) && startsWith(folded, sure) && answer.test(folded) && labels.isNamedIn(line),
  )
}

/**
 * Whether a paragraph only leads to a line that is labelled as the god's: it yields, announces, ends in a colon or
 * tells of the god. "Great! Let's begin.", "Hera turns away."
 */
export function leadsIn(paragraph: string, labels: Labels, speeches: readonly Speech[]): boolean {
  const folded = foldSpeech(paragraph)
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

/** Whether one of the stems opens a text, behind punctuation at most. */
function startsWith(folded: string, stem: RegExp): boolean {
  const match = stem.exec(folded)
  if (!match || /[\p{L}\p{N}]/u.test(folded.slice(0, match.index))) return false
  // The shortest stems, such as "my", are whole words.
  const isWord = /^[\p{Script=Latin}\p{Script=Cyrillic}]{1,3}$/u.test(match[0])
  return !(isWord && /^[\p{L}\p{M}]/u.test(folded.slice(match.index + match[0].length)))
}

/** Whether a line is a comment on the answer, wherever it stands: "Note: …", "---". */
export function isNote(line: string, speeches: readonly Speech[]): boolean {
  const folded = foldSpeech(line).replace(leadingMarks, '')
  if (folded === '') return line.trim() !== ''
  if (
    /^(?:end(?: of (?:response|reply|message|transcript|scene))?|fin|the end|done|eof)[\s.)\]）】*]*$/.test(
      folded,
    )
  )
    return true
  return speeches.some(({ note }) => {
    const match = note.exec(folded)
    return match?.index === 0 && /^[*_)\]]*\s*(?:[:：]|\d+\s*[:：)])/.test(folded.slice(match[0].length))
  })
}

/** Whether a line, after the answer, is a comment on it: "Let me know if …". An answer itself may begin so. */
export function isComment(line: string, speeches: readonly Speech[]): boolean {
  if (isNote(line, speeches)) return true
  const folded = foldSpeech(line).replace(leadingMarks, '')
  return comments.test(folded) || speeches.some(({ offer }) => startsWith(folded, offer))
}

const leadingMarks = /^[\s([（【*_>#~-]+/

/** What assistants say of what they have just written, in English; other languages have theirs among the offers. */
const comments =
  /^(?:(?:translation|reasoning|analysis|context|edit|p\.?s\.?|alternatively|or)[*_]* ?:|(?:i )?hope (?:this|that|it)\b.{0,40}\b(?:helps?|works?|likes?|enjoy|meets|fits|suits|looking for|wanted|captures|answers|had in mind)\b|(?:i )?hope you (?:like|enjoy|find)|let me know\b|(?:please )?feel free to\b|would you like (?:me to|another|a different|to (?:try|see|hear) (?:another|more))|do you want me to (?:continue|try|write|rephrase|change)|is there anything else|is that (?:okay|ok|what you)|does (?:this|that) (?:help|work|meet)|how (?:was|is|'s) that|(?:if you (?:need|want|would like|'d like|have) (?:any|another|more|further|me|a different))|please (?:let me|note that|provide|tell me if)|note that (?:this|the|i)\b|(?:this|the|my) (?:response|reply|answer|line|message|sentence|statement)(?: above)? (?:is|was|shows?|captures?|reflects?|uses?|keeps?|stays?|conveys?|maintains?|aims?|has|contains|adheres|follows|meets|fits|remains)\b|in this (?:response|reply|answer|line)|(?:in|stay(?:ed|ing)? in) character[.)\]]|\d+ (?:words?|sentences?|tokens?|characters?)[.)\]]|word count|\(?one sentence[.)\]]|(?:mis|this) respuesta|thank you for (?:the|your) (?:prompt|request|question))/u

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
