// What anybody wrote, made harmless: what a line is before it enters a log, and how long it is to a reader.
import { mayHaveMarks, normalised } from './normalised.ts'

/** A line's size on the wire and in a log, in bytes of UTF-8. */
export const maxLineBytes = 4096

/**
 * Characters that draw nothing: bidirectional controls, soft hyphens, fillers that count as letters, and the tags
 * in which a text can hide in another; tags are kept in a flag, such as Wales'. Joiners and variation selectors
 * stay: scripts and emoji need them.
 */
const invisible =
  /(\u{1f3f4}[\u{e0061}-\u{e007a}]{1,6}\u{e007f})|\u034f|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\p{Cs}/gu
/** Line breaks and other controls: a line is one line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
const breaks = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g

/** Whatever draws nothing goes, whether it turns text round or hides in it. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, (_, flag: string | undefined) => flag ?? '')
}

/** ASCII that is seen: nothing has to be done about it. */
const plain = /^[ -~]*$/

/**
 * What anybody wrote, as one harmless line: controls and line breaks become spaces, bidirectional controls go, and of a
 * tower of marks on one character as many stay as any language writes.
 */
export function toLine(text: string): string {
  if (plain.test(text)) return text.trim()
  return withoutTowers(normalised(withoutInvisible(text.replace(breaks, ' ')), 'NFC')).trim()
}

/** Diacritics stack without end, and the vowels and tones of Thai and Lao: no language writes more than three on a letter. */
const diacritic =
  '[\\u0300-\\u036f\\u0483-\\u0489\\u0e31-\\u0ece\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]'
const diacriticTower = new RegExp(`((?:(?=\\p{M})${diacritic}){4})(?:(?=\\p{M})${diacritic})+`, 'gu')
const lowestTower = 5
/** A Hebrew or Arabic letter has six points at most, the tallest syllable of Tibetan eight signs. */
const tower = /(\p{M}{8})\p{M}+/gu

/** What would draw over the lines around goes. */
function withoutTowers(line: string): string {
  if (!mayHaveMarks(line, lowestTower)) return line
  const low = line.replace(tower, '$1').replace(diacriticTower, '$1')
  // What went may have kept two others apart, and what they then are one with the letter: it is another letter's tower.
  return low === line ? line : withoutTowers(low.normalize('NFC'))
}

/** Letters and signs, without those that draw nothing: the blank of Braille, the note without a head. */
const visible = /(?![\u2800\ufffc\u{1d159}])[\p{L}\p{N}\p{P}\p{S}]/u

/** Whether a line has anything to be seen. */
export const isVisible = (line: string): boolean => visible.test(line)

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** User-perceived characters: a family emoji is one. */
export function countChars(text: string): number {
  let count = 0
  for (const _ of graphemes.segment(text)) count++
  return count
}

/** The first `max` user-perceived characters. */
export function truncateChars(text: string, max: number): string {
  let count = 0
  for (const { index } of graphemes.segment(text)) {
    if (count++ === max) return text.slice(0, index)
  }
  return text
}
