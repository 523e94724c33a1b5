import type { Labels, Owner } from './cast.ts'
import { spelledName } from './names.ts'
import { unnarrated } from './narration.ts'
import { foldPart, type Speech, writtenStemsOf } from './speech.ts'

/** A line without what labels it, and whose line that makes it. */
export interface Labelled {
  readonly owner: Owner
  readonly text: string
}

const opening = '[^\\p{L}\\p{N}]{0,64}'
const closing = '[^\\p{L}\\p{N}:：,;.!?…]{0,12}'
/** Of a row of asterisks the last one opens a manner: to try each takes its time. */
const manner = '(?:,?\\s*[*_]{0,2}(?:[(（\\[【]|\\*(?!\\*))[^()（）\\[\\]【】\\n]{1,80}[)）\\]】*][*_]{0,2})?'
const colon = '[:：﹕꞉∶︰]'

/** `NAME:`, in any dress, with a manner in brackets. */
const withColon = new RegExp(
  `^${opening}(${spelledName})${closing}${manner}${closing}${colon}[*_~\`)\\]】>}]{0,3}(?!//)`,
  'u',
)
/** `[NAME] …`, `<NAME> …`, `(as NAME) …`. */
const inBrackets = new RegExp(
  `^[\\s*_]*(?:\\[|<|\\(|【|（)\\s*(?:(?:${writtenStemsOf('speakingAs')}) )?@?([^\\][<>()【】（）\\n:]{1,48}?)\\s*(?:\\]|>|\\)|】|）)[*_]*\\s*`,
  'iu',
)
/** `NAME — …`, `NAME > …`, `NAME | …`. */
const withDash =
  /^[\s*_[(]*([\p{L}\p{N}][\p{L}\p{M}\p{N}#'’_ -]{0,47}?)[\s*_\])]{0,8}(?:\s[-–—~]+|[–—]+|\s?[>»|▸►▶→➤❯•~]+|\s?->)\s+/u
/** `**NAME** Text`, `NAME "text"`. */
const standing =
  /^[\s*_]*([\p{L}\p{N}][\p{L}\p{M}\p{N}#'’_ -]{0,47}?)(?:\s*\*{1,2}\s+(?=[\p{Lu}\p{Lo}"“«])|\s+(?=["“„«「『]))/u
const timestamp = /^\s*[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s+(?=\S)/

/** Takes one label off a line. */
export function unlabel(line: string, labels: Labels, speeches: readonly Speech[]): Labelled {
  const text = line.replace(timestamp, '')
  const rest = labels.withoutUnspelled(text)
  if (rest !== undefined) return { owner: 'stranger', text: rest }
  return (
    byColon(text, labels, speeches) ??
    byBrackets(text, labels) ??
    byDash(text, labels) ??
    byStanding(text, labels) ??
    byNarration(text, labels, speeches) ?? { owner: undefined, text: line }
  )
}

function byNarration(text: string, labels: Labels, speeches: readonly Speech[]): Labelled | undefined {
  const spoken = unnarrated(text, labels, speeches)
  return spoken === undefined ? undefined : { owner: 'own', text: spoken }
}

function byColon(text: string, labels: Labels, speeches: readonly Speech[]): Labelled | undefined {
  const match = withColon.exec(text)
  if (match?.[1] === undefined) return undefined
  const rest = text.slice(match[0].length)
  const byForm = labels.ownerByForm(match[1], rest)
  if (byForm) return { owner: byForm, text: '' }
  const isAnswer = isWholly(foldPart(match[1]), speeches.slice(1))
  // `{{character}}:`: a template's hole for whoever speaks.
  const isHole = /^[^\p{L}\p{N}]*\{[^\p{L}\p{N}]*$/u.test(match[0].slice(0, match[0].indexOf(match[1])))
  const isSpeaker = isAnswer || (isHole && labels.isSpeakerKey(match[1]))
  const owner = labels.ownerOf(match[1]) ?? (isSpeaker ? 'own' : undefined)
  if (!owner) return undefined
  // `[RES: …]`: the bracket that the label opened is closed at the end.
  const isOpen = /[[({<][^\])}>]*$/.test(match[0]) && /[\])}>]$/.test(rest) && !/[[({<]/.test(rest)
  return { owner, text: isOpen ? rest.slice(0, -1) : rest }
}

/** Whether a label is another language's word for an answer: English ones may be speech, and are told apart. */
function isWholly(label: string, speeches: readonly Speech[]): boolean {
  return speeches.some(({ answer }) => answer.exec(label)?.[0] === label)
}

function byBrackets(text: string, labels: Labels): Labelled | undefined {
  const match = inBrackets.exec(text)
  if (match?.[1] === undefined) return undefined
  const isAngular = /^\s*[<[]/.test(text)
  // "[Zeus, booming]"; "(Odin, come here)" is said to him.
  const who = isAngular ? match[1].replace(/,.*$/s, '') : match[1]
  const named = labels.isOwn(who) ? 'own' : labels.isStranger(who) ? 'stranger' : undefined
  const owner = named ?? (isAngular ? labels.bareOwnerOf(match[1]) : undefined)
  return owner && { owner, text: text.slice(match[0].length).replace(/^[:：]\s*/, '') }
}

function byDash(text: string, labels: Labels): Labelled | undefined {
  const match = withDash.exec(text)
  if (match?.[1] === undefined) return undefined
  // "ZEUS → ODIN: …" is said to Odin.
  const rest = text
    .slice(match[0].length)
    .replace(/^([^:\n]{1,40}):\s+/, (found, to: string) =>
      /[>→➤]/.test(match[0]) && labels.isStranger(to) ? '' : found,
    )
  // "Zeus — that is I — demands": two dashes set a remark apart.
  if (/\s[–—-]+\s|[–—]/.test(rest)) return undefined
  if (labels.isOwn(match[1]) || labels.isMark(match[1])) return { owner: 'own', text: rest }
  const shouted = match[1] === match[1].toUpperCase()
  return shouted && labels.isStranger(match[1]) ? { owner: 'stranger', text: rest } : undefined
}

function byStanding(text: string, labels: Labels): Labelled | undefined {
  // A label alone on its line is for what follows it.
  const alone = labels.bareOwnerOf(text.replace(/[*_#\s[\]<>]+/g, ' ').trim())
  if (alone) return { owner: alone, text: '' }
  const headed = /^[\s*_#]{0,8}(.{1,40}?)['’]s? (?:reply|response|answer|line)s?[\s*_]{0,8}$/iu.exec(text)
  if (headed?.[1] !== undefined && labels.isOwn(headed[1])) return { owner: 'own', text: '' }
  const assigned = /^\s*(\p{L}{1,40})\s?=+>?\s*(?=\S)/u.exec(text)
  if (assigned?.[1] !== undefined && labels.bareOwnerOf(assigned[1]) === 'own') {
    return { owner: 'own', text: text.slice(assigned[0].length) }
  }
  // The mark may have lost its colon, or have a manner before it.
  const marked = /^([\p{Lu}\p{Lo}]{1,16})(?:, [\p{Ll}' ]{1,40}[:：]|[.,;]?)\s+(?=\S)/u.exec(text)
  if (marked?.[1] !== undefined && labels.isMark(marked[1]))
    return { owner: 'own', text: text.slice(marked[0].length) }
  const quoting = /^([^\s「『“«]{1,20})(?=[「『])/u.exec(text)
  if (quoting?.[1] !== undefined) {
    const owner = labels.isOwn(quoting[1]) ? 'own' : labels.isStranger(quoting[1]) ? 'stranger' : undefined
    if (owner) return { owner, text: text.slice(quoting[0].length) }
  }
  const match = standing.exec(text)
  if (match?.[1] === undefined || !labels.isOwn(match[1])) return undefined
  return { owner: 'own', text: text.slice(match[0].length) }
}

const sentenceStart =
  /[.!?…。！？؟।۔]["”’'»」』)*_]{0,8}\s*(?:[|/•·–—-]{1,8}\s*)?(?=[^\p{L}\p{N}\s]{0,4}[\p{L}])/gu
const inlineName = new RegExp(
  `^[^\\p{L}\\p{N}\\s]{0,4}(${spelledName})${closing}${manner}${closing}${colon}`,
  'u',
)

const colons = new RegExp(colon, 'g')

/** Where the next colon stands; behind the text where none does. */
function indexOfColon(text: string, from: number): number {
  colons.lastIndex = from
  return colons.exec(text)?.index ?? text.length + 160
}

/** A text up to where another line begins inside it, by a speaker's label at the start of a sentence; and the rest. */
export function cutAtLabel(text: string, labels: Labels): readonly [before: string, from: string] {
  const unspelled = labels.unspelledIn(text)
  let nextColon = -1
  for (const match of text.matchAll(sentenceStart)) {
    const at = match.index + match[0].length
    if (at > unspelled) break
    const from = text.slice(at, at + 160)
    if (nextColon < at) nextColon = indexOfColon(text, at)
    const label = nextColon < at + 160 ? inlineName.exec(from)?.[1] : undefined
    const isLabel = label === undefined ? false : labels.isSpeaker(label)
    if (isLabel || byBrackets(from, labels)) {
      return [text.slice(0, at).replace(/(?<![\s|/•·–—-])[\s|/•·–—-]+$/u, ''), text.slice(at)]
    }
  }
  return unspelled < text.length ? [text.slice(0, unspelled).trim(), text.slice(unspelled)] : [text, '']
}
