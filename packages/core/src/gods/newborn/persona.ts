import {
  countUnspaced,
  foldSpeech,
  plainWordsOf,
  runsOfWords,
  shareIn,
  toLine,
} from '@talking-heads/language/text'
import type { GodProfile } from '../../log/god-profile.ts'
import type { Pantheon } from '../pantheon.ts'

/** As much as a profile takes. */
const maxPersonaChars = 1_200
/** A part is read as far as this, in UTF-16 code units: what is said of a god, and what a model says before it. */
const maxRead = 2_400

/** Out of character, by its opening or by what only an assistant says of itself. */
const refusals =
  /^\W{0,4}(?:(?:i'?m|i am|we(?:'re| are)) (?:sorry|afraid|unable|not able)|sorry,|i (?:apologi[sz]e|can(?:'t|not| not)|won't|do not feel|don't feel)|as an ai\b|unfortunately, i|lo siento|je suis desole|es tut mir leid|mi dispiace|sinto muito|извините|抱歉|申し訳|죄송|my apologies, but)|\bas an ai\b|\b(?:i am|i'm) an? (?:ai|language model|assistant)\b|\b(?:ethical|content|safety) (?:guidelines|polic)|\b(?:ai|large) language model\b|\bi (?:cannot|can't|am unable to|won't) (?:create|help with|assist|fulfil|fulfill|generate|provide|comply|write)\b/iu

/** Where the form was filled in with itself. */
const blanks =
  /^\W{0,6}(?:insert|your|enter|write|describe|fill in|placeholder|persona|prompt|description|tbd|todo|n\/a|none|null|undefined)\b[^.!?]{0,80}\W*$|<[^<>]{3,120}>|\[(?:persona|prompt|description|insert|name|god)[^[\]]{0,80}\]|\{(?:persona|prompt|description|name)\}|lorem ipsum|\bgoes here\b|\bdescription of (?:the|a|your) (?:god|deity)\b|^\W*(?:insert|describe)\b/iu

/** What a prompt says to a model, and no persona of a god: that of genesis, those of assistants. */
const instructions =
  /\bhelpful,? (?:respectful|honest|harmless)|\bhelpful assistant\b|\balways answer\b|\b(?:answer|reply|respond|write|end) (?:only )?with (?:the )?(?:lines?|json|done|id)\b|\binvent (?:one|a) (?:new )?god\b|\bexisting gods\b|\bnone of these\b|\b(?:id|name), colou?r,|\btwo to four sentences\b|\bignore (?:all|any|the|previous)\b.{0,30}\binstructions\b|https?:\/\//iu

export type PersonaFault = 'refusal' | 'placeholder' | 'echo' | 'no-persona'

/** A persona in one line, at most 1,200 characters, ended at a sentence; or why it is none. */
export function checkedPersona(
  text: string,
  { gods }: Pick<Pantheon, 'gods'>,
): { readonly persona: string } | { readonly fault: PersonaFault } {
  const line = plainLine(text)
  const folded = foldSpeech(line)
  if (refusals.test(folded)) return { fault: 'refusal' }
  // Looked for before markup is taken off: the brackets are what tells.
  if (blanks.test(toLine(text.slice(0, 2_000))) || blanks.test(folded)) return { fault: 'placeholder' }
  if (instructions.test(folded)) return { fault: 'echo' }
  const kept = line.slice(0, maxPersonaChars)
  if (!saysEnough(kept)) return { fault: 'no-persona' }
  if (isCopy(kept, gods)) return { fault: 'echo' }
  return { persona: shortened(line, maxPersonaChars) }
}

const closing = /(?<![\s|"'”»,}\]])[\s|"'”»,}\]]+$/u

/** One line without markup, wrapping quotes and the mark of the end. */
export function plainLine(text: string): string {
  return toLine(text.slice(0, maxRead).replace(/\s+/g, ' '))
    .replace(/[*`]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/^[\s>|"'“„«:-]+/u, '')
    .replace(closing, '')
    .replace(/\bDONE\b[.!]?$/, '')
    .replace(closing, '')
    .trim()
}

/** Scripts that write no spaces say as much in a third of the characters. */
function saysEnough(line: string): boolean {
  const words = new Set(plainWordsOf(line).filter((word) => /\p{L}{2}/u.test(word)))
  return countUnspaced(line) >= 8 || (words.size >= 5 && line.length >= 24)
}

/** Two gods may well begin alike: so many words in a row are no chance. */
const runLength = 5

/** Nearly all of its runs of words stand in one other persona. */
function isCopy(persona: string, gods: Pantheon['gods']): boolean {
  const own = runsOfWords(persona, runLength)
  return gods.some((god) => shareIn(own, runsOfGod(god)) > 0.85)
}

/** Every newborn's persona is compared with everybody's, which do not change. */
const runs = new WeakMap<GodProfile, ReturnType<typeof runsOfWords>>()

function runsOfGod(god: GodProfile): ReturnType<typeof runsOfWords> {
  const known = runs.get(god) ?? runsOfWords(god.persona, runLength)
  runs.set(god, known)
  return known
}

/** At most so many characters, cut behind a sentence where there is one, else behind a word. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max)
  const sentence = Math.max(...['. ', '! ', '? ', '。', '！', '？'].map((mark) => cut.lastIndexOf(mark)))
  if (sentence > max / 3) return cut.slice(0, sentence + 1)
  const word = cut.lastIndexOf(' ')
  return (word > max / 2 ? cut.slice(0, word) : [...cut].slice(0, -1).join('')).trim()
}
