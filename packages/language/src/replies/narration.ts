import type { Labels } from './cast.ts'
import { endsSentence } from './sentences.ts'
import { foldPart, type Speech, stemsOf } from './speech.ts'

/** After a name: ` says:`, `, laughing: "`, `, god of the dead: `. */
const saying = /^(,?)\s*([^:,，："“«「『\n]{1,60}?)[*_]{0,3}\s*([:：,，])[*_]{0,3}\s*(?=(["“„«「『])|)/u
/** `"Kneel," says Zeus.` */
const attributed = /^["“„«]([^"“”„«»]+)["”“»][,.]?\s+([^"“”„«»]{2,60})$/u
/** `Zeus tilts his head. "Kneel."` */
const narrated = /^[*_(]{0,4}([^"“”„«»「『]{3,160}?)[*_)]{0,4}\s*(["“„«「『][^"“”„«»]+["”“»」』])$/u

const says = new RegExp(`^(?:${stemsOf('says')})(?!\\p{L})`, 'u')

/** What the god says in a line that tells of it in the third person; undefined where the line does not. */
export function unnarrated(text: string, labels: Labels, speeches: readonly Speech[]): string | undefined {
  return (
    afterSaying(text, labels, speeches) ?? beforeSaying(text, labels, speeches) ?? afterDeed(text, labels)
  )
}

function isSaying(deed: string, speeches: readonly Speech[]): boolean {
  const folded = foldPart(deed)
  return says.test(folded) || speeches.some(({ would }) => would.test(folded))
}

function afterSaying(text: string, labels: Labels, speeches: readonly Speech[]): string | undefined {
  const bare = text.replace(/^[\s*_]+/, '')
  const own = labels.afterOwn(bare) ?? afterPronoun(bare)
  const match = own === undefined ? null : saying.exec(own)
  if (own === undefined || !match) return undefined
  const [whole, comma, deed = '', mark = '', quotation] = match
  const rest = own.slice(whole.length)
  const isQuoted = quotation !== undefined
  const words = deed.split(' ').length
  // "Zeus demands one thing: obedience" is a god that speaks of itself.
  const isSpoken = /[,，]/.test(mark)
    ? isSaying(deed, speeches) && isQuoted
    : isQuoted ||
      (words <= 4 && isSaying(deed, speeches)) ||
      (comma !== '' && words <= 6 && /^\p{Lu}/u.test(rest))
  return isSpoken ? rest : undefined
}

const pronoun = new RegExp(`^(?:${stemsOf('pronoun')})(?=\\s)`, 'iu')

/** "The goddess answers: …" */
function afterPronoun(text: string): string | undefined {
  const match = pronoun.exec(text)
  return match ? text.slice(match[0].length) : undefined
}

function beforeSaying(text: string, labels: Labels, speeches: readonly Speech[]): string | undefined {
  const [, spoken, deed] = attributed.exec(text) ?? []
  if (spoken === undefined || deed === undefined) return undefined
  const isOwn = labels.isNamedIn(deed) || pronoun.test(deed)
  const verb = deed.replace(pronoun, '').trim()
  const isSpoken = [verb, ...verb.split(' ').slice(1, 3)].some((part) => isSaying(part, speeches))
  if (!isOwn || !isSpoken) return undefined
  return endsSentence(spoken) ? spoken : `${spoken.replace(/,$/, '')}.`
}

function afterDeed(text: string, labels: Labels): string | undefined {
  const [, deed, spoken] = narrated.exec(text) ?? []
  if (deed === undefined || labels.afterOwn(deed) === undefined) return undefined
  return endsSentence(deed) || /[,:—–]$/.test(deed) ? spoken : undefined
}
