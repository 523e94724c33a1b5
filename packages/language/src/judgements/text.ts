import { withoutThoughts } from '../text/thoughts.ts'
import { numbered } from './words.ts'

/** What a judge needs, and more; the rest of an endless answer is not read. */
const maxChars = 2_000

const rules: readonly (readonly [found: RegExp, instead: string])[] = [
  // Line breaks that were escaped once too often.
  [/\\[nr]/g, '\n'],
  [/\r\n?|[\u2028\u2029]/g, '\n'],
  // The long-vowel mark, typed for a minus.
  [/(?<!\p{L})ー(?=\p{Nd})/gu, '-'],
  // What draws nothing, and the frame of a keycap.
  [/\p{Cf}|\ufe0f|\u20e3/gu, ''],
  [/\[\/?INST\]|<<\/?SYS>>|<\/?s>|<\|[^|<>\n]{0,40}\|>/gi, '\n'],
  [/(?:`{3,}|~{3,})(?:json|ya?ml|te?xt|xml|md|markdown|plaintext)?/gi, '\n'],
  [/~~[^~\n]{0,80}~~/g, ''],
  [/\\boxed\s{0,2}\{/g, 'answer: {'],
  [/\$([^$\n]{1,12})\$/g, '$1'],
  [/<\/?(?:b|i|u|em|strong|p|br|span|div|code|pre|li|ul|h[1-6])\s?\/?>/gi, ' '],
  [/<([a-z_]{1,20})>/gi, '\n$1: '],
  [/<\/[a-z_]{1,20}>/gi, '\n'],
]

/** The answer without what servers, models and markup put around it, and not without end. */
export function bareAnswer(raw: string): string {
  let text = withoutThoughts(raw).slice(0, maxChars)
  for (const [found, instead] of rules) text = text.replace(found, instead)
  return withoutEnumerators(text)
}

const enumerator = new RegExp(`^([\\t *_#>-]{0,6})(?:${numbered})\\s?\\d[\\t *_]{0,4}[:.)-]`, 'gim')

/** `1. Mood: 2`, `Line 1: 2`: where lines are numbered, their numbers are no judgements. */
function withoutEnumerators(text: string): string {
  const named = text.replace(enumerator, '$1')
  const isList = /^[\t *_]{0,4}1[.)]\s+\S/m.test(named) && /^[\t *_]{0,4}2[.)]\s+\S/m.test(named)
  return isList ? named.replace(/^([\t *_]{0,4})\d[.)](?=\s)/gm, '$1') : named
}
