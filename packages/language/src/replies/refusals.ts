import type { Labels } from './cast.ts'
import { foldPart, openingOf, type Speech, stemsOf, stemsOfAny, wordEnd, wordStart } from './speech.ts'

const taskTalk = new RegExp(`${wordStart}(?:${stemsOf('task')})`, 'u')
/** What a prompt says and no god does. The prompt's own words are compared besides. */
const promptTalk = new RegExp(`${wordStart}(?:${stemsOf('prompt')})`, 'u')
const supposition = new RegExp(`^(?:${stemsOf('supposes')})${wordEnd}`, 'u')

/** Something to be filled in: in brackets, or all that there is. */
const gaps: readonly RegExp[] = [
  /\{\{?[^{}]{0,60}\}?\}|\[[\p{Lu}\p{Ll}_ ]{3,40}\]|^[<[{][^<>[\]{}]*[>\]}]$|^%[sd]$|^\$\w+$|_{3,}|\bx{3,}\b|\blorem ipsum\b/u,
  new RegExp(`[[<]\\s*(?:${stemsOf('gap')}|${stemsOf('likelyGap')})${wordEnd}[^\\][<>]{0,80}[\\]>]`, 'u'),
  new RegExp(`\\[[^\\][]{0,80}(?:${stemsOf('insert')})[^\\][]{0,80}\\]`, 'u'),
  new RegExp(`^[^\\p{L}\\p{N}_]*(?:${stemsOf('blank')})[^\\p{L}\\p{N}_]*$`, 'u'),
]
/** How a prompt says what a god feels, about one or more members. */
const regard = new RegExp(`^(?:${stemsOf('regards')}) (.{1,160}?)([.;](?:\\s|$)|$| and )`, 'u')

/** Whether a line is unfit to be said: a refusal or apology of the model's own, talk about the task, a gap. */
export function isOutOfCharacter(line: string, labels: Labels, speeches: readonly Speech[]): boolean {
  const text = foldPart(line)
  const statements = text.split(/(?<=[.!。！])\s*/)
  // "So I am an AI to you?" is a god's indignation.
  const told = statements.filter((part) => !/[?？؟]/.test(part))
  if (told.some((part) => speeches.some(({ self }) => self.test(part)))) return true
  if (gaps.some((gap) => gap.test(text))) return true
  if (taskTalk.test(text) || statements.some((part) => promptTalk.test(part.trim()))) return true
  if (statements.some((part) => tellsRegard(part.trim(), labels))) return true
  const own = labels.afterOwn(line)
  if (own !== undefined && supposition.test(foldPart(own))) return true
  const mentions = labels.isAddressed(line)
  const introduces = openingOf(text, stemsOfAny('youAre')) !== null
  return speeches.some(
    (speech) => isRefusal(text, mentions, speech) || (introduces && isIntroduction(text, labels, speech)),
  )
}

function isRefusal(text: string, mentionsMember: boolean, speech: Speech): boolean {
  const { sorry, cannot, help, request, mortal } = speech
  if (!cannot.test(text)) return false
  const refused = text.slice(cannot.exec(text)?.index ?? 0)
  const apologises = sorry.test(text)
  const isSpokenTo = mentionsMember || mortal.test(text)
  // Of requests and content no god speaks, be it to a mortal; of helping and answering one may.
  if (request.test(text)) return true
  return apologises && !isSpokenTo && (help.test(text) || refused.length < 16)
}

/** "You are ZEUS": who tells a god its name reads its part aloud. */
function isIntroduction(text: string, labels: Labels, { youAre }: Speech): boolean {
  const match = openingOf(text, youAre)
  if (!match) return false
  return labels.startsWithOwn(text.slice(match.index + match[0].length))
}

function tellsRegard(statement: string, labels: Labels): boolean {
  const [, whom, end] = regard.exec(statement) ?? []
  if (whom === undefined || end === undefined) return false
  // "You like it and you know it" is speech.
  return labels.isStranger(whom) || (/^[.;]?\s?$/.test(end) && /^[\p{L}#\d]+$/u.test(whom))
}
