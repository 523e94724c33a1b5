import { maxLineBytes, toLine, truncateChars } from '../text/hygiene.ts'
import { type Cast, Labels } from './cast.ts'
import { undress, withoutAsides, withoutBrackets, withoutBullet, withoutDirections } from './dress.ts'
import { announces, isComment, isNote, isTold, leadsIn, withoutEndMark, withoutPreamble } from './framing.ts'
import { cutAtLabel, unlabel } from './labels.ts'
import { isOutOfCharacter } from './refusals.ts'
import { endsSentence, firstSentences, joinSentences, sentencesOf } from './sentences.ts'
import { speeches as allSpeeches, forgetParts, type Speech } from './speech.ts'
import { unwrap } from './unwrap.ts'

/** A reply is a line like any other, if a little longer than a mortal's; in user-perceived characters. */
const maxReplyChars = 400
const maxSentences = 2

export interface CleaningOptions {
  /** What becomes of `*laughs*` and `(from the clouds)`. Default `drop`. */
  readonly stageEmotes?: 'keep' | 'drop'
  /** What the prompt asks the line to begin with, before a colon: one word in capitals. Default `RES`, which is known besides. */
  readonly mark?: string
}

/**
 * The one line a god says, out of what a model wrote: its first one or two sentences. Labels, preambles, wrapping
 * quotes, markup, control tags and comments go, and so does everything from another speaker's line on.
 *
 * @returns undefined where nothing sayable is left: a refusal, only others' lines, a placeholder, a piece of the
 *   prompt, bare punctuation
 */
export function cleanReply(raw: string, cast: Cast, options: CleaningOptions = {}): string | undefined {
  const labels = new Labels(cast, options.mark)
  const speeches = allSpeeches()
  const own = ownLine(unwrap(raw), labels, speeches)
  const bare = stable(own, (line) => bareLine(line, labels, speeches, options.stageEmotes))
  const sentences = sentencesOf(toLine(bare))
  const comment = sentences.findIndex((sentence, index) => index > 0 && isComment(sentence, speeches))
  const said = fitting(firstSentences(comment < 0 ? sentences : sentences.slice(0, comment), maxSentences))
  const line = undress(said.replace(/^[\s:;,|>=–—-]+(?=\S)/, ''))
  const isLine = isSayable(line, labels, speeches)
  forgetParts()
  return isLine ? line : undefined
}

/** A line without one layer of what is around it, up to where another's begins. */
function bareLine(
  line: string,
  labels: Labels,
  speeches: readonly Speech[],
  stageEmotes: CleaningOptions['stageEmotes'],
): string {
  const [before, from] = cutAtLabel(line, labels)
  // "Okay. RES: …": what stands before a label may only announce it.
  const kept = from !== '' && announces(before, labels, speeches) ? from : before
  const drops = stageEmotes !== 'keep'
  const marked = withoutBrackets(withoutEndMark(kept))
  const bare = undress(drops ? withoutAsides(marked, (text) => isNote(text, speeches)) : marked)
  const plain = drops ? withoutDirections(bare) : bare
  const { owner, text } = unlabel(withoutSignature(plain, labels), labels, speeches)
  return owner === 'own' ? text : withoutSignature(plain, labels)
}

/** Lines that end no sentence are joined up to here, in UTF-16 code units: a line that is said has 400 characters. */
const maxOwnChars = 1_600

/** A signature with what parts it from the line is no longer, in UTF-16 code units. */
const maxSignature = 128

/** "Kneel. — Zeus" */
function withoutSignature(line: string, labels: Labels): string {
  if (!/[-–—~]/.test(line.slice(-maxSignature))) return line
  const [, text, name] = /^(.*[.!?…。！？"”»])\s*[-–—~]{1,4}\s*([^.!?]{1,48})$/u.exec(line) ?? []
  return text !== undefined && name !== undefined && labels.isOwn(name) ? text : line
}

function isSayable(line: string, labels: Labels, speeches: readonly Speech[]): boolean {
  if (!isSpeech(line) || isNote(line, speeches) || /\p{L}[:：]$/u.test(line)) return false
  if (labels.bareOwnerOf(line) || unlabel(line, labels, speeches).owner) return false
  // Marks may be stacked on a character without end: what no log takes cannot be said.
  if (line.length > maxLineBytes / 3 && new TextEncoder().encode(line).length > maxLineBytes) return false
  return !isOutOfCharacter(line, labels, speeches)
}

/** Words, for the most part: not a row of digits or signs. */
function isSpeech(line: string): boolean {
  const letters = line.match(/[\p{L}\p{M}]/gu)?.length ?? 0
  const signs = line.match(/[^\p{L}\p{M}\s]/gu)?.length ?? 0
  if (letters + signs > 24) return letters >= signs
  // A number may be an answer; with a full stop it is one of a list.
  return letters > 0 || (/\p{N}/u.test(line) && !/^\d{1,2}[.)]$/.test(line))
}

/** The god's first own line, as one: lines that end no sentence go on in the next. */
function ownLine(lines: readonly string[], labels: Labels, speeches: readonly Speech[]): string {
  let own = ''
  let isStrangers = false
  let isParted = false
  let isLabelled = false
  for (const line of lines) {
    if (line === '') {
      isParted = own !== ''
      continue
    }
    const { owner, text } = withoutLabels(line, labels, speeches)
    // A label of the god's own says where its line begins, whatever led in to it.
    if (owner === 'own' && isParted && !isLabelled && leadsIn(own, labels, speeches)) {
      own = ''
      isParted = false
    }
    if (own !== '' && (owner || isParted || endsSentence(own) || isComment(text, speeches))) break
    if (owner) isStrangers = owner === 'stranger'
    isLabelled ||= owner === 'own'
    if (isStrangers || (own === '' && (isNote(text, speeches) || isTold(line, labels)))) continue
    own = `${own} ${text}`.trim()
    if (own.length > maxOwnChars) break
  }
  return own
}

/** Takes labels, announcements and bullets off a line until none is left: models stack them. */
function withoutLabels(line: string, labels: Labels, speeches: readonly Speech[]) {
  let owner: ReturnType<typeof unlabel>['owner']
  const text = stable(line, (before) => {
    if (owner === 'stranger') return before
    const labelled = unlabel(withoutBullet(before), labels, speeches)
    owner = labelled.owner ?? owner
    return withoutPreamble(labelled.text, labels, speeches)
  })
  return { owner, text }
}

/** Repeats a step until it changes nothing; every step shortens, and no answer is dressed in more than a few layers. */
function stable(line: string, step: (line: string) => string): string {
  let text = line
  for (let layer = 0; layer < 8; layer++) {
    const next = step(text).trim()
    if (next === text) break
    text = next
  }
  return text
}

/** As many sentences as a line may hold; of a single one that is too long, as many words. */
function fitting(sentences: readonly string[]): string {
  for (let most = sentences.length; most > 0; most--) {
    const line = joinSentences(sentences.slice(0, most))
    // No character is less than a unit: few lines have to be counted.
    const cut = line.length > maxReplyChars ? truncateChars(line, maxReplyChars) : line
    if (cut === line) return line
    if (most === 1)
      return cut
        .slice(0, -1)
        .replace(/\s+\S*$/, '')
        .concat('…')
  }
  return ''
}
